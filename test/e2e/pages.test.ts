import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day } from '../../shared/journey/instant.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { everythingIn, fieldOf, type House, linkIn, openHouse, read, shop } from './house.ts';
import { cast, to, words } from './month.ts';

const buyer = cast.zsofia;
let house: House;
/** Of the check-in: with the fourth face pressed, and to unsubscribe. */
let rating: string;
let unsubscribe: string;

/** One customer has the check-in in the mailbox. */
beforeEach(async () => {
  house = await openHouse();
  await house.tell('shopify', 'paid', buyer);
  await house.passes(45 * day);
  const checkIn = to(house, buyer, 'check-in');
  rating = await linkIn(checkIn, 'r');
  unsubscribe = await linkIn(checkIn, 'u');
});
afterEach(() => house.close());

const journeyOf = async (link: string) => {
  const journeys = openJourneys({ aws: house.system.aws, env: environment(house.url) });
  return journeys.load(new URL(link).pathname.split('/')[2] ?? '');
};

describe.skipIf(noBrowser)(`a customer in Chromium${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  describe.each([
    ['without', false],
    ['with', true],
  ])('%s script', (_name, javaScriptEnabled) => {
    beforeEach(async () => {
      page = await browser.newPage({ javaScriptEnabled, viewport: { width: 375, height: 740 } });
    });
    const press = (name: string) => page.getByRole('button', { name }).click();

    it('presses a face, then a button, then says why, and reads thanks; it is one answer', async () => {
      await page.goto(rating);
      expect((await journeyOf(rating))?.responses).toEqual([]);
      await page.getByRole('radio', { name: '1 of 5' }).check();
      await press('Send my answer');
      expect((await journeyOf(rating))?.responses).toMatchObject([{ rating: 1, mood: 'unhappy' }]);
      await page.getByLabel('Your message').fill(words.zsofia);
      await press('Send');
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      const answered = await journeyOf(rating);
      expect(answered?.responses.filter(({ rating: given }) => given)).toHaveLength(1);
      expect(answered?.responses.filter(({ text }) => text)).toMatchObject([{ text: words.zsofia }]);
      await house.passes(day);
      const [alert] = house.mails('alert');
      expect(alert?.replyTo).toEqual([expect.stringMatching(/^s-[a-z2-7]{20}-[a-z2-7]{20}@/)]);
      expect(alert && (await read(alert)).text).toContain(words.zsofia);
      expect(house.mails('alert')).toHaveLength(1);
    });

    it('unsubscribes by one press, and hears no more', async () => {
      await page.goto(unsubscribe);
      expect((await journeyOf(unsubscribe))?.optedOut).toBeUndefined();
      await press('Unsubscribe');
      await page.getByRole('status').waitFor();
      expect((await journeyOf(unsubscribe))?.optedOut).toBeDefined();
      expect(await page.context().cookies()).toEqual([]);
    });
  });
});

describe('the one-click of mail programs (RFC 8058)', () => {
  it('is announced in the headers of the mail', async () => {
    const mail = to(house, buyer, 'check-in');
    const { headers } = await read(mail as NonNullable<typeof mail>);
    expect(headers['list-unsubscribe']).toContain(`<${unsubscribe}>`);
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  });

  it.each([
    ['as a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'as parts of a form',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
  ])('unsubscribes %s: 200, no redirect, no cookie', async (_name, type, body) => {
    const headers = { 'content-type': type };
    const answer = await fetch(unsubscribe, { method: 'POST', headers, body, redirect: 'manual' });
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('location')]).toEqual([
      200,
      null,
      null,
    ]);
    expect((await journeyOf(unsubscribe))?.optedOut).toBeDefined();
    await house.tell('shopify', 'paid', { ...buyer, id: '4899', number: '4899' });
    await house.passes(45 * day);
    expect(house.mails().filter((mail) => mail.to.includes(buyer.email))).toHaveLength(2);
  });
});

describe('a key that opens nothing', () => {
  const invented = 'abcdefghijklmnop2345';

  it('shows one plain page, the same for what was invented and what was erased, and reveals nothing', async () => {
    const erased = new URL(rating).pathname.split('/')[2] ?? '';
    await house.tell('shopify', 'redact', buyer);
    const before = await everythingIn(house);
    const shown = new Set<string>();
    for (const path of [`/r/${invented}`, `/u/${invented}`, `/r/${erased}`, `/u/${erased}`, '/r/x']) {
      for (const answer of [await house.get(path), await house.post(path, { rating: '1', id: 'abcdefgh-1' })]) {
        expect(answer.status, path).toBe(404);
        shown.add(await answer.text());
      }
    }
    expect(shown.size).toBe(1);
    const [html = ''] = shown;
    expect(html).toContain(shop.contact.phone);
    for (const secret of [buyer.email, buyer.firstName, buyer.lastName, buyer.number, erased, invented])
      expect(html).not.toContain(secret);
    expect(await everythingIn(house)).toBe(before);
  });
});

describe('an address of staff that opens nothing', () => {
  it.each(['/t/x', '/desk/sign-in/x', '/desk/x', '/desk/touchpoints/abcdefghijklmnop2345'])(
    '%s reveals nothing, and nothing is done there',
    async (path) => {
      const before = await everythingIn(house);
      for (const answer of [await house.get(path), await house.post(path, { action: 'note', by: 'mari', text: 'x' })]) {
        expect([401, 404]).toContain(answer.status);
        const html = await answer.text();
        for (const secret of [buyer.email, buyer.firstName, buyer.lastName, buyer.number])
          expect(html).not.toContain(secret);
      }
      expect(await everythingIn(house)).toBe(before);
    },
  );
});

describe('a form that says nothing', () => {
  it.each([
    ['no rating', {}],
    ['a rating of six', { rating: '6', id: 'abcdefgh-1' }],
    ['no id', { rating: '5' }],
    ['more than a form can hold', { rating: '5', id: 'abcdefgh-1', text: 'x'.repeat(70_000) }],
  ])('%s is asked again and changes nothing', async (_name, fields) => {
    const before = await everythingIn(house);
    const answer = await house.post(new URL(rating).pathname, fields as Record<string, string>);
    expect(answer.status).toBe(400);
    expect(fieldOf(await answer.text(), 'id')).not.toBe('');
    expect(await everythingIn(house)).toBe(before);
  });

  it('and one that is posted twice counts once', async () => {
    const { pathname } = new URL(rating);
    const fields = { rating: '2', about: 'check-in', id: 'abcdefgh-1' };
    for (let time = 0; time < 3; time++) expect((await house.post(pathname, fields)).status).toBe(200);
    expect((await journeyOf(rating))?.responses).toHaveLength(1);
  });
});

describe('every page', () => {
  it('may run no script, be framed by nobody, be kept nowhere, and tells no other site where it is', async () => {
    await house.post('/desk/sign-in', { email: 'mari@shop.example' });
    const signIn = await linkIn(house.mails('sign-in')[0], 'desk');
    const paths = [
      rating,
      unsubscribe,
      `${house.url}/r/nothing`,
      `${house.url}/desk`,
      signIn,
      `${house.url}/t/nothing`,
    ];
    const answers = [
      ...(await Promise.all(paths.map((path) => fetch(path)))),
      await house.post(new URL(rating).pathname, { rating: '1', about: 'check-in', id: 'abcdefgh-1' }),
      await house.post(new URL(rating).pathname, { rating: '1', text: 'Why', id: 'abcdefgh-1' }),
      await house.post(new URL(unsubscribe).pathname, {}),
    ];
    for (const { url, headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
        expect(policy, url).toContain(rule);
      expect(policy, url).not.toContain('script-src');
      expect(headers.get('content-type'), url).toBe('text/html; charset=utf-8');
      expect(headers.get('referrer-policy'), url).toBe('no-referrer');
      expect(headers.get('x-content-type-options'), url).toBe('nosniff');
      expect(headers.get('x-robots-tag'), url).toBe('noindex');
      expect(headers.get('cache-control'), url).toBe('no-store');
      expect(headers.get('set-cookie'), url).toBeNull();
    }
  });
});
