import { afterEach, describe, expect, it } from 'vitest';
import { day, minute } from '../../shared/journey/instant.ts';
import { mime } from '../sim/mime.ts';
import { type Alerted, buyer, openAlerted } from './alerted.ts';

let open: Alerted;
afterEach(() => open.house.close());
const alerted = async () => {
  open = await openAlerted();
  return open;
};

/** The same mail, taken in by SES a second time: another object in the bucket, the same Message-ID. */
async function deliveredTwice({ house, to, me }: Alerted, text: string, later = minute) {
  const raw = mime({ from: me, to, subject: 'Re: x', text, date: house.system.clock.now() });
  house.system.deliverMail(raw, [to]);
  await house.passes(later);
  house.system.deliverMail(raw, [to]);
  await house.passes(minute);
}

describe('a mail of the staff that comes twice', () => {
  it('adds one note', async () => {
    await deliveredTwice(await alerted(), '/note the batch is bad');
    expect((await open.touchpoint())?.notes).toHaveLength(1);
  });

  it.each(['/done Sent a new lid', '/take', '/promise 3d A new lid', '/snooze 3d', '/assign liis'])(
    'does %s once, and says nothing false of the second time',
    async (text) => {
      await deliveredTwice(await alerted(), text);
      expect(open.house.mails('notice')).toEqual([]);
      const byPeople = (await open.history()).filter(({ by }) => by === 'Mari Tamm' || by === 'Jaan Kask');
      expect(byPeople).toHaveLength(1);
    },
  );

  it('answers the customer once, also where the first was called off by an address that takes no mail', async () => {
    const { house, me, to, touchpoint } = await alerted();
    house.system.services.mail.setFate(buyer.email, 'bounce');
    await deliveredTwice(open, 'A new lid leaves today.', 5 * minute);
    expect(house.mails('reply')).toHaveLength(1);
    expect((await touchpoint())?.notes).toHaveLength(1);
    expect(house.mails('notice').filter((mail) => mail.to.includes(me))).toHaveLength(1);
    expect(to).not.toBe('');
  });

  it('is no news where its time to come has come meanwhile', async () => {
    const { touchpoint, house } = await alerted();
    await deliveredTwice(open, '/promise 1d A new lid\nIt comes tomorrow.', 2 * day);
    expect((await touchpoint())?.promise?.text).toBe('A new lid');
    expect(house.mails('notice')).toEqual([]);
    expect(house.mails('reply')).toHaveLength(1);
  });

  it('that was held back stays held back, though there was news since', async () => {
    const { house, me, other, to, write } = await alerted();
    await write(me, to, 'A new lid is on its way.');
    const held = await write(other, to, 'Here is a voucher.');
    await write(buyer.email, house.mails('reply')[0]?.replyTo[0] ?? '', 'Which colour will it be? I want a red one!');
    await open.comesAgain(held);
    expect(house.mails('reply')).toHaveLength(1);
    expect(house.mails('notice')).toHaveLength(1);
  });

  it('acts twice where only the words below the same Message-ID differ, as of a program that gives every mail one id', async () => {
    const { house, me, to, touchpoint } = await alerted();
    const date = house.system.clock.now();
    for (const text of ['/note first', '/note second'])
      house.system.deliverMail(mime({ from: me, to, subject: 'x', text, date }), [to]);
    await house.passes(minute);
    expect((await touchpoint())?.notes.map(({ text }) => text).sort()).toEqual(['first', 'second']);
  });

  it('of a program that is away is told of once in the history', async () => {
    const { me, to, write, history, comesAgain } = await alerted();
    const key = await write(me, to, 'I am on holiday.', { 'Auto-Submitted': 'auto-replied' });
    await comesAgain(key);
    expect((await history()).filter(({ is }) => is === 'machine-mail')).toHaveLength(1);
  });
});
