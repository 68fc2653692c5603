import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from '../../infra/local/inbound.ts';
import type { Response } from '../../shared/journey/journey.ts';
import { raw } from '../mail-read/raw.ts';
import { domain, type MailHouse, openMailHouse } from './house.ts';

/**
 * ann has one order, bo an older and a newer, gil one under a label of his Gmail address, old one of nine months ago. `own`: a
 * touchpoint of its own, for a person to match. una is a stranger who started one.
 */
type Who = 'ann' | 'bo1' | 'bo2' | 'gil' | 'old' | 'una' | 'own';
type Sureness = 'sure' | 'guess' | 'forged';

interface Case {
  what: string;
  headers?: Record<string, string>;
  body?: string;
  /** Envelope recipient. */
  to?: string;
  envelope?: Envelope;
  is: readonly [Who, Sureness];
  /** Kept with the response, since it is not the order's address. */
  from?: string;
}

const keys: Partial<Record<Who, string>> = {};
const sesIds: Partial<Record<Who, string>> = {};
let house: MailHouse;
beforeAll(async () => {
  house = await openMailHouse('2025-11-03T08:00:00.000Z');
  keys.old = await house.buys('old@home.example', '1000');
  await house.system.advanceTo('2026-08-03T08:00:00.000Z');
  keys.bo1 = await house.buys('bo@firm.example', '2001');
  await house.system.advanceTo('2026-08-04T08:00:00.000Z');
  keys.ann = await house.buys('ann@home.example', '1001');
  keys.bo2 = await house.buys('bo@firm.example', '2002');
  keys.gil = await house.buys('gil+shop@gmail.com', '3001');
  await house.system.advanceTo('2026-08-05T12:00:00.000Z');
  for (const who of ['ann', 'bo1', 'bo2', 'gil'] as const) {
    const outcome = (await house.load(keys[who] ?? ''))?.outcomes['thank-you'];
    sesIds[who] = outcome?.is === 'sent' ? outcome.messageId : 'none';
  }
});
afterAll(() => house?.system.close());

/** `{ann}` stands for ann's key, `{ANN}` for it in capitals, `{ann.}` for it broken in two lines, `{ann#}` for SES's id of her thank-you. */
const filled = (text: string): string =>
  text.replace(/\{(\w+)([.#]?)\}/g, (_, name: string, sign: string) => {
    const who = name.toLowerCase() as Who;
    const key = keys[who] ?? '';
    if (sign === '#') return sesIds[who] ?? '';
    if (sign === '.') return `${key.slice(0, 9)}\r\n ${key.slice(9)}`;
    return name === name.toUpperCase() ? key.toUpperCase() : key;
  });

const reply = `r-{ann}@${domain}`;
const ann = 'Ann Berg <ann@home.example>';
const spouse = 'Uwe Berg <uwe@elsewhere.example>';
const quoted = (mark: string) =>
  `It broke.\n\nOn 5 August 2026 at 10:00, Shop <shop@shop.example> wrote:\n> Thank you!\n${mark}`;

const cases: Case[] = [
  // The key in the envelope or in any header that names recipients.
  { what: 'the key in the envelope alone', to: reply, is: ['ann', 'sure'] },
  { what: 'the key in To', headers: { To: reply }, is: ['ann', 'sure'] },
  { what: 'the key in To with a name', headers: { To: `"Shop, Care" <${reply}>` }, is: ['ann', 'sure'] },
  { what: 'the key in Cc', headers: { Cc: `x@y.example, ${reply}` }, is: ['ann', 'sure'] },
  { what: 'the key in Delivered-To', headers: { 'Delivered-To': reply }, is: ['ann', 'sure'] },
  { what: 'the key in X-Original-To', headers: { 'X-Original-To': reply }, is: ['ann', 'sure'] },
  { what: 'the key in Envelope-To, as Exim writes', headers: { 'Envelope-To': reply }, is: ['ann', 'sure'] },
  { what: 'the key in X-Forwarded-To, as Gmail writes', headers: { 'X-Forwarded-To': reply }, is: ['ann', 'sure'] },
  { what: 'the key in Resent-To', headers: { 'Resent-To': `<${reply}>` }, is: ['ann', 'sure'] },
  { what: 'the key in capitals', to: `R-{ANN}@${domain.toUpperCase()}`, is: ['ann', 'sure'] },
  { what: 'the key quoted', headers: { To: `"r-{ann}"@${domain}` }, is: ['ann', 'sure'] },
  { what: 'the key with a label', to: `r-{ann}+shop@${domain}`, is: ['ann', 'sure'] },
  { what: 'the key folded over two lines', headers: { To: `Shop <r-{ann.}@${domain}>` }, is: ['ann', 'sure'] },
  { what: 'the key in a group', headers: { To: `shops: ${reply}, x@y.example;` }, is: ['ann', 'sure'] },
  { what: 'the key without brackets among words', headers: { To: `reply to ${reply}` }, is: ['ann', 'sure'] },
  {
    what: 'the key in an address that a forwarder wrote anew',
    to: `srs0=a=b=${domain}=r-{ann}@fwd.example`,
    is: ['ann', 'sure'],
  },
  // What the mail answers.
  { what: 'our id in References', headers: { References: `<a@b> <{ann}@${domain}>` }, is: ['ann', 'sure'] },
  { what: 'our id in In-Reply-To', headers: { 'In-Reply-To': `<{ann}@${domain}>` }, is: ['ann', 'sure'] },
  { what: 'our id in capitals in References', headers: { References: `<{ANN}@${domain}>` }, is: ['ann', 'sure'] },
  { what: 'our id without brackets', headers: { References: `{ann}@${domain}` }, is: ['ann', 'sure'] },
  {
    what: 'our id from a spouse',
    headers: { From: spouse, References: `<{ann}@${domain}>` },
    is: ['ann', 'sure'],
    from: 'uwe@elsewhere.example',
  },
  {
    what: 'the id that SES gave our mail, from the customer',
    headers: { From: ann, 'In-Reply-To': '<{ann#}@email.amazonses.com>' },
    is: ['ann', 'sure'],
  },
  {
    what: 'the id of the older of two orders’ mails',
    headers: { From: 'bo@firm.example', References: '<{bo1#}@eu-west-1.amazonses.com>' },
    is: ['bo1', 'sure'],
  },
  {
    what: 'the id that SES gave our mail, from a stranger',
    headers: { From: spouse, 'In-Reply-To': '<{ann#}@email.amazonses.com>' },
    is: ['own', 'sure'],
  },
  {
    what: 'an id that Exchange wrote anew, our own kept in References',
    headers: {
      'In-Reply-To': '<AM0PR01MB1@eurprd01.prod.outlook.com>',
      References: `<{ann}@${domain}> <AM0PR01MB1@eurprd01.prod.outlook.com>`,
    },
    is: ['ann', 'sure'],
  },
  // What the mail quotes.
  {
    what: 'the mark at our foot, quoted',
    headers: { From: spouse },
    body: quoted('> Reference: {ann}'),
    is: ['ann', 'sure'],
    from: 'uwe@elsewhere.example',
  },
  { what: 'the mark in capitals', body: quoted('> REFERENCE: {ANN}'), is: ['ann', 'sure'] },
  {
    what: 'the mark broken by a quotation’s wrapping',
    body: quoted('> Reference: {ann.}').replace('\r\n ', '\n> '),
    is: ['ann', 'sure'],
  },
  {
    what: 'a quoted link to the rating',
    body: quoted('> https://after.example/r/{ann}?rating=5'),
    is: ['ann', 'sure'],
  },
  {
    what: 'a quoted link within a scanner’s link',
    body: quoted(
      '> https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fafter.example%2Fr%2F{ann}&data=1',
    ),
    is: ['ann', 'sure'],
  },
  {
    what: 'a quoted link as another scanner writes it',
    body: quoted('> https://urldefense.proofpoint.com/v2/url?u=https-3A__after.example_r_{ann}&d=1'),
    is: ['ann', 'sure'],
  },
  {
    what: 'our reply address in the line over the quotation',
    body: 'It broke.\n\nOn 5 August 2026 Shop <r-{ann}@x.example> wrote:\n> Hi',
    is: ['ann', 'sure'],
  },
  {
    what: 'our mail forwarded by a spouse',
    headers: { From: spouse, Subject: 'Fwd: Thank you' },
    body: 'It broke, says my wife.\n\n---------- Forwarded message ---------\nFrom: Shop <shop@shop.example>\nDate: Wed, 5 Aug 2026\nSubject: Thank you\nTo: <ann@home.example>\n\nReference: {ann}',
    is: ['ann', 'sure'],
    from: 'uwe@elsewhere.example',
  },
  // Several keys.
  {
    what: 'a key in the envelope beats one that is quoted',
    to: reply,
    body: quoted('> Reference: {bo1}'),
    is: ['ann', 'sure'],
  },
  {
    what: 'a key in References beats one that is quoted',
    headers: { References: `<{bo1}@${domain}>` },
    body: quoted('> Reference: {ann}'),
    is: ['bo1', 'sure'],
    from: 'ann@home.example',
  },
  {
    what: 'keys of two customers, one of them the writer',
    headers: { To: `r-{ann}@${domain}, r-{bo2}@${domain}`, From: 'bo@firm.example' },
    is: ['bo2', 'sure'],
  },
  {
    what: 'keys of two customers, none the writer',
    headers: { To: `r-{ann}@${domain}, r-{bo2}@${domain}`, From: spouse },
    is: ['ann', 'guess'],
    from: 'uwe@elsewhere.example',
  },
  {
    what: 'keys of two orders of one customer',
    headers: { To: `r-{bo2}@${domain}, r-{bo1}@${domain}`, From: spouse },
    is: ['bo2', 'sure'],
    from: 'uwe@elsewhere.example',
  },
  {
    what: 'an unknown key beside a known one',
    headers: { To: `r-aaaaaaaaaaaaaaaaaaa2@${domain}`, References: `<{ann}@${domain}>` },
    is: ['ann', 'sure'],
  },
  // No key: the sender among recent orders, for a person to look at.
  { what: 'nothing but the sender', headers: { From: ann }, is: ['ann', 'guess'] },
  { what: 'the sender in capitals', headers: { From: 'ANN@HOME.EXAMPLE' }, is: ['ann', 'guess'] },
  { what: 'a sender of two orders: the newer', headers: { From: 'bo@firm.example' }, is: ['bo2', 'guess'] },
  {
    what: 'a sender of two orders who names the older',
    headers: { From: 'bo@firm.example', Subject: 'Order #2001' },
    is: ['bo1', 'guess'],
  },
  {
    what: 'a sender of two orders who names the older in the text',
    headers: { From: 'bo@firm.example' },
    body: 'About 2001: it broke.',
    is: ['bo1', 'guess'],
  },
  {
    what: 'a number that only holds the order’s',
    headers: { From: 'bo@firm.example' },
    body: 'Call 120010.',
    is: ['bo2', 'guess'],
  },
  {
    what: 'another label at the sender’s address',
    headers: { From: 'Ann <ann+mail@home.example>' },
    is: ['ann', 'guess'],
    from: 'ann+mail@home.example',
  },
  {
    what: 'Gmail’s other domain',
    headers: { From: 'gil+shop@googlemail.com' },
    is: ['gil', 'guess'],
    from: 'gil+shop@googlemail.com',
  },
  {
    what: 'a key cut short, and the sender',
    to: `r-aaaaaaaaaa@${domain}`,
    headers: { From: ann },
    is: ['ann', 'guess'],
  },
  { what: 'the bare domain, and the sender', to: domain, headers: { From: ann }, is: ['ann', 'guess'] },
  // Nothing that leads anywhere.
  { what: 'a customer of nine months ago without a key', headers: { From: 'old@home.example' }, is: ['own', 'sure'] },
  { what: 'a stranger without a key', headers: { From: 'una@else.example' }, is: ['own', 'sure'] },
  {
    what: 'a stranger to a key that was never given',
    to: `r-aaaaaaaaaaaaaaaaaaaa@${domain}`,
    headers: { From: 'duo@else.example' },
    is: ['own', 'sure'],
  },
  {
    what: 'a stranger who quotes an order’s number',
    headers: { From: 'tre@else.example', Subject: 'Order #1001' },
    is: ['own', 'sure'],
  },
  { what: 'no sender at all', headers: { From: '' }, envelope: { sender: 'x@else.example' }, is: ['own', 'sure'] },
  {
    what: 'a stranger who wrote before',
    headers: { From: 'una@else.example' },
    is: ['una', 'guess'],
    from: 'una@else.example',
  },
  // A sender whose domain disowns the mail; see also belief.test.ts.
  { what: 'a key, disowned by the sender’s domain', to: reply, envelope: { dmarc: 'fail' }, is: ['own', 'forged'] },
  {
    what: 'a customer’s address, disowned by its domain',
    headers: { From: ann },
    envelope: { dmarc: 'fail' },
    is: ['own', 'forged'],
  },
];

describe('whose journey a mail joins', () => {
  test.each(cases)('$what', async ({ headers = {}, body = 'It broke.', to, envelope, is: [who, sureness], from }) => {
    const named = Object.entries({ From: ann, To: 'hello@shop.example', ...headers }).map(
      ([name, value]) => [name, filled(value)] as const,
    );
    const text = raw(Object.fromEntries(named), filled(body));
    const { key, own } = await house.comes(text, { ...envelope, ...(to && { to: filled(to) }) });
    const places = { ...keys, own };
    const found: [Who, Response][] = [];
    for (const [name, id] of Object.entries(places)) {
      const response = (await house.load(id))?.responses.find(({ id: one }) => one === key);
      if (response) found.push([name as Who, response]);
    }
    expect(found.map(([name, { doubt = 'sure' }]) => [name, doubt])).toEqual([[who, sureness]]);
    if (who === 'own' && headers.From === 'una@else.example') keys.una = own;
    expect(found[0]?.[1].from).toBe(from);
    const journey = await house.load(places[who] ?? '');
    expect(journey?.touchpoint?.state).toBe('open');
  });
});
