import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from '../../infra/local/inbound.ts';
import { beliefIn } from '../../shared/mail/belief.ts';
import type { Verdicts } from '../../shared/mail/incoming.ts';
import { raw } from '../mail-read/raw.ts';
import { domain, type MailHouse, openMailHouse } from './house.ts';

const silent: Verdicts = { spam: 'none', virus: 'none', spf: 'none', dkim: 'none', dmarc: 'none' };

describe('what the verdicts let us believe', () => {
  test.each<[string, Partial<Verdicts>]>([
    ['sound', {}],
    ['sound', { spam: 'gray', virus: 'gray', spf: 'gray', dkim: 'gray', dmarc: 'gray' }],
    ['sound', { dmarc: 'pass', spf: 'fail', dkim: 'pass' }],
    ['sound', { spf: 'fail' }],
    ['sound', { dkim: 'fail', spf: 'pass' }],
    ['infected', { virus: 'fail', dmarc: 'pass' }],
    ['infected', { virus: 'fail', spam: 'fail', dmarc: 'fail' }],
    ['forged', { dmarc: 'fail', spf: 'pass' }],
    ['forged', { dmarc: 'fail', spam: 'fail' }],
    ['forged', { spf: 'fail', dkim: 'fail', dmarc: 'none' }],
    ['forged', { spf: 'fail', dkim: 'fail', dmarc: 'gray' }],
    ['spam', { spam: 'fail', dmarc: 'pass' }],
  ])('%s: %o', (belief, verdicts) => expect(beliefIn({ ...silent, ...verdicts })).toBe(belief));
});

let house: MailHouse;
let ann = '';
const from = 'Ann Berg <ann@home.example>';
const stranger = 'Bot <bot@else.example>';
beforeAll(async () => {
  house = await openMailHouse('2026-08-03T08:00:00.000Z');
  ann = await house.buys('ann@home.example', '1001');
  await house.system.advanceTo('2026-08-04T12:00:00.000Z');
});
afterAll(() => house?.system.close());

interface Came {
  sender?: string;
  body?: string;
  headers?: Record<string, string>;
  to?: string;
}

/** Delivers a mail, by default with ann's key. Answers with what it changed. */
async function comes(
  envelope: Envelope,
  { sender = from, body = 'It broke.', headers, to = `r-${ann}@${domain}` }: Came = {},
) {
  const before = await house.load(ann);
  const { key, own } = await house.comes(raw({ From: sender, To: to, ...headers }, body), { ...envelope, to });
  const after = await house.load(ann);
  return {
    changed: JSON.stringify(before) !== JSON.stringify(after),
    own: await house.load(own),
    codes: house.codes(key),
    isKept: house.system.services.bucket.keys().includes(key),
    after,
  };
}

describe('a mail with a virus', () => {
  test.each([
    ['with a key', {}],
    ['from a customer', { to: `x@${domain}` }],
  ])('%s is kept out, counted aloud, and kept', async (_, came) => {
    const { changed, own, codes, isKept } = await comes({ virus: 'FAIL' }, came);
    expect({ changed, own, codes, isKept }).toEqual({
      changed: false,
      own: undefined,
      codes: ['mail-infected'],
      isKept: true,
    });
  });

  test('from nobody we know is kept out and counted', async () => {
    const { own, codes } = await comes({ virus: 'FAIL' }, { sender: stranger, to: `x@${domain}` });
    expect({ own, codes }).toEqual({ own: undefined, codes: ['mail-kept-out'] });
  });

  test('unsubscribes nobody', async () => {
    const { after, codes } = await comes({ virus: 'FAIL' }, { to: `u-${ann}@${domain}` });
    expect([after?.optedOut, codes]).toEqual([undefined, ['mail-infected']]);
  });
});

describe('a mail that its sender’s domain disowns', () => {
  test('is kept out of the journey whose key it bears, and comes before a person, marked', async () => {
    const { changed, own, codes } = await comes(
      { dmarc: 'fail' },
      { body: '5 stars, all is well now. Unsubscribe me.' },
    );
    expect({ changed, codes }).toEqual({ changed: false, codes: ['mail-forged'] });
    expect(own).toMatchObject({ touchpoint: { kind: 'unmatched' }, responses: [{ doubt: 'forged' }] });
  });

  test('unsubscribes nobody by the customer’s address', async () => {
    await comes({ dmarc: 'fail' }, { body: 'unsubscribe', to: `x@${domain}` });
    expect((await house.load(ann))?.optedOut).toBeUndefined();
  });

  test('unsubscribes all the same by the key in its address, as the page does', async () => {
    const bo = await house.buys('bo@home.example', '1002');
    await house.comes(raw({ From: stranger }, ''), { to: `u-${bo}@${domain}`, dmarc: 'fail' });
    expect((await house.load(bo))?.optedOut).toBeDefined();
  });

  test('is not noted as a machine’s either', async () => {
    const { changed, own } = await comes({ dmarc: 'fail' }, { headers: { 'Auto-Submitted': 'auto-replied' } });
    expect({ changed, own }).toEqual({ changed: false, own: undefined });
  });

  test('opens nothing when nothing ties it to a customer', async () => {
    const { changed, own, codes } = await comes({ dmarc: 'fail' }, { sender: stranger, to: `x@${domain}` });
    expect({ changed, own, codes }).toEqual({ changed: false, own: undefined, codes: ['mail-kept-out'] });
  });

  test('cannot vouch for itself by verdicts of its own', async () => {
    const headers = { 'Authentication-Results': 'amazonses.com; dmarc=pass', 'X-SES-Virus-Verdict': 'PASS' };
    expect((await comes({ dmarc: 'fail' }, { headers })).codes).toEqual(['mail-forged']);
    expect((await comes({ virus: 'FAIL' }, { headers })).codes).toEqual(['mail-infected']);
  });
});

describe('a mail that looks like spam', () => {
  test('is kept out when nothing ties it to a customer', async () => {
    const { own, codes } = await comes({ spam: 'FAIL' }, { sender: stranger, to: `x@${domain}` });
    expect({ own, codes }).toEqual({ own: undefined, codes: ['mail-kept-out'] });
  });

  test('is a reply all the same when it bears a key', async () => {
    const { after } = await comes({ spam: 'FAIL' }, { sender: stranger });
    expect(after?.responses.at(-1)).toMatchObject({ text: 'It broke.', from: 'bot@else.example' });
  });

  test('is read when the filter could not say', async () => {
    const { own, codes } = await comes({ spam: 'GRAY' }, { sender: stranger, to: `x@${domain}` });
    expect(own?.touchpoint?.kind).toBe('unmatched');
    expect(codes).toContain('mail-unmatched');
  });
});
