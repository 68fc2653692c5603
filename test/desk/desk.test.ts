import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day, hour, minute } from '../../shared/journey/instant.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openSessions } from '../../shared/store/sessions.ts';
import { type AtDesk, everythingIn, fieldOf, type House, linkIn, openHouse, signIn } from '../e2e/house.ts';
import { cast, to, words } from '../e2e/month.ts';

const buyer = cast.zsofia;
let house: House;
let id: string;

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
afterEach(() => house.close());

const journey = () => openJourneys({ aws: house.system.aws, env: environment(house.url) }).load(id);
const touchpoint = async () => (await journey())?.touchpoint;
const path = () => `/desk/touchpoints/${id}`;

async function act(desk: AtDesk, action: string, fields: Record<string, string> = {}) {
  const version = fieldOf(await (await desk.get(path())).text(), 'version');
  return desk.post(path(), { action, version, ...fields });
}

describe('a session', () => {
  it('ends after an hour without use, after twelve hours in any case, and at sign-out for whoever holds the cookie', async () => {
    const idle = await signIn(house, 'mari@shop.example');
    await house.passes(59 * minute);
    expect((await idle.get('/desk')).status).toBe(200);
    await house.passes(61 * minute);
    expect((await idle.get('/desk')).status).toBe(401);

    const busy = await signIn(house, 'mari@shop.example');
    for (let passed = 0; passed < 11.5 * hour; passed += 50 * minute) {
      expect((await busy.get('/desk')).status).toBe(200);
      await house.passes(50 * minute);
    }
    await house.passes(10 * minute);
    expect((await busy.get('/desk')).status).toBe(401);

    const out = await signIn(house, 'mari@shop.example');
    expect((await out.post('/desk/sign-out', {})).headers.get('set-cookie')).toMatch(/__Host-desk=; .*Max-Age=0/);
    expect((await out.get('/desk')).status).toBe(401);
  });

  it('is not kept alive by the page that looks by itself, which is answered only when something moved', async () => {
    const desk = await signIn(house, 'mari@shop.example');
    const version =
      /data-version="([^"]*)"/.exec(await (await desk.get('/desk')).text())?.[1]?.replaceAll('&quot;', '"') ?? '';
    const live = { 'x-live': '1', 'if-none-match': version };
    expect((await desk.get('/desk', live)).status).toBe(304);
    await act(desk, 'acknowledge');
    expect((await desk.get('/desk', live)).status).toBe(200);
    for (let time = 0; time < 13; time++) {
      await house.passes(5 * minute);
      await desk.get('/desk', live);
    }
    expect((await desk.get('/desk', live)).status).toBe(401);
  });

  it('comes out where one wanted to go, on the desk and nowhere else', async () => {
    for (const [to, reached] of [
      [path(), path()],
      ['//evil.example', '/desk'],
      ['https://evil.example/desk', '/desk'],
    ] as const) {
      await house.post('/desk/sign-in', { email: 'mari@shop.example', to });
      const { pathname, search } = new URL(await linkIn(house.mails('sign-in').at(-1), 'desk'));
      expect((await house.post(pathname + search, {})).headers.get('location')).toBe(house.url + reached);
    }
    expect(await (await house.get(path())).text()).toContain(`name="to" value="${path()}"`);
  });

  it('is told of a customer’s page only whether something moved there', async () => {
    const desk = await signIn(house, 'mari@shop.example');
    const seen = /data-version="([^"]*)"/.exec(await (await desk.get(path())).text())?.[1] ?? '';
    const live = { 'x-live': '1', 'if-none-match': seen };
    expect((await desk.get(path(), live)).status).toBe(304);
    await act(desk, 'acknowledge');
    const answer = await desk.get(path(), live);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  it('begins by a link that works once', async () => {
    await house.post('/desk/sign-in', { email: 'mari@shop.example' });
    const link = new URL(await linkIn(house.mails('sign-in')[0], 'desk')).pathname;
    expect((await house.post(link, {})).status).toBe(303);
    expect((await house.post(link, {})).status).toBe(404);
  });

  it('is one of several of the same person, asked for in the same second on several devices; signing out of one leaves the others', async () => {
    const devices = [];
    for (let device = 0; device < 4; device++) devices.push(await signIn(house, 'mari@shop.example'));
    for (const device of devices) expect((await device.get('/desk')).status).toBe(200);
    const [first, ...others] = devices;
    await first?.post('/desk/sign-out', {});
    expect((await first?.get('/desk'))?.status).toBe(401);
    for (const device of others) expect((await device.get('/desk')).status).toBe(200);
    const colleague = await signIn(house, 'jaan@shop.example');
    await others[0]?.post('/desk/sign-out', { action: 'everywhere' });
    for (const device of others) expect((await device.get('/desk')).status).toBe(401);
    expect((await colleague.get('/desk')).status).toBe(200);
    expect((await (await signIn(house, 'mari@shop.example')).get('/desk')).status).toBe(200);
  });

  it('is one of fifty of a person at most: with one more the others end', async () => {
    const sessions = openSessions({ aws: house.system.aws, env: environment(house.url) });
    const now = house.system.clock.now();
    const first = await signIn(house, 'mari@shop.example');
    for (let more = 0; more < 49; more++)
      await sessions.begin(`h${more}`, { staff: 'mari', began: now, seen: now }, hour);
    expect((await first.get('/desk')).status).toBe(200);
    const last = await signIn(house, 'mari@shop.example');
    expect((await first.get('/desk')).status).toBe(401);
    expect((await last.get('/desk')).status).toBe(200);
  });

  it('is another one after signing in again, and the one that the browser held before is over', async () => {
    const before = await signIn(house, 'mari@shop.example');
    await house.post('/desk/sign-in', { email: 'mari@shop.example' });
    const link = await linkIn(house.mails('sign-in').at(-1), 'desk');
    const press = (cookie: string) => fetch(link, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    const entered = await press(before.cookie);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).not.toBe(before.cookie);
    expect((await before.get('/desk')).status).toBe(401);
    // Pressed twice: who is in stays in, and nobody else comes in.
    expect((await press(cookie)).headers.get('location')).toBe(`${house.url}/desk`);
    expect((await press('')).status).toBe(404);
  });

  it('is asked for five times in a quarter of an hour at most, whoever asks, known or not', async () => {
    for (const email of ['mari@shop.example', 'nobody@else.example']) {
      for (let time = 0; time < 5; time++) expect((await house.post('/desk/sign-in', { email })).status).toBe(200);
      const answer = await house.post('/desk/sign-in', { email });
      expect(answer.status).toBe(429);
      expect(answer.headers.get('retry-after')).toBe('900');
    }
    expect(house.mails('sign-in')).toHaveLength(5);
    await house.passes(16 * minute);
    expect((await house.post('/desk/sign-in', { email: 'mari@shop.example' })).status).toBe(200);
  });
});

describe('a form', () => {
  it('without the session’s token, or from another site, does nothing and keeps what was typed', async () => {
    const desk = await signIn(house, 'mari@shop.example');
    const other = await signIn(house, 'jaan@shop.example');
    const before = await everythingIn(house);
    for (const csrf of ['', 'x', other.csrf]) {
      const answer = await act(desk, 'note', { text: 'I typed this', csrf });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('I typed this');
    }
    const foreign = await fetch(house.url + path(), {
      method: 'POST',
      headers: { cookie: desk.cookie, 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ csrf: desk.csrf, action: 'note', text: 'x' }),
    });
    expect(foreign.status).toBe(404);
    // Whoever is not signed in is shown their own words again, and no stranger's.
    expect(await (await house.post(path(), { action: 'note', text: 'Planted' })).text()).not.toContain('Planted');
    expect(await everythingIn(house)).toBe(before);
  });

  it.each([
    ['promise', { text: 'A new dish', until: '2026-01-01T10:00' }, 'still to come'],
    ['promise', { text: 'A new dish', until: 'tomorrow' }, 'still to come'],
    ['snooze', { until: '2036-01-01T10:00' }, 'within the next year'],
    ['compensate', { text: 'A voucher', cost: 'ten' }, 'as a number'],
    ['compensate', { text: 'A voucher', cost: '-5' }, 'as a number'],
    ['assign', { to: 'nobody' }, 'choose who takes it'],
    ['resolve', { text: ' ' }, 'the text is missing'],
    ['reopen', { text: 'x' }, 'cannot be done in this state'],
    ['delete', {}, 'cannot be done here'],
  ])('that says something wrong (%s %o) says what, and changes nothing', async (action, fields, said) => {
    const desk = await signIn(house, 'mari@shop.example');
    const before = JSON.stringify(await journey());
    const answer = await act(desk, action, fields as Record<string, string>);
    expect([400, 409]).toContain(answer.status);
    expect(await answer.text()).toContain(said);
    expect(JSON.stringify(await journey())).toBe(before);
  });

  it('of whoever acts second is not done: they see what the first did, and what they wrote', async () => {
    const [mari, jaan] = [await signIn(house, 'mari@shop.example'), await signIn(house, 'jaan@shop.example')];
    const version = fieldOf(await (await jaan.get(path())).text(), 'version');
    await act(mari, 'answer', { text: 'A new dish is on its way.' });
    const answer = await jaan.post(path(), { action: 'answer', version, text: 'We send your money back.' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    for (const shown of ['Somebody else did something', 'A new dish is on its way.', 'We send your money back.'])
      expect(html).toContain(shown);
    await house.passes(5 * minute);
    expect(house.mails('reply')).toHaveLength(1);
  });

  it('posted twice by a nervous finger sends one mail', async () => {
    const mari = await signIn(house, 'mari@shop.example');
    const version = fieldOf(await (await mari.get(path())).text(), 'version');
    const twice = [1, 2].map(() => mari.post(path(), { action: 'answer', version, text: 'A new dish is on its way.' }));
    expect((await Promise.all(twice)).map(({ status }) => status).sort()).toEqual([303, 409]);
    await house.passes(5 * minute);
    expect(house.mails('reply').map((mail) => mail.to)).toEqual([[buyer.email]]);
    expect((await touchpoint())?.answeredAt).toBeDefined();
  });
});

describe('an agent', () => {
  it('takes what is anybody’s and hands on what is theirs, but not what is another’s; a manager may', async () => {
    const [mari, jaan, liis] = [
      await signIn(house, 'mari@shop.example'),
      await signIn(house, 'jaan@shop.example'),
      await signIn(house, 'liis@shop.example'),
    ];
    await act(mari, 'acknowledge');
    expect((await act(jaan, 'assign', { to: 'liis' })).status).toBe(403);
    expect(await touchpoint()).toMatchObject({ assignee: 'mari' });
    expect((await act(liis, 'assign', { to: 'jaan' })).status).toBe(303);
    expect((await act(jaan, 'assign', { to: 'mari' })).status).toBe(303);
    expect(await touchpoint()).toMatchObject({ assignee: 'mari' });
  });

  it('sets themselves away, and nobody else', async () => {
    const mari = await signIn(house, 'mari@shop.example');
    const until = new Date(Date.parse(house.system.clock.now()) + 3 * day).toISOString().slice(0, 16);
    expect((await mari.post('/desk/team', { action: 'away', person: 'jaan', until })).status).toBe(403);
    expect((await mari.post('/desk/team', { action: 'away', person: 'mari', until })).status).toBe(303);
    expect(await (await mari.get('/desk/team')).text()).toContain('Away until');
    await mari.post('/desk/team', { action: 'back', person: 'mari' });
    expect(await (await mari.get('/desk/team')).text()).not.toContain('Away until');
  });
});

describe('the desk', () => {
  it.each(['open', 'resolved'])(
    'finds a customer whose touchpoint is %s by whatever one knows of them, and shows everything of theirs',
    async (state) => {
      const second = { ...cast.thibault, email: buyer.email };
      await house.tell('shopify', 'paid', second);
      await house.passes(minute);
      const desk = await signIn(house, 'mari@shop.example');
      if (state === 'resolved') await act(desk, 'resolve', { text: 'Sent a new dish' });
      for (const q of [
        ...[buyer.email.toUpperCase(), 'quillfeather@mail', 'zsofia QUILLFEATHER', 'quillf'],
        ...[`#${buyer.number}`, buyer.number, buyer.id, id, `Reference: ${id}`],
        ...[buyer.phone ?? '', '00372 55 4801 77', '(55) 48-0177'],
      ])
        for (const room of ['/desk', '/desk/new']) {
          const html = await (await desk.get(`${room}?q=${encodeURIComponent(q)}`)).text();
          expect(html, q).toMatch(room === '/desk' ? `touchpoints/${id}` : `journey=${id}`);
        }
      for (const q of ['#99999', 'nobody@else.example', '+372 55 9999 77', 'zsofia vennesla'])
        expect(await (await desk.get(`/desk?q=${encodeURIComponent(q)}`)).text(), q).toContain('all customers: 0');
      const html = await (await desk.get(path())).text();
      expect(html).toContain('Other orders and conversations');
      expect(html).toContain('Oak ladle');
      expect(html).toContain('We sent: check-in');
    },
  );

  it('finds an order that nobody ever said a word about, and nothing of whoever was forgotten', async () => {
    await house.tell('shopify', 'paid', cast.ingeborg);
    const desk = await signIn(house, 'mari@shop.example');
    const found = async () => /all customers: (\d+)/.exec(await (await desk.get('/desk?q=vennesla')).text())?.[1];
    expect(await found()).toBe('1');
    await house.tell('shopify', 'redact', cast.ingeborg);
    await house.passes(minute);
    expect(await found()).toBe('0');
  });

  it('takes down a call of a known customer, and of somebody unknown, once however often it is posted', async () => {
    const desk = await signIn(house, 'mari@shop.example');
    const form = { id: 'mari-form-1', channel: 'phone', text: 'It broke again.', mood: 'unhappy', category: 'defect' };
    for (let time = 0; time < 2; time++)
      expect((await desk.post('/desk/new', { ...form, journey: id })).status).toBe(303);
    expect((await journey())?.responses.filter(({ channel }) => channel === 'phone')).toMatchObject([
      { text: 'It broke again.', receivedBy: 'Mari Tamm', mood: 'unhappy', category: 'defect' },
    ]);
    const refused = await desk.post('/desk/new', form);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('a name, a mail address or a telephone number');
    const answer = await desk.post('/desk/new', { ...form, name: 'Olev Uus', phone: '+372 555' });
    const shown = await (await desk.get(new URL(answer.headers.get('location') ?? '').pathname)).text();
    for (const fact of ['Olev Uus is unhappy', 'On the telephone', 'Written down by Mari Tamm', '+372 555'])
      expect(shown).toContain(fact);
  });

  it('shows scripts, tricks of direction and formulas as the words that they are', async () => {
    const desk = await signIn(house, 'mari@shop.example');
    const text = '<script>alert(1)</script>"\u202egnp.exe =HYPERLINK("http://evil.example")';
    await desk.post('/desk/new', { id: 'form-2', journey: id, channel: 'visit', text, mood: 'unhappy' });
    for (const [action, fields] of [
      ['note', { text }],
      ['classify', { cause: text }],
      ['compensate', { text, cost: '1' }],
      ['prevent', { text }],
      ['resolve', { text }],
    ] as const)
      expect((await act(desk, action, fields)).status, action).toBe(303);
    for (const address of [path(), '/desk', `/desk?q=${encodeURIComponent(text)}`]) {
      const html = await (await desk.get(address)).text();
      expect(html.replace('<script src="/desk/desk.js" defer></script>', '')).not.toMatch(/<script|\u202e/);
    }
  });
});
