import { Webhook } from 'standardwebhooks';
import { day, type Instant, plus } from '../../shared/journey/instant.ts';
import { type ApiAnswer, type ApiRequest, FetchProblem, type PlatformApi } from '../../shared/orders/platform.ts';
import { start } from './cast.ts';
import { channelKey } from './plots.ts';
import type { Random } from './random.ts';

/** What a receiver took in. A chat is told no number. */
export interface Told {
  channel: string;
  /** A journey's key, or an incident's. */
  journey: string;
  number?: number;
}

export interface Receivers {
  call: PlatformApi['call'];
  /** What was taken, the oldest first, however often. */
  told: Told[];
  /** What was no such message, or not signed as it should be. */
  wrong: string[];
}

interface Outside {
  now(): Instant;
  random: Random;
  isCalm(): boolean;
}

/** Slack, Teams and a receiver of signed webhooks. They fail now and then; in some months nobody is there for ten days. */
export function openReceivers({ now, random, isCalm }: Outside): Receivers {
  const told: Told[] = [];
  const wrong: string[] = [];
  const gone = random.chance(0.3) ? plus(start, random.between(5, 45) * day) : undefined;
  return { call, told, wrong };

  async function call(request: ApiRequest): Promise<ApiAnswer> {
    const channel = new URL(request.url).pathname.slice(1);
    if (gone !== undefined && gone < now() && now() < plus(gone, 10 * day)) throw new FetchProblem('unavailable');
    const drawn = isCalm() ? 1 : random();
    if (drawn < 0.04) return answer(503);
    if (drawn < 0.06) return answer(429, { 'retry-after': '600' });
    if (drawn < 0.08) throw new FetchProblem('unavailable');
    const taken = read(channel, request);
    if (!taken) wrong.push(`${channel} was told what it cannot read`);
    else told.push(taken);
    // What is taken and not answered is told again.
    if (drawn < 0.1) throw new FetchProblem('unavailable');
    return answer(200);
  }
}

function read(channel: string, { body = '', headers = {} }: ApiRequest): Told | undefined {
  if (channel === 'tools') return readSigned(channel, body, headers);
  const message = JSON.parse(body) as { blocks?: unknown[]; attachments?: unknown[] };
  const journey = /\/desk(?:\/touchpoints\/|\?incident=)([a-z2-7]{20}|[0-9a-f]{16})/.exec(body)?.[1];
  const shown = channel === 'chat' ? message.blocks : message.attachments;
  return journey && shown?.length ? { channel, journey } : undefined;
}

function readSigned(channel: string, body: string, headers: Record<string, string>): Told | undefined {
  const id = headers['webhook-id'] ?? '';
  const timestamp = headers['webhook-timestamp'] ?? '';
  const signature = new Webhook(channelKey).sign(id, new Date(Number(timestamp) * 1000), body);
  return signature === headers['webhook-signature'] ? toldOf(channel, id) : undefined;
}

/** `<journey>-<number>`, `<incident>-opened` */
export function toldOf(channel: string, id: string): Told | undefined {
  const incident = /^([0-9a-f]{16})-(?:opened|closed)$/.exec(id)?.[1];
  if (incident) return { channel, journey: incident };
  const [, journey, number] = /^([a-z2-7]{20})-(\d+)$/.exec(id) ?? [];
  return journey ? { channel, journey, number: Number(number) } : undefined;
}

const answer = (status: number, headers: Record<string, string> = {}): ApiAnswer => ({
  status,
  headers,
  body: Buffer.from('ok'),
});
