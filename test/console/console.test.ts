import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAllJourneys } from '../../infra/local/console/journeys.ts';
import { openMailbox } from '../../infra/local/console/mailbox.ts';
import { eventsOf } from '../../infra/local/console/sample-shop.ts';
import { orderIdOf, type SamplePlatform } from '../../shared/orders/samples.ts';
import { buyer, newFolder, type Opened, open, remove, shop } from './open.ts';

let opened: Opened;
const order = (platform: string, more: Record<string, string> = {}) =>
  opened.press('/console/orders', { ...buyer, platform, pay: 'now', ...more });
const journeys = () => openAllJourneys(opened.system)();
const mails = () => openMailbox(opened.system).list('customers', 100);

describe('the sample shop', () => {
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => {
    await opened.close();
    remove(opened.folder);
  });

  it('shows a page that proposes a customer and says what to do first', async () => {
    const page = await opened.page('/');
    for (const text of ['The sample shop', 'Emma', 'Let time pass', 'The customers’ mailbox', 'Who needs your staff'])
      expect(page).toContain(text);
  });

  it.each(Object.keys(shop.platforms) as SamplePlatform[])(
    'sends every webhook that %s can send, and each is taken',
    async (platform) => {
      const [, number = ''] =
        /told of order (\d+)/.exec(await order(platform, { email: `${platform}@mail.example` })) ?? [];
      for (const event of eventsOf(platform)) {
        const page = await opened.press(`/console/orders/${number}`, { event });
        expect(/class="notice">([^<]*)/.exec(page)?.[1], event).toMatch(/answered 20\d/);
      }
      const sale = { id: number } as Parameters<typeof orderIdOf>[1];
      expect(await opened.page('/')).toContain(`id ${orderIdOf(platform, sale)}`);
      expect(opened.failures).toEqual([]);
    },
  );

  it('tells the story of every order, of those to be forgotten and of mails without an order too', async () => {
    const mail = 'From: Nadia <nadia@mail.example>\r\nSubject: Hello\r\n\r\nDo you ship to Italy?\r\n';
    opened.system.deliverMail(Buffer.from(mail), ['hello@shop.example']);
    await opened.press('/console/clock', { by: 'hour' });
    const all = await journeys();
    for (const { id } of all) expect(await opened.page(`/console/order/${id}`)).toContain('The story so far');
    expect(all.filter(({ order: of }) => of?.ends.erased).length).toBeGreaterThan(0);
    expect(await opened.page('/')).toContain('Do you ship to Italy?');
  });

  it('says what is wrong with an order instead of making it', async () => {
    const page = await order('shopify', { email: 'no address' });
    expect(page).toContain('Nothing was ordered: the mail address does not look like one.');
  });

  it('shows what customers typed as text, wherever it stands', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await order('standard-webhooks', { firstName: name, items: name, email: 'hostile@mail.example' });
    const page = await opened.page('/');
    expect(page).toContain('&lt;img src=x');
    expect(page).not.toContain('<img src=x');
  });
});

describe('from a sale to an answer', () => {
  beforeEach(async () => {
    opened = await open();
    await order('shopify');
    await opened.press('/console/clock', { by: 'day' });
  });
  afterEach(async () => {
    await opened.close();
    remove(opened.folder);
  });

  it('mails the thank-you within a day, and the check-in within two months', async () => {
    expect((await mails()).map(({ kind }) => kind)).toEqual(['thank-you']);
    await opened.press('/console/clock', { by: 'month' });
    await opened.press('/console/clock', { by: 'month' });
    expect((await mails()).map(({ kind }) => kind)).toEqual(['check-in', 'thank-you']);
  });

  it('jumps to the very next thing that is owed', async () => {
    const page = await opened.press('/console/clock', { by: 'next' });
    // Beside the check-in the staff got the digests of the weeks between.
    expect(page).toMatch(/\d+ mails went out meanwhile/);
    expect((await mails()).map(({ kind }) => kind)).toEqual(['check-in', 'thank-you']);
  });

  it('takes a reply as a mail program sends it, and keeps the customer’s own words only', async () => {
    const [mail] = await mails();
    const words = 'The board arrived broken.\r\nI am very disappointed and want my money back.';
    await opened.press(`/console/mail/${mail?.id}`, { do: 'reply', text: words }, `/console/mail/${mail?.id}`);
    const [journey] = await journeys();
    expect(journey?.responses).toMatchObject([
      { channel: 'mail', text: words.replace('\r', ''), mood: 'unhappy', about: 'thank-you' },
    ]);
    expect(journey?.touchpoint).toMatchObject({ state: 'open', kind: 'unhappy' });
    expect(await opened.page('/')).toContain('Unhappy customer');
  });

  it.each([
    ['out-of-office', 'A machine wrote (automatic answer)', 2],
    ['unsubscribe', 'Customer wants no more mail', 1],
    ['complain', 'Customer marked our mail as spam', 1],
    ['bounce', 'Mail bounced', 1],
  ])('lets it happen: %s', async (name, told, mailsInTheEnd) => {
    const [mail] = await mails();
    await opened.press(`/console/mail/${mail?.id}`, { do: name });
    const [journey] = await journeys();
    expect(journey?.touchpoint?.kind).toBe(name === 'bounce' ? 'unreachable' : undefined);
    expect(await opened.page(`/console/order/${journey?.id}`)).toContain(told);
    await opened.press('/console/clock', { by: 'month' });
    await opened.press('/console/clock', { by: 'month' });
    expect((await mails()).length).toBe(mailsInTheEnd);
  });

  it('keeps orders, mails, the clock and what is owed over a restart', async () => {
    const before = await opened.page('/');
    const { folder, server } = opened;
    const now = opened.system.clock.now();
    await opened.close();
    opened = await open(folder, server.port);
    const titles = (page: string) =>
      [...page.matchAll(/(?:sale-\d+|console\/mail\/[\w-]+|thank-you|check-in, [^<]+)/g)].join();
    expect(titles(await opened.page('/'))).toBe(titles(before));
    expect(opened.system.clock.now() >= now).toBe(true);
    await opened.press('/console/clock', { by: 'next' });
    expect((await mails()).map(({ kind }) => kind)).toEqual(['check-in', 'thank-you']);
  });
});

describe('what the console does not do', () => {
  beforeAll(async () => {
    opened = await open(newFolder());
    await order('shopify');
    await opened.press('/console/clock', { by: 'day' });
  });
  afterAll(async () => {
    await opened.close();
    remove(opened.folder);
  });

  it.each([
    ['another site’s form', { origin: 'https://evil.example' }],
    ['another site’s script', { 'sec-fetch-site': 'cross-site' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['no browser at all', {}],
  ])('takes no order from %s', async (_, headers) => {
    const writes = opened.system.services.table.usage.writes;
    for (const path of ['/console/orders', '/console/clock', '/console/mail/x']) {
      const body = new URLSearchParams({ ...buyer, platform: 'shopify', pay: 'now', by: 'month', do: 'reply' });
      expect((await fetch(opened.url + path, { method: 'POST', headers, body })).status, path).toBe(403);
    }
    expect(opened.system.services.table.usage.writes).toBe(writes);
  });

  it('shows nothing under a name that another site can choose, nor through a proxy', async () => {
    const { request } = await import('node:http');
    const statusWith = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) =>
        request(opened.url, { headers }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end(),
      );
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({ 'x-forwarded-for': '203.0.113.7' })).toBe(403);
    expect(await statusWith({})).toBe(200);
  });

  it('changes nothing when its pages are only looked at', async () => {
    const [mail] = await mails();
    const [journey] = await journeys();
    const state = () => [opened.system.services.table.usage.writes, opened.system.outbox().length];
    const before = state();
    const paths = ['/', `/console/mail/${mail?.id}`, `/console/mail/${mail?.id}/html`, `/console/order/${journey?.id}`];
    for (const path of [...paths, '/console/version', '/console/live.js', '/console/clock', '/console/nothing'])
      for (const method of ['GET', 'HEAD']) await fetch(opened.url + path, { method });
    expect(state()).toEqual(before);
  });

  it('lets no script run in a mail, and opens its links elsewhere', async () => {
    const [mail] = await mails();
    const answer = await fetch(`${opened.url}/console/mail/${mail?.id}/html`);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox(?!.*allow-scripts)/);
    expect(await answer.text()).toContain('<base target="_blank">');
  });
});
