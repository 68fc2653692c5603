import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAllJourneys } from '../../infra/local/console/journeys.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { buyer, type Opened, open, remove } from './open.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = 'It arrived broken and nobody answers the phone. I am very disappointed.';
let opened: Opened;
let browser: Browser;
let context: BrowserContext;
let page: Page;

/** `PICTURES=folder` keeps a picture of each page. */
const pictures = process.env.PICTURES;

describe.skipIf(noBrowser)(`a shop owner’s first ten minutes ${noBrowser ?? ''}`, () => {
  beforeAll(async () => {
    opened = await open();
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await page.goto(opened.url);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.close();
    if (opened) remove(opened.folder);
  });

  it('begins with an order, paid later', async () => {
    await page.getByRole('button', { name: 'Order only' }).click();
    await page.getByRole('heading', { name: 'Orders made here' }).waitFor();
    await page.getByRole('button', { name: 'Paid', exact: true }).click();
    await page.getByText('Last told: paid').waitFor();
  });

  it('lets a day pass, and reads the thank-you in the customer’s mailbox', async () => {
    await page.getByRole('button', { name: '+ day' }).click();
    await page.locator('#to-customers').getByRole('link').first().click();
    const mail = page.frameLocator('iframe.frame');
    await mail.getByRole('heading', { name: 'Thank you for your order' }).waitFor();
    await page.getByText('The headers').click();
    expect(await page.locator('pre').last().textContent()).toContain(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    );
    await picture('mail');
  });

  it('lets months pass, presses a face in the check-in, and says why on the real page', async () => {
    for (let month = 0; month < 2; month++) {
      await page.getByRole('button', { name: '+ month' }).click();
      await page.getByRole('status').getByText('It is').waitFor();
      await page.locator('body:not(.busy)').waitFor();
    }
    await page.getByRole('link', { name: 'Back to everything' }).click();
    await page.locator('#to-customers').getByRole('link', { name: 'check-in' }).click();
    const rating = await newPage(() => page.frameLocator('iframe.frame').locator('a[href*="rating=1"]').click());
    await rating.locator('button[type=submit]').first().click();
    await rating.locator('textarea').fill(words);
    await rating.locator('button[type=submit]').first().click();
    await rating.locator('textarea').waitFor({ state: 'detached' });
    await rating.close();
  });

  it('sees by itself that the staff got an alert, and opens the touchpoint from it', async () => {
    await page.getByRole('link', { name: 'Back to everything' }).click();
    await page.locator('#touchpoints').getByText('nobody answers the phone').waitFor();
    await picture('overview');
    await page.locator('#to-staff').getByRole('link').first().click();
    const touchpoint = await newPage(() => page.getByRole('link', { name: 'Open the touchpoint' }).click());
    await touchpoint.locator('select[name=by]').first().selectOption('mari');
    await touchpoint.getByRole('button', { name: 'I take care of it' }).click();
    await touchpoint.locator('form:has(input[value=resolve]) textarea').fill('Sent a new one by courier.');
    await touchpoint.getByRole('button', { name: 'Resolved' }).click();
    await touchpoint.getByText('What was done').waitFor();
    await touchpoint.close();
    const [journey] = await openAllJourneys(opened.system)();
    expect(journey?.touchpoint).toMatchObject({
      state: 'resolved',
      acknowledgedBy: 'Mari Tamm',
      resolution: { text: 'Sent a new one by courier.' },
    });
  });

  it('asks for the re-check with the next jump, and answers it by mail', async () => {
    await page.goto(opened.url);
    await page.getByRole('button', { name: 'To the next thing due: re-check' }).click();
    await page.locator('#to-customers').getByRole('link', { name: 're-check' }).click();
    await page.getByLabel('Your reply').fill('Everything is perfect, I am very happy with it.');
    await page.getByRole('button', { name: 'Send the reply' }).click();
    await page.locator('#heard').getByText('Everything is perfect').waitFor();
    await page.getByRole('link', { name: 'Why this mail?' }).click();
    await page.getByText('customer says it was put right').waitFor();
    await picture('order');
  });

  it('asks at the desk for a link, and signs in by the mail that brings it', async () => {
    await page.goto(`${opened.url}/desk`);
    await page.locator('input[name=email]').fill('mari@shop.example');
    await page.getByRole('button').click();
    await page.getByRole('status').waitFor();
    await page.goto(opened.url);
    await page.locator('#to-staff').getByRole('link', { name: 'sign-in' }).click();
    const desk = await newPage(() =>
      page.frameLocator('iframe.frame').getByRole('link', { name: 'Sign in' }).first().click(),
    );
    await desk.getByRole('button', { name: 'Sign in' }).click();
    await desk.getByRole('button', { name: 'Sign out: Mari Tamm' }).waitFor();
    await desk.close();
  });

  it.each([1440, 390])('fits and has nothing that axe finds serious, %i wide, in light and dark', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    const [mail] = opened.system.outbox();
    const [journey] = await openAllJourneys(opened.system)();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/', `/console/mail/${mail?.id}`, `/console/order/${journey?.id}`]) {
        await page.goto(opened.url + path);
        expect(await findings(page), `${path} ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(overflow), `${path} ${colorScheme}`).toEqual([]);
        await picture(`${path.split('/')[2] ?? 'overview'}-${width}-${colorScheme}`);
      }
    }
  });

  it('works without script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const other = await plain.newPage();
    await other.goto(opened.url);
    await other.getByText('Somebody else, something else').click();
    await other.locator('input[name=firstName]').fill('Plain');
    await other.locator('input[name=email]').fill(buyer.email.replace('emma', 'plain'));
    await other.getByRole('button', { name: 'Order and pay' }).click();
    await other.locator('#sales').getByText('Plain').waitFor();
    await other.getByRole('button', { name: '+ day' }).click();
    await other.locator('#to-customers').getByRole('link', { name: 'plain.clarke' }).click();
    await other.getByLabel('Your reply').fill(words);
    await other.getByRole('button', { name: 'Send the reply' }).click();
    await other.locator('#heard').getByText('nobody answers').first().waitFor();
    await plain.close();
  });
});

async function newPage(click: () => Promise<unknown>): Promise<Page> {
  const [made] = await Promise.all([context.waitForEvent('page'), click()]);
  await made.waitForLoadState();
  return made;
}

async function picture(name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

async function findings(shown: Page): Promise<string[]> {
  await shown.evaluate(axe);
  const { violations } = await shown.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Elements that reach beyond the window. */
function overflow(): string[] {
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 120));
}
