import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day, minute } from '../../shared/journey/instant.ts';
import { staffLanguages } from '../../shared/mail/compose/staff-tags.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { fieldOf, type House, linkIn, openHouse, signIn } from '../e2e/house.ts';
import { cast, to, words } from '../e2e/month.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.PICTURES;
const buyer = cast.zsofia;
const rooms = ['/desk', '/desk/team', '/desk/new', '/desk/figures', '/desk/problems'];

describe.skipIf(noBrowser)(`the desk in Chromium${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser;
  let house: House;
  let id: string;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  /** One customer is unhappy, and the staff were told. */
  beforeEach(async () => {
    house = await openHouse();
    await house.tell('shopify', 'paid', buyer);
    await house.passes(45 * day);
    const { pathname } = new URL(await linkIn(to(house, buyer, 'check-in'), 'r'));
    await house.post(pathname, { rating: '1', about: 'check-in', id: 'abcdefgh-1', text: words.zsofia });
    await house.passes(5 * minute);
    id = pathname.slice('/r/'.length);
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    await house.close();
  });

  async function atDesk(email: string, javaScriptEnabled: boolean, width = 1280): Promise<Page> {
    const { cookie } = await signIn(house, email);
    const [name = '', value = ''] = cookie.split('=');
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 740 } });
    await context.addCookies([
      { name, value, domain: 'localhost', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
    ]);
    contexts.push(context);
    const page = await context.newPage();
    page.on(
      'console',
      (message) => message.type() === 'error' && !expected.test(message.text()) && errors.push(message.text()),
    );
    page.on('pageerror', (error) => errors.push(String(error)));
    return page;
  }
  const errors: string[] = [];
  /** What Chromium says of a session that is over, and of a machine without a network. */
  const expected = /401|ERR_INTERNET_DISCONNECTED/;
  /** What a colleague does meanwhile. */
  async function act(email: string, action: string): Promise<void> {
    const colleague = await signIn(house, email);
    const html = await (await colleague.get(`/desk/touchpoints/${id}`)).text();
    await colleague.post(`/desk/touchpoints/${id}`, { action, version: fieldOf(html, 'version') });
  }
  const touchpoint = async () =>
    (await openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(id))?.touchpoint;
  const later = (days: number) =>
    new Date(Date.parse(house.system.clock.now()) + days * day).toISOString().slice(0, 16);
  async function fold(page: Page, name: string) {
    const details = page.locator(`#act-${name}`);
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    return details;
  }

  it.each([
    ['without script, on a telephone', false, 375],
    ['with script', true, 1280],
  ])('does everything that staff do, %s', async (_name, script, width) => {
    const page = await atDesk('mari@shop.example', script, width);
    await page.goto(`${house.url}/desk`);
    await page.getByRole('link', { name: /Quillfeather/ }).click();
    await page.getByRole('button', { name: 'I take care of it' }).click();
    await page.getByRole('status').getByText('Saved').waitFor();

    for (const [name, text] of [
      ['note', 'Called, nobody answered.'],
      ['answer-told', 'I told her on the telephone that we are sorry.'],
      ['answer', 'A new dish is on its way.\n\nYours, Mari'],
      ['prevent', 'Wrap dishes in wool'],
    ] as const) {
      const form = await fold(page, name);
      await form.locator('textarea').fill(text);
      await form.getByRole('button').click();
      await page.getByRole('status').getByText('Saved').waitFor();
    }
    const promise = await fold(page, 'promise');
    await promise.locator('textarea').fill('A new dish by Friday');
    await promise.locator('[name=until]').fill(later(3));
    await promise.getByRole('button').click();
    const about = await fold(page, 'classify');
    await about.getByLabel('Category').selectOption('damaged');
    await about.getByLabel('Why it came to this').fill('Packed badly');
    await about.getByLabel('Urgent').check();
    await about.getByRole('button').click();
    const given = await fold(page, 'compensate');
    await given.locator('textarea').fill('A voucher');
    await given.getByLabel(/costs the shop/).fill('12,50');
    await given.getByRole('button').click();
    const aside = await fold(page, 'snooze');
    await aside.locator('[name=until]').fill(later(1));
    await aside.getByRole('button').click();
    await (await fold(page, 'label')).getByRole('button', { name: 'The customer was unhappy' }).click();
    expect(await touchpoint()).toMatchObject({
      state: 'promised',
      assignee: 'mari',
      category: 'damaged',
      cause: 'Packed badly',
      urgent: true,
      promise: { by: 'Mari Tamm', text: 'A new dish by Friday' },
      compensations: [{ text: 'A voucher', cost: { currency: 'EUR', minor: '1250' } }],
      prevention: 'Wrap dishes in wool',
      label: { unhappy: true },
      notes: [{ text: 'Called, nobody answered.' }],
    });
    expect((await touchpoint())?.snoozedUntil).toBeDefined();

    const solved = await fold(page, 'resolve');
    await solved.locator('textarea').fill('Sent a new dish');
    await solved.locator('[name=recheckOn]').fill(later(20).slice(0, 10));
    await solved.getByRole('button').click();
    expect(await touchpoint()).toMatchObject({ state: 'resolved', resolution: { text: 'Sent a new dish' } });
    const again = await fold(page, 'reopen');
    await again.locator('textarea').fill('The new one broke too');
    await again.getByRole('button').click();
    expect(await touchpoint()).toMatchObject({ state: 'open', reopened: 1 });
    const hand = await fold(page, 'assign');
    await hand.getByRole('combobox').selectOption('jaan');
    await hand.getByRole('button').click();
    expect(await touchpoint()).toMatchObject({ assignee: 'jaan' });
    await house.passes(5 * minute);
    expect(house.mails('reply').map((mail) => mail.to)).toEqual([[buyer.email]]);
    if (pictures) await page.screenshot({ path: `${pictures}/acted-${width}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('writes down a call of somebody unknown, without script', async () => {
    const page = await atDesk('mari@shop.example', false, 375);
    await page.goto(`${house.url}/desk/new?q=nobody@else.example`);
    await page.getByText('Nothing fits').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Olev Uus');
    await page.getByLabel('On the telephone').check();
    await page.getByLabel('What was said').fill('Where is my parcel?');
    await page.getByLabel('Asks something').check();
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByRole('heading', { name: 'Olev Uus asks something' }).waitFor();
  });

  it('is worked by the keys alone, which can be switched off', async () => {
    const page = await atDesk('mari@shop.example', true);
    await page.goto(`${house.url}/desk`);
    const press = (key: string) => page.keyboard.press(key);
    /** The page that answers the form is another one, though its address may be the same. */
    const send = () => Promise.all([page.waitForEvent('load'), press('Enter')]);
    await press('?');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await press('Escape');
    await press('j');
    await press('Enter');
    await page.waitForURL(/touchpoints/);
    await press('a');
    await page.waitForURL(/saved=1/);
    await press('n');
    await page.keyboard.type('jk? stays what is typed');
    await press('Tab');
    await send();
    expect((await touchpoint())?.notes[0]?.text).toBe('jk? stays what is typed');
    /** On through the fields to the button, as the Tab key goes. */
    const toButton = async () => {
      for (let time = 0; time < 9 && !(await page.evaluate(() => document.activeElement?.tagName === 'BUTTON')); time++)
        await press('Tab');
    };
    await press('e');
    await page.keyboard.type('A new dish is on its way.');
    await toButton();
    await send();
    expect((await touchpoint())?.outgoing).toMatchObject([{ text: 'A new dish is on its way.' }]);
    await press('p');
    await page.keyboard.type('A new dish');
    await press('Tab');
    await page.keyboard.type('04202026');
    await press('Tab');
    await page.keyboard.type('1000AM');
    await toButton();
    await send();
    expect(await touchpoint()).toMatchObject({ state: 'promised', promise: { until: '2026-04-20T07:00:00.000Z' } });
    await press('s');
    await page.keyboard.type('04182026');
    await press('Tab');
    await page.keyboard.type('1000AM');
    await toButton();
    await send();
    expect(await touchpoint()).toMatchObject({ snoozedUntil: '2026-04-18T07:00:00.000Z' });
    await press('r');
    await page.keyboard.type('Sent a new one');
    await toButton();
    await send();
    expect(await touchpoint()).toMatchObject({ state: 'resolved' });
    await press('u');
    await page.getByText('Nobody waits').waitFor();
    await press('?');
    await page.getByLabel('Switch the keys off').check();
    await press('Escape');
    await press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('q');
    expect(errors).toEqual([]);
  });

  it('shows what others do without being loaded anew', async () => {
    const page = await atDesk('mari@shop.example', true);
    await page.goto(`${house.url}/desk`);
    await page.locator('#list').getByText('Waits for someone').waitFor();
    await act('jaan@shop.example', 'acknowledge');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('#list').getByText('Being taken care of').waitFor();
    expect(errors).toEqual([]);
  });

  it('says when the connection is lost, and goes on when it is back', async () => {
    const page = await atDesk('mari@shop.example', true);
    await page.goto(`${house.url}/desk`);
    const live = page.locator('#live');
    await page.context().setOffline(true);
    await live.getByText('No connection').waitFor();
    await act('jaan@shop.example', 'acknowledge');
    await page.context().setOffline(false);
    await page.locator('#list').getByText('Being taken care of').waitFor();
    expect(await live.textContent()).not.toContain('No connection');
    expect(errors).toEqual([]);
  });

  it('tells who writes an answer that a colleague was faster, or that they are signed out, and keeps what they wrote', async () => {
    const page = await atDesk('mari@shop.example', true);
    await page.goto(`${house.url}/desk/touchpoints/${id}`);
    const text = (await fold(page, 'note')).locator('textarea');
    await text.fill('I typed this');
    const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await look();
    await act('jaan@shop.example', 'acknowledge');
    await look();
    await page.getByText('Somebody did something here').waitFor();
    await house.passes(61 * minute);
    await look();
    await page.getByText('You are signed out').waitFor();
    expect(await text.inputValue()).toBe('I typed this');
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Save the note' }).click();
    expect(await page.getByLabel('this was not sent').inputValue()).toBe('I typed this');
    expect((await touchpoint())?.notes).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each(staffLanguages)('fits a telephone in each of its languages: %s', async (language) => {
    const page = await atDesk('liis@shop.example', false, 375);
    await page.goto(`${house.url}/desk`);
    await page.getByLabel('Language of the desk').selectOption(language);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.getByRole('main').waitFor();
    await (await signIn(house, 'liis@shop.example')).post('/desk/figures', { action: 'count' });
    for (const path of rooms) {
      await page.goto(house.url + path);
      const html = page.locator('html');
      expect(await html.evaluate((one) => one.scrollWidth - one.clientWidth), path).toBe(0);
      if (pictures)
        await page.screenshot({ path: `${pictures}/${language}${path.replaceAll('/', '-')}.png`, fullPage: true });
    }
  });

  it('speaks the language that is chosen, and axe finds nothing in it', async () => {
    const page = await atDesk('liis@shop.example', true);
    await page.goto(`${house.url}/desk`);
    await page.getByLabel('Language of the desk').selectOption('ta');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('html[lang=ta]').waitFor();
    for (const path of [...rooms, `/desk/touchpoints/${id}`, '/desk?q=x']) {
      await page.goto(house.url + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(
        violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
    }
  });
});
