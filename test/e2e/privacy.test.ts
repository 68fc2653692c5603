import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Faults } from '../../infra/local/faults.ts';
import { hour } from '../../shared/journey/instant.ts';
import { seeded } from '../sim/random.ts';
import { fieldOf, type House, linkIn, openHouse } from './house.ts';
import { cast, playMonth, secretsOfCustomers, to } from './month.ts';
import { postShopify } from './signed.ts';

/** Every ninth call that is no read fails or is throttled while a function that is woken again makes it. */
function failing(): Faults {
  const random = seeded(9);
  return {
    call({ function: name, operation }) {
      const isWokenAgain = name === 'run-due' || name === 'receive-mail' || name === 'record-delivery';
      if (!isWokenAgain || !random.chance(1 / 9)) return 'none';
      return operation === 'SendEmail' ? 'throttle' : random.chance(0.5) ? 'fail' : 'throttle';
    },
  };
}

describe('what is told of a played month', () => {
  const lines: string[] = [];
  const note = (code: string, fields: object = {}) => void lines.push(JSON.stringify({ code, ...fields }));
  let house: House;

  beforeAll(async () => {
    house = await openHouse({ faults: failing(), log: { info: note, error: note } });
    await playMonth(house);
    await spoil(house);
    await house.passes(hour);
  });
  afterAll(() => house?.close());

  it('has lines of everything that can happen, failures among them', () => {
    const codes = new Set(lines.map((line) => (JSON.parse(line) as { code: string }).code));
    for (const code of ['order-taken', 'mail-sent', 'response-taken', 'mail-unmatched', 'customer-opted-out'])
      expect(codes).toContain(code);
    for (const code of ['staff-acted', 'sign-in-asked', 'webhook-quarantined', 'signature-refused', 'record-failed'])
      expect(codes).toContain(code);
  });

  it.each(secretsOfCustomers)('never says %s', (secret) => {
    const small = secret.toLowerCase();
    expect(lines.filter((line) => line.toLowerCase().includes(small))).toEqual([]);
  });

  it('says nothing of a customer in an error either, which Lambda would print whole', () => {
    const errors = house.system.failures.map(({ error }) => (error instanceof Error ? `${error.stack}` : `${error}`));
    expect(errors).not.toEqual([]);
    for (const secret of secretsOfCustomers) for (const error of errors) expect(error).not.toContain(secret);
  });
});

/** What comes in and cannot be read, refers to nothing, or is not allowed; each with a customer's words in it. */
async function spoil(house: House): Promise<void> {
  const { zsofia, thibault } = cast;
  const { system } = house;
  const hello = { email: zsofia.email, text: 'furious as a walnut', name: `${zsofia.firstName} ${zsofia.lastName}` };
  await fetch(`${house.url}/orders/shopify`, { method: 'POST', body: JSON.stringify(hello) });
  await fetch(`${house.url}/orders/${encodeURIComponent(zsofia.email)}`, { method: 'POST', body: 'x' });
  await house.get(`/r/${encodeURIComponent(zsofia.email)}`);
  await house.get(`/t/${encodeURIComponent(zsofia.email)}.x.y`);
  await house.post('/desk/sign-in', { email: zsofia.email });
  await house.post(`/desk/${zsofia.email}`, hello);
  const quarantined = await postShopify(house, JSON.stringify({ ...hello, id: hello }));
  expect(quarantined.status).toBe(202);
  expect((await postShopify(house, `{"broken": "${zsofia.email} ${hello.text}`)).status).toBe(202);

  const { pathname } = new URL(await linkIn(to(house, thibault, 'check-in'), 'r'));
  const page = await (await house.get(pathname)).text();
  await house.post(pathname, { rating: zsofia.email, text: '', id: fieldOf(page, 'id') });
  await house.post(pathname, { rating: '2', text: hello.text, id: zsofia.email });

  const broken = [
    `From: ${zsofia.email}\r\nContent-Type: multipart/mixed; boundary=walnut\r\n\r\n--walnut\r\nfurious`,
    `From: <${zsofia.email}\r\nTo: \r\nContent-Type: text/plain; charset=${zsofia.lastName}\r\n\r\nfurious walnut`,
    `furious ${zsofia.email}`,
    '',
  ];
  for (const raw of broken) system.deliverMail(Buffer.from(raw), ['hello@reply.shop.example']);
  system.services.bucket.put('mail/empty', Buffer.alloc(0));
}
