import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import type { Clock } from '../clock.ts';
import { minute } from '../journey/instant.ts';

/** An OpenID provider, such as a Cognito user pool, and what it knows us by. */
export const OidcSettings = z.object({ issuer: z.url(), clientId: z.string() });
export type OidcSettings = z.infer<typeof OidcSettings>;

/** The settings as the environment holds them: one JSON text, empty where there is none. */
export const oidcSettings = (text: string): OidcSettings | undefined =>
  text === '' ? undefined : z.parse(OidcSettings, JSON.parse(text));

/** The provider, or who came back from it, cannot be believed. The message says why, and names nobody. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
}

interface Signing {
  settings: OidcSettings;
  /** Where the provider sends people back to. */
  redirectUri: string;
  namingKey: string;
  clock: Clock;
  fetch: typeof fetch;
}

/** RFC 8414 and OpenID Connect Discovery: what we use of it. */
const Provider = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});
const Tokens = z.object({ id_token: z.string() });
const Kept = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  until: z.number(),
});

const cookie = '__Host-desk-oidc';
const lasts = 10 * minute;
const gone = `${cookie}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`;

/**
 * Authorization code flow with PKCE, state and nonce (RFC 9700; OpenID Connect Core 1.0, 3.1). What is needed again stands in a
 * signed cookie for ten minutes: nothing is kept here for people who never come back.
 */
export function openOidc({ settings, redirectUri, namingKey, clock, fetch }: Signing) {
  let provider: Promise<z.infer<typeof Provider>> | undefined;
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  return {
    /** Where to send the browser, and the cookie that goes with it. @param to path on the desk to come out at */
    async begin(to: string): Promise<{ location: string; cookie: string }> {
      const { authorization_endpoint } = await discover();
      const [state, nonce, verifier] = [secret(), secret(), secret()];
      const location = new URL(authorization_endpoint);
      location.search = new URLSearchParams({
        response_type: 'code',
        client_id: settings.clientId,
        redirect_uri: redirectUri,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      }).toString();
      const kept = { state, nonce, verifier, to, until: Date.parse(clock.now()) + lasts };
      const value = Buffer.from(JSON.stringify(kept)).toString('base64url');
      return {
        location: location.href,
        cookie: `${cookie}=${value}.${sign(value)}; Path=/; Max-Age=${lasts / 1000}; HttpOnly; Secure; SameSite=Lax`,
      };
    },

    /** The confirmed address of who came back, and where they wanted to go. Throws `SignInRefused`. */
    async finish(
      query: Readonly<Record<string, string | undefined>>,
      cookies: readonly string[],
    ): Promise<{ email: string; to: string }> {
      const kept = keptIn(cookies);
      if (query.error) throw new SignInRefused(`the provider said ${query.error.slice(0, 60)}`);
      if (!query.code || !kept || !same(query.state ?? '', kept.state)) throw new SignInRefused('state');
      const claims = await claimsOf(await redeem(query.code, kept.verifier));
      if (claims.nonce !== kept.nonce) throw new SignInRefused('nonce');
      if (claims.token_use !== undefined && claims.token_use !== 'id') throw new SignInRefused('token_use');
      const isConfirmed = claims.email_verified === true || claims.email_verified === 'true';
      if (typeof claims.email !== 'string' || !isConfirmed) throw new SignInRefused('address not confirmed');
      return { email: claims.email, to: kept.to };
    },

    /** Takes the cookie away again. */
    gone,
  };

  async function discover() {
    provider ??= (async () => {
      const answer = await fetch(`${settings.issuer}/.well-known/openid-configuration`);
      const found = z.safeParse(Provider, answer.ok ? await answer.json() : undefined);
      if (!found.success || found.data.issuer !== settings.issuer) throw new SignInRefused('discovery');
      return found.data;
    })();
    provider.catch(() => {
      provider = undefined;
    });
    return provider;
  }

  async function redeem(code: string, verifier: string): Promise<string> {
    const { token_endpoint } = await discover();
    const answer = await fetch(token_endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: settings.clientId,
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      }).toString(),
    });
    const tokens = z.safeParse(Tokens, answer.ok ? await answer.json() : undefined);
    if (!tokens.success) throw new SignInRefused('token');
    return tokens.data.id_token;
  }

  async function claimsOf(token: string): Promise<JWTPayload> {
    const { jwks_uri } = await discover();
    keys ??= createRemoteJWKSet(new URL(jwks_uri), { [customFetch]: fetch });
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.clientId,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iat', 'nonce'],
        currentDate: new Date(clock.now()),
        clockTolerance: 60,
      });
      return payload;
    } catch (error) {
      throw new SignInRefused(error instanceof errors.JOSEError ? error.code : 'token');
    }
  }

  function keptIn(cookies: readonly string[]): z.infer<typeof Kept> | undefined {
    const held = cookies.find((one) => one.startsWith(`${cookie}=`))?.slice(cookie.length + 1);
    const [value = '', mac = ''] = held?.split('.') ?? [];
    if (!same(mac, sign(value))) return undefined;
    const kept = z.safeParse(Kept, JSON.parse(Buffer.from(value, 'base64url').toString()));
    return kept.success && kept.data.until > Date.parse(clock.now()) ? kept.data : undefined;
  }

  function sign(value: string): string {
    return createHmac('sha256', namingKey).update(`oidc\n${value}`).digest('base64url');
  }
}

const secret = (): string => randomBytes(32).toString('base64url');

function same(came: string, right: string): boolean {
  const [one, other] = [Buffer.from(came), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
