import PostalMime from 'postal-mime';
import type { VirtualClock } from '../../infra/local/clock.ts';
import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import type { System } from '../../infra/local/system.ts';
import type { Instant } from '../../shared/journey/instant.ts';
import type { Log } from '../../shared/log.ts';
import { mailTags } from '../../shared/names.ts';
import type { Shop } from '../../shared/shop.ts';
import type { Purchase } from './cast.ts';
import type { Plot } from './plots.ts';
import type { Random } from './random.ts';
import type { Receivers } from './receivers.ts';
import type { Written } from './staff-writes.ts';

/** Something that somebody does at a time. */
export interface Deed {
  at: Instant;
  what: string;
  act(): Promise<void>;
}

/** What the world outside was told "taken" for, and when; and what it did. */
export interface Accepted {
  /** Journeys whose payment was told. */
  paid: Set<string>;
  /** Journeys whose order ended. */
  ends: Map<string, Instant>;
  /** Addresses that opted out. */
  optOuts: Map<string, Instant>;
  /** Words of people, and when they said them. */
  words: { journey: string; words: string; at: Instant; picture?: boolean }[];
  /** Stand in mails that only seem to be a customer's. */
  forged: string[];
  /** Stand in mails that nobody must act upon: of machines, with a virus, of nobody we know. */
  keptOut: string[];
  /** Stand in what staff say among themselves. */
  secrets: string[];
  written: Written[];
}

/** What those who act in the month share. */
export interface Stage {
  plot: Plot;
  system: System;
  shop: Shop;
  random: Random;
  cast: readonly Purchase[];
  accepted: Accepted;
  receivers: Receivers;
  heard: Heard;
  /** How many webhooks of a platform failed in a row. */
  failing: Map<string, number>;
  tell(line: string): void;
  plan(deed: Deed): void;
  /** A word that stands nowhere else. */
  token(kind: string): string;
  /** One that must not get into any journey. */
  keptOutToken(): string;
  /** One that no customer must read. */
  secret(): string;
  read(mail: SentMail): Promise<{ text: string; html: string }>;
}

export const publicUrl = 'https://after.example';

export const nameOf = ({ tags }: SentMail): string => `${tags[mailTags.journey]} ${tags[mailTags.what]}`;

export const isForStaff = ({ shop }: Pick<Stage, 'shop'>, { to }: SentMail): boolean =>
  to.some((address) => shop.staff.some(({ email }) => email === address));

/** The functions' log lines of a month, by code. */
export interface Heard {
  log: Log;
  counts: Map<string, number>;
  lines(code: string): { at: Instant; fields: Record<string, unknown> }[];
}

export function listen(clock: VirtualClock): Heard {
  const counts = new Map<string, number>();
  const kept = new Map<string, { at: Instant; fields: Record<string, unknown> }[]>();
  const hear = (code: string, fields: Record<string, unknown> = {}) => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (keptCodes.has(code)) kept.set(code, [...(kept.get(code) ?? []), { at: clock.now(), fields }]);
  };
  return { log: { info: hear, error: hear }, counts, lines: (code) => kept.get(code) ?? [] };
}

const keptCodes = new Set(['sending-paused-by-us', 'sending-resumed', 'channel-failed']);

type Parts = Omit<Stage, 'token' | 'keptOutToken' | 'secret' | 'read' | 'accepted' | 'failing'>;

export function setStage(parts: Parts): Stage {
  const { random } = parts;
  const accepted: Accepted = {
    ...{ paid: new Set(), ends: new Map(), optOuts: new Map() },
    ...{ words: [], forged: [], keptOut: [], secrets: [], written: [] },
  };
  const texts = new Map<string, Promise<{ text: string; html: string }>>();
  let tokens = 0;
  const token = (kind: string) => `(${kind}${++tokens}-${random.between(0, 1e9)})`;
  const kept = (list: string[], kind: string) => {
    const made = token(kind);
    list.push(made);
    return made;
  };
  return {
    ...parts,
    accepted,
    failing: new Map(),
    token,
    keptOutToken: () => kept(accepted.keptOut, 'k'),
    secret: () => kept(accepted.secrets, 'n'),
    read(mail) {
      const known = texts.get(mail.id) ?? textsOf(mail);
      texts.set(mail.id, known);
      return known;
    },
  };
}

async function textsOf(mail: SentMail): Promise<{ text: string; html: string }> {
  const { text = '', html = '' } = await PostalMime.parse(await mail.mime());
  return { text, html };
}
