import { afterEach, describe, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import { sampleSecrets } from '../../infra/local/secrets.ts';
import { day, hour, minute } from '../../shared/journey/instant.ts';
import { customerKeyOf } from '../../shared/keys.ts';
import { type CustomerMark, openCustomers } from '../../shared/store/customers.ts';
import { shop } from '../e2e/house.ts';
import { type Alerted, buyer, openAlerted, textOf } from './alerted.ts';

let open: Alerted;
afterEach(() => open.house.close());
const alerted = async () => {
  open = await openAlerted();
  return open;
};

const customers = ({ house }: Alerted) => openCustomers({ aws: house.system.aws, env: environment(house.url) });
const keyOf = (address: string) => customerKeyOf(sampleSecrets(shop).namingKey, address);
const answered = 'A new lid leaves today.';

describe('an answer to an address that must not be mailed', () => {
  it.each<[CustomerMark, string]>([
    ['bounced', 'takes no mail'],
    ['complained', 'called an earlier mail of ours spam'],
    ['erased', 'asked to be forgotten'],
  ])('(%s) is not sent: its writer hears why, with the telephone number, and the words are kept', async (mark, why) => {
    const { house, to, me, write, touchpoint, lastTo } = await alerted();
    await customers(open).mark(keyOf(buyer.email), mark, house.system.clock.now());
    await write(me, to, answered);
    expect(house.mails('reply')).toEqual([]);
    const told = await textOf(lastTo(me));
    expect(lastTo(me)?.subject).toContain('Not sent');
    for (const part of [why, buyer.phone, answered]) expect(told).toContain(part);
    const now = await touchpoint();
    expect(now).toMatchObject({ state: 'open', notes: [{ text: answered, unsent: expect.any(String) }] });
    expect(now?.answeredAt ?? now?.outgoing ?? now?.acknowledgedAt).toBeUndefined();
  });

  it('is sent where they wrote again after they had been forgotten', async () => {
    const { house, to, me, write } = await alerted();
    await customers(open).mark(keyOf(buyer.email), 'erased', house.system.clock.now());
    await house.passes(minute);
    await write(buyer.email, `r-${open.journey}@${shop.mail.replyDomain}`, 'It is me again: the lid is still broken!');
    await write(me, to, answered);
    expect(house.mails('reply')).toHaveLength(1);
  });

  it('lets the deadline run as if nobody had answered, so that others hear of it in time', async () => {
    const { house, to, me, write, touchpoint } = await alerted();
    await customers(open).mark(keyOf(buyer.email), 'bounced', house.system.clock.now());
    const before = (await touchpoint())?.respondBy;
    await write(me, to, answered);
    expect((await touchpoint())?.respondBy).toBe(before);
    await house.passes(day);
    const [escalation] = house.mails('escalation-unanswered');
    expect(await textOf(escalation)).toContain('Did not reach the customer. The address takes no mail.');
  });

  it('does not close what was said to be done with it', async () => {
    const { house, to, me, write, touchpoint } = await alerted();
    await customers(open).mark(keyOf(buyer.email), 'bounced', house.system.clock.now());
    await write(me, to, `/done Sent a new lid\n${answered}`);
    expect(await touchpoint()).toMatchObject({ state: 'open', assignee: me.split('@')[0] });
    await write(me, to, '/done Called them');
    expect(await touchpoint()).toMatchObject({ state: 'resolved', resolution: { text: 'Called them' } });
  });
});

describe('an answer that bounces, or is called spam', () => {
  it.each([
    ['bounce', 'came back: the address takes no mail', 'came-back', 'bounced'],
    ['soft-bounce', 'takes nothing at present', 'came-back-full', undefined],
    ['complain', 'called it spam', 'called-spam', 'complained'],
  ] as const)('(%s) is told to its writer and the customer waits again', async (fate, why, unsent, mark) => {
    const { house, to, me, write, touchpoint, lastTo } = await alerted();
    house.system.services.mail.setFate(buyer.email, fate);
    await write(me, to, answered);
    await house.passes(2 * minute);
    expect(lastTo(me)?.tags.what).toBe(`notice-${unsent}-${house.mails('reply')[0]?.tags.what?.slice(6)}`);
    expect(lastTo(me)?.subject).toContain('It did not arrive');
    expect(await textOf(lastTo(me))).toContain(why);
    expect(await touchpoint()).toMatchObject({ state: 'open', notes: [{ text: answered, unsent }] });
    expect((await touchpoint())?.answers).toBeUndefined();
    const customer = await customers(open).load(keyOf(buyer.email));
    expect([customer?.bounced && 'bounced', customer?.complained && 'complained'].find(Boolean)).toBe(mark);
  });

  it('(reject: SES found a virus in it after all) is told as refused', async () => {
    const { house, to, me, write, touchpoint, lastTo } = await alerted();
    house.system.services.mail.setFate(buyer.email, 'reject');
    await write(me, to, answered);
    await house.passes(2 * minute);
    expect(await textOf(lastTo(me))).toContain('refuses this mail for good');
    expect(await touchpoint()).toMatchObject({ state: 'open', notes: [{ text: answered, unsent: 'refused' }] });
  });

  it('does not mark the order’s address where it went to another', async () => {
    const { house, to, me, write } = await alerted();
    const spouse = 'spouse@mail.example';
    await write(
      spouse,
      `r-${open.journey}@${shop.mail.replyDomain}`,
      'I write for my wife: it is broken, we want a new one!',
    );
    house.system.services.mail.setFate(spouse, 'bounce');
    await write(me, to, answered);
    await house.passes(2 * minute);
    expect((await customers(open).load(keyOf(spouse)))?.bounced).toBeDefined();
    expect((await customers(open).load(keyOf(buyer.email)))?.bounced).toBeUndefined();
  });

  it('leaves standing what else the customer was told', async () => {
    const { house, to, me, write, touchpoint } = await alerted();
    await write(me, to, 'We look into it.');
    const first = (await touchpoint())?.answeredAt;
    house.system.services.mail.setFate(buyer.email, 'bounce');
    await write(me, to, answered);
    await house.passes(2 * minute);
    const now = await touchpoint();
    expect(now).toMatchObject({ state: 'acknowledged', answeredAt: first, answers: [{ text: 'We look into it.' }] });
  });
});

describe('an answer that SES does not take', () => {
  it('for good is tried once, told to its writer, and never again', async () => {
    const { house, to, me, write, touchpoint, lastTo } = await alerted();
    house.system.services.mail.setFate(buyer.email, 'refuse');
    await write(me, to, answered);
    expect(await textOf(lastTo(me))).toContain('refuses this mail for good');
    await house.passes(3 * hour);
    expect(house.system.logs.filter(({ code }) => code === 'mail-rejected')).toHaveLength(1);
    expect(await touchpoint()).toMatchObject({ notes: [{ text: answered, unsent: 'refused' }] });
  });

  it('for now is tried ever later, and goes out when it can', async () => {
    const { house, to, me, write, touchpoint } = await alerted();
    house.system.services.mail.setFate(buyer.email, 'throttle');
    await write(me, to, answered);
    await house.passes(2 * hour);
    const tries = house.system.logs.filter(({ code }) => code === 'mail-postponed').length;
    expect(tries).toBeGreaterThan(3);
    expect(tries).toBeLessThan(9);
    house.system.services.mail.setFate(buyer.email, 'deliver');
    await house.passes(3 * hour);
    expect(house.mails('reply')).toHaveLength(1);
    expect((await touchpoint())?.answers).toHaveLength(1);
  });

  it.each(['throttle', 'spend-quota', 'pause', 'fail'] as const)(
    '(%s) for a whole day is given up, and told',
    async (fate) => {
      const { house, to, me, write, touchpoint, lastTo } = await alerted();
      house.system.services.mail.setFate(buyer.email, fate);
      await write(me, to, answered);
      await house.passes(1.5 * day);
      expect(house.mails('notice').map(({ subject }) => subject)).toEqual([expect.stringContaining('Not sent')]);
      expect(await textOf(house.mails('notice')[0])).toContain('for a whole day');
      expect(lastTo(buyer.email)?.tags.what).toBe('check-in');
      expect((await touchpoint())?.outgoing).toBeUndefined();
    },
  );
});
