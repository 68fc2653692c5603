import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wire } from '../../functions/staff-desk.ts';
import { matchRoute, toEvent } from '../../infra/local/api.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { minute } from '../../shared/journey/instant.ts';
import type { World } from '../../shared/world.ts';
import { type House, openHouse, shop } from '../e2e/house.ts';
import { openProvider } from './provider.ts';

const clientId = 'desk-client';
let house: House;
let provider: Awaited<ReturnType<typeof openProvider>>;
let handle: (event: ReturnType<typeof toEvent>) => Promise<APIGatewayProxyStructuredResultV2>;

beforeEach(async () => {
  house = await openHouse();
  const redirectUri = `${house.url}/desk/callback`;
  provider = await openProvider({ clientId, redirectUri, now: () => house.system.clock.now() });
  handle = await wire({
    env: { ...environment(house.url), oidc: JSON.stringify({ issuer: provider.issuer, clientId }) },
    aws: house.system.aws,
    clock: house.system.clock,
    log: { info() {}, error() {} },
    shop,
    secrets: async () => house.system.secrets,
  } as unknown as World);
});
afterEach(async () => {
  await provider.close();
  await house.close();
});

async function get(address: string, cookies: string[] = []) {
  const [path = '', query] = address.split('?');
  const web = { method: 'GET', path, query, headers: cookies.length > 0 ? { cookie: cookies.join('; ') } : {} };
  const match = matchRoute(web);
  if (!match) throw new Error(`no route ${path}`);
  return handle(toEvent(web, match, 'request', house.system.clock.now()));
}

const held = ({ cookies = [] }: APIGatewayProxyStructuredResultV2) => cookies.map((one) => one.split(';')[0] ?? '');
const location = ({ headers }: APIGatewayProxyStructuredResultV2) => String(headers?.location ?? '');

/** As far as the provider sends the browser back. */
async function comeBack(claims: Record<string, unknown>, forges = false, to = '') {
  provider.behaves({ claims, forges });
  const begun = await get(`/desk/password${to}`);
  const sent = await fetch(location(begun), { redirect: 'manual' });
  const back = new URL(sent.headers.get('location') ?? '');
  return { back: back.pathname + back.search, cookies: held(begun), begun };
}

describe('signing in with a password', () => {
  it('goes to the provider with PKCE, state and nonce, and comes out on the desk that was asked for', async () => {
    const { back, cookies, begun } = await comeBack({ email: 'Mari@shop.example' }, false, '?to=/desk/team');
    const asked = new URL(location(begun)).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({ code_challenge_method: 'S256', scope: 'openid email' });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(begun.cookies?.[0]).toMatch(/^__Host-desk-oidc=.*; HttpOnly; Secure; SameSite=Lax$/);

    const entered = await get(back, cookies);
    expect(entered.statusCode).toBe(303);
    expect(location(entered)).toBe(`${house.url}/desk/team`);
    const [session = '', gone = ''] = entered.cookies ?? [];
    expect(gone).toMatch(/^__Host-desk-oidc=; .*Max-Age=0/);
    expect((await get('/desk', [session.split(';')[0] ?? ''])).body).toContain('<bdi>Mari Tamm</bdi>');
  });

  it.each([
    ['somebody who is none of the staff', { email: 'thief@else.example' }],
    ['an address that nobody confirmed', { email: 'mari@shop.example', email_verified: false }],
    ['no address', {}],
    ['a token for something else', { email: 'mari@shop.example', token_use: 'access' }],
    ['a token for somebody else', { email: 'mari@shop.example', aud: 'other-client' }],
    ['a token of somebody else', { email: 'mari@shop.example', iss: 'https://else.example' }],
    ['another nonce', { email: 'mari@shop.example', nonce: 'other' }],
    ['a token that ran out', { email: 'mari@shop.example', exp: 1 }],
  ])('is refused with %s', async (_name, claims) => {
    const { back, cookies } = await comeBack(claims);
    const answer = await get(back, cookies);
    expect(answer.statusCode).toBe(403);
    expect(held(answer)).toEqual(['__Host-desk-oidc=']);
  });

  it('is refused with a token that another key signed', async () => {
    const { back, cookies } = await comeBack({ email: 'mari@shop.example' }, true);
    expect((await get(back, cookies)).statusCode).toBe(403);
  });

  it('is refused where the browser is another than the one that began, where it took too long, and the second time', async () => {
    const claims = { email: 'mari@shop.example' };
    const { back } = await comeBack(claims);
    expect((await get(back)).statusCode).toBe(403);
    expect((await get(back, held((await comeBack(claims)).begun))).statusCode).toBe(403);

    const late = await comeBack(claims);
    await house.passes(11 * minute);
    expect((await get(late.back, late.cookies)).statusCode).toBe(403);

    const once = await comeBack(claims);
    expect((await get(once.back, once.cookies)).statusCode).toBe(303);
    expect((await get(once.back, once.cookies)).statusCode).toBe(403);
  });

  it('leads nowhere but to the desk', async () => {
    const { back, cookies } = await comeBack({ email: 'mari@shop.example' }, false, '?to=//evil.example/desk');
    expect(location(await get(back, cookies))).toBe(`${house.url}/desk`);
  });

  it('is offered on the page, beside the mailed link', async () => {
    const { body } = await get('/desk/team');
    expect(body).toContain('href="/desk/password?to=%2Fdesk%2Fteam"');
    expect(body).toContain('Mail me the link');
  });
});
