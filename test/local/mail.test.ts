import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MailFate } from '../../infra/local/endpoints/mail-events.ts';
import { minute } from '../../shared/journey/instant.ts';
import { openTestServices } from './services.ts';

describe('the mail service', () => {
  let opened: Awaited<ReturnType<typeof openTestServices>>;
  let client: SESv2Client;

  beforeEach(async () => {
    opened = await openTestServices();
    client = new SESv2Client(opened.aws);
  });

  const headers = [
    { Name: 'List-Unsubscribe', Value: `<https://shop.example/u/${'x'.repeat(200)}>, <mailto:u@shop.example>` },
    { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
    { Name: 'Auto-Submitted', Value: 'auto-generated' },
    { Name: 'References', Value: '<a@shop.example>' },
  ];
  const mail = (change: Partial<SendEmailCommandInput> = {}, simple = {}): SendEmailCommandInput => ({
    FromEmailAddress: `=?UTF-8?B?${Buffer.from('Tõnu & Pojad').toString('base64')}?= <hello@shop.example>`,
    Destination: { ToAddresses: ['ann@customer.example'] },
    ReplyToAddresses: ['r-abc@reply.shop.example'],
    ConfigurationSetName: 'aftercare',
    EmailTags: [{ Name: 'journey', Value: 'abc' }],
    Content: {
      Simple: {
        Subject: { Data: 'Aitäh, Ann!', Charset: 'UTF-8' },
        Body: {
          Text: { Data: 'Tere\n.\nFrom here', Charset: 'UTF-8' },
          Html: { Data: '<p>Tere, šõž</p>', Charset: 'UTF-8' },
        },
        Headers: headers,
        ...simple,
      },
    },
    ...change,
  });
  const send = (change?: Partial<SendEmailCommandInput>, simple?: object) =>
    client.send(new SendEmailCommand(mail(change, simple)));

  /** All that SES tells within two minutes. */
  const told = () => {
    opened.clock.advance(2 * minute);
    const events = [];
    for (let taken = opened.services.events.take(); taken; taken = opened.services.events.take()) {
      events.push(taken.event);
      opened.services.events.settle(taken.id);
    }
    return events;
  };

  it('keeps a mail as it would leave SES, and answers with the id that its Message-ID holds', async () => {
    const { MessageId } = await send();
    const [sent, ...more] = opened.services.mail.outbox();
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ id: MessageId, to: ['ann@customer.example'], tags: { journey: 'abc' } });
    const raw = (await sent?.mime()) ?? Buffer.alloc(0);
    const parsed = await PostalMime.parse(raw);
    expect(parsed).toMatchObject({
      messageId: `<${MessageId}@eu-west-1.amazonses.com>`,
      from: { name: 'Tõnu & Pojad', address: 'hello@shop.example' },
      to: [{ address: 'ann@customer.example' }],
      replyTo: [{ address: 'r-abc@reply.shop.example' }],
      subject: 'Aitäh, Ann!',
      date: '2026-11-22T10:00:00.000Z',
    });
    expect(parsed.text?.trim()).toBe('Tere\n.\nFrom here');
    expect(parsed.html).toContain('<p>Tere, šõž</p>');
    for (const { Name, Value } of headers) {
      expect(parsed.headers.find(({ key }) => key === Name.toLowerCase())?.value).toBe(Value);
    }
    expect(raw.toString('latin1')).not.toMatch(/[^\r]\n/);
    expect(await opened.services.mail.outbox()[0]?.mime()).toEqual(raw);
  });

  it('tells that a mail was sent and delivered, with the tags that lead back', async () => {
    const { MessageId } = await send();
    const events = told();
    expect(events.map((event) => event['detail-type'])).toEqual(['Email Sent', 'Email Delivered']);
    expect(events[1]).toMatchObject({
      source: 'aws.ses',
      time: '2026-11-22T10:00:02.000Z',
      detail: {
        eventType: 'Delivery',
        mail: { messageId: MessageId, destination: ['ann@customer.example'], tags: { journey: ['abc'] } },
        delivery: { recipients: ['ann@customer.example'] },
      },
    });
  });

  it('tells nothing without a configuration set', async () => {
    await send({ ConfigurationSetName: undefined });
    expect(told()).toEqual([]);
  });

  it.each<[MailFate, string[], object]>([
    [
      'bounce',
      ['Email Sent', 'Email Bounced'],
      { bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'ann@customer.example' }] } },
    ],
    ['soft-bounce', ['Email Sent', 'Email Bounced'], { bounce: { bounceType: 'Transient' } }],
    [
      'complain',
      ['Email Sent', 'Email Delivered', 'Email Complaint Received'],
      { complaint: { complainedRecipients: [{ emailAddress: 'ann@customer.example' }] } },
    ],
    ['reject', ['Email Sent', 'Email Rejected'], { reject: { reason: 'Bad content' } }],
  ])('lets an address %s', async (fate, types, detail) => {
    opened.services.mail.setFate('Ann@Customer.example', fate);
    await send();
    const events = told();
    expect(events.map((event) => event['detail-type'])).toEqual(types);
    expect(events.at(-1)?.detail).toMatchObject(detail);
  });

  it.each<[MailFate, string, number]>([
    ['refuse', 'MessageRejected', 400],
    ['throttle', 'TooManyRequestsException', 429],
    ['spend-quota', 'ThrottlingException', 429],
    ['pause', 'SendingPausedException', 400],
  ])('answers %s with an error and sends nothing', async (fate, name, status) => {
    opened.services.mail.setFate('ann@customer.example', fate);
    await expect(send()).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } });
    expect(opened.services.mail.outbox()).toEqual([]);
    opened.services.mail.setFate('ann@customer.example', 'deliver');
    await send();
  });

  it.each<[string, Partial<SendEmailCommandInput>, object?]>([
    ['no recipient', { Destination: { ToAddresses: [] } }],
    ['51 recipients', { Destination: { ToAddresses: Array.from({ length: 51 }, (_, n) => `a${n}@b.example`) } }],
    ['an address without a domain', { Destination: { ToAddresses: ['ann'] } }],
    ['an address beyond ASCII', { Destination: { ToAddresses: ['tõnu@customer.example'] } }],
    ['an address with a line break', { Destination: { ToAddresses: ['ann@customer.example\r\nBcc: b@b.example'] } }],
    ['a tag with a blank', { EmailTags: [{ Name: 'journey', Value: 'a b' }] }],
    ['a tag of 257 characters', { EmailTags: [{ Name: 'journey', Value: 'x'.repeat(257) }] }],
    ['a header with a line break', {}, { Headers: [{ Name: 'X-A', Value: 'a\r\nBcc: b@b.example' }] }],
    ['a header value beyond ASCII', {}, { Headers: [{ Name: 'X-A', Value: 'õ' }] }],
    ['a header name with a colon', {}, { Headers: [{ Name: 'X:A', Value: 'a' }] }],
    ['a header that SES writes itself', {}, { Headers: [{ Name: 'To', Value: 'b@b.example' }] }],
    [
      'References twice',
      {},
      {
        Headers: [
          { Name: 'References', Value: '<a@b>' },
          { Name: 'references', Value: '<a@b>' },
        ],
      },
    ],
    ['an empty body', {}, { Body: {} }],
  ])('refuses %s', async (_what, change, simple) => {
    await expect(send(change, simple)).rejects.toMatchObject({ name: 'BadRequestException' });
    expect(opened.services.mail.outbox()).toEqual([]);
  });

  it('refuses a configuration set that is not there', async () => {
    await expect(send({ ConfigurationSetName: 'other' })).rejects.toMatchObject({ name: 'NotFoundException' });
  });
});
