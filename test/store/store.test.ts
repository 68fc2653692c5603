import { createCipheriv } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import { type Journey, newJourney } from '../../shared/journey/journey.ts';
import { fromItem, toItem } from '../../shared/store/codec.ts';
import { openCustomers } from '../../shared/store/customers.ts';
import { findTextOf, termsOf } from '../../shared/store/find-text.ts';
import { itemOf, journeyOf, openJourneys } from '../../shared/store/journeys.ts';
import { openLists } from '../../shared/store/lists.ts';
import { openQuarantine } from '../../shared/store/quarantine.ts';
import { shortNames } from '../../shared/store/short-names.ts';
import { id, order, play, runDue, says, shop } from '../journey/given.ts';

const now = '2026-03-02T08:00:00.000Z';
const monday = '2026-03-02T08:00:00.000Z';
let system: System;
const world = () => ({ aws: system.aws, env: environment('https://after.example') });

beforeAll(async () => {
  system = await openSystem({ shop, clock: new VirtualClock(now), publicUrl: 'https://after.example', functions: {} });
});
afterAll(() => system.close());

const complained = (): Journey => {
  const thanked = runDue(
    play([[monday, order({ refunds: { pl: '100', email: '5', '~x': '7' } })]]).journey,
    '2026-03-02T10:00:00.000Z',
  );
  return play(
    [['2026-03-03T10:00:00.000Z', says({ id: 'c', text: 'broken', score: 0.93, evidence: ['broken'] })]],
    thanked.journey,
  ).journey;
};

describe('an item', () => {
  it('comes back as the journey it was made from, whatever its fields are called', () => {
    const journey = complained();
    expect(journeyOf(itemOf(journey, now))).toEqual(journey);
  });

  it('keeps any names and texts apart, also those that look like short ones', () => {
    const texts = fc.oneof(
      fc.constantFrom('@', '@@', '@x', '2026-02-31T09:00:00.000Z', '-000001-01-01T00:00:00.000Z'),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    const names = fc.oneof(
      fc.constantFrom(...Object.keys(shortNames), ...Object.values(shortNames), '__proto__', '~'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(fc.string(), texts)), (data) => {
        expect({ ...(fromItem(toItem(data)) as object) }).toEqual({ ...data });
      }),
    );
  });

  it('has no two names with one short name, and none that the table uses itself', () => {
    const shorts = Object.values(shortNames);
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(
      shorts.filter((short) => ['pk', 'v', 'd', 'n', 'o', 'b', 'l', 'f', 'g', 'p', 'q', 'a', 'x'].includes(short)),
    ).toEqual([]);
  });
});

describe('journeys', () => {
  it('are saved on their version: of two who loaded the same, one must begin again', async () => {
    const journeys = openJourneys(world());
    const fresh = play([[monday, order()]]).journey;
    const saved = await journeys.save({ ...fresh, version: 0 }, now);
    expect(saved?.version).toBe(1);
    expect(await journeys.save({ ...fresh, version: 0 }, now)).toBeUndefined();
    const one = saved && (await journeys.save(saved, now));
    expect(one?.version).toBe(2);
    expect(saved && (await journeys.save(saved, now))).toBeUndefined();
    expect(await journeys.load(id)).toEqual(one);
  });

  it('are listed while they owe something and while a touchpoint is open, and not after', async () => {
    const journeys = openJourneys(world());
    const lists = openLists(world());
    const overdue = async (at: string) => {
      const found: string[] = [];
      for await (const page of lists.overdue(at)) found.push(...page.map((entry) => entry.id));
      return found;
    };
    const open = { ...complained(), id: 'bbbbbbbbbbbbbbbbbbbb', version: 0 };
    const saved = await journeys.save(open, now);
    expect(await overdue('2026-03-03T10:00:00.000Z')).toContain(open.id);
    expect(await overdue('2026-03-01T10:00:00.000Z')).not.toContain(open.id);
    expect((await lists.openTouchpoints(10)).map(({ id }) => id)).toContain(open.id);
    const done = play([['2026-03-03T11:00:00.000Z', { do: 'erase' }]], saved).journey;
    await journeys.save({ ...done, version: saved?.version ?? 0 }, now);
    expect(await overdue('2027-03-03T10:00:00.000Z')).not.toContain(open.id);
    expect((await lists.openTouchpoints(10)).map(({ id }) => id)).not.toContain(open.id);
  });
});

describe('what a journey is found by', () => {
  it('holds every part of a name, an address, a number and a telephone number, however they are searched', () => {
    const word = fc.stringMatching(/^[a-zõäöüš]{2,12}$/);
    const phone = fc.stringMatching(/^[1-9]\d{8,11}$/);
    fc.assert(
      fc.property(word, word, word, phone, fc.nat(99_999), (first, last, domain, digits, number) => {
        const [journey] = [complained()];
        const details = journey.order?.details;
        if (!journey.order || !details) throw new Error('no order');
        const customer = { firstName: first, lastName: last, email: `${last}@${domain}.example`, phone: `+${digits}` };
        const text = findTextOf({
          ...journey,
          order: { ...journey.order, details: { ...details, name: `#${number}`, customer } },
        });
        for (const searched of [
          ...[`${first} ${last}`.toUpperCase(), `${last}@${domain}`, `#${number}`, journey.order.id],
          ...[`00${digits}`, `+${digits.replace(/(..)/g, '$1 ')}`, `0${digits.slice(1)}`],
        ])
          for (const term of termsOf(searched)) expect(text, searched).toContain(term);
      }),
    );
  });

  it('finds the newest first, and says when there are more', async () => {
    const [journeys, lists] = [openJourneys(world()), openLists(world())];
    const ids = ['c', 'd', 'e', 'f'].map((letter) => letter.repeat(20));
    for (const [at, one] of ids.entries()) {
      const createdAt = `2026-03-0${at + 1}T08:00:00.000Z`;
      const sender = { name: 'Olev Uus', address: '', key: 'olev' };
      await journeys.save({ ...newJourney(one, createdAt), sender, version: 0 }, now);
    }
    expect(await lists.find(termsOf('uus olev'), 10)).toEqual({ ids: ids.toReversed(), isCut: false });
    expect(await lists.find(termsOf('olev'), 3)).toEqual({ ids: ids.toReversed().slice(0, 3), isCut: true });
    expect(await lists.find(termsOf('olev kask'), 3)).toEqual({ ids: [], isCut: false });
  });
});

describe('customers', () => {
  it('collect journeys, and keep the first time of a mark', async () => {
    const customers = openCustomers(world());
    expect(await customers.load('nobody')).toBeUndefined();
    await customers.join('kadri', 'one', now);
    expect((await customers.join('kadri', 'two', now)).journeys.sort()).toEqual(['one', 'two']);
    await customers.mark('kadri', 'optedOut', now);
    await customers.mark('kadri', 'optedOut', '2027-01-01T00:00:00.000Z');
    expect(await customers.load('kadri')).toMatchObject({ optedOut: now });
  });

  it('are locked for a check-in by one journey only', async () => {
    const customers = openCustomers(world());
    await customers.join('jaan', 'one', now);
    const asked = { at: now, by: 'one', named: ['two'] };
    expect(await customers.lockCheckIn('jaan', asked, undefined)).toBe(true);
    expect(await customers.lockCheckIn('jaan', { ...asked, by: 'two' }, undefined)).toBe(false);
    const known = await customers.load('jaan');
    expect(known?.asked).toEqual(asked);
    expect(await customers.lockCheckIn('jaan', { ...asked, by: 'two' }, known?.asked)).toBe(true);
  });
});

describe('the quarantine', () => {
  const request = (body: Buffer) => ({
    method: 'POST',
    headers: { 'x-shopify-topic': 'orders/paid' },
    query: {},
    body,
  });

  it('gives back what was kept to the byte, also a megabyte that does not compress', async () => {
    const quarantine = openQuarantine(world());
    const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(1024 * 1024));
    const kept = await quarantine.keep('shopify', request(noise), 'total: expected money, came text', now);
    await quarantine.keep('shopify', request(noise), 'total: expected money, came text', now);
    await quarantine.keep(
      'shopify',
      request(Buffer.from('{}')),
      'id: expected an id, came nothing',
      '2026-03-02T09:00:00.000Z',
    );
    expect(await quarantine.count()).toBe(2);
    const [first] = await quarantine.list(10);
    expect(first).toMatchObject({ id: kept, platform: 'shopify', at: now, reason: 'total: expected money, came text' });
    expect(first?.request.headers).toEqual({ 'x-shopify-topic': 'orders/paid' });
    expect(first?.request.body.equals(noise)).toBe(true);
    await quarantine.release(kept);
    expect(await quarantine.count()).toBe(1);
  });
});
