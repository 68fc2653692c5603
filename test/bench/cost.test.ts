import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FunctionName } from '../../shared/names.ts';
import { type Bundle, bundlesIn } from './bundles.ts';
import { type Cost, costOfOrders } from './cost.ts';
import { type Item, sizeOf, writeUnits } from './item-size.ts';

/** What stands today. The aim is a ratio of 1.25: what gets cheaper lowers these, nothing raises them unnoticed. */
const calledAtMost = 30;
const largestItem = 1400;
const unitsAtMost = 27;
const ratioAtMost = 1.28;

/** The aim is 450. The mails' 36 languages and the story in the staff's six weigh on those that write, the model of moods and its words (2 MB) on those that read, platforms on those that fetch. */
const kilobytesAtMost: Record<FunctionName, number> = {
  'receive-order': 540,
  'run-due': 1090,
  'receive-mail': 3080,
  'customer-pages': 2790,
  'staff-desk': 970,
  'record-delivery': 430,
  sweep: 300,
};

describe('an order of four webhooks, two mails and a rating', () => {
  let cost: Cost;
  beforeAll(async () => {
    cost = await costOfOrders('shopify');
  });

  it('sends two mails, and needs an invocation for each thing that happens and no other', () => {
    expect(cost.usage.calls['run-due sesv2.SendEmail']).toBe(2);
    expect(cost.usage.invocations).toEqual({
      'receive-order': 4,
      'run-due': 2,
      'record-delivery': 2,
      'customer-pages': 2,
    });
  });

  it('needs no more calls to AWS than it did', () => {
    const calls = Object.values(cost.usage.calls).reduce((sum, count) => sum + count, 0);
    expect(calls).toBeLessThanOrEqual(calledAtMost);
  });

  it('is written nine times: four webhooks, a claim and an outcome for each mail, a rating', () => {
    expect(cost.usage.puts).toHaveLength(9);
  });

  it('is accounted for as DynamoDB bills it', () => {
    const { puts, table, calls } = cost.usage;
    const written = puts.map((item, at) => writeUnits(puts[at - 1], item));
    const updates = sum(Object.entries(calls).map(([call, count]) => (call.endsWith('.UpdateItem') ? count : 0)));
    expect(table.writes).toBe(sum(written) + updates);
    expect(table.indexWrites).toBe(sum(puts.map((item, at) => indexWrites(puts[at - 1], item))));
  });

  it('stays small', () => {
    const { puts, table } = cost.usage;
    expect(Math.max(...puts.map(sizeOf))).toBeLessThanOrEqual(largestItem);
    expect(table.writes + table.indexWrites).toBeLessThanOrEqual(unitsAtMost);
  });

  it('costs little more than its two mails', () => {
    expect(cost.ratio).toBeGreaterThan(1);
    expect(cost.ratio).toBeLessThanOrEqual(ratioAtMost);
  });
});

describe('the bundles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bundles-'));
  let bundles: Bundle[];
  beforeAll(async () => {
    bundles = await bundlesIn(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(kilobytesAtMost))('%s is no larger than %i KB', (name, most) => {
    expect(bundles.find((bundle) => bundle.name === name)?.size).toBeLessThanOrEqual(most);
  });
});

/** An entry whose place moves is taken out and put in; one whose rest changes is put once. */
function indexWrites(before: Item | undefined, after: Item): number {
  const entry = (item: Item | undefined, name: string) => item?.[name] && JSON.stringify(item[name]);
  const [was, is] = [entry(before, 'n'), entry(after, 'n')];
  const moved = was === is ? 0 : Number(was !== undefined) + Number(is !== undefined);
  return moved + Number(entry(before, 'p') !== entry(after, 'p'));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
