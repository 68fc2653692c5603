import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, noBrowser } from '../browser.ts';
import { everythingIn, type House, openHouse, read } from './house.ts';
import { playMonth } from './month.ts';

describe('a scanner that opens every link of every mail', () => {
  let house: House;
  let links: string[];
  let before: string;

  beforeAll(async () => {
    house = await openHouse();
    await playMonth(house);
    const mails = await Promise.all(house.mails().map(read));
    links = [...new Set(mails.flatMap((mail) => mail.links))].filter((link) => link.startsWith(house.url));
    before = await everythingIn(house);
  });
  afterAll(() => house?.close());

  const unchanged = async () => {
    await house.system.settle();
    expect(await everythingIn(house)).toBe(before);
  };

  it('finds links of every kind, in mails of every kind', () => {
    const kinds = new Set(house.mails().map(({ tags }) => tags.what?.replace(/(-\d+)+$/, '')));
    for (const kind of ['thank-you', 'check-in', 're-check', 'alert', 'escalation-unanswered', 'sign-in'])
      expect(kinds).toContain(kind);
    const doors = new Set(links.map((link) => new URL(link).pathname.split('/')[1]));
    expect(doors).toEqual(new Set(['r', 'u', 't', 'desk']));
    expect(links.length).toBeGreaterThan(25);
  });

  it.each(['GET', 'HEAD'])('changes nothing by %s', async (method) => {
    for (const link of links) {
      const answer = await fetch(link, { method, headers: { 'user-agent': 'SafeLinks/1.0' } });
      expect(answer.status, link).toBeLessThan(500);
      await answer.arrayBuffer();
    }
    await unchanged();
  });

  const inChromium = `changes nothing in Chromium, and finds no script${noBrowser ? ` (${noBrowser})` : ''}`;
  it.skipIf(noBrowser)(inChromium, async () => {
    const browser = await launchBrowser();
    const asked: string[] = [];
    try {
      const queue = links.values();
      const open = async () => {
        const page = await browser.newPage();
        page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
        for (const link of queue) {
          const answer = await page.goto(link, { waitUntil: 'load' });
          await page.waitForTimeout(200);
          expect([200, 404], link).toContain(answer?.status());
          expect(await page.locator('script').count(), link).toBe(0);
        }
      };
      await Promise.all([open(), open(), open(), open()]);
    } finally {
      await browser.close();
    }
    const pages = asked.filter((one) => !one.endsWith('/favicon.ico'));
    expect(pages.sort()).toEqual(links.map((link) => `GET ${link}`).sort());
    await unchanged();
  });

  it('would be noticed: one press changes what is compared', async () => {
    const link = links.find((one) => new URL(one).pathname.startsWith('/u/')) ?? '';
    expect((await fetch(link, { method: 'POST' })).status).toBe(200);
    expect(await everythingIn(house)).not.toBe(before);
  });
});
