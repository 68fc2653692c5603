import { describe, expect, test } from 'vitest';
import { composeAlert, composeEscalation, composeSignIn } from '../../shared/mail/compose/staff.ts';
import { complaint, exampleJourney, now, openTouchpoint, shop, unhappyJourney } from './example.ts';

const link = 'https://care.shop.example/t/some.token';
const replyTo = 's-a@reply.shop.example';
const alert = (journey = unhappyJourney()) => composeAlert({ journey, shop, link, replyTo, now });
const escalation = (journey = unhappyJourney()) => composeEscalation({ journey, shop, link, replyTo, now });

describe('the alert', () => {
  test('goes to the agents while nobody has it, then to whoever has; its answer goes by us to the customer', () => {
    expect(alert().to).toEqual(['mari@shop.example', 'jaan@shop.example']);
    expect(alert(unhappyJourney({ assignee: 'jaan' })).to).toEqual(['jaan@shop.example']);
    expect(alert().replyTo).toEqual([replyTo]);
  });

  test('says who wrote, where that was from another address', () => {
    const responses = [{ ...complaint, from: 'spouse@customer.example' }];
    const mail = alert(unhappyJourney({}, { responses }));
    expect(mail.text).toContain('spouse@customer.example (not the address of the order)');
  });

  test('has a subject that may stand above an answer to the customer', () => {
    expect(alert().subject).toBe('Anna Kask, order #1001');
    expect(alert().from.name).toBe('Unhappy customer – Juniper & Pine');
  });

  test('says who, what they bought, what they said, how it was read, by when, and what was before', () => {
    const { html, text } = alert();
    for (const part of [html, text].map((one) => one.replaceAll('&amp;', '&')))
      for (const fact of [
        'Anna Kask is unhappy',
        'Answer by Tue, 3 Mar, 14:12 · 2h 32m left',
        'cracked right through the middle',
        'Reads unhappy: “cracked”',
        'Rating: 5 of 5',
        'contradicts itself',
        '+372 5555 1234',
        'anna@customer.example',
        'Language: ',
        'Beech cutting board (large)',
        '78.50 EUR',
        'Thank-you sent',
        link,
        `Reference: ${'abcdefghijklmnopqr23'}`,
      ])
        expect(part.replaceAll(/<[^>]*>/g, (tag) => /href="([^"]*)"/.exec(tag)?.[1] ?? '')).toContain(fact);
  });

  test('says how to answer the customer and how to act, without leaving the mailbox', () => {
    for (const hint of ['go above this line', '/done', '/note']) expect(alert().text).toContain(hint);
  });

  test('keeps a stranger’s words with a way to answer', () => {
    const { order, ...journey } = unhappyJourney({ kind: 'unmatched' });
    const sender = { address: 'who@else.example', name: '', key: 'k' };
    const mail = alert({ ...journey, sender });
    expect(order).toBeDefined();
    expect(mail.replyTo).toEqual([replyTo]);
    expect(mail.text).toContain('who@else.example wrote, and no order matches');
    expect(mail.text).toContain('No order is known');
  });

  test('shows hostile words as words', () => {
    const text = '<script>alert(1)</script>\u202egnp.exe\r\nBcc: x@y.example';
    const journey = unhappyJourney({}, { responses: [{ ...complaint, text, evidence: ['<b>'] }] });
    const mail = alert(journey);
    expect(mail.html).not.toMatch(/<script|<b>|\u202e/);
    expect(mail.html).toContain('&lt;script');
    expect(mail.subject).not.toContain('Bcc');
  });

  test('stays under 30 KB with the longest words in the widest script', () => {
    const responses = Array.from({ length: 30 }, (_, index) => ({
      ...complaint,
      id: `${index}`,
      text: 'அ'.repeat(20_000),
    }));
    const line = { at: now, is: 'noted', by: 'Mari', text: 'அ'.repeat(3000) };
    const history = Array.from({ length: 200 }, () => line);
    const { html } = composeAlert({
      journey: unhappyJourney({}, { responses, history }),
      shop,
      link,
      replyTo,
      now,
    });
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
  });

  test('is not written without a touchpoint', () => {
    expect(() => alert(exampleJourney())).toThrow('has no touchpoint');
  });
});

describe('the escalation', () => {
  test('goes to the managers and says that nobody answered in time', () => {
    const mail = escalation(unhappyJourney({ respondBy: '2026-03-03T08:40:00.000Z', escalateWhy: 'unanswered' }));
    expect(mail.to).toEqual(['liis@shop.example']);
    expect(mail.from.name).toContain('Not answered in time');
    expect(mail.text).toContain('Nobody has taken this up. Someone should have by Tue, 3 Mar, 10:40.');
    expect(mail.text).toContain('1h late');
  });

  test('says who took it up and did not resolve it', () => {
    const resolveBy = '2026-03-03T08:40:00.000Z';
    const mail = escalation(
      unhappyJourney({ state: 'acknowledged', acknowledgedBy: 'Mari Tamm', resolveBy, escalateWhy: 'unresolved' }),
    );
    expect(mail.text).toContain('Mari Tamm took this up, and it is not resolved. It should be by Tue, 3 Mar, 10:40.');
  });

  test('says that the customer is still not content', () => {
    const mail = escalation(unhappyJourney({ ...openTouchpoint, reopened: 1, escalateWhy: 'reopened' }));
    expect(mail.from.name).toContain('Still not right');
    expect(mail.text).toContain('The customer says it is still not right.');
  });
});

test('the sign-in mail carries its link to one person, and no customer', () => {
  const mail = composeSignIn({ shop, to: 'mari@shop.example', link: 'https://care.shop.example/desk/t' });
  expect(mail.to).toEqual(['mari@shop.example']);
  expect(mail.html).toContain('href="https://care.shop.example/desk/t"');
  expect(mail.text).toContain('https://care.shop.example/desk/t');
  expect(mail.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
});
