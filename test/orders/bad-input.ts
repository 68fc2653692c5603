import { describe, expect, test } from 'vitest';
import {
  NotUnderstood,
  type OrderEvent,
  type Platform,
  type Trust,
  type WebhookRequest,
} from '../../shared/orders/platform.ts';
import { receivedAt, requestOf } from './webhooks.ts';

/** How a platform signs, and one of its webhooks. */
export interface Signing {
  platform: Platform;
  /** What it signs and is checked with; another; and the one before, during a rotation. */
  secrets: { right: string; wrong: string };
  headers(body: Buffer, secret: string): WebhookRequest['headers'];
  /** The header that holds the signature. */
  signature: string;
  good: object;
  now: number;
  trust?: Trust;
  /** Seconds that a signature is good for, where it carries a time. */
  goodFor?: number;
  /** What cannot be read cannot be verified either. */
  signsReadableOnly?: true;
  /** The sender says who it is, and signs nothing. */
  signsNothing?: true;
  /** Several webhooks may come as a list. */
  takesBatches?: true;
}

type Came = 'refused' | 'not understood' | OrderEvent[];

/** Everything that may come in place of a webhook: it is refused, not understood or taken, and nothing else happens. */
export function describeBadInput(signing: Signing): void {
  const { platform, secrets, good, now, trust } = signing;
  const body = Buffer.from(JSON.stringify(good));
  const receive = (
    content: Buffer,
    headers = signing.headers(content, secrets.right),
    at = now,
    keys = [secrets.right],
  ): Came => {
    const request = requestOf(content, headers);
    if (!platform.verify(request, keys, at, trust)) return 'refused';
    try {
      return platform.normalise(request, { receivedAt });
    } catch (error) {
      if (error instanceof NotUnderstood) return 'not understood';
      throw error;
    }
  };
  const taken = receive(body);
  const unreadable = signing.signsReadableOnly ? 'refused' : 'not understood';
  const withSignature = (value: string) =>
    receive(body, { ...signing.headers(body, secrets.right), [signing.signature]: value });
  const right = signing.headers(body, secrets.right)[signing.signature] ?? '';
  const alongside = (text: string) => Buffer.from(body.toString().replace(/^\{/, `{${text},`));

  describe('bad input', () => {
    test('the good one is taken', () => expect(taken).toBeInstanceOf(Array));

    const cases: [what: string, came: () => Came, outcome: Came][] = [
      ['a wrong key', () => receive(body, signing.headers(body, secrets.wrong)), 'refused'],
      ['an old key during rotation', () => receive(body, undefined, now, [secrets.wrong, secrets.right]), taken],
      ['no key at all', () => receive(body, undefined, now, []), trust?.publicKeys.length ? taken : 'refused'],
      [
        'a time stamp used again',
        () => receive(body, undefined, now + (signing.goodFor ?? 0) + 1),
        signing.goodFor ? 'refused' : taken,
      ],
      [
        'a body cut off on its way',
        () => receive(body.subarray(0, -9), signing.headers(body, secrets.right)),
        signing.signsNothing ? 'not understood' : 'refused',
      ],
      ['a body cut off before it was signed', () => receive(body.subarray(0, -9)), unreadable],
      ['nothing', () => receive(Buffer.alloc(0)), unreadable],
      ['no JSON', () => receive(Buffer.from('id=1&name=2')), unreadable],
      ['a number', () => receive(Buffer.from('1')), unreadable],
      ['null', () => receive(Buffer.from('null')), unreadable],
      ['deep nesting', () => receive(alongside(`"deep":${'['.repeat(100)}${']'.repeat(100)}`)), unreadable],
      ['keys told twice', () => receive(alongside(`"unknown":1,"unknown":{}`)), taken],
      ['a lone surrogate', () => receive(alongside('"unknown":"\\ud800"')), taken],
      [
        'a wrong charset',
        () => receive(Buffer.concat([body.subarray(0, -1), Buffer.from(',"name":"é"}', 'latin1')])),
        unreadable,
      ],
      [
        'keys that pollute',
        () => receive(alongside('"__proto__":{"id":"9","polluted":1},"constructor":{"prototype":{"polluted":1}}')),
        taken,
      ],
      ['a signature cut off', () => withSignature(right.slice(0, 20)), 'refused'],
      ['an empty signature', () => withSignature(''), 'refused'],
      ['a signature that is too long', () => withSignature(`${right}00`), 'refused'],
      ['a signature in another encoding', () => withSignature(Buffer.from(right).toString('base64url')), 'refused'],
      ['a signature of other letters', () => withSignature('é'.repeat(64)), 'refused'],
    ];
    test.each(cases)('%s', (_what, came, outcome) => {
      expect(came()).toEqual(outcome);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    });

    test('JSON of another platform tells nothing of an order', () => {
      const { [platform.name]: _own, ...others } = foreign;
      for (const other of [...Object.values(others), ...(signing.takesBatches ? [] : [[good]])]) {
        const came = receive(Buffer.from(JSON.stringify(other)));
        if (Array.isArray(came)) for (const event of came) expect(event.kind).toBe('ignored');
      }
    });
  });
}

/** What other platforms send. */
const foreign: Record<string, object> = {
  woocommerce: {
    id: 727,
    status: 'processing',
    currency: 'EUR',
    date_created_gmt: '2026-01-10T10:00:00',
    line_items: [],
  },
  stripe: {
    id: 'evt_1',
    object: 'event',
    type: 'charge.refunded',
    created: 1,
    livemode: true,
    data: { object: { id: 'ch_1', object: 'charge', payment_intent: 'pi_1', refunded: true, amount_refunded: 1 } },
  },
  'standard-webhooks': {
    type: 'order.paid',
    timestamp: '2026-01-10T10:00:00Z',
    data: { id: 'o-1', createdAt: '2026-01-10T10:00:00Z', total: { amount: '1', currency: 'EUR' }, customer: {} },
  },
};
