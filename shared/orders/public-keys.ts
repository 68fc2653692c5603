import type { Clock } from '../clock.ts';
import { between, hour } from '../journey/instant.ts';
import { FetchProblem, type PlatformApi } from './platform.ts';

/**
 * What stands at the addresses where platforms publish their keys; no text for an address where nothing stands. Throws
 * `FetchProblem` when it cannot be had.
 *
 * @param maxAge milliseconds since it was fetched; an hour, unless a signature fits none of the keys known so far
 */
export type PublicKeys = (urls: readonly string[], maxAge?: number) => Promise<string[]>;

/** Fetched over HTTPS only, and kept for an hour: a key that is withdrawn is believed no longer than that. */
export function openPublicKeys(call: PlatformApi['call'], clock: Clock): PublicKeys {
  const kept = new Map<string, { at: string; key: string }>();

  return (urls, maxAge = hour) => Promise.all(urls.map((url) => keyAt(url, maxAge)));

  async function keyAt(url: string, maxAge: number): Promise<string> {
    const now = clock.now();
    const known = kept.get(url);
    if (known && between(known.at, now) < maxAge) return known.key;
    if (!url.startsWith('https://')) throw new FetchProblem('refused');
    const { status, body } = await call({ method: 'GET', url, headers: {} });
    if (status === 403 || status === 404 || status === 410) return '';
    if (status !== 200) throw new FetchProblem('unavailable');
    const key = body.toString('utf8');
    kept.set(url, { at: now, key });
    return key;
  }
}
