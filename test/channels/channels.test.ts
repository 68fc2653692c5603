import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleSecrets } from '../../infra/local/secrets.ts';
import { cardOf } from '../../shared/channels/headline.ts';
import { outwardMessage } from '../../shared/channels/outward-message.ts';
import { slackMessage } from '../../shared/channels/slack.ts';
import { teamsMessage } from '../../shared/channels/teams.ts';
import { keptFirst, linesEver, linesFrom, outwardEvents } from '../../shared/journey/channels.ts';
import { day, hour, minute, plus } from '../../shared/journey/instant.ts';
import type { ShopConfig } from '../../shared/shop.ts';
import { type House, openHouse } from '../e2e/house.ts';
import { cast } from '../e2e/month.ts';
import { details, order, play, says, shopWith } from '../journey/given.ts';
import { openReceiver } from './receiver.ts';

const secret = `whsec_${Buffer.from('a key of thirty-two letters long').toString('base64')}`;
const all = [...outwardEvents];
const channels: ShopConfig['channels'] = [
  { id: 'chat', kind: 'slack' },
  { id: 'team', kind: 'teams' },
  { id: 'crm', kind: 'webhook', events: all },
  { id: 'bus', kind: 'event-bus', events: all },
];
const buyer = cast.zsofia;
const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function unhappyIn(answers: Parameters<typeof openReceiver>[0][] = [{ status: 200 }]) {
  const crm = await openReceiver(...answers);
  const chat = await openReceiver();
  open.push(crm, chat);
  const shop = shopWith({ channels });
  const secrets = {
    ...sampleSecrets(shop),
    channels: { crm: { url: crm.url, secret }, chat: { url: chat.url }, team: { url: chat.url } },
  };
  const house = await openHouse({ shop, secrets });
  open.push(house);
  await house.tell('shopify', 'paid', buyer);
  await house.passes(45 * day);
  const path = `/r/${house.mails('check-in')[0]?.tags.journey}`;
  await house.post(path, { rating: '1', about: 'check-in', id: 'abcdefgh-1', text: 'It broke <!channel> *twice*' });
  await house.passes(5 * minute);
  return { house, crm, chat };
}

const typesOf = (received: { body: string }[]) =>
  received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
const codes = ({ system }: House) => system.logs.map(({ code }) => code);

describe('channels', () => {
  it('tell a webhook everything it wants, once and in order, signed so that the official library takes it', async () => {
    const { crm } = await unhappyIn();
    expect(typesOf(crm.received)).toEqual([
      'order.updated',
      'follow-up.sent',
      'follow-up.sent',
      'response.received',
      'touchpoint.opened',
      'touchpoint.assigned',
    ]);
    const ids = crm.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { body, headers } of crm.received) {
      const id = String(headers['webhook-id']);
      const at = new Date(Number(headers['webhook-timestamp']) * 1000);
      expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(id, at, body));
    }
    expect(JSON.parse(crm.received[3]?.body ?? '')).toMatchObject({
      data: { response: { rating: 1, mood: 'unhappy', channel: 'page' }, customer: { email: buyer.email } },
    });
  });

  it('tell the chats what staff must know, and the bus what it wants', async () => {
    const { house, chat } = await unhappyIn();
    expect(chat.received).toHaveLength(2);
    expect(chat.received.map(({ body }) => body).join()).toContain(
      '&lt;!channel&gt;'.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    );
    expect(house.system.services.bus.taken.map(({ DetailType }) => DetailType)).toContain('touchpoint.opened');
  });

  it('that are dead hold up no other and no mail, are tried again, and are reported', async () => {
    const { house, crm, chat } = await unhappyIn([{ status: 500 }]);
    expect(house.mails('alert')).toHaveLength(1);
    expect(chat.received).toHaveLength(2);
    await house.passes(hour);
    expect(codes(house)).toContain('channel-failed');
    expect(crm.received.length).toBeGreaterThan(3);
    await house.passes(5 * day);
    const tries = crm.received.length;
    await house.passes(2 * day);
    expect(crm.received.length).toBe(tries);
  });

  it.each([
    [{ status: 429, headers: { 'retry-after': '600' } }],
    [{ status: 404 }],
    [{ status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
    [{ status: 200, hangUp: true }],
  ])('are told all the same after %o', async (trouble) => {
    const { house, crm } = await unhappyIn([trouble, { status: 204 }]);
    await house.passes(20 * minute);
    expect(new Set(typesOf(crm.received))).toContain('touchpoint.opened');
    const opened = crm.received.filter(({ body }) => body.includes('"touchpoint.opened"'));
    expect(opened).toHaveLength(1);
  });
});

describe('what a channel is owed', () => {
  const rules = shopWith({ channels });

  it('keeps its numbers while lines fall out of the history', () => {
    let journey = play([['2026-03-02T08:00:00.000Z', order()]], undefined, rules).journey;
    for (let mail = 0; mail < 80; mail++)
      journey = play(
        [[plus('2026-03-03T08:00:00.000Z', mail * hour), says({ id: `m${mail}`, text: `words ${mail}` })]],
        journey,
        rules,
      ).journey;
    const last = linesFrom(journey, 'crm', 0, rules).at(-1);
    expect(last?.number).toBe(linesEver(journey) - 1);
    expect(linesFrom(journey, 'crm', linesEver(journey) - 1, rules)).toHaveLength(1);
    expect(linesFrom(journey, 'crm', 0, rules).some(({ number }) => number < keptFirst)).toBe(true);
  });

  it('goes away once it was told, also when the channel has left the configuration meanwhile', () => {
    const journey = play([['2026-03-02T08:00:00.000Z', order()]], undefined, rules).journey;
    expect(Object.keys(journey.channels ?? {}).sort()).toEqual(['bus', 'crm']);
    const told = (['bus', 'crm'] as const).reduce(
      (one, channel) =>
        play(
          [[plus('2026-03-02T08:00:00.000Z', minute), { do: 'note-told-channel', channel, next: linesEver(one) }]],
          one,
          shopWith(),
        ).journey,
      journey,
    );
    expect(told.channels).toBeUndefined();
  });
});

describe('the card of a chat', () => {
  const hostile = [
    '<!here>',
    '<@U1>',
    '[a](http://x)',
    '*b*',
    '\u202egnp.exe',
    '=cmd|x',
    '\u0000\u0007',
    '@channel',
    '# h',
    '| a |',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6000 }),
    fc.constantFrom(...hostile, 'அ'.repeat(6000), '&'.repeat(6000), '\\'.repeat(6000), '😀'.repeat(3000)),
  );
  const shop = shopWith({ channels });

  function cardFor({ text = 'x', name = 'Kadri', number = '#1001' }) {
    const customer = { email: 'kadri@example.com', firstName: name, key: 'kadri' };
    const journey = play([
      ['2026-03-02T08:00:00.000Z', order({ details: details({ name: number, customer }) })],
      ['2026-03-03T10:00:00.000Z', says({ id: 'c', text })],
      ['2026-03-03T10:00:00.000Z', { do: 'assign', by: 'Liis Mets', to: 'jaan' }],
    ]).journey;
    const numbered = linesFrom(journey, 'crm', 0, shop).find(({ entry }) => entry.is === 'touchpoint-opened');
    if (!numbered) throw new Error('no touchpoint was opened');
    const message = outwardMessage(journey, numbered, shop, 'https://after.example');
    return { message, card: cardOf(message, journey, shop, '2026-03-03T10:00:00.000Z') };
  }

  it('says which order it is, its reference, and who has it; so does the webhook', () => {
    const { card, message } = cardFor({});
    expect(card.title).toBe('Kadri is unhappy · #1001');
    const facts = Object.fromEntries(card.facts.map(({ name, value }) => [name, value]));
    expect(facts).toMatchObject({ Order: '#1001', Who: 'Jaan Kask', Reference: message.data.journey });
    expect(message.data).toMatchObject({
      order: { name: '#1001' },
      touchpoint: { assignee: 'jaan', assigneeName: 'Jaan Kask' },
    });
    for (const shown of [slackMessage(card), teamsMessage(card)])
      for (const part of ['#1001', 'Jaan Kask', message.data.journey])
        expect(JSON.stringify(shown).replaceAll('\\', '')).toContain(part);
  });

  it('does not quote whom it was given to as if a customer had said it', () => {
    const journey = play([
      ['2026-03-02T08:00:00.000Z', order()],
      ['2026-03-03T10:00:00.000Z', says({ id: 'c', text: 'It broke' })],
      ['2026-03-03T10:00:00.000Z', { do: 'assign', by: 'Liis Mets', to: 'jaan' }],
    ]).journey;
    const numbered = linesFrom(journey, 'crm', 0, shop).find(({ entry }) => entry.is === 'assigned');
    if (!numbered) throw new Error('it was given to nobody');
    const message = outwardMessage(journey, numbered, shop, 'https://after.example');
    expect(cardOf(message, journey, shop, '2026-03-03T10:00:00.000Z').quote).toBe('It broke');
  });

  it('mentions nobody, links nowhere, hides nothing and stays within the limits, whatever customers write', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('#1001', ...hostile, 'x'.repeat(500)), (text, name, number) => {
        const { card } = cardFor({ text: text || 'x', name: name || 'x', number });
        const slack = slackMessage(card);
        expect(slack.blocks.length).toBeLessThanOrEqual(50);
        for (const block of slack.blocks as SlackBlock[]) {
          if (block.type === 'header') expect(block.text?.text.length).toBeLessThanOrEqual(150);
          if (block.text) {
            expect(block.text).toMatchObject({ type: 'plain_text', emoji: false });
            expect(block.text.text.length).toBeLessThanOrEqual(3000);
            expect(block.text.text.trim()).not.toBe('');
          }
          expect(block.fields?.length ?? 0).toBeLessThanOrEqual(10);
          for (const field of block.fields ?? []) {
            expect(field).toMatchObject({ type: 'mrkdwn', verbatim: true });
            expect(field.text).not.toMatch(/[<>]/);
            expect(field.text.length).toBeLessThanOrEqual(2000);
          }
        }
        const teams = JSON.stringify(teamsMessage(card));
        expect(Buffer.byteLength(teams)).toBeLessThan(28 * 1024);
        expect(teams).not.toMatch(/[^\\]\[a\]\(/);
        for (const told of [JSON.stringify(slack), teams])
          expect(told).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u00[01][0-9a-f]/);
      }),
      { numRuns: 150 },
    );
  });
});

interface SlackBlock {
  type: string;
  text?: { type: string; text: string };
  fields?: { type: string; text: string }[];
}
