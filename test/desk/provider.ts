import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What the provider does wrong, or tells of who signs in. */
export interface Behaviour {
  claims?: Record<string, unknown>;
  /** Signs with a key that is not among its keys. */
  forges?: boolean;
}

/**
 * An OpenID provider as Cognito documents its endpoints: discovery, `/oauth2/authorize`, `/oauth2/token` and the key set.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/userpools-server-contract-reference.html
 */
export async function openProvider(about: { clientId: string; redirectUri: string; now(): string }) {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { challenge: string; nonce: string }>();
  let behaviour: Behaviour = {};
  let issuer = '';

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration')
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/oauth2/authorize`,
        token_endpoint: `${issuer}/oauth2/token`,
        jwks_uri: `${issuer}/.well-known/jwks.json`,
      });
    if (pathname === '/.well-known/jwks.json') return json(200, { keys: [jwk] });
    if (pathname === '/oauth2/authorize') {
      const asked = Object.fromEntries(searchParams);
      const isRight =
        asked.response_type === 'code' &&
        asked.client_id === about.clientId &&
        asked.redirect_uri === about.redirectUri &&
        asked.scope?.split(' ').includes('openid') &&
        asked.code_challenge_method === 'S256';
      if (!isRight) return json(400, { error: 'invalid_request' });
      const code = randomBytes(16).toString('hex');
      codes.set(code, { challenge: asked.code_challenge ?? '', nonce: asked.nonce ?? '' });
      const back = new URL(about.redirectUri);
      back.search = new URLSearchParams({ code, state: asked.state ?? '' }).toString();
      return response.writeHead(302, { location: back.href }).end();
    }
    if (pathname !== '/oauth2/token' || request.method !== 'POST') return json(404, {});
    let body = '';
    for await (const chunk of request) body += chunk;
    const asked = Object.fromEntries(new URLSearchParams(body));
    const known = codes.get(asked.code ?? '');
    codes.delete(asked.code ?? '');
    const challenge = createHash('sha256')
      .update(asked.code_verifier ?? '')
      .digest('base64url');
    const isRight =
      known?.challenge === challenge &&
      asked.grant_type === 'authorization_code' &&
      asked.client_id === about.clientId &&
      asked.redirect_uri === about.redirectUri;
    if (!known || !isRight) return json(400, { error: 'invalid_grant' });
    const seconds = Math.floor(Date.parse(about.now()) / 1000);
    const claims = { token_use: 'id', nonce: known.nonce, email_verified: true, ...behaviour.claims };
    const token = await new SignJWT({
      iss: issuer,
      aud: about.clientId,
      sub: 'someone',
      iat: seconds,
      exp: seconds + 3600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .sign(behaviour.forges ? other.privateKey : privateKey);
    return json(200, { id_token: token, access_token: 'x', token_type: 'Bearer', expires_in: 3600 });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    behaves(next: Behaviour) {
      behaviour = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
