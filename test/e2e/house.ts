import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import PostalMime from 'postal-mime';
import { VirtualClock } from '../../infra/local/clock.ts';
import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openServer } from '../../infra/local/http.ts';
import { openSystem, type System, type SystemOptions } from '../../infra/local/system.ts';
import { plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import { type SampleEvent, type SampleOrder, type SamplePlatform, sampleOf } from '../../shared/orders/samples.ts';
import { shop } from '../journey/given.ts';
import { freePort } from './free-port.ts';

export { shop };
export const start = '2026-03-02T08:00:00.000Z';

/** The whole system behind its HTTP routes, in memory, with a clock that the test moves. */
export interface House {
  system: System;
  url: string;
  get(path: string): Promise<Response>;
  /** As a form, without following what it answers. */
  post(path: string, fields: Record<string, string>): Promise<Response>;
  /** Has a platform tell of an order now, signed. */
  tell(platform: SamplePlatform, event: SampleEvent, order: SampleOrder): Promise<Response>;
  /** @param milliseconds elapsed time */
  passes(milliseconds: number): Promise<void>;
  /** The mails of a kind (`check-in`, `alert`, `sign-in` …), the oldest first; all of them when none is named. */
  mails(what?: string): SentMail[];
  close(): Promise<void>;
}

export async function openHouse(options: Partial<SystemOptions> = {}): Promise<House> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const system = await openSystem({ shop, clock: new VirtualClock(start), publicUrl: url, ...options });
  const { clock } = system;
  const server = await openServer(system, { port, accessKeyId: 'e2e' });
  const post = (path: string, headers: Record<string, string>, body: string) =>
    fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' });
  return {
    system,
    url,
    get: (path) => fetch(url + path, { redirect: 'manual' }),
    post: (path, fields) =>
      post(path, { 'content-type': 'application/x-www-form-urlencoded' }, new URLSearchParams(fields).toString()),
    tell(platform, event, order) {
      const webhook = sampleOf(platform, event)?.(order, system.secrets.platforms[platform]?.[0] ?? '', clock.now());
      if (!webhook) throw new Error(`${platform} does not tell of ${event}`);
      return post(webhook.path, webhook.headers, webhook.body);
    },
    passes: (milliseconds) => system.advanceTo(plus(clock.now(), milliseconds)),
    mails: (what = '') => system.outbox().filter(({ tags }) => tags[mailTags.what]?.startsWith(what)),
    async close() {
      await server.close();
      await system.close();
    },
  };
}

/** A mail as its reader gets it. */
export interface ReadMail {
  subject: string;
  html: string;
  text: string;
  /** Every address that the mail leads to: in its HTML, in its text, and for the mail program in its headers. */
  links: string[];
  headers: Record<string, string>;
}

export async function read(mail: SentMail): Promise<ReadMail> {
  const { subject = '', html = '', text = '', headers } = await PostalMime.parse(await mail.mime());
  const byName = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
  const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  const written = [text, byName['list-unsubscribe'] ?? ''].flatMap((part) => part.match(/https?:\/\/[^\s<>"]+/g) ?? []);
  return { subject, html, text, links: [...new Set([...hrefs, ...written])], headers: byName };
}

/** The links of a mail into the house, by their path's first letter: `r`, `u`, `t` or `desk`. */
export async function linkIn(mail: SentMail | undefined, to: 'r' | 'u' | 't' | 'desk'): Promise<string> {
  if (!mail) throw new Error('there is no such mail');
  const link = (await read(mail)).links.find((one) => new URL(one).pathname.startsWith(`/${to}/`));
  if (!link) throw new Error(`no link to /${to}/ in "${mail.subject}"`);
  return link;
}

/** Somebody of the staff at the desk. */
export interface AtDesk {
  cookie: string;
  csrf: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** With the session's token, unless another is given. */
  post(path: string, fields: Record<string, string>): Promise<Response>;
}

export async function signIn(house: House, email: string): Promise<AtDesk> {
  await house.post('/desk/sign-in', { email });
  const { pathname } = new URL(await linkIn(house.mails('sign-in').at(-1), 'desk'));
  const entered = await house.post(pathname, {});
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const get = (path: string, headers = {}) =>
    fetch(house.url + path, { headers: { cookie, ...headers }, redirect: 'manual' });
  const csrf = fieldOf(await (await get('/desk')).text(), 'csrf');
  return {
    cookie,
    csrf,
    get,
    post: (path, fields) =>
      fetch(house.url + path, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ csrf, ...fields }).toString(),
        redirect: 'manual',
      }),
  };
}

/** Everything that could have been changed: each item of the table, each mail sent, and what is on its way. */
export async function everythingIn({ system }: House): Promise<string> {
  const { table, due, mailQueue, scheduler, bucket } = system.services;
  const client = new DynamoDBClient(system.aws as object);
  const { Items = [] } = await client.send(new ScanCommand({ TableName: environment('').table }));
  client.destroy();
  const items = Items.map((item) => JSON.stringify(item)).sort();
  const mails = await Promise.all(system.outbox().map(async (mail) => (await mail.mime()).toString('base64')));
  const { writes, indexWrites } = table.usage;
  const waiting = [due.size, mailQueue.size, scheduler.next(), bucket.keys(), writes, indexWrites];
  return JSON.stringify({ items, mails, waiting }, null, 1);
}

/** The value of a hidden field. */
export const fieldOf = (page: string, name: string): string =>
  new RegExp(`<input(?=[^>]* name="${name}")[^>]* value="([^"]*)"`).exec(page)?.[1] ?? '';
