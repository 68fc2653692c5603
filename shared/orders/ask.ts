import { between, second } from '../journey/instant.ts';
import { parseJson } from './big-json.ts';
import { type ApiAnswer, type ApiRequest, FetchProblem, NotUnderstood, type PlatformApi } from './platform.ts';
import { instantOf } from './timestamps.ts';

/** Asks a platform's API for JSON, and reads what it answers, `null` for an answer without content. Throws `FetchProblem` for whatever is not that. */
export async function ask<Read>(
  api: PlatformApi,
  request: ApiRequest,
  read: (body: unknown, headers: ApiAnswer['headers']) => Read,
): Promise<Read> {
  const answer = await api.call(request);
  const { status } = answer;
  if (status === 401 || status === 403) throw new FetchProblem('refused');
  if (status === 404 || status === 410) throw new FetchProblem('gone');
  if (status === 429) throw new FetchProblem('rate-limited', retryAfter(answer, api.now));
  if (status === 408 || status >= 500) throw new FetchProblem('unavailable', retryAfter(answer, api.now));
  if (status < 200 || status > 299) throw new FetchProblem('not-understood');
  try {
    return read(status === 204 ? null : parseJson(answer.body), answer.headers);
  } catch (error) {
    throw error instanceof NotUnderstood ? new FetchProblem('not-understood') : error;
  }
}

/** What the shop must have given for the platform's API; throws `FetchProblem` where it has not. */
export function credentialsOf<Name extends string>({ credentials }: PlatformApi, ...names: Name[]) {
  if (names.some((name) => !credentials[name])) throw new FetchProblem('no-credentials');
  return credentials as Readonly<Record<Name, string>>;
}

/** Seconds until the platform wants to be asked again: `Retry-After` (RFC 9110), seconds or a date; or BigCommerce's own header, in milliseconds. */
export function retryAfter({ headers }: ApiAnswer, now: string): number | undefined {
  const told = headers['retry-after'] ?? '';
  if (/^\d{1,6}$/.test(told)) return Number(told);
  const at = instantOf(told, 'refused');
  if (at !== undefined) return Math.max(0, Math.ceil(between(now, at) / second));
  const milliseconds = headers['x-rate-limit-time-reset-ms'] ?? '';
  return /^\d{1,9}$/.test(milliseconds) ? Math.ceil(Number(milliseconds) / second) : undefined;
}
