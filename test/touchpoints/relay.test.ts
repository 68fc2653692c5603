import { afterEach, describe, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import { hour, minute } from '../../shared/journey/instant.ts';
import { openStaffStates } from '../../shared/store/staff-state.ts';
import { replyMark } from '../../shared/touchpoints/relay-address.ts';
import type { House } from '../e2e/house.ts';
import { mime } from '../sim/mime.ts';
import { buyer, openAlerted, textOf } from './alerted.ts';

let house: House;
afterEach(() => house.close());

async function alerted() {
  const open = await openAlerted();
  house = open.house;
  return open;
}

describe('a reply to an alert', () => {
  it('goes to the customer under the shop’s name, is recorded as the answer, and stops the clock', async () => {
    const { journey, to, me, write, touchpoint, lastTo } = await alerted();
    await write(
      me,
      to,
      `Dear Zsófia,\n\nwe are sorry. A new lid leaves today.\n\n> ${replyMark}\n> Zsófia is unhappy\n> Reference: ${journey}`,
    );
    const mail = lastTo(buyer.email);
    expect(mail?.tags.what).toMatch(/^reply-/);
    expect(mail?.replyTo[0]).toMatch(new RegExp(`^r-${journey}@`));
    expect(await textOf(mail)).toContain('A new lid leaves today.');
    expect(await textOf(mail)).not.toContain('unhappy');
    const now = await touchpoint();
    expect(now).toMatchObject({ state: 'acknowledged', answers: [{ text: expect.stringContaining('sorry') }] });
    expect(now?.answeredAt).toBeDefined();
    expect(now?.outgoing).toBeUndefined();
  });

  it('is sent once, however often the mail comes', async () => {
    const { to, me } = await alerted();
    const raw = mime({ from: me, to, subject: 'Re', text: 'We are on it.', date: house.system.clock.now() });
    const key = house.system.deliverMail(raw, [to]);
    await house.passes(minute);
    house.system.services.bucket.put(key, raw);
    await house.passes(hour);
    expect(house.mails('reply')).toHaveLength(1);
  });

  it('brings the customer’s next words back to whoever answered', async () => {
    const { to, me, write, touchpoint, lastTo } = await alerted();
    await write(me, to, 'Which colour was it?');
    await write(buyer.email, lastTo(buyer.email)?.replyTo[0] ?? '', 'It was the green one.');
    expect(await textOf(lastTo(me))).toContain('It was the green one.');
    expect((await touchpoint())?.reopened).toBe(0);
  });

  it('carries out the commands of its first lines, and sends only what stands below', async () => {
    const { to, me, write, touchpoint, lastTo } = await alerted();
    await write(me, to, '/promise 3d A new lid\n/take\nHello, a new lid comes within three days.');
    expect(await touchpoint()).toMatchObject({ state: 'promised', promise: { text: 'A new lid' } });
    expect(await textOf(lastTo(buyer.email))).not.toContain('/promise');
    await write(me, to, '/done Sent a new lid');
    expect(await touchpoint()).toMatchObject({ state: 'resolved', resolution: { text: 'Sent a new lid' } });
    expect(house.mails('reply')).toHaveLength(1);
  });

  it('keeps a note, and whatever stands below it, from the customer', async () => {
    const { to, me, write, touchpoint } = await alerted();
    await write(me, to, '/note third time this month\n\nTell nobody: the batch is bad.');
    expect(house.mails('reply')).toEqual([]);
    expect((await touchpoint())?.notes.at(-1)?.text).toContain('the batch is bad');
  });

  it('gives it to a colleague', async () => {
    const { to, me, other, write, touchpoint } = await alerted();
    const [name] = other.split('@');
    await write(me, to, `/assign ${name}`);
    expect((await touchpoint())?.assignee).toBe(name);
  });

  it.each([
    ['/frobnicate', 'Not understood'],
    ['/snooze yesterday', 'No such time'],
    ['/assign somebody', 'No such person'],
    ['/reopen', 'Not possible now'],
    [`> ${replyMark}\n> all quoted`, 'Nothing to send'],
  ])('that says %s is told so, and nothing happens', async (text, title) => {
    const { to, me, write, touchpoint, lastTo } = await alerted();
    await write(me, to, text);
    expect(house.mails('reply')).toEqual([]);
    expect((await touchpoint())?.state).toBe('open');
    expect(lastTo(me)?.subject).toContain(title);
  });

  it('is not sent when the alert cannot be told from it', async () => {
    const { to, me, alert, write, lastTo } = await alerted();
    const link = /http\S+\/t\/\S+/.exec(await textOf(alert))?.[0] ?? '';
    await write(me, to, `look at ${link} and answer please`);
    expect(house.mails('reply')).toEqual([]);
    expect(lastTo(me)?.subject).toContain('Not sent');
  });

  it('is held back when a colleague has answered since, until the writer insists', async () => {
    const { to, me, other, write, lastTo } = await alerted();
    await write(me, to, 'A new lid is on its way.');
    await write(other, to, 'We are so sorry, here is a voucher.');
    expect(house.mails('reply')).toHaveLength(1);
    expect(lastTo(other)?.subject).toContain('already answered');
    await write(other, to, '/send\nWe are so sorry, here is a voucher.');
    expect(house.mails('reply')).toHaveLength(2);
  });

  it('reaches the customer from one person alone when two write in the same second', async () => {
    const { to, me, other } = await alerted();
    const date = house.system.clock.now();
    for (const from of [me, other])
      house.system.deliverMail(mime({ from, to, subject: 'Re', text: `${from} is on it.`, date }), [to]);
    await house.passes(minute);
    expect(house.mails('reply')).toHaveLength(1);
    expect(house.mails('notice')[0]?.subject).toContain('already answered');
  });

  it('that comes again after a colleague insisted on answering too is no news to its writer', async () => {
    const { to, me, other, write } = await alerted();
    const raw = mime({ from: me, to, subject: 'Re', text: 'We are on it.', date: house.system.clock.now() });
    const key = house.system.deliverMail(raw, [to]);
    await house.passes(minute);
    await write(other, to, '/send\nA voucher, too.');
    house.system.services.bucket.put(key, house.system.services.bucket.get(key));
    await house.passes(minute);
    expect(house.mails('reply')).toHaveLength(2);
    expect(house.mails('notice')).toEqual([]);
  });

  it('that cannot be done is told so once, however often it comes', async () => {
    const { to, me } = await alerted();
    const raw = mime({ from: me, to, subject: 'Re', text: '/frobnicate', date: house.system.clock.now() });
    const key = house.system.deliverMail(raw, [to]);
    await house.passes(minute);
    house.system.services.bucket.put(key, house.system.services.bucket.get(key));
    await house.passes(minute);
    expect(house.mails('notice')).toHaveLength(1);
  });

  it('from anybody else is kept out and reported', async () => {
    const { to, me, write, touchpoint, lastTo } = await alerted();
    await write('mallory@evil.example', to, 'Your refund: click here');
    expect(house.mails('reply')).toEqual([]);
    expect(lastTo(me)?.subject).toContain('kept out');
    expect((await touchpoint())?.state).toBe('open');
    expect(house.system.logs.map(({ code }) => code)).toContain('staff-mail-refused');
  });

  it('of a machine passes the touchpoint on to somebody who is there, and is not sent to the customer', async () => {
    const { to, me, other, write, touchpoint, lastTo } = await alerted();
    await write(me, to, 'I am on holiday until Monday.', { 'Auto-Submitted': 'auto-replied' });
    expect(house.mails('reply')).toEqual([]);
    expect((await touchpoint())?.assignee).toBe(other.split('@')[0]);
    expect(lastTo(other)?.tags.what).toMatch(/^alert-/);
    const { away } = await openStaffStates({ aws: house.system.aws, env: environment(house.url) }).load();
    expect(Object.keys(away)).toEqual([me.split('@')[0]]);
  });

  it('to an address that somebody made up reaches no touchpoint', async () => {
    const { to, me, write, touchpoint } = await alerted();
    await write(me, to.replace(/-[a-z2-7]{20}@/, '-aaaaaaaaaaaaaaaaaaaa@'), 'A voucher of 500 euros for you.');
    expect(house.mails('reply')).toEqual([]);
    expect((await touchpoint())?.answers).toBeUndefined();
  });
});

describe('replies as programs write them', () => {
  it('send nothing of what is internal, whatever quotes the alert', async () => {
    const { to, me, alert, write, touchpoint } = await alerted();
    const quotings = [
      (own: string, quoted: string) =>
        `${own}\n\nOn Tue, 3 Mar 2026 at 10:12, Juniper <hello@shop.example> wrote:\n${quoted.replace(/^/gm, '> ')}`,
      (own: string, quoted: string) =>
        `${own}\n\n-----Original Message-----\nFrom: Juniper <hello@shop.example>\nSent: Tuesday\nTo: Mari\nSubject: x\n\n${quoted}`,
      (own: string, quoted: string) =>
        `${own}\n\n________________________________\nVon: Juniper <hello@shop.example>\nGesendet: Dienstag, 3. März 2026 10:12\nAn: Mari\nBetreff: x\n\n${quoted}`,
      (own: string, quoted: string) => `${quoted.replace(/^/gm, '> ')}\n\n${own}`,
      (own: string, quoted: string) => `${own}\n\n${quoted}`,
    ];
    const quoted = await textOf(alert);
    for (const [index, quote] of quotings.entries())
      await write(me, to, quote(`Number ${index}: a new lid comes.`, quoted));
    for (const mail of house.mails('reply'))
      for (const internal of ['/t/', 'Take care of it', 'The lid broke', 'is unhappy', 's-', replyMark])
        expect((await textOf(mail)).split('Reference:')[0]).not.toContain(internal);
    expect(house.mails('reply').length).toBeGreaterThanOrEqual(4);
    expect((await touchpoint())?.answers?.length).toBe(house.mails('reply').length);
  });
});
