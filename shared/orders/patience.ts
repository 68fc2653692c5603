import { retryAfter } from './ask.ts';
import type { ApiAnswer, PlatformApi } from './platform.ts';

/** What being patient takes. */
interface Patience {
  call: PlatformApi['call'];
  /** @param seconds real time */
  wait(seconds: number): Promise<void>;
  now: string;
}

/** The same call, but it waits where the platform asks for it and says that it will not be long: for jobs that nobody waits for. */
export const patiently =
  ({ call, wait, now }: Patience): PlatformApi['call'] =>
  async (request) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await call(request);
      const seconds = pauseAfter(answer, now);
      const isRefused = answer.status === 429;
      if (seconds === undefined || seconds > longestPause || (isRefused && attempt === attempts)) return answer;
      await wait(seconds);
      if (!isRefused) return answer;
    }
  };

const attempts = 3;
const longestPause = 10;

function pauseAfter(answer: ApiAnswer, now: string): number | undefined {
  if (answer.status === 429) return retryAfter(answer, now);
  return isNearlyFull(answer.headers['x-shopify-shop-api-call-limit']) ? 1 : undefined;
}

/** Shopify's bucket, `39/40`: it leaks two calls a second, and what would flow over is refused. */
function isNearlyFull(bucket = ''): boolean {
  const [, used, size] = /^(\d+)\/(\d+)$/.exec(bucket) ?? [];
  return used !== undefined && Number(used) >= Number(size) - 1;
}
