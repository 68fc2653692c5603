import { describe, expect, test } from 'vitest';
import { voiceFor } from '../../shared/mail/compose/voice.ts';
import { notFoundPage, problemPage } from '../../shared/pages/not-found.tsx';
import { ratingPage, thanksPage, whyPage } from '../../shared/pages/rating.tsx';
import { signInConfirmPage, signInPage, signInSentPage } from '../../shared/pages/sign-in.tsx';
import { unsubscribedPage, unsubscribePage } from '../../shared/pages/unsubscribe.tsx';
import { complaint, exampleJourney, now, shop, unhappyJourney } from '../mail-compose/example.ts';
import { deskShown, frame, seen, staffOf, touchpointShown, voice } from './desk-pages.ts';

const journey = exampleJourney();
const touchpoint = touchpointShown;

const pages = {
  rating: ratingPage({ journey, shop, chosen: 4, about: 'check-in', id: 'nonce-1' }),
  why: whyPage({ journey, shop, rating: 2, about: 'check-in', id: 'nonce-1' }),
  thanks: thanksPage({ journey, shop }),
  unsubscribe: unsubscribePage({ journey, shop }),
  unsubscribed: unsubscribedPage({ journey, shop }),
  'not found': notFoundPage({ shop, voice: voiceFor(undefined, shop) }),
  problem: problemPage({ shop, voice: voiceFor(undefined, shop) }),
  touchpoint: touchpoint(),

  'sign in': signInPage({ shop, voice, withPassword: false }),
  'sign in sent': signInSentPage({ shop, voice }),
  'sign in confirm': signInConfirmPage({ shop, voice }),
};

describe.each(Object.entries(pages))('the page "%s"', (_, html) => {
  test('is whole without script, and loads nothing', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).not.toMatch(/<script|\son\w+=|<link(?! rel="icon" href="data:)|<iframe|url\(|@import/i);
  });

  test('is kept out of search engines and tells other sites nothing', () => {
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>');
    expect(html).toContain('<meta name="referrer" content="no-referrer"/>');
  });

  test('writes by POST only, to its own address', () => {
    for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toMatch(/method="post"/);
    expect(html).not.toMatch(/action="(?!\/desk)|formaction/i);
  });

  test('is small', () => expect(Buffer.byteLength(html)).toBeLessThan(30_000));
});

describe('the rating page', () => {
  test('proposes the face that was pressed and saves nothing by itself', () => {
    const checked = pages.rating.match(/<input[^>]*checked[^>]*>/g) ?? [];
    expect(checked.map((input) => attribute(input, 'value'))).toEqual(['4']);
    expect(fields(pages.rating)).toEqual({ about: 'check-in', id: 'nonce-1' });
  });

  test('proposes nothing when no face was pressed', () => {
    expect(inputs(ratingPage({ journey, shop, about: 'check-in', id: 'n' }))).not.toMatch(/checked/);
  });

  test('asks after a resolution whether it was put right', () => {
    expect(ratingPage({ journey, shop, about: 're-check', id: 'n' })).toContain('Did we put it right?');
  });

  test('speaks the customer’s language', () => {
    const html = ratingPage({
      journey: exampleJourney({ customer: { locale: 'ta' } }),
      shop,
      about: 'check-in',
      id: 'n',
    });
    expect(html).toContain('<html lang="ta"');
    expect(html).toContain('மிகவும் திருப்தி');
  });
});

describe('the page that asks why', () => {
  test('carries rating, follow-up and id along with the words', () => {
    expect(fields(pages.why)).toEqual({ rating: '2', about: 'check-in', id: 'nonce-1' });
    expect(pages.why).toContain('name="text"');
  });

  test.each([
    [1, 'We are sorry. What went wrong?'],
    [3, 'What should we have done better?'],
    [5, 'We are glad! What could be better still?'],
  ])('asks by the rating: %i', (rating, title) => {
    expect(whyPage({ journey, shop, rating, about: 'check-in', id: 'n' })).toContain(title);
  });

  test('gives the way to a person', () => {
    expect(pages.why).toContain('href="tel:+3726001234"');
    expect(pages.why).toContain('href="mailto:mari@shop.example"');
  });
});

describe('the thanks', () => {
  test('promise an unhappy customer a person', () => {
    expect(thanksPage({ journey: unhappyJourney(), shop })).toContain('will be in touch with you');
  });
  test('promise nothing to the others', () => expect(pages.thanks).not.toContain('will be in touch'));
});

test('the unsubscribe form posts what mail programs post', () => {
  expect(fields(pages.unsubscribe)).toEqual({ 'List-Unsubscribe': 'One-Click' });
});

test('a key that opens nothing shows nothing of any order', () => {
  expect(pages['not found']).not.toMatch(/#1001|Anna|abcdefghij/);
  expect(pages['not found']).toContain('This link does not work');
});

describe('the touchpoint’s page', () => {
  test('shows who, what they bought, what they said, by when, and what was before', () => {
    for (const fact of [
      'Anna Kask is unhappy',
      'Order #1001: 1 × Beech cutting board (large)',
      'cracked right through the middle',
      'Reads unhappy: “cracked”',
      'contradicts itself',
      'Answer by Tue, 3 Mar, 14:12 · 2h 32m left',
      'href="tel:+37255551234"',
      'href="mailto:anna@customer.example"',
      'Language: </span><bdi>English',
      'Thank-you sent',
    ])
      expect(touchpoint()).toContain(fact);
  });

  test('says that it is late in words, not by colour alone', () => {
    expect(touchpoint({ now: '2026-03-03T13:00:00.000Z' })).toContain('47m late');
  });

  test('posts the action, the person and the version that was looked at', () => {
    const html = touchpoint();
    for (const action of ['acknowledge', 'promise', 'resolve', 'note']) {
      const form = formOf(html, action);
      expect(fields(form)).toEqual({ action, version: seen });
      expect(form).toContain('<select name="by" required');
      expect(form.includes('name="text"')).toBe(action !== 'acknowledge');
    }
  });

  test('remembers who looks', () => {
    const form = formOf(touchpoint({ me: staffOf('jaan') }), 'note');
    expect(fields(form)).toEqual({ action: 'note', version: seen, by: 'jaan' });
    expect(form).not.toContain('<select');
  });

  test('proposes whoever took it up, and asks for what was done', () => {
    const html = touchpoint({
      journey: unhappyJourney({
        state: 'acknowledged',
        acknowledgedBy: 'Mari Tamm',
        resolveBy: '2026-03-09T09:00:00.000Z',
      }),
    });
    expect(html).toContain('Being taken care of by Mari Tamm');
    expect(html).toContain('Resolve by Mon, 9 Mar, 11:00');
    expect(html).not.toContain('value="acknowledge"');
    expect(formOf(html, 'resolve')).toMatch(/<option value="mari" selected|<option selected value="mari"/);
    expect(formOf(html, 'resolve')).toMatch(/<textarea name="text"[^>]*required/);
  });

  test.each(['resolved', 'confirmed'] as const)('shows what was done once it is %s, and takes notes only', (state) => {
    const resolution = { at: now, by: 'Mari Tamm', text: 'Sent a new board\nand an apology' };
    const html = touchpoint({ journey: unhappyJourney({ state, resolution }) });
    expect(html).toContain('Sent a new board\nand an apology');
    expect(html).not.toMatch(/value="(acknowledge|resolve)"/);
    expect(html).not.toContain('Answer by');
    expect(formOf(html, 'note')).toBeTruthy();
  });

  test('says why an action was not taken, and keeps what was typed', () => {
    const html = touchpoint({
      problem: 'problem.somebody-was-faster',
      draft: { action: 'resolve', text: 'Sent a <new> one' },
    });
    expect(html).toMatch(/role="alert">Somebody else did something/);
    expect(formOf(html, 'resolve')).toContain('Sent a &lt;new> one');
  });

  test('shows hostile words as words', () => {
    const text = '<script>alert(1)</script>\u202egnp.exe';
    const html = touchpoint({
      journey: unhappyJourney({ notes: [{ at: now, by: '<i>', text }] }, { responses: [{ ...complaint, text }] }),
      story: [{ at: '', text }],
    });
    expect(html).not.toMatch(/<script|<i>|\u202e/);
    expect(html.match(/&lt;script/g)).toHaveLength(3);
  });
});

describe('the desk', () => {
  const early = unhappyJourney({ respondBy: '2026-03-03T08:00:00.000Z' }, { id: 'e'.repeat(20) });
  const later = unhappyJourney(
    { kind: 'asking', state: 'acknowledged', resolveBy: '2026-03-04T08:00:00.000Z', assignee: 'jaan' },
    { id: 'l'.repeat(20) },
  );
  const urgent = unhappyJourney({ urgent: true, respondBy: '2026-03-05T08:00:00.000Z' }, { id: 'u'.repeat(20) });
  const unsure = unhappyJourney({ kind: 'unsure' }, { id: 'p'.repeat(20) });
  const aside = unhappyJourney(
    { state: 'acknowledged', snoozedUntil: '2026-03-09T08:00:00.000Z' },
    { id: 's'.repeat(20) },
  );
  const order = (html: string) => [...html.matchAll(/touchpoints\/(\w)\w+"/g)].map(([, letter]) => letter).join('');

  test('lists what is urgent first, then by deadline, the unsure and what was put aside apart', () => {
    const html = deskShown([aside, unsure, later, early, urgent]);
    expect(order(html)).toBe('uelps');
    for (const fact of [
      'Customers who wait: 5',
      '1h 40m late',
      'Customer asks',
      'Jaan Kask',
      'Anna Kask',
      'Hello, the board is cracked',
    ])
      expect(html).toContain(fact);
  });

  test('never counts what is urgent among what can wait', () => {
    const danger = unhappyJourney({ kind: 'unsure', urgent: true }, { id: 'd'.repeat(20) });
    expect(order(deskShown([unsure, later, early, danger]))).toBe('delp');
  });

  test.each([
    ['who', 'jaan', 'l'],
    ['who', 'nobody', 'ueps'],
    ['kind', 'asking', 'l'],
    ['state', 'acknowledged', 'ls'],
    ['language', 'et', ''],
    ['q', 'ANNA #1001', 'uelps'],
    ['q', 'somebody else', ''],
    ['kind', 'no such kind', 'uelps'],
  ])('is narrowed by %s=%s', (name, value, shown) => {
    expect(order(deskShown([aside, unsure, later, early, urgent], { [name]: value }))).toBe(shown);
  });

  test('is kind when nobody waits', () => {
    expect(deskShown([])).toContain('Nobody waits');
  });

  test('carries the session’s token in every form that writes', () => {
    for (const html of [deskShown([early]), touchpoint(frame)])
      for (const [form] of html.matchAll(/<form.*?<\/form>/gs))
        if (form.includes('method="post"')) expect(fields(form).csrf, form.slice(0, 80)).toBe(frame.csrf);
  });
});

const inputs = (html: string) => (html.match(/<input[^>]*>/g) ?? []).join('');

/** Hidden fields of the page or of a part of it. */
function fields(html: string): Record<string, string> {
  const hidden = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(hidden.map((one) => [attribute(one, 'name'), attribute(one, 'value')]));
}

const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const formOf = (html: string, action: string): string =>
  html.match(/<form.*?<\/form>/gs)?.find((form) => form.includes(`value="${action}"`)) ?? '';
