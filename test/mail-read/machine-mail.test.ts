import { describe, expect, test } from 'vitest';
import { multipart, raw, read } from './raw.ts';

const kindOf = async (headers: Record<string, string | string[]>, body?: string) =>
  (await read(raw(headers, body))).kind;
const key = 'abcdefghij234567abcd';
const calendar = (method: string) =>
  multipart(
    'alternative',
    ['Content-Type: text/plain', 'Lunch'],
    [`Content-Type: text/calendar; method=${method}`, 'BEGIN:VCALENDAR'],
  );
const report = (type: string, part: string) =>
  multipart(
    `report; report-type=${type}`,
    ['Content-Type: text/plain', 'Told by a server.'],
    [`Content-Type: message/${part}`, 'Action: failed'],
  );

describe('a person', () => {
  const people: Record<string, Record<string, string | string[]>> = {
    'who answers': {},
    'whose Exchange asks for no automatic answers': { 'X-Auto-Response-Suppress': 'All' },
    'whose program says the mail is not automatic': { 'Auto-Submitted': 'no' },
    'whose mail was passed on by a rule': { 'Auto-Submitted': 'auto-forwarded' },
    'whose mail came over a list': {
      Precedence: 'list',
      'List-Id': '<a.b>',
      'List-Post': '<mailto:a@b>',
      'List-Unsubscribe': '<mailto:c@b>',
      Subject: 'Broken',
    },
    'whose mail is in bulk': { Precedence: 'bulk', Subject: 'Broken' },
    'who answers to our key over a newsletter machine': {
      To: `r-${key}@reply.shop.example`,
      'List-Unsubscribe': '<mailto:c@b>',
      Precedence: 'bulk',
      Subject: 'Hello',
    },
    'who answers an automatic answer': { Subject: 'Re: Automatic reply: your order' },
    'whose parcel did not come': { Subject: 'Delivery failed' },
    'whose parcel did not come, in Slovak': { Subject: 'Nedoručené' },
    'who sends goods back, in Polish': { Subject: 'Zwrot towaru' },
    'who writes of an absence': { Subject: 'Absence of a manual' },
    'who is the postmaster': {
      From: 'postmaster@small.example',
      'Return-Path': '<postmaster@small.example>',
      'In-Reply-To': `<${key}@shop.example>`,
    },
    'who complains to us': { From: 'staff@company.example', Subject: 'Complaint about my order' },
  };
  test.each(Object.entries(people))('%s', async (_, headers) => expect(await kindOf(headers)).toBe('human'));

  test('who attaches an appointment', async () => {
    const [headers, body] = multipart(
      'mixed',
      ['Content-Type: text/plain', 'See attached.'],
      ['Content-Type: text/calendar\r\nContent-Disposition: attachment', 'BEGIN:VCALENDAR'],
    );
    expect(await kindOf(headers, body)).toBe('human');
  });

  test('who answers with an invitation', async () => {
    const [headers, body] = calendar('REQUEST');
    expect(await kindOf({ ...headers, 'In-Reply-To': '<x@y.example>' }, body)).toBe('human');
  });
});

describe('a machine', () => {
  const machines: Record<string, [kind: string, headers: Record<string, string | string[]>, body?: string]> = {
    'a feedback report': ['complaint', ...report('feedback-report', 'feedback-report')],
    'a delivery status': ['bounce', ...report('delivery-status', 'delivery-status')],
    'a read receipt': ['receipt', ...report('disposition-notification', 'disposition-notification')],
    'an invitation': ['calendar', ...calendar('REQUEST')],
    'an answer to an invitation': [
      'calendar',
      { ...calendar('REPLY')[0], 'In-Reply-To': '<x@y.example>' },
      calendar('REPLY')[1],
    ],
    'a bounce of Exim, which also says Auto-Submitted': [
      'bounce',
      { From: 'Mailer-Daemon <Mailer-Daemon@x.example>', 'Auto-Submitted': 'auto-replied' },
    ],
    'a bounce without a domain': ['bounce', { From: 'MAILER-DAEMON', Subject: 'failure notice' }],
    'a bounce that names who failed': ['bounce', { 'X-Failed-Recipients': 'bob@x.example' }],
    'a bounce by its words and codes': [
      'bounce',
      { Subject: 'Undeliverable: Your order' },
      'bob@x.example: 550 5.1.1 User unknown',
    ],
    'a bounce without a sender': [
      'bounce',
      { 'Return-Path': '<>', Subject: 'Your order' },
      'The user is unknown: 550 5.1.1',
    ],
    'a vacation': ['auto-reply', { 'Auto-Submitted': 'auto-replied (vacation)' }],
    'a vacation in capitals, with parameters': [
      'auto-reply',
      { 'Auto-Submitted': 'Auto-Replied; owner-email=x@y.example' },
    ],
    'a vacation without a sender': [
      'auto-reply',
      { 'Return-Path': '<>', Subject: 'Thank you for your e-mail' },
      'I am away.',
    ],
    'a responder': ['auto-reply', { 'X-Autoreply': 'yes' }],
    'a responder by precedence': ['auto-reply', { Precedence: 'auto_reply' }],
    'a challenge': [
      'challenge',
      { Subject: 'Please confirm your message (Action required)', 'Auto-Submitted': 'auto-replied' },
    ],
    'a newsletter': ['list', { Subject: 'News', 'List-Unsubscribe': '<https://x.example/u>', Precedence: 'bulk' }],
    'nothing at all': ['auto-reply', { From: '', Subject: '' }, ''],
  };
  test.each(Object.entries(machines))('%s', async (_, [kind, headers, body]) =>
    expect(await kindOf(headers, body)).toBe(kind),
  );
});

test.each([
  'Automatic reply: Your order',
  'Out of Office: Your order',
  'Automaatvastus: Tellimus',
  'Automatski odgovor: porudžbina',
  'Аутоматски одговор: поруџбина',
  'Automatická odpoveď: objednávka',
  'Автоматический ответ: заказ',
  'தானியங்கு பதில்: ஆர்டர்',
  'Automatische Antwort: Bestellung',
  'Abwesenheitsnotiz',
  'Réponse automatique : commande',
  'Respuesta automática: pedido',
  'Risposta automatica: ordine',
  'Resposta automática: pedido',
  'Automatisch antwoord: bestelling',
  'Automatyczna odpowiedź: zamówienie',
  'Automatická odpověď: objednávka',
  'Automaattinen vastaus: tilaus',
  'Autosvar: beställning',
  'Automatisk svar: ordre',
  'Automātiska atbilde: pasūtījums',
  'Automatinis atsakymas: užsakymas',
  'Автоматична відповідь: замовлення',
  'Răspuns automat: comanda',
  'Automatikus válasz: rendelés',
  'Αυτόματη απάντηση: παραγγελία',
  'Автоматичен отговор: поръчка',
  'Samodejni odgovor: naročilo',
  'Otomatik yanıt: sipariş',
  'رد تلقائي: طلبك',
  'תשובה אוטומטית: הזמנה',
  'स्वचालित उत्तर: आदेश',
  '自動応答: ご注文',
  '自动回复：订单',
  '自動回覆: 訂單',
  '자동 회신: 주문',
])('an automatic answer by its subject alone: %s', async (subject) =>
  expect(await kindOf({ Subject: subject })).toBe('auto-reply'),
);
