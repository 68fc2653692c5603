import type { IncomingMessage } from 'node:http';

/**
 * Why a request to the console is refused; undefined when it is not. The console shows customers' mail and moves the clock, so
 * it answers only this machine's own user: no name that another site can bind to this address, nothing that came through a
 * proxy, and no POST but from its own pages.
 */
export function refusal({ method, headers }: IncomingMessage): string | undefined {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return 'The console answers on this machine only.';
  if (headers['x-forwarded-for'] ?? headers.forwarded) return 'The console is not to be reached through a proxy.';
  if (method === 'POST' && !isSameOrigin(headers, host)) return 'The console takes orders from its own pages only.';
  return undefined;
}

/** Browsers say where a POST comes from: https://www.w3.org/TR/fetch-metadata/, and before that by Origin. */
function isSameOrigin(headers: IncomingMessage['headers'], host: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === `http://${host}` : site === 'same-origin';
}
