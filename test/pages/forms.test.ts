import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ratingPage, whyPage } from '../../shared/pages/rating.tsx';
import { signInPage } from '../../shared/pages/sign-in.tsx';
import { unsubscribePage } from '../../shared/pages/unsubscribe.tsx';
import { launchBrowser, noBrowser } from '../browser.ts';
import { exampleJourney, shop, unhappyJourney } from '../mail-compose/example.ts';
import { seen, touchpointShown, voice } from './desk-pages.ts';

const address = 'https://care.shop.example/r/abcdefghijklmnopqr23?rating=2&about=check-in';

describe.skipIf(noBrowser)(`the forms, without script${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser;
  let page: Page;
  let html: string;
  let posted: { url: string; fields: Record<string, string> }[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  beforeEach(async () => {
    posted = [];
    page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 375, height: 740 } });
    await page.route('**', async (route) => {
      const request = route.request();
      const isPost = request.method() === 'POST';
      if (isPost) {
        const fields = Object.fromEntries(new URLSearchParams(request.postData() ?? ''));
        posted.push({ url: request.url(), fields });
      }
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: isPost ? 'posted' : html });
    });
  });

  async function open(shown: string): Promise<void> {
    html = shown;
    await page.goto(address);
  }

  const journey = exampleJourney();
  const send = (name: string) => page.getByRole('button', { name }).click();

  test('opening the rating page posts nothing; pressing the button posts the proposed rating', async () => {
    await open(ratingPage({ journey, shop, chosen: 2, about: 'check-in', id: 'nonce-1' }));
    expect(posted).toEqual([]);
    await send('Send my answer');
    expect(posted).toEqual([{ url: address, fields: { rating: '2', about: 'check-in', id: 'nonce-1' } }]);
  });

  test('the rating can be changed, with the keyboard alone', async () => {
    await open(ratingPage({ journey, shop, chosen: 2, about: 'check-in', id: 'nonce-1' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => posted[0]?.fields.rating).toBe('1');
  });

  test('without a chosen face nothing is posted', async () => {
    await open(ratingPage({ journey, shop, about: 'check-in', id: 'nonce-1' }));
    await send('Send my answer');
    expect(posted).toEqual([]);
  });

  test('the words go with the rating and its id', async () => {
    await open(whyPage({ journey, shop, rating: 2, about: 'check-in', id: 'nonce-1' }));
    await page.getByLabel('Your message').fill('Broken – “ganz” kaputt');
    await send('Send');
    const fields = { rating: '2', about: 'check-in', id: 'nonce-1', text: 'Broken – “ganz” kaputt' };
    expect(posted.map((one) => one.fields)).toEqual([fields]);
  });

  test('unsubscribing takes one press', async () => {
    await open(unsubscribePage({ journey, shop }));
    await send('Unsubscribe');
    expect(posted.map((one) => one.fields)).toEqual([{ 'List-Unsubscribe': 'One-Click' }]);
  });

  test('staff choose their name and take it', async () => {
    await open(touchpointShown({ journey: unhappyJourney() }));
    await send('I take care of it');
    expect(posted, 'nobody acts without a name').toEqual([]);
    await page.getByLabel('Your name').first().selectOption('Jaan Kask');
    await send('I take care of it');
    expect(posted.map((one) => one.fields)).toEqual([{ action: 'acknowledge', version: seen, by: 'jaan' }]);
  });

  test('staff say what was done, and must', async () => {
    const resolveBy = '2026-03-09T09:00:00.000Z';
    const taken = unhappyJourney({ state: 'acknowledged', acknowledgedBy: 'Mari Tamm', resolveBy });
    await open(touchpointShown({ journey: taken }));
    await send('Resolved');
    expect(posted).toEqual([]);
    await page.getByLabel('What was done for the customer').fill('Sent a new one');
    await send('Resolved');
    const fields = { action: 'resolve', version: seen, by: 'mari', text: 'Sent a new one', recheckOn: '' };
    expect(posted.map((one) => one.fields)).toEqual([fields]);
  });

  test('staff note something on what is folded away', async () => {
    await open(touchpointShown({ journey: unhappyJourney() }));
    await page.getByText('Add a note').click();
    const form = page.locator('form', { has: page.locator('[value="note"]') });
    await form.getByLabel('Your name').selectOption('mari');
    await form.getByLabel('For the others').fill('Called, no answer');
    await send('Save the note');
    expect(posted[0]?.fields).toMatchObject({ action: 'note', by: 'mari', text: 'Called, no answer' });
  });

  test('staff ask for a link by their address', async () => {
    await open(signInPage({ shop, voice, withPassword: false }));
    await page.getByLabel('Your mail address').fill('mari@shop.example');
    await send('Mail me the link');
    expect(posted[0]?.fields).toEqual({ email: 'mari@shop.example' });
  });
});
