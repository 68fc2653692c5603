import { afterEach, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import type { Faults } from '../../infra/local/faults.ts';
import { workingMorningAfter } from '../../shared/figures/mornings.ts';
import { praiseFor } from '../../shared/figures/praise.ts';
import { day, hour, minute, plus } from '../../shared/journey/instant.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { type House, openHouse, read } from '../e2e/house.ts';
import { details, order, patch, play, says, shopWith } from '../journey/given.ts';
import { calmShop, keyOf } from './outbreak.ts';

const shop = shopWith({
  staff: [
    { id: 'mari', name: 'Mari Tamm', email: 'mari@shop.example', role: 'agent', language: 'et' },
    { id: 'jaan', name: 'Jaan Kask', email: 'jaan@shop.example', role: 'agent', language: 'sk' },
    { id: 'liis', name: 'Liis Saar', email: 'liis@shop.example', role: 'manager' },
  ],
});
/** Friday evening in Tallinn. */
const friday = '2026-03-06T17:00:00.000Z';
const monday = '2026-03-09T06:30:00.000Z';
const houses: House[] = [];
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close();
});

/** A journey whose customer is happy: in these words, of an order packed by somebody. */
function happy(text: string, packedBy?: string) {
  return play(
    [
      ['2026-03-01T08:00:00.000Z', order(patch({ details: details({ ...(packedBy && { packedBy }) }) }))],
      ['2026-03-01T10:00:00.000Z', { do: 'record-sent', what: 'thank-you', messageId: 't' }],
      [friday, says({ id: `r${text}`, at: friday, mood: 'happy', text })],
    ],
    undefined,
    shop,
  ).journey;
}

async function houseWith(journeys: ReturnType<typeof happy>[], faults?: Faults): Promise<House> {
  const house = await openHouse({ shop, clock: new VirtualClock(plus(friday, hour)), ...(faults && { faults }) });
  houses.push(house);
  const store = openJourneys({ aws: house.system.aws, env: environment(house.url) });
  for (const [at, journey] of journeys.entries())
    await store.save({ ...journey, id: `praised${'abcdefghijklm'.slice(at).padEnd(13, 'z')}`, version: 0 }, friday);
  return house;
}

async function morning(house: House): Promise<void> {
  house.system.clock.set(monday);
  await house.system.count();
}

describe('praise', () => {
  it('reaches whoever it names, else whoever packed the order, on the next working morning, in their language, once', async () => {
    const house = await houseWith([
      happy('Mari was wonderful <b>& quick</b>'),
      happy('Thanks to Marile'),
      happy('So well packed', 'Jaan'),
      happy('Lovely shop'),
    ]);
    await house.system.count();
    house.system.clock.set('2026-03-07T10:00:00.000Z');
    await house.system.count();
    expect(house.mails('praise')).toEqual([]);
    await morning(house);
    await house.system.count();
    await house.passes(2 * day);
    await house.system.count();
    const mails = house.mails('praise');
    expect(mails.flatMap(({ to }) => to).sort()).toEqual(['jaan@shop.example', 'mari@shop.example']);
    const [toMari, toJaan] = await Promise.all(mails.map(read));
    expect(toMari?.subject).toBe('Head sõnad teile');
    expect(toMari?.text).toContain('Mari was wonderful <b>& quick</b>');
    expect(toMari?.html).toContain('Mari was wonderful &lt;b>&amp; quick&lt;/b>');
    expect(toMari?.text).toContain('Thanks to Marile');
    expect(toJaan?.subject).toBe('Milé slová pre vás');
    expect(toJaan?.text).toContain('Balili ste ju vy');
    for (const mail of [toMari, toJaan]) expect(mail?.text).not.toContain('Lovely shop');
  });

  it.each(['crash-before', 'throttle'] as const)(
    'comes all the same, once, when the mail meets a %s',
    async (fault) => {
      let faults = 0;
      const isPraise = (body: Buffer) => body.toString('utf8').includes('"praise-');
      const house = await houseWith([happy('Mari!')], {
        call: ({ service, request }) =>
          service === 'sesv2' && isPraise(request.body) && faults++ === 0 ? fault : 'none',
      });
      await morning(house);
      expect(house.mails('praise')).toEqual([]);
      await house.passes(hour);
      await Promise.all([house.system.count(), house.system.count()]);
      await house.passes(hour);
      await house.system.count();
      expect(house.mails('praise')).toHaveLength(1);
    },
  );

  it('comes from what a customer writes on the page', async () => {
    const house = await houseWith([]);
    await calmShop(house, 1);
    const text = 'The bowl is perfect. Mari packed it with so much care, thank you!';
    await house.post(`/r/${keyOf(0)}`, { rating: '5', about: 'check-in', id: 'form-of-a-happy-one', text });
    await morning(house);
    const [mail, ...others] = house.mails('praise');
    expect(others).toEqual([]);
    expect(mail?.to).toEqual(['mari@shop.example']);
    expect(mail && (await read(mail)).text).toContain('so much care');
  });

  it('is nobody’s when the customer was forgotten before the morning', async () => {
    const journey = happy('Mari!');
    const forgotten = play([[plus(friday, minute), { do: 'erase' }]], journey, shop).journey;
    const house = await houseWith([forgotten]);
    await morning(house);
    expect(house.mails('praise')).toEqual([]);
  });
});

describe('whose praise it is', () => {
  it('is theirs whom the words name, with or without a capital where the reader found them', () => {
    const journey = happy('aitäh marile');
    const [response] = journey.responses;
    if (!response) throw new Error('the customer said nothing');
    expect(praiseFor(journey, shop)?.of).toEqual([]);
    const read = { ...journey, responses: [{ ...response, praises: ['marile'] }] };
    expect(praiseFor(read, shop)).toMatchObject({ why: 'named', of: ['mari'] });
  });

  it('is the packer’s by id, address, name or first name, and nobody’s when two are called so', () => {
    for (const packer of ['jaan', 'JAAN@shop.example', 'Jaan Kask', ' jaan '.trim()])
      expect(praiseFor(happy('Thanks', packer), shop)).toMatchObject({ why: 'packed', of: ['jaan'] });
    expect(praiseFor(happy('Thanks', 'Juhan'), shop)?.of).toEqual([]);
    const twice = shopWith({
      staff: [...shop.staff, { id: 'jaan-2', name: 'Jaan Mets', email: 'jaan.mets@shop.example', role: 'agent' }],
    });
    expect(praiseFor(happy('Thanks', 'Jaan Mets'), twice)?.of).toEqual(['jaan-2']);
    expect(praiseFor(happy('Thanks', 'jaan'), twice)?.of).toEqual(['jaan']);
    const both = shopWith({ staff: twice.staff.map((one) => (one.id === 'jaan' ? { ...one, id: 'packer' } : one)) });
    expect(praiseFor(happy('Thanks', 'jaan'), both)?.of).toEqual([]);
    expect(praiseFor(happy('Thanks, Mari', 'jaan'), shop)).toMatchObject({ why: 'named', of: ['mari'] });
  });

  it('waits for eight o’clock of a day on which the shop is open', () => {
    const open = shopWith({ businessHours: { ...shop.businessHours, holidays: ['2026-03-09'] } });
    expect(workingMorningAfter(friday, shop)).toBe('2026-03-09T06:00:00.000Z');
    expect(workingMorningAfter(friday, open)).toBe('2026-03-10T06:00:00.000Z');
    expect(workingMorningAfter('2026-03-09T05:59:00.000Z', shop)).toBe('2026-03-09T06:00:00.000Z');
    // The clocks go forward on 29 March.
    expect(workingMorningAfter('2026-03-27T17:00:00.000Z', shop)).toBe('2026-03-30T05:00:00.000Z');
  });
});
