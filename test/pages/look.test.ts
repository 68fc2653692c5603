import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf } from '../../shared/mail/compose/language.ts';
import { type Language, tags } from '../../shared/mail/compose/tags.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { everything } from './shown.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures go, for whoever wants to look: `PICTURES=preview npx vitest run test/pages/look`. */
const pictures = process.env.PICTURES;

const widths = [1280, 375];
const themes = ['light', 'dark'] as const;
/** Axe takes long, and only the words differ between languages: these stand for all, one of them from right to left. */
const fully: readonly string[] = ['en', 'ta', 'ar'];
const languageOf = (name: string): Language | undefined =>
  [...tags].sort((one, other) => other.length - one.length).find((tag) => name.startsWith(`${tag}-`));

describe.skipIf(noBrowser)(`everything that is shown${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.route('**', (route) => route.abort());
    if (pictures) mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => browser?.close());

  test.each(everything())(
    '%s fits, can be read and touched, on desktop and phone, in light and dark',
    async (name, html) => {
      expect(Buffer.byteLength(html)).toBeLessThan(30_000);
      await page.setContent(html);
      const language = languageOf(name);
      if (language) expect(await page.evaluate(tongue)).toEqual([language, directionOf(language)]);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 740 });
          expect(await page.evaluate(overflow), `${width} ${colorScheme}`).toEqual([]);
          if (pictures)
            await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        }
        // At phone width, where everything is narrow.
        if (!language || fully.includes(language)) expect(await findings(page), colorScheme).toEqual([]);
      }
      expect(await page.evaluate(tooSmall)).toEqual([]);
    },
  );

  test('the checks find what they look for', async () => {
    const bad =
      '<a href="#" style="font-size:12px;color:#999">hard to read</a><img src="x"><p style="width:1500px">wide</p>';
    await page.setContent(`<!doctype html><html><body>${bad}</body></html>`);
    const found = (await findings(page)).join();
    for (const rule of ['color-contrast', 'image-alt', 'html-has-lang']) expect(found).toContain(rule);
    expect((await page.evaluate(overflow)).join()).toContain('wide');
    expect((await page.evaluate(tooSmall)).join()).toContain('12px');
  });
});

/** What the page says of its language, and the direction that its text really runs in. */
function tongue(): string[] {
  return [document.documentElement.lang, getComputedStyle(document.querySelector('p') ?? document.body).direction];
}

/** What axe finds, of any gravity. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Elements that reach beyond the window. */
function overflow(): string[] {
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Text under 16 px, and things to press under 44 px. */
function tooSmall(): string[] {
  const isSeen = (element: Element) => element.getBoundingClientRect().height > 1;
  const texts = [...document.querySelectorAll('body *')].filter(
    (element) =>
      isSeen(element) &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      Number.parseFloat(getComputedStyle(element).fontSize) < 16,
  );
  const targets = [
    ...document.querySelectorAll('a, button, select, textarea, input[type=email], summary, .choice'),
  ].filter((element) => isSeen(element) && element.getBoundingClientRect().height < 43.5);
  return [...texts, ...targets].map((element) => element.outerHTML.slice(0, 120));
}
