import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { type House, linkIn, openHouse } from '../e2e/house.ts';
import { shopWith } from '../journey/given.ts';
import { crowd } from './crowd.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures go, for whoever wants to look: `PICTURES=preview npx vitest run test/figures/pages`. */
const pictures = process.env.PICTURES;
const now = '2026-03-31T11:00:00.000Z';
const shop = shopWith({
  standards: { satisfied: 0.5, respondedInTime: 0.6, nps: 0, returned: 0.05 },
  followUps: { checkIn: { nps: { en: 'How likely are you to recommend us?' } }, thankYou: {}, reCheck: {} },
});

const patience = { timeout: 200_000 };

describe.skipIf(noBrowser)(
  `the figures in Chromium, without JavaScript${noBrowser ? ` (${noBrowser})` : ''}`,
  patience,
  () => {
    let browser: Browser;
    let house: House;
    beforeAll(async () => {
      house = await openHouse({ shop, clock: new VirtualClock(now) });
      const journeys = openJourneys({ aws: house.system.aws, env: environment(house.url) });
      for (const journey of crowd(400)) await journeys.save({ ...journey, version: 0 }, now);
      browser = await launchBrowser();
      if (pictures) mkdirSync(pictures, { recursive: true });
    }, 200_000);
    afterAll(async () => {
      await browser?.close();
      await house?.close();
    });

    /** Each time on another device. */
    async function signedIn(who: string): Promise<Page> {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: house.url, bypassCSP: true });
      const page = await context.newPage();
      await page.goto('/desk');
      await page.getByLabel('Your mail address').fill(`${who}@shop.example`);
      await page.getByRole('button', { name: 'Mail me the link' }).click();
      await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
      await page.goto(await linkIn(house.mails('sign-in').at(-1), 'desk'));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL('**/desk');
      return page;
    }

    it('are counted at the press of a button, shown with their trend, and each leads to its numbers', async () => {
      const page = await signedIn('liis');
      await page.getByRole('link', { name: 'Figures' }).click();
      expect(await page.textContent('main')).toContain('Nothing was counted yet');
      await page.getByRole('button', { name: 'Count anew' }).click();
      expect(await page.textContent('main')).toContain('Figures as of');
      await look(page, 'figures');
      await page.getByRole('link', { name: 'Satisfied', exact: true }).click();
      expect(await page.locator('table').first().textContent()).toContain(' of ');
      expect(await page.textContent('main')).toContain('=Oak spoon');
      await look(page, 'figure');
      const ofProduct = page.getByRole('row', { name: /=Oak spoon/ });
      const [, part, whole] = /(\d+) of (\d+)/.exec((await ofProduct.textContent()) ?? '') ?? [];
      await ofProduct.getByRole('link').click();
      expect(await page.textContent('main')).toContain(`${part} of ${whole}`);
      expect(await page.locator('tbody tr').count()).toBe(Number(part));
      await look(page, 'figure-behind');
      await page.getByRole('link', { name: /The others/ }).click();
      expect(await page.locator('tbody tr').count()).toBe(Number(whole) - Number(part));
      await page.goto('/desk/figures?measure=silent');
      const silent = Number(/(\d+) of/.exec((await page.textContent('.muted')) ?? '')?.[1]);
      await page.locator('.big a').click();
      let listed = await page.locator('tbody tr').count();
      for (const next = page.getByRole('link', { name: 'The next ones' }); await next.isVisible(); ) {
        await next.click();
        listed += await page.locator('tbody tr').count();
      }
      expect(listed).toBe(silent);
      await page.locator('tbody a').first().click();
      expect(page.url()).toContain('/desk/touchpoints/');
      await page.goto('/desk/figures?measure=nps');
      expect(await page.textContent('main')).toMatch(/between .* and .* with 95/);
      await look(page, 'figure-nps');
    });

    it('show the three problems with the customers’ own words, escaped, and the praise', async () => {
      const page = await signedIn('mari');
      await page.goto('/desk/problems');
      expect(await page.textContent('main')).toContain('In their own words');
      expect(await page.textContent('main')).toContain('For Mari Tamm');
      await look(page, 'problems');
      const first = page.locator('main h2 a').first();
      const count = /Complaints: (\d+)/.exec((await page.locator('main h2 + p').first().textContent()) ?? '')?.[1];
      await first.click();
      expect(await page.locator('tbody tr').count()).toBe(Math.min(25, Number(count)));
      await look(page, 'problem');
      await page.goto('/desk/problems?weeks=52');
      await page.locator('blockquote a').first().click();
      expect(page.url()).toContain('/desk/touchpoints/');
    });

    it('are given as CSV to a manager, and to nobody else', async () => {
      const csv = await asks('liis');
      expect(csv.headers.get('content-type')).toContain('text/csv');
      expect(await csv.text()).toContain("'=Oak spoon");
      expect((await asks('mari')).status).toBe(403);
      const stranger = await house.get('/desk/figures?csv=1');
      expect(stranger.status).toBe(401);
      expect((await house.post('/desk/figures', { action: 'count' })).status).toBe(401);
    });

    async function asks(who: string): Promise<Response> {
      const cookies = await (await signedIn(who)).context().cookies();
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      return fetch(`${house.url}/desk/figures?csv=1`, { headers: { cookie } });
    }

    async function look(page: Page, name: string): Promise<void> {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 375]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 740 });
          const wide = await page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
          expect([name, width, wide]).toEqual([name, width, false]);
          if (pictures)
            await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        }
      expect(await findings(page)).toEqual([]);
    }
  },
);

/** Axe runs in a page of its own with the same content: scripts are off where staff look. */
async function findings(page: Page): Promise<string[]> {
  const html = await page.content();
  const context = await page.context().browser()?.newContext({ colorScheme: 'dark' });
  const other = await context?.newPage();
  if (!other) throw new Error('no browser');
  await other.setContent(html.replace(/<script[^>]*><\/script>/g, ''));
  await other.evaluate(axe);
  const { violations } = await other.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  await context?.close();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
