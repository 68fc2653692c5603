import { describe, expect, test } from 'vitest';
import { journeyKeys, unsubscribeKey } from '../../shared/mail/read/match.ts';

const key = 'abcdefghij234567abcd';
const other = 'zyxwvutsrq765432zyxw';
const mail = { recipients: [] as string[], references: [] as string[], subject: '', text: '' };
const keys = (part: Partial<typeof mail>) => journeyKeys({ ...mail, ...part });

describe('the key of the journey that a mail answers', () => {
  test.each([
    `r-${key}@reply.shop.example`,
    `R-${key.toUpperCase()}@REPLY.SHOP.EXAMPLE`,
    `"r-${key}"@reply.shop.example`,
    `'r-${key}'@reply.shop.example`,
    `r-${key}+label@reply.shop.example`,
    `srs0=hash=tt=reply.shop.example=r-${key}@forwarder.example`,
  ])('is found in the recipient %s', (recipient) =>
    expect(keys({ recipients: [recipient] })).toEqual([{ key, by: 'recipient' }]),
  );

  test.each([`${key}@reply.shop.example`, `${key.toUpperCase()}@reply.shop.example`, `r-${key}@reply.shop.example`])(
    'is found in the reference %s',
    (reference) => expect(keys({ references: ['x@y.example', reference] })).toEqual([{ key, by: 'reference' }]),
  );

  test.each([
    `> Reference: ${key}`,
    `> [${key}]`,
    `> [abcdefghij\n> 234567abcd]`,
    `Viide: ${key.toUpperCase()}`,
    `参考：${key}`,
    `> <https://shop.example/r/${key}?rating=5>`,
    `> https://shop.example/u/${key}`,
    `On Tuesday r-${key}@reply.shop.example wrote:`,
  ])('is found in the body: %s', (text) => expect(keys({ text })).toEqual([{ key, by: 'body' }]));

  test.each([
    `r-${key.slice(1)}@reply.shop.example`,
    `r-${key}a@reply.shop.example`,
    `r-abcdefghij234567abc1@reply.shop.example`,
    `ann@home.example`,
    `u-${key}@reply.shop.example`,
    '',
  ])('is not found in %s', (recipient) => expect(keys({ recipients: [recipient] })).toEqual([]));

  test('comes by trust: recipient, reference, body; each once', () =>
    expect(
      keys({
        recipients: ['ann@home.example', `r-${key}@reply.shop.example`],
        references: [`${other}@reply.shop.example`, `${key}@reply.shop.example`],
        text: `Reference: ${other}\nReference: ${key}\nReference: aaaaaaaaaa2222222222`,
      }),
    ).toEqual([
      { key, by: 'recipient' },
      { key: other, by: 'reference' },
      { key: 'aaaaaaaaaa2222222222', by: 'body' },
    ]));

  test('is one of at most twenty', () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `Reference: ${'a'.repeat(18)}${'abcdefghij'[index % 10]}${'234567'[index % 6]}`,
    );
    expect(keys({ text: many.join('\n') }).length).toBe(20);
  });
});

describe('the journey whose customer unsubscribes by mail', () => {
  test.each([
    `u-${key}@reply.shop.example`,
    `U-${key.toUpperCase()}@reply.shop.example`,
    `"u-${key}"@reply.shop.example`,
  ])('is found in %s', (recipient) =>
    expect(unsubscribeKey({ recipients: ['ann@home.example', recipient] })).toBe(key),
  );

  test('is not found in a reply address', () =>
    expect(unsubscribeKey({ recipients: [`r-${key}@reply.shop.example`, 'u-x@reply.shop.example'] })).toBeUndefined());
});
