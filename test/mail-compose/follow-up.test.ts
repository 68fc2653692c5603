import { describe, expect, test } from 'vitest';
import { followUpKinds } from '../../shared/journey/journey.ts';
import { composeFollowUp, type FollowUp } from '../../shared/mail/compose/follow-up.ts';
import { tags } from '../../shared/mail/compose/tags.ts';
import { exampleJourney, publicUrl, shop } from './example.ts';

const id = 'abcdefghijklmnopqr23';
const compose = (given: Partial<FollowUp> = {}) =>
  composeFollowUp({ kind: 'check-in', journey: exampleJourney(), alsoAbout: [], shop, publicUrl, ...given });
const header = (name: string, mail = compose()) => mail.headers.find((one) => one.name === name)?.value;

describe('the headers of a follow-up', () => {
  test('let a mail program unsubscribe with one click, and by mail', () => {
    expect(header('List-Unsubscribe')).toBe(`<${publicUrl}/u/${id}>, <mailto:u-${id}@reply.shop.example>`);
    expect(header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });

  test('say that a machine wrote it, so that machines keep silent', () => {
    expect(header('Auto-Submitted')).toBe('auto-generated');
    expect(header('X-Auto-Response-Suppress')).toBe('OOF, AutoReply');
  });

  test('lead a reply back to the journey', () => {
    expect(compose().replyTo).toEqual([`r-${id}@reply.shop.example`]);
    expect(header('References')).toBe(`<${id}@reply.shop.example>`);
  });

  test('are printable ASCII of at most 995 characters in every language', () => {
    for (const locale of tags)
      for (const kind of followUpKinds)
        for (const { value } of compose({ kind, journey: exampleJourney({ customer: { locale } }) }).headers)
          expect(value).toMatch(/^[\x20-\x7e]{1,995}$/);
  });

  test('stay one header each, whatever the order says', () => {
    const evil = 'x\r\nBcc: everyone@else.example';
    const journey = exampleJourney({
      name: evil,
      customer: { email: `anna@customer.example${evil}`, firstName: evil },
    });
    const mail = compose({ journey, shop: { ...shop, name: evil } });
    expect([mail.subject, mail.from.name, mail.from.address, ...mail.to, ...mail.replyTo].join('')).not.toMatch(
      /[\r\n]/,
    );
  });

  test('put every mail of an order into one conversation', () => {
    const mails = followUpKinds.map((kind) => compose({ kind }));
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(new Set(['Your order #1001 at Juniper & Pine']));
    expect(new Set(mails.map((mail) => header('References', mail))).size).toBe(1);
  });
});

describe('every follow-up', () => {
  const mails = followUpKinds.map((kind) => ({ kind, ...compose({ kind }) }));

  test.each(mails)('$kind names a person with phone, address and hours, in both parts', ({ html, text }) => {
    const { name, phone, email, hours } = shop.contact;
    for (const part of [html, text]) for (const fact of [name, phone, email, hours]) expect(part).toContain(fact);
  });

  test.each(mails)('$kind carries the postal address, a way out and the marker', ({ html, text }) => {
    for (const part of [html, text])
      for (const fact of [shop.postalAddress, `${publicUrl}/u/${id}`, `Reference: ${id}`])
        expect(part.replaceAll('&amp;', '&')).toContain(fact);
  });

  test.each(mails)('$kind offers nothing, asks for no review and tracks nobody', ({ html, text }) => {
    expect(`${html}${text}`).not.toMatch(/coupon|discount|voucher|% off|review us|<img|<script|url\(/i);
  });

  test.each(mails)('$kind links only to the shop, the person and the pages', ({ html }) => {
    for (const [, link = ''] of html.matchAll(/href="([^"]*)"/g))
      expect(link).toMatch(/^(https:\/\/care\.shop\.example\/|https:\/\/shop\.example\/|mailto:mari@|tel:\+372)/);
  });

  test.each(mails)('$kind calls the customer by name', ({ text }) => expect(text).toContain('Hello Anna,'));

  test('leaves the name out where the language would bend it, unless the shop wants it there', () => {
    const journey = exampleJourney({ customer: { locale: 'cs' } });
    const words = { cs: { addressBy: 'firstName' as const } };
    expect(compose({ journey }).text).toContain('Dobrý den,\n');
    expect(compose({ journey, shop: { ...shop, mail: { ...shop.mail, words } } }).text).toContain('Dobrý den, Anna,\n');
  });

  test('throws rather than go out to nobody', () => {
    const { order, ...journey } = exampleJourney();
    expect(() => compose({ journey })).toThrow('has no address');
    expect(order).toBeDefined();
  });
});

test('who agreed to mail reads that they did; everybody reads that they may say no, at no cost', () => {
  expect(compose({ basis: 'consent/2/1' }).text).toContain('because you agreed to it');
  for (const basis of ['soft-opt-in/2/1', 'soft-opt-in-with-notice/2/1/2026-01-01', undefined])
    expect(compose({ basis }).text).toMatch(
      /because you bought from .* You can say no to such mails at any time, at no cost/,
    );
});

describe('the thank-you', () => {
  const parcels = [
    { carrier: 'Omniva', number: 'CE123', url: 'https://omniva.example/CE123' },
    { number: 'XY9', url: 'javascript:alert(1)' },
  ];
  const { html, text } = compose({ kind: 'thank-you', journey: exampleJourney({ details: { parcels } }) });

  test('says what happens next, as the shop tells it, and where help is', () => {
    for (const { heading, text: words } of shop.mail.whatHappensNext) {
      expect(text).toContain(heading);
      expect(html).toContain(words);
    }
    expect(html).toContain(`href="${shop.mail.helpUrl}"`);
  });

  test('follows the parcels, by links that are links', () => {
    expect(html).toContain('href="https://omniva.example/CE123"');
    expect(html).toContain('CE123 (Omniva)');
    expect(html).toContain('XY9');
    expect(html).not.toContain('javascript:');
  });
});

describe('the check-in', () => {
  test('asks the open question before it shows the faces, in both parts', () => {
    const { html, text } = compose();
    for (const part of [html, text]) {
      const question = part.indexOf('What should we have done better?');
      expect(question).toBeGreaterThan(0);
      expect(part.indexOf('Just reply to this mail')).toBeGreaterThan(question);
      expect(part.indexOf('5 of 5')).toBeGreaterThan(question);
    }
  });

  test('has five answers in words, each with its link', () => {
    const { text, html } = compose();
    for (const rating of [1, 2, 3, 4, 5]) {
      expect(text).toContain(`${publicUrl}/r/${id}?rating=${rating}&about=check-in`);
      expect(html).toContain(`/r/${id}?rating=${rating}&amp;about=check-in`);
      expect(text).toMatch(new RegExp(`^${rating} of 5 – \\w`, 'm'));
    }
  });

  test('names every order it is about, and what was bought', () => {
    const other = exampleJourney({
      id: 'b'.repeat(20),
      name: '#1007',
      details: { items: [{ name: 'Socks', quantity: 2 }] },
    });
    const { html, text, subject } = compose({ alsoAbout: [other] });
    for (const part of [html, text])
      for (const fact of ['Order #1001', 'Order #1007', 'Beech cutting board', '2 × Socks'])
        expect(part).toContain(fact);
    expect(subject).toContain('#1001');
  });
});

describe('what comes from outside', () => {
  test('is escaped in the HTML part', () => {
    const items = [{ name: '<img src=x onerror=alert(1)> & "co"', quantity: 1 }];
    const { html } = compose({ journey: exampleJourney({ details: { items } }) });
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });

  test.each(['Win a car at http://evil.example', 'evil.example', '<b>Anna</b>', 'call 0900 1234 5678'])(
    'is no greeting when it is no name: %s',
    (firstName) => {
      const { text, html } = compose({ journey: exampleJourney({ customer: { firstName } }) });
      expect(text).toContain('Hello,\n');
      expect(html).not.toContain(firstName);
    },
  );

  test('stays small: a long order is shown in part', () => {
    const items = Array.from({ length: 400 }, (_, index) => ({
      name: `Thing ${index} ${'x'.repeat(500)}`,
      quantity: 1,
    }));
    const { html } = compose({ journey: exampleJourney({ details: { items } }) });
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).toContain('and 392 more things');
  });
});

test('the shop’s colour and logo show', () => {
  const mail = { ...shop.mail, colour: '#7a1f4d', logoUrl: 'https://shop.example/logo.png' };
  const { html } = compose({ shop: { ...shop, mail } });
  expect(html).toContain('#7a1f4d');
  expect(html).toContain('alt="Juniper &amp; Pine"');
});
