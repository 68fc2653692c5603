import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minute } from '../../shared/journey/instant.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { type House, openHouse, signIn } from '../e2e/house.ts';
import { bowl, calmShop, complain } from './outbreak.ts';

describe.skipIf(noBrowser)(`an incident on the desk, in Chromium${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser;
  let house: House;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    house = await openHouse();
    await calmShop(house);
    await complain(house, [0, 1, 2, 3, 4, 5, 200]);
    await house.passes(10 * minute);
    return () => house.close();
  });

  async function atDesk(javaScriptEnabled: boolean): Promise<Page> {
    const { cookie } = await signIn(house, 'liis@shop.example');
    const [name = '', value = ''] = cookie.split('=');
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 375, height: 740 } });
    await context.addCookies([
      { name, value, domain: 'localhost', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
    ]);
    const page = await context.newPage();
    await page.goto(`${house.url}/desk`);
    return page;
  }
  const names = (page: Page) => page.locator('.waiting h3').allTextContents();

  it('is looked into and closed by a manager on a phone, without script', async () => {
    await house.system.count();
    const page = await atDesk(false);
    await page.getByRole('heading', { name: bowl }).waitFor();
    await page.getByRole('link', { name: 'Show them all' }).click();
    const shown = await names(page);
    expect(shown).toHaveLength(6);
    expect(shown.join()).not.toContain('First200');
    await page.getByRole('button', { name: 'Known, dealt with' }).click();
    expect(await page.getByRole('heading', { name: bowl }).count()).toBe(0);
    expect(await names(page)).toHaveLength(7);
    await page.context().close();
  });

  it('comes and goes on the open page by itself, and is closed by keys alone', async () => {
    const page = await atDesk(true);
    expect(await page.getByRole('heading', { name: bowl }).count()).toBe(0);
    await house.system.count();
    const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await look();
    await page.getByRole('heading', { name: bowl }).waitFor();
    const close = page.getByRole('button', { name: 'Known, dealt with' });
    await page.locator('.skip').focus();
    for (let tab = 0; tab < 60 && !(await close.evaluate((button) => button === document.activeElement)); tab++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: bowl }).waitFor({ state: 'detached' });
    expect(await names(page)).toHaveLength(7);
    await page.context().close();
  });
});
