import { gunzipSync, gzipSync } from 'node:zlib';
import type { Instant } from '../journey/instant.ts';
import { factsKey } from '../names.ts';
import type { MailBucket } from '../store/mail-bucket.ts';
import type { Fact } from './facts.ts';

export interface FactStore {
  /** The facts as last counted, without what only the count itself needs, and when; undefined before the first time. */
  load(): Promise<Counted | undefined>;
  keep(counted: Counted): Promise<void>;
}

export interface Counted {
  at: Instant;
  facts: Fact[];
}

/**
 * Every field of a fact that is kept, in the order in which they are written, what most have none of last; not whose it is, which only the count asks. A change
 * of them is a change of the form, and what is kept is counted anew. Copied, it is a fact to be filled: a literal, since facts of one shape are gone through in a third of the time.
 */
const blank = {
  id: undefined,
  products: undefined,
  carriers: undefined,
  country: undefined,
  language: undefined,
  placed: undefined,
  refunded: undefined,
  returned: undefined,
  asked: undefined,
  answered: undefined,
  satisfied: undefined,
  nps: undefined,
  boughtAgain: undefined,
  praiseAt: undefined,
  praised: undefined,
  kind: undefined,
  opened: undefined,
  complained: undefined,
  category: undefined,
  cause: undefined,
  preventable: undefined,
  respondedAfter: undefined,
  respondedInTime: undefined,
  resolvedAfter: undefined,
  resolvedInTime: undefined,
  putRight: undefined,
  costs: undefined,
} satisfies Record<Exclude<keyof Fact, 'customer' | 'due' | 'assignee'>, undefined>;
const fields = Object.keys(blank) as (keyof typeof blank)[];
const form = fields.join();

/** One packed object beside the mails: rows without names, since a shop of ten thousand orders reads it at every look. */
export function openFacts(bucket: Pick<MailBucket, 'find' | 'keep'>): FactStore {
  /** The same bytes are not unpacked twice: whoever looks at one figure soon looks at another. */
  let last: { bytes: Uint8Array; counted: Counted } | undefined;

  return {
    async load() {
      const bytes = await bucket.find(factsKey);
      if (!bytes) return undefined;
      if (last && Buffer.compare(last.bytes, bytes) === 0) return last.counted;
      const kept = JSON.parse(gunzipSync(bytes).toString('utf8')) as { form: string; at: Instant; rows: unknown[][] };
      if (kept.form !== form) return undefined;
      const counted = { at: kept.at, facts: kept.rows.map(unpacked) };
      last = { bytes, counted };
      return counted;
    },

    async keep({ at, facts }) {
      const rows = facts.map(packed);
      await bucket.keep(factsKey, gzipSync(JSON.stringify({ form, at, rows })), 'application/gzip');
    },
  };
}

function packed(fact: Fact): unknown[] {
  const row: unknown[] = fields.map((field) => fact[field] ?? null);
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

function unpacked(row: readonly unknown[]): Fact {
  const fact: Record<string, unknown> = { ...blank };
  for (let at = 0; at < row.length; at++) fact[fields[at] as string] = row[at] ?? undefined;
  return fact as unknown as Fact;
}
