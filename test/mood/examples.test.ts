import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openSystem } from '../../infra/local/system.ts';
import { agreementOf } from '../../shared/mood/agreement.ts';
import { type Example, exampleOf, withoutPersons } from '../../shared/mood/examples.ts';
import { addExamples } from '../../shared/mood/train/staff-examples.ts';
import { readTexts } from '../../shared/mood/train/texts.ts';
import { openExamples } from '../../shared/store/examples.ts';
import { order, play, says, shop } from '../journey/given.ts';

const noon = '2026-03-03T10:00:00.000Z';

describe('what staff say of a customer’s mood', () => {
  const words = 'Hello,\nthe bowl #1001 broke, call me on +372 5555 1234 or kadri@example.com.\nKadri Mets';
  const labelled = play([
    ['2026-03-02T08:00:00.000Z', order()],
    [noon, says({ id: 'c', at: noon, text: words, language: 'en' })],
    [noon, { do: 'label', by: 'Mari', unhappy: true }],
  ]).journey;

  it('becomes an example without a trace of who wrote', () => {
    expect(exampleOf(labelled, shop)).toEqual({
      text: 'Hello,\nthe bowl … broke, call me on … or ….',
      language: 'en',
      unhappy: true,
      read: 'unhappy',
      month: '2026-03',
    });
  });

  it('is none without words or without a label', () => {
    expect(exampleOf({ ...labelled, responses: [] }, shop)).toBeUndefined();
    const { label: _label, ...touchpoint } = labelled.touchpoint ?? { label: undefined };
    expect(exampleOf({ ...labelled, touchpoint: touchpoint as never }, shop)).toBeUndefined();
  });

  it('never holds a known name, an address or a number, wherever in the words they stand', () => {
    const name = fc.stringMatching(/^[A-ZÕÄÖÜ][a-zõäöü]{2,9}$/);
    const piece = fc.oneof(
      name,
      fc.emailAddress(),
      fc.integer({ min: 10000, max: 2 ** 53 }).map(String),
      fc.lorem({ maxCount: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), name, name, (parts, first, last) => {
        const text = withoutPersons([...parts, first, 'and', last, ...parts].join(' '), [first, last]);
        expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u'));
        expect(text).not.toMatch(/\S@\S|\d{4,}/);
      }),
      { numRuns: 300 },
    );
  });

  it('is kept in the table, and replaced when a person changes their mind', async () => {
    const system = await openSystem({ shop, clock: new VirtualClock(noon), publicUrl: 'https://after.example' });
    const examples = openExamples({ aws: system.aws, env: environment('https://after.example') });
    const example: Example = { text: 'Hm.', language: 'en', unhappy: true, read: 'unsure', month: '2026-03' };
    await examples.save('a', example);
    await examples.save('a', { ...example, unhappy: false });
    await examples.save('b', example);
    const all: Example[] = [];
    for await (const one of examples.all()) all.push(one);
    expect(all.map(({ unhappy }) => unhappy).sort()).toEqual([false, true]);
    await system.close();
  });
});

describe('learning from the staff', () => {
  it('adds what they said to the training text of its language, once', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'aftercare-examples-')), 'examples.jsonl');
    const one = { text: 'Ei ole veel jõudnud …', language: 'et', unhappy: true, read: 'unsure', month: '2026-03' };
    const other = { text: 'Nej, men den er fin', language: 'xx', unhappy: false };
    writeFileSync(file, [one, one, other].map((line) => `${JSON.stringify(line)}\n`).join(''));
    const texts = readTexts();
    expect(addExamples(texts, file)).toBe(1);
    expect(texts.get('et')?.unhappy.at(-1)).toMatchObject({ text: one.text, writer: 'staff' });
    writeFileSync(file, '{"text":1}\n');
    expect(() => addExamples(texts, file)).toThrow('line 1: expected');
  });
});

describe('the agreement with the staff', () => {
  it('is told month by month: how many unhappy were seen, how many others were spared', () => {
    const one = (month: string, unhappy: boolean, read: Example['read']): Example => ({
      text: 'x',
      language: 'en',
      month,
      unhappy,
      read,
    });
    const examples = [
      one('2026-04', true, 'ok'),
      one('2026-03', true, 'unsure'),
      one('2026-03', false, 'unhappy'),
      one('2026-03', false, 'unsure'),
    ];
    expect(agreementOf(examples)).toEqual([
      { month: '2026-03', examples: 3, seen: 1, spared: 0.5 },
      { month: '2026-04', examples: 1, seen: 0, spared: undefined },
    ]);
  });
});
