import type { Clock } from '../clock.ts';
import { between, hour } from '../journey/instant.ts';
import { FetchProblem, type PlatformApi } from './platform.ts';

/** What stands at the addresses where platforms publish their keys. Throws `FetchProblem` when it cannot be had. */
export type PublicKeys = (urls: readonly string[]) => Promise<string[]>;

const keptFor = hour;

/** Fetched over HTTPS only, and kept for an hour: a key that is withdrawn is believed no longer than that. */
export function openPublicKeys(call: PlatformApi['call'], clock: Clock): PublicKeys {
  const kept = new Map<string, { at: string; key: string }>();

  return (urls) => Promise.all(urls.map(keyAt));

  async function keyAt(url: string): Promise<string> {
    const now = clock.now();
    const known = kept.get(url);
    if (known && between(known.at, now) < keptFor) return known.key;
    if (!url.startsWith('https://')) throw new FetchProblem('refused');
    const { status, body } = await call({ method: 'GET', url, headers: {} });
    if (status !== 200) throw new FetchProblem('unavailable');
    const key = body.toString('utf8');
    kept.set(url, { at: now, key });
    return key;
  }
}
