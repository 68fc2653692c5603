import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day, minute } from '../../shared/journey/instant.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { staffLinks } from '../../shared/touchpoints/staff-links.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { everythingIn, fieldOf, type House, linkIn, openHouse, shop } from './house.ts';
import { cast, to, words } from './month.ts';

const buyer = cast.zsofia;
let house: House;
let alert: SentMail | undefined;
let touchpoint: string;
let journeyId: string;

/** One customer is unhappy, and the staff were told. */
beforeEach(async () => {
  house = await openHouse();
  await house.tell('shopify', 'paid', buyer);
  await house.passes(45 * day);
  const { pathname } = new URL(await linkIn(to(house, buyer, 'check-in'), 'r'));
  await house.post(pathname, { rating: '1', about: 'check-in', id: 'abcdefgh-1', text: words.zsofia });
  await house.passes(5 * minute);
  alert = house.mails('alert')[0];
  journeyId = pathname.slice('/r/'.length);
  const { namingKey } = house.system.secrets;
  const links = staffLinks({ shop, namingKey, publicUrl: house.url, clock: { now: () => house.system.clock.now() } });
  // As it goes out when several are told.
  touchpoint = links.toTouchpoint(journeyId);
});
afterEach(() => house.close());

const touchpointOf = async () =>
  (await openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(journeyId))?.touchpoint;

describe.skipIf(noBrowser)(`staff in Chromium${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
  });

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false });
    contexts.push(context);
    return context.newPage();
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
  const formOf = (page: Page, action: string) =>
    page.locator('form', { has: page.locator(`input[name="action"][value="${action}"]`) });

  it('sign in by a mailed link and one press, and stay signed in by a cookie that only this host gets', async () => {
    const page = await newPage();
    expect((await page.goto(`${house.url}/desk`))?.status()).toBe(401);
    await page.getByLabel('Your mail address').fill('mari@shop.example');
    await press(page, 'Mail me the link');
    const before = await everythingIn(house);
    await page.goto(await linkIn(house.mails('sign-in')[0], 'desk'));
    expect(await page.context().cookies()).toEqual([]);
    expect(await everythingIn(house)).toBe(before);
    await press(page, 'Sign in');
    expect(page.url()).toBe(`${house.url}/desk`);
    expect(await page.context().cookies()).toMatchObject([
      { name: '__Host-desk', path: '/', secure: true, httpOnly: true, sameSite: 'Lax', domain: 'localhost' },
    ]);
    await page.getByRole('link', { name: /Quillfeather/ }).waitFor();
    expect((await page.reload())?.status()).toBe(200);
    await house.passes(61 * minute);
    expect((await page.reload())?.status()).toBe(401);
  });

  it('acknowledge and resolve by press, from the link in the alert, which knows whose it is', async () => {
    const page = await newPage();
    const name = shop.staff.find(({ email }) => email === alert?.to[0])?.name;
    await page.goto(await linkIn(alert, 't'));
    await page.getByText('walnut').first().waitFor();
    await press(page, 'I take care of it');
    expect(await touchpointOf()).toMatchObject({ state: 'acknowledged', acknowledgedBy: name });
    await page.getByLabel('What was done for the customer').fill(words.done);
    await press(page, 'Resolved');
    expect(await touchpointOf()).toMatchObject({
      state: 'resolved',
      resolution: { by: name, text: words.done },
    });
    await house.passes(10 * day);
    expect(house.mails('re-check')).toHaveLength(1);
    expect(house.mails('escalation')).toHaveLength(0);
  });

  it('act at once: the second is told, sees what the first did, and keeps what they wrote', async () => {
    const [one, other] = [await newPage(), await newPage()];
    await one.goto(touchpoint);
    await other.goto(touchpoint);
    await formOf(one, 'acknowledge').getByLabel('Your name').selectOption('jaan');
    await press(one, 'I take care of it');

    await other.getByText('Add a note').click();
    await formOf(other, 'note').getByLabel('Your name').selectOption('mari');
    await formOf(other, 'note').getByLabel('For the others').fill('I called, <nobody> answered & it rang');
    const [answer] = await Promise.all([
      other.waitForResponse((response) => response.request().method() === 'POST'),
      press(other, 'Save the note'),
    ]);
    expect(answer.status()).toBe(409);
    await other.getByRole('alert').waitFor();
    await other.getByText('Jaan Kask').first().waitFor();
    const text = formOf(other, 'note').locator('textarea');
    expect(await text.inputValue()).toBe('I called, <nobody> answered & it rang');
    expect((await touchpointOf())?.notes).toEqual([]);

    await press(other, 'Save the note');
    expect((await touchpointOf())?.notes).toMatchObject([
      { by: 'Mari Tamm', text: 'I called, <nobody> answered & it rang' },
    ]);
  });
});

describe('the links of staff', () => {
  const path = () => new URL(touchpoint).pathname;

  it('say nothing once they ran out, and nothing when a letter of them is changed', async () => {
    const [token = ''] = path().split('/').slice(2);
    const changed = token.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    expect((await house.get(`/t/${changed}`)).status).toBe(404);
    expect((await house.get(path())).status).toBe(200);
    await house.passes(91 * day);
    const answer = await house.get(path());
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain(buyer.lastName);
  });

  it('sign nobody in after a quarter of an hour', async () => {
    await house.post('/desk/sign-in', { email: 'mari@shop.example' });
    const signIn = new URL(await linkIn(house.mails('sign-in')[0], 'desk')).pathname;
    await house.passes(16 * minute);
    for (const answer of [await house.get(signIn), await house.post(signIn, {})]) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
  });

  it('go to nobody outside the staff, who is told the same', async () => {
    const [known, unknown] = [
      await house.post('/desk/sign-in', { email: 'mari@shop.example' }),
      await house.post('/desk/sign-in', { email: buyer.email }),
    ];
    expect(await unknown.text()).toBe(await known.text());
    expect(unknown.status).toBe(known.status);
    expect(house.mails('sign-in').map((mail) => mail.to)).toEqual([['mari@shop.example']]);
  });

  it.each([
    ['without a name', { action: 'acknowledge' }, 400],
    ['as somebody who is none of the staff', { action: 'acknowledge', by: 'nobody' }, 400],
    ['without words', { action: 'resolve', by: 'mari', text: '  ' }, 400],
    ['with another action', { action: 'delete', by: 'mari', text: 'x' }, 400],
    ['on what is no longer so', { action: 'note', by: 'mari', text: 'x', version: '1' }, 409],
    ['that needs signing in', { action: 'answer', by: 'mari', text: 'x' }, 400],
  ])('do nothing %s', async (_name, fields, status) => {
    const version = fieldOf(await (await house.get(path())).text(), 'version');
    const before = await everythingIn(house);
    expect((await house.post(path(), { version, ...(fields as Record<string, string>) })).status).toBe(status);
    expect(await everythingIn(house)).toBe(before);
  });
});
