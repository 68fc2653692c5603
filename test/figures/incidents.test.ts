import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import type { CallFault, Faults } from '../../infra/local/faults.ts';
import { sampleSecrets } from '../../infra/local/secrets.ts';
import { day, hour, minute } from '../../shared/journey/instant.ts';
import { deadlineOf } from '../../shared/journey/touchpoint.ts';
import type { ShopConfig } from '../../shared/shop.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openReceiver } from '../channels/receiver.ts';
import { type House, openHouse, read, signIn } from '../e2e/house.ts';
import { shopWith } from '../journey/given.ts';
import { bowl, calmShop, complain, keyOf } from './outbreak.ts';

const secret = `whsec_${Buffer.from('a key of thirty-two letters long').toString('base64')}`;
const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** A calm shop in which six customers of one product complain, and the hour after that. */
async function outbreak({ channels = [], urls = {}, faults }: Given = {}): Promise<House> {
  const shop = shopWith({ channels });
  const secrets = {
    ...sampleSecrets(shop),
    channels: Object.fromEntries(Object.entries(urls).map(([id, url]) => [id, { url, secret }])),
  };
  const house = await openHouse({ shop, secrets, ...(faults && { faults }) });
  open.push(house);
  await calmShop(house);
  await complain(house, [0, 1, 2, 3, 4, 5]);
  await house.passes(10 * minute);
  await house.system.count();
  return house;
}

interface Given {
  channels?: ShopConfig['channels'];
  urls?: Record<string, string>;
  faults?: Faults;
}

const load = (house: House, number: number) =>
  openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(keyOf(number));
const addressees = (house: House, what: string) =>
  house
    .mails(what)
    .flatMap(({ to }) => to)
    .sort();
const lastMail = (house: House) => {
  const mail = house.mails('incident').at(-1);
  if (!mail) throw new Error('no mail tells of an incident');
  return read(mail);
};
const everyone = ['jaan@shop.example', 'liis@shop.example', 'mari@shop.example'];

describe('an incident', () => {
  it('is told once, to the manager and to everyone who answers for one of its customers, with what, how many and who', async () => {
    const house = await outbreak();
    await house.system.count();
    expect(house.mails('alert')).toHaveLength(6);
    expect(addressees(house, 'incident')).toEqual(everyone);
    const { subject, text, links } = await lastMail(house);
    expect(subject).toBe(`More unhappy customers than usual: ${bowl}`);
    expect(text).toMatch(/Customers in three days: 6 \(usual: 0[.,]\d+\)/);
    for (const number of [0, 1, 2, 3, 4, 5]) expect(text).toContain(`First${number}`);
    expect(links.filter((link) => link.includes('/t/'))).toHaveLength(6);
  });

  it('speaks for whoever joins it: no alert of their own, and still an owner, a time, a reminder and an escalation', async () => {
    const house = await outbreak();
    await complain(house, [6, 7]);
    await house.passes(10 * minute);
    expect(house.mails('alert')).toHaveLength(6);
    const { touchpoint, history } = (await load(house, 6)) ?? {};
    expect(touchpoint).toMatchObject({ state: 'open', kind: 'unhappy' });
    expect(everyone.some((address) => address.startsWith(touchpoint?.assignee ?? 'nobody'))).toBe(true);
    expect(touchpoint && deadlineOf(touchpoint)).toBeDefined();
    expect(history?.filter(({ is }) => is === 'bundled')).toHaveLength(1);
    await house.passes(8 * hour);
    const told = house
      .mails()
      .filter(({ tags }) => tags.journey === keyOf(6))
      .map(({ tags }) => tags.what?.split('-')[0]);
    expect(told).toEqual(['reminder', 'escalation']);
  });

  it('does not keep danger waiting, nor words of another matter, nor a customer of another product', async () => {
    const house = await outbreak();
    await complain(house, [6], 'The bowl burst and I cut my hand, it is bleeding, I had to go to hospital.');
    await complain(house, [200]);
    await house.passes(10 * minute);
    expect(
      house
        .mails('alert')
        .slice(6)
        .map(({ tags }) => tags.journey)
        .sort(),
    ).toEqual([keyOf(6), keyOf(200)].sort());
    await complain(house, [7]);
    await house.passes(10 * minute);
    await complain(house, [7], 'Now the splinter is in my eye, it is bleeding, I am at the hospital.');
    await house.passes(10 * minute);
    expect(house.mails('alert').at(-1)?.tags.journey).toBe(keyOf(7));
  });

  it('is told again when it has doubled, and a day later when somebody joined, but never for each', async () => {
    const house = await outbreak();
    for (const number of [6, 7, 8, 9, 10]) {
      await complain(house, [number]);
      await house.passes(hour);
      await house.system.count();
    }
    expect(house.mails('incident')).toHaveLength(3);
    await complain(house, [11]);
    await house.passes(hour);
    await house.system.count();
    expect(house.mails('incident')).toHaveLength(6);
    expect((await lastMail(house)).subject).toBe(`Still more unhappy customers than usual: ${bowl}`);
    await house.passes(day);
    await house.system.count();
    expect(house.mails('incident')).toHaveLength(6);
    await complain(house, [12]);
    await house.passes(10 * minute);
    await house.system.count();
    expect(house.mails('incident')).toHaveLength(9);
  });

  it('closes when the rate is usual again; from then on complaints alert one by one', async () => {
    const house = await outbreak();
    await house.passes(4 * day);
    await house.system.count();
    await complain(house, [20]);
    await house.passes(10 * minute);
    expect(house.mails('alert').at(-1)?.tags.journey).toBe(keyOf(20));
    expect(house.mails('incident')).toHaveLength(3);
  });

  it.each<[string, (call: Parameters<NonNullable<Faults['call']>>[0]) => boolean, CallFault]>([
    ['the incident is saved', (call) => saves(call), 'crash-after'],
    ['the mail is claimed', (call) => claims(call), 'crash-after'],
    ['the mail is sent', (call) => call.service === 'sesv2', 'crash-before'],
  ])('is told once to each although the function dies once before or after %s', async (_when, isIt, fault) => {
    let crashed = 0;
    const faults: Faults = {
      call: (call) => (call.function === 'staff-desk' && isIt(call) && crashed++ === 0 ? fault : 'none'),
    };
    const house = await outbreak({ faults });
    expect(crashed).toBeGreaterThan(0);
    expect(house.mails('incident').length).toBeLessThan(3);
    await house.passes(hour);
    await house.system.count();
    await Promise.all([house.system.count(), house.system.count()]);
    expect(addressees(house, 'incident')).toEqual(everyone);
  });
});

const bodyOf = ({ request }: { request: { body: Buffer } }) => request.body.toString('utf8');
const saves = (call: Parameters<NonNullable<Faults['call']>>[0]) =>
  call.operation === 'UpdateItem' && bodyOf(call).includes('learned#incidents');
const claims = (call: Parameters<NonNullable<Faults['call']>>[0]) =>
  call.operation === 'UpdateItem' && bodyOf(call).includes('learned#incident#');

describe('the channels of an incident', () => {
  const channels: ShopConfig['channels'] = [
    { id: 'crm', kind: 'webhook', events: ['incident.opened', 'incident.closed', 'touchpoint.opened'] },
    { id: 'chat', kind: 'slack' },
    { id: 'team', kind: 'teams' },
    { id: 'bus', kind: 'event-bus', events: ['incident.opened', 'incident.closed'] },
  ];
  const typesOf = (received: { body: string }[]) =>
    received.map(({ body }) => (JSON.parse(body) as { type: string }).type);

  it('hear that it began and that it is over, once each; the chats hear it in place of its customers', async () => {
    const [crm, chat, team] = [await openReceiver(), await openReceiver(), await openReceiver()];
    open.push(crm, chat, team);
    const house = await outbreak({ channels, urls: { crm: crm.url, chat: chat.url, team: team.url } });
    await complain(house, [6, 7]);
    await house.passes(10 * minute);
    expect(typesOf(crm.received)).toEqual([
      ...Array(6).fill('touchpoint.opened'),
      'incident.opened',
      'touchpoint.opened',
      'touchpoint.opened',
    ]);
    const told = crm.received[6];
    const id = String(told?.headers['webhook-id']);
    expect(told?.headers['webhook-signature']).toBe(
      new Webhook(secret).sign(id, new Date(Number(told?.headers['webhook-timestamp']) * 1000), told?.body ?? ''),
    );
    expect(JSON.parse(told?.body ?? '')).toMatchObject({
      data: {
        incident: { dimension: 'product', key: bowl, count: 6 },
        url: expect.stringContaining('/desk?incident='),
      },
    });
    expect(told?.body).not.toContain('First');
    for (const { received } of [chat, team]) {
      expect(received).toHaveLength(7);
      expect(received[6]?.body).toContain('More unhappy customers than usual: Alder bowl');
    }
    await house.passes(4 * day);
    await house.system.count();
    await house.system.count();
    expect(typesOf(crm.received).at(-1)).toBe('incident.closed');
    expect(house.system.services.bus.taken.map(({ DetailType }) => DetailType)).toEqual([
      'incident.opened',
      'incident.closed',
    ]);
  });

  it('are tried again every hour, on their own; what it is told of stays in order', async () => {
    const crm = await openReceiver(...Array(6).fill({ status: 200 }), { status: 503 }, { status: 200 });
    const chat = await openReceiver();
    open.push(crm, chat);
    const house = await outbreak({ channels: channels.slice(0, 2), urls: { crm: crm.url, chat: chat.url } });
    expect(chat.received).toHaveLength(7);
    await house.passes(hour);
    await house.system.count();
    expect(typesOf(crm.received).filter((type) => type === 'incident.opened')).toHaveLength(2);
    expect(new Set(crm.received.slice(6).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(chat.received).toHaveLength(7);
  });
});

describe('the desk and an incident', () => {
  const idIn = (page: string) => /\/desk\?incident=([0-9a-f]{16})/.exec(page)?.[1] ?? '';

  it('shows it above the list, leads to those who belong to it, and lets a manager close it, nobody else', async () => {
    const house = await outbreak();
    await complain(house, [6, 200]);
    await house.passes(10 * minute);
    const mari = await signIn(house, 'mari@shop.example');
    const shown = await (await mari.get('/desk')).text();
    expect(shown).toContain('More unhappy than usual');
    expect(shown).not.toContain('Known, dealt with');
    const id = idIn(shown);
    const narrowed = await (await mari.get(`/desk?incident=${id}`)).text();
    for (const number of [0, 5, 6]) expect(narrowed).toContain(keyOf(number));
    expect(narrowed).not.toContain(keyOf(200));
    expect((await mari.post('/desk', { action: 'close-incident', incident: id })).status).toBe(403);

    const liis = await signIn(house, 'liis@shop.example');
    expect(await (await liis.get('/desk')).text()).toContain('Known, dealt with');
    expect((await liis.post('/desk', { action: 'close-incident', incident: id })).status).toBe(303);
    expect(await (await liis.get('/desk')).text()).not.toContain('More unhappy than usual');
  });

  it('closed by hand it stays closed while its rate is unusual, tells of who had joined, and is another one when it doubles', async () => {
    const house = await outbreak();
    await complain(house, [6]);
    await house.passes(10 * minute);
    const liis = await signIn(house, 'liis@shop.example');
    await liis.post('/desk', { action: 'close-incident', incident: idIn(await (await liis.get('/desk')).text()) });
    await complain(house, [7]);
    await house.passes(10 * minute);
    expect(house.mails('alert').at(-1)?.tags.journey).toBe(keyOf(7));
    await house.system.count();
    expect((await lastMail(house)).subject).toBe(`It is over: ${bowl}`);
    const before = house.mails('incident').length;
    await house.passes(hour);
    await house.system.count();
    expect(house.mails('incident')).toHaveLength(before);
    await complain(house, [8, 9, 10, 11, 12, 13, 14]);
    await house.passes(10 * minute);
    await house.system.count();
    expect((await lastMail(house)).subject).toBe(`More unhappy customers than usual: ${bowl}`);
  });
});
