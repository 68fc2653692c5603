import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the console answers. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A page of the console: its own script and nobody else's, framed by nobody. */
export const showPage = (body: string, status = 200): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data: https:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ...always,
  },
  body,
});

/** A mail in its frame: nothing in it runs, and nothing is fetched but pictures. */
export const showMail = (body: string): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; form-action 'none'; frame-ancestors 'self'; base-uri 'none'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    ...always,
  },
  body,
});

export const showText = (body: string, status = 200, type = 'text/plain'): Answer => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8`, ...always },
  body,
});

/** After a POST: shows a page of the console anew. */
export const goTo = (location: string): Answer => ({ status: 303, headers: { location, ...always }, body: '' });

/** Referrers stay within the console: browsers would send the origin of its forms as `null` without them. */
const always = {
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const largestForm = 256 * 1024;

/** The fields of a posted form; undefined when it is too large. */
export async function readForm(request: IncomingMessage): Promise<Record<string, string> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestForm) return undefined;
    chunks.push(chunk);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}

export function send(response: ServerResponse, method: string | undefined, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' ? undefined : body);
}
