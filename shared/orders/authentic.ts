import { minute } from '../journey/instant.ts';
import type { Platform, Settings, WebhookRequest } from './platform.ts';
import type { PublicKeys } from './public-keys.ts';

/** What a webhook is checked against. */
export interface Checked {
  secrets: readonly string[];
  settings: Settings;
  /** Epoch seconds. */
  now: number;
  publicKeys: PublicKeys;
}

/**
 * Whether the platform itself sent the webhook. A signature that fits no known key may be by a new one: then the keys are fetched
 * again, once a minute at most. Throws `FetchProblem` while they cannot be had.
 */
export async function isAuthentic(platform: Platform, request: WebhookRequest, checked: Checked): Promise<boolean> {
  const { secrets, settings, now, publicKeys } = checked;
  const urls = platform.publicKeysAt?.(request, settings) ?? [];
  const isSigned = (keys: string[]) => platform.verify(request, secrets, now, { settings, publicKeys: keys });
  const known = await publicKeys(urls);
  if (isSigned(known)) return true;
  if (urls.length === 0) return false;
  const fresh = await publicKeys(urls, minute);
  return fresh.some((key, index) => key !== known[index]) && isSigned(fresh);
}
