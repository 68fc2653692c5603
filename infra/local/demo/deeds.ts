import { sampleOf } from '../../../shared/orders/samples.ts';
import { hmacSha256 } from '../../../shared/orders/signature.ts';
import { outOfOffice, reply, unsubscribe } from '../console/customer.ts';
import { type Act, minutes, type OnStage } from './scene.ts';

/** Presses a face on the page, and says why a moment later. */
export function rates(after: number, rating: number, words?: string): Act[] {
  let id = '';
  const press: Act = {
    after,
    does: `rates ${rating} of 5`,
    async act({ system, mail }) {
      id = await fieldOf(system, `/r/${mail?.journey}`, 'id');
      await post(system, `/r/${mail?.journey}`, { id, about: mail?.kind ?? '', rating: String(rating) });
    },
  };
  const say: Act = {
    after: after + minutes(2),
    does: `says: “${words}”`,
    act: ({ system, mail }) => post(system, `/r/${mail?.journey}`, { id, about: mail?.kind ?? '', text: words ?? '' }),
  };
  return words === undefined ? [press] : [press, say];
}

export const replies = (after: number, words: string): Act => ({
  after,
  does: `writes back: “${words}”`,
  act: async ({ system, mail, scene }) => mail && reply(system, mail, words, scene.customer.name),
});

export const isAway = (after: number): Act => ({
  after,
  does: 'is away; the mail server says so',
  act: async ({ system, mail, scene }) => mail && outOfOffice(system, mail, scene.customer.name),
});

export const unsubscribes = (after: number): Act => ({
  after,
  does: 'unsubscribes with one click',
  act: async ({ system, mail }) => void (mail && (await unsubscribe(system, mail))),
});

/** Writes a mail that answers none of ours. */
export const writesIn = (after: number, subject: string, words: string): Act => ({
  after,
  does: `writes to the shop: “${words}”`,
  async act({ system, scene: { customer } }) {
    const to = 'hello@shop.example';
    const date = new Date(system.clock.now()).toUTCString().replace('GMT', '+0000');
    const head = [`From: ${customer.name} <${customer.email}>`, `To: ${to}`, `Subject: ${subject}`, `Date: ${date}`];
    const type = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'];
    const id = `Message-ID: <${Date.parse(system.clock.now())}@mail.example>`;
    system.deliverMail(Buffer.from([...head, id, ...type, '', words, ''].join('\r\n')), [to]);
  },
});

export const takesUp = (after: number, who: string): Act => staffDoes(after, who, 'takes care of it', 'acknowledge');

export const resolves = (after: number, who: string, what: string): Act =>
  staffDoes(after, who, `puts it right: ${what}`, 'resolve', what);

function staffDoes(after: number, who: string, does: string, action: string, text = ''): Act {
  return {
    after,
    who,
    does,
    async act({ system, mail }) {
      const path = /\/t\/[\w.:-]+/.exec(mail?.text ?? '')?.[0] ?? '/t/none';
      const by = who.split(' ')[0]?.toLowerCase() ?? '';
      await post(system, path, { action, by, text, version: await fieldOf(system, path, 'version') });
    },
  };
}

/** Somebody who does not know the secret. */
export const forges = (after: number): Act => ({
  after,
  who: 'A stranger',
  does: 'posts an order that Shopify never sent',
  async act({ system, scene, answered }) {
    const order = scene.sales[0]?.order;
    const webhook = order && sampleOf('shopify', 'paid')?.(order, 'a guess', system.clock.now());
    if (webhook) answered((await system.request(webhook)).status);
  },
});

/** As when a platform changes what it sends, overnight. */
export const sendsNonsense = (after: number): Act => ({
  after,
  who: 'Shopify',
  does: 'sends an order in a form that nobody knows',
  async act({ system, answered }) {
    const body = '{"order":{"reference":"a new form"}}';
    const signature = hmacSha256(system.secrets.platforms.shopify?.[0] ?? '', body).toString('base64');
    const headers = { ...json, 'x-shopify-topic': 'orders/paid', 'x-shopify-hmac-sha256': signature };
    answered((await system.request({ method: 'POST', path: '/orders/shopify', headers, body })).status);
  },
});

const json = { 'content-type': 'application/json' };

async function post(system: OnStage['system'], path: string, fields: Record<string, string>): Promise<void> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields).toString();
  const { status } = await system.request({ method: 'POST', path, headers, body });
  if (status >= 400) throw new Error(`POST ${path.slice(0, 3)}… was answered with ${status}`);
}

/** The value of a hidden field, as a browser would post it. */
async function fieldOf(system: OnStage['system'], path: string, name: string): Promise<string> {
  const { body } = await system.request({ method: 'GET', path, headers: {} });
  const field = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(body.toString('utf8'))?.[0];
  return /value="([^"]*)"/.exec(field ?? '')?.[1] ?? '';
}
