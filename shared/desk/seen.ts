import type { Journey } from '../journey/journey.ts';

/** What Aftercare itself notes while people read: no reason to ask somebody to look again. */
const itsOwn = new Set([
  'alerted',
  'reminded',
  'escalated',
  'alert-postponed',
  'bundled',
  'sent',
  'sent-again',
  'skipped',
  'waiting',
  'held',
  'replaced',
  'dropped',
  'claim-expired',
  'order',
  'fetch-failed',
  'machine-mail',
  'channel-failed',
  'replied',
]);

/** Moves with whatever a customer or a colleague did. A form carries it, so that who acts second is told what the first did. */
export function seenMark({ history, touchpoint }: Journey): string {
  const acts = history.filter(({ is, by }) => !itsOwn.has(is) && by !== 'aftercare');
  // A reply is written by a person now, and sent by Aftercare a moment later.
  const written = (touchpoint?.outgoing?.length ?? 0) + (touchpoint?.answers ?? []).filter(({ id }) => id).length;
  return `${acts.length}-${written}-${Date.parse(acts.at(-1)?.at ?? '1970-01-01').toString(36)}`;
}
