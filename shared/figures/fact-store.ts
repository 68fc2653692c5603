import { gunzipSync, gzipSync } from 'node:zlib';
import type { Instant } from '../journey/instant.ts';
import { factsKey } from '../names.ts';
import type { MailBucket } from '../store/mail-bucket.ts';
import type { Fact } from './facts.ts';

export interface FactStore {
  /** The facts as last counted, and when; undefined before the first time. */
  load(): Promise<Counted | undefined>;
  keep(counted: Counted): Promise<void>;
}

export interface Counted {
  at: Instant;
  facts: Fact[];
}

/**
 * Every field of a fact, in the order in which they are written. A change of them is a change of the form, and what is kept is
 * counted anew. Copied, it is a fact to be filled: a literal, since facts of one shape are gone through in a third of the time.
 */
const blank = {
  id: undefined,
  customer: undefined,
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
  kind: undefined,
  opened: undefined,
  complained: undefined,
  urgent: undefined,
  category: undefined,
  cause: undefined,
  preventable: undefined,
  respondedAfter: undefined,
  respondedInTime: undefined,
  resolvedAfter: undefined,
  resolvedInTime: undefined,
  putRight: undefined,
  costs: undefined,
  due: undefined,
  assignee: undefined,
  praiseAt: undefined,
  praised: undefined,
  boughtAgain: undefined,
} satisfies Record<keyof Fact, undefined>;
const fields = Object.keys(blank) as (keyof Fact)[];
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
      const rows = facts.map((fact) => fields.map((field) => fact[field] ?? null));
      await bucket.keep(factsKey, gzipSync(JSON.stringify({ form, at, rows })), 'application/gzip');
    },
  };
}

function unpacked(row: readonly unknown[]): Fact {
  const fact: Record<string, unknown> = { ...blank };
  for (let at = 0; at < fields.length; at++) fact[fields[at] as string] = row[at] ?? undefined;
  return fact as unknown as Fact;
}
