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

/** In the order in which they are written. A change of them is a change of the form, and what is kept is counted anew. */
const fields = [
  'id',
  'customer',
  'products',
  'carriers',
  'country',
  'language',
  'placed',
  'refunded',
  'returned',
  'asked',
  'answered',
  'satisfied',
  'nps',
  'kind',
  'opened',
  'complained',
  'urgent',
  'category',
  'cause',
  'preventable',
  'respondedAfter',
  'respondedInTime',
  'resolvedAfter',
  'resolvedInTime',
  'putRight',
  'costs',
  'due',
  'assignee',
  'praiseAt',
  'praised',
  'boughtAgain',
] as const satisfies readonly (keyof Fact)[];
const form = fields.join();

/** One packed object beside the mails: rows without names, since a shop of ten thousand orders reads it at every look. */
export const openFacts = (bucket: Pick<MailBucket, 'find' | 'keep'>): FactStore => ({
  async load() {
    const bytes = await bucket.find(factsKey);
    if (!bytes) return undefined;
    const kept = JSON.parse(gunzipSync(bytes).toString('utf8')) as { form: string; at: Instant; rows: unknown[][] };
    return kept.form === form ? { at: kept.at, facts: kept.rows.map(unpacked) } : undefined;
  },

  async keep({ at, facts }) {
    const rows = facts.map((fact) => fields.map((field) => fact[field] ?? null));
    await bucket.keep(factsKey, gzipSync(JSON.stringify({ form, at, rows })), 'application/gzip');
  },
});

function unpacked(row: unknown[]): Fact {
  const fact: Record<string, unknown> = {};
  for (let at = 0; at < fields.length; at++) fact[fields[at] as string] = row[at] ?? undefined;
  return fact as unknown as Fact;
}
