import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import type { MailFate } from '../../infra/local/endpoints/mail-events.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day, hour } from '../../shared/journey/instant.ts';
import { journeyKey } from '../../shared/keys.ts';
import type { SampleOrder } from '../../shared/orders/samples.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openSending } from '../../shared/store/sending.ts';
import { type House, openHouse, read, shop, signIn } from '../e2e/house.ts';
import { cast } from '../e2e/month.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const numbered = (number: number): SampleOrder => ({
  ...cast.zsofia,
  id: String(9000 + number),
  number: String(9000 + number),
  email: `customer${number}@mail.example`,
});
const sendingOf = () => openSending({ aws: house.system.aws, env: environment(house.url) });
const journeyOf = (order: SampleOrder) =>
  openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(
    journeyKey(house.system.secrets.namingKey, 'shopify', 'main', order.id),
  );
const stateNow = () => sendingOf().load(house.system.clock.now());
const codes = () => house.system.logs.map(({ code }) => code);

async function sell(from: number, to: number, fate: MailFate = 'deliver'): Promise<void> {
  for (let number = from; number < to; number++) {
    house.system.services.mail.setFate(numbered(number).email, fate);
    await house.tell('shopify', 'paid', numbered(number));
  }
  await house.passes(3 * hour);
}

describe('mail that bounces', () => {
  it('for good is never sent to that address again, and tells staff, who may call', async () => {
    await sell(0, 1, 'bounce');
    await house.passes(2 * day);

    const [told] = house.mails('alert');
    expect(told?.subject).toContain('9000');
    const { text } = await read(told as SentMail);
    expect(text).toContain('The address takes no mail');
    expect(text).toContain('+372 554801 77');
    expect(told?.replyTo ?? []).toEqual([]);
    expect(await journeyOf(numbered(0))).toMatchObject({ touchpoint: { kind: 'unreachable', state: 'open' } });
    await house.passes(60 * day);
    expect(house.mails('check-in')).toEqual([]);
  });

  it('for a while changes nothing', async () => {
    await sell(0, 1, 'soft-bounce');
    await house.passes(60 * day);
    expect(house.mails('check-in')).toHaveLength(1);
    expect(house.mails('alert')).toEqual([]);
    expect((await stateNow())?.days.some(({ bounced }) => bounced > 0)).toBe(false);
  });
});

describe('too many hard bounces', () => {
  beforeEach(() => sell(0, 5, 'bounce'));

  it('stop all mail to customers, loudly, and staff let it go again', async () => {
    expect((await stateNow())?.paused).toMatchObject({ why: 'bounces' });
    expect(codes()).toContain('sending-paused-by-us');

    await sell(5, 7);
    expect(house.mails('thank-you')).toHaveLength(5);
    const [told, ...again] = house.mails('paused');
    expect(again).toEqual([]);
    expect(told?.to).toEqual(shop.staff.map(({ email }) => email));
    expect((await read(told as SentMail)).text).toContain('5 of the last 5 mails bounced (100%)');
    expect(await journeyOf(numbered(5))).toMatchObject({ waits: { 'thank-you': { reason: 'sending-paused' } } });

    expect((await house.post('/desk', { action: 'resume-sending' })).status).toBe(401);
    expect(await stateNow()).toHaveProperty('paused');
    const agent = await signIn(house, 'mari@shop.example');
    expect(await (await agent.get('/desk')).text()).not.toContain('let mail go again');
    expect((await agent.post('/desk', { action: 'resume-sending' })).status).toBe(403);
    expect(await stateNow()).toHaveProperty('paused');
    const manager = await signIn(house, 'liis@shop.example');
    expect(await (await manager.get('/desk')).text()).toContain('let mail go again');
    expect((await manager.post('/desk', { action: 'resume-sending' })).status).toBe(303);
    expect(await stateNow()).not.toHaveProperty('paused');

    await house.passes(day);
    expect(house.mails('thank-you')).toHaveLength(7);
    expect(codes()).toContain('sending-resumed');
  });

  it('do not stop mail to staff', async () => {
    await house.passes(2 * day);
    expect(house.mails('alert')).toHaveLength(5);
  });
});

describe('the sender’s counts', () => {
  const at = (on: string) => `${on}T12:00:00.000Z`;

  it('begin again each day, remember two weeks, and never admit more than a new sender may', async () => {
    const sending = sendingOf();
    const admitted = async (on: string, asked: number) => {
      const answers = [];
      for (let n = 0; n < asked; n++) answers.push((await sending.admit(at(on), 3)).is);
      return answers.filter((is) => is === 'yes').length;
    };
    expect([await admitted('2026-03-01', 5), await admitted('2026-03-02', 7)]).toEqual([3, 6]);
    expect(await admitted('2026-03-12', 50)).toBe(50);
    expect(await sending.load(at('2026-03-12'))).toEqual({
      firstDay: '2026-03-01',
      days: [
        { day: '2026-03-12', sent: 50, bounced: 0, complained: 0 },
        { day: '2026-03-02', sent: 6, bounced: 0, complained: 0 },
        { day: '2026-03-01', sent: 3, bounced: 0, complained: 0 },
      ],
    });
    expect((await sending.load(at('2026-03-15')))?.days.map(({ day }) => day)).toEqual(['2026-03-12', '2026-03-02']);
  });

  it('are the same however many count at once, and when the clock of one is behind', async () => {
    const [one, other] = [sendingOf(), sendingOf()];
    await Promise.all([one, other, one, other].map((each) => each.admit(at('2026-03-02'), 0)));
    await other.admit(at('2026-03-01'), 0);
    await one.count('bounced', at('2026-03-01'));
    expect((await one.count('complained', at('2026-03-02'))).days).toEqual([
      { day: '2026-03-02', sent: 4, bounced: 0, complained: 1 },
      { day: '2026-03-01', sent: 1, bounced: 1, complained: 0 },
    ]);
  });

  it('stop with a pause by hand, also before the first mail', async () => {
    const sending = sendingOf();
    expect(await sending.pause('staff', at('2026-03-02'), 'Liis')).toBe(true);
    expect(await sending.pause('bounces', at('2026-03-02'))).toBe(false);
    expect(await sending.admit(at('2026-03-03'), 0)).toMatchObject({
      is: 'paused',
      sending: { paused: { by: 'Liis' } },
    });
    expect([await sending.beginTelling(), await sending.beginTelling()]).toEqual([true, false]);
    expect([await sending.resume(), await sending.resume()]).toEqual([true, false]);
    expect(await sending.admit(at('2026-03-03'), 0)).toEqual({ is: 'yes' });
  });
});
