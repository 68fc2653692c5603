import { afterEach, describe, expect, it } from 'vitest';
import { day, minute } from '../../shared/journey/instant.ts';
import { fieldOf, linkIn, signIn } from '../e2e/house.ts';
import { mime } from '../sim/mime.ts';
import { type Alerted, buyer, openAlerted, textOf } from './alerted.ts';

let open: Alerted;
afterEach(() => open.house.close());
const alerted = async () => {
  open = await openAlerted();
  return open;
};

describe('two people at once, one by mail and one at the desk', () => {
  const desk = async ({ house, other, journey }: Alerted) => {
    const at = await signIn(house, other);
    const path = `/desk/touchpoints/${journey}`;
    const version = fieldOf(await (await at.get(path)).text(), 'version');
    return { at, path, act: (fields: Record<string, string>) => at.post(path, { version, ...fields }) };
  };

  it('who mails a command second is shown what the first did, nothing happens, and /send goes on', async () => {
    const { me, to, write, lastTo, touchpoint } = await alerted();
    const { act } = await desk(open);
    await act({ action: 'promise', text: 'A red lid', until: '2026-05-01T10:00' });
    await write(me, to, '/done Sent a green lid');
    expect(await touchpoint()).toMatchObject({ state: 'promised', promise: { text: 'A red lid' } });
    expect(lastTo(me)?.subject).toContain('somebody else has been at it');
    expect(await textOf(lastTo(me))).toMatch(/promised by .*: A red lid/);
    await write(me, lastTo(me)?.replyTo[0] ?? to, '/send\n/done Sent a green lid');
    expect(await touchpoint()).toMatchObject({ state: 'resolved', resolution: { text: 'Sent a green lid' } });
  });

  it('who mails words second, after the customer was told on the telephone, is shown that too', async () => {
    const { house, me, to, write, lastTo } = await alerted();
    const { act } = await desk(open);
    await act({ action: 'answer-told', text: 'Promised them a refund' });
    await write(me, to, 'A new lid leaves today.');
    expect(house.mails('reply')).toEqual([]);
    expect(await textOf(lastTo(me))).toContain('Promised them a refund');
  });

  it('who presses second at the desk is shown what came by mail, with their own text kept', async () => {
    const { house, me, to, write, touchpoint } = await alerted();
    const { act } = await desk(open);
    await write(me, to, 'A new lid leaves today.');
    const answer = await act({ action: 'answer', text: 'Here is a voucher of ours.' });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    for (const part of ['Somebody else did something', 'A new lid leaves today.', 'Here is a voucher of ours.'])
      expect(page).toContain(part);
    expect(house.mails('reply')).toHaveLength(1);
    expect((await touchpoint())?.answers).toHaveLength(1);
  });

  it('both in the same second: one is done, the other is told', async () => {
    const { house, me, other, to, touchpoint } = await alerted();
    const date = house.system.clock.now();
    for (const from of [me, other])
      house.system.deliverMail(mime({ from, to, subject: 'x', text: `/done by ${from}`, date }), [to]);
    await house.passes(minute);
    expect((await touchpoint())?.state).toBe('resolved');
    expect(house.mails('notice')).toHaveLength(1);
  });
});

describe('a link of an alert', () => {
  it('that was passed on says whose it is, acts in their name, and neither mails the customer nor shows their other orders', async () => {
    const { house, alert, me, touchpoint } = await alerted();
    const owner = me === 'mari@shop.example' ? 'Mari Tamm' : 'Jaan Kask';
    const { pathname } = new URL(await linkIn(alert, 't'));
    const page = await (await house.get(pathname)).text();
    expect(page).toContain(`This link is ${owner}’s own: what is done here is done in their name.`);
    expect(page).not.toContain('Answer the customer');
    const version = fieldOf(page, 'version');
    const answered = await house.post(pathname, { action: 'answer', text: 'Click here: http://evil.example', version });
    expect(answered.status).toBe(400);
    const other = me === 'mari@shop.example' ? 'jaan' : 'mari';
    expect((await house.post(pathname, { action: 'acknowledge', version, by: other })).status).toBe(303);
    expect((await touchpoint())?.acknowledgedBy).toBe(owner);
    await house.passes(minute);
    expect(house.mails('reply')).toEqual([]);
  });

  it('that is thirty days old, or was changed, opens nothing and does nothing', async () => {
    const { house, alert, touchpoint } = await alerted();
    const { pathname } = new URL(await linkIn(alert, 't'));
    const version = fieldOf(await (await house.get(pathname)).text(), 'version');
    const forged = pathname.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    expect((await house.post(forged, { action: 'acknowledge', version })).status).toBe(404);
    await house.passes(31 * day);
    expect((await house.get(pathname)).status).toBe(404);
    expect((await house.post(pathname, { action: 'acknowledge', version })).status).toBe(404);
    expect((await touchpoint())?.acknowledgedBy).toBeUndefined();
  });
});

describe('a mail of the staff', () => {
  it.each([
    '',
    ' \n\n',
    '-- \nMari Tamm\nHead of Care',
    'Mari Tamm\nJuniper & Pine',
    '/note',
    '> only quoted\n> words',
  ])('without words (%j) sends nothing, and its writer is told', async (text) => {
    const { house, to, write, lastTo, touchpoint } = await alerted();
    await write('mari@shop.example', to, text);
    expect(house.mails('reply')).toEqual([]);
    expect(lastTo('mari@shop.example')?.subject).toContain('Nothing to send');
    expect((await touchpoint())?.notes).toEqual([]);
  });

  it('of more words than a journey keeps is not cut, but told', async () => {
    const { house, me, to, write, lastTo } = await alerted();
    await write(me, to, 'We are sorry. '.repeat(1000));
    expect(house.mails('reply')).toEqual([]);
    expect(lastTo(me)?.subject).toContain('Not sent: too long');
  });

  const addressed = async (to: string, cc = '') => {
    const { house, me, to: relay } = await alerted();
    const raw = mime({
      from: me,
      to,
      subject: 'x',
      text: 'A new lid leaves today.',
      date: house.system.clock.now(),
      headers: cc ? { Cc: cc } : {},
    });
    house.system.deliverMail(raw, [relay]);
    await house.passes(minute);
  };

  it('that was addressed to the customer too has reached them: it is recorded, and not sent a second time', async () => {
    await addressed(buyer.email.toUpperCase());
    expect(open.house.mails('reply')).toEqual([]);
    expect(await open.touchpoint()).toMatchObject({
      state: 'acknowledged',
      answers: [{ text: 'A new lid leaves today.' }],
      answeredAt: expect.any(String),
    });
  });

  it('whose To was changed to another address goes to the known one alone, and its writer is told', async () => {
    await addressed('new.address@else.example', 'jaan@shop.example');
    expect(open.house.mails('reply').map(({ to }) => to)).toEqual([[buyer.email]]);
    const told = open.lastTo(open.me);
    expect(told?.subject).toContain('known address only');
    expect(await textOf(told)).toContain('new.address@else.example');
    expect(await textOf(told)).not.toContain('jaan@shop.example');
  });

  it.each([
    ['somebody who is not of the staff', 'supplier@else.example', {}],
    ['the customer', buyer.email, {}],
    ['somebody whose provider says that it is forged', undefined, { dmarc: 'fail' }],
  ] as const)('from %s is kept out and reported', async (_who, from, envelope) => {
    const { house, me, to, touchpoint, lastTo } = await alerted();
    const raw = mime({
      from: from ?? me,
      to,
      subject: 'x',
      text: '/done\nSend money.',
      date: house.system.clock.now(),
    });
    house.system.deliverMail(raw, [to], envelope);
    await house.passes(minute);
    expect(house.mails('reply')).toEqual([]);
    expect((await touchpoint())?.state).toBe('open');
    expect(lastTo(me)?.subject).toContain('kept out');
  });
});
