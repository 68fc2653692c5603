import { type Changing, change } from '../change.ts';
import { isErased } from '../journey/decide.ts';
import { type FollowUpKind, followUpKinds, type Journey, type Response } from '../journey/journey.ts';
import { judge } from '../journey/judge.ts';
import { customerKey } from '../journey/plan.ts';
import { customerKeyOf, strangerKey } from '../keys.ts';
import { readMood } from '../mood/read-mood.ts';
import type { Customers } from '../store/customers.ts';
import type { IncomingMail } from './incoming.ts';
import { journeyKeys, unsubscribeKey } from './read/match.ts';
import { readMail } from './read/read-mail.ts';

/** What taking in a mail needs. */
export interface Taking extends Changing {
  customers: Customers;
  namingKey: string;
}

/** A mail as stored: its key in the bucket, and its bytes. */
export interface StoredMail {
  key: string;
  raw: Uint8Array;
}

/** More of a mail's words than this is not kept in the journey; the whole mail lies in the bucket. */
const keptWords = 4000;

/**
 * Finds what an incoming mail is about and does what it says. Idempotent: the storage key names the response. A machine is
 * never answered and opens nothing; a person's words always end with a person, in their journey or in one of their own.
 */
export async function takeMail(taking: Taking, { key, raw }: StoredMail): Promise<void> {
  const mail = await readMail(raw);
  const { log } = taking;
  if (mail.verdicts.virus === 'fail') return log.error('mail-infected', { mail: key });
  const unsubscribing = unsubscribeKey(mail);
  if (unsubscribing) {
    const journey = await known(taking, unsubscribing);
    if (journey) await optOut(taking, journey, 'mail');
    return log.info('mail-unsubscribed', { mail: key, journey: journey?.id });
  }
  const matched = await match(taking, mail);
  if (mail.kind !== 'human' || mail.from?.address === taking.shop.mail.from) {
    const kind = mail.kind === 'human' ? 'our-own' : mail.kind;
    if (matched) await change(taking, matched.journey.id, { do: 'note-machine-mail', kind, raw: key });
    return log.info('machine-mail', { mail: key, kind, journey: matched?.journey.id });
  }
  return takeWords(taking, key, mail, matched);
}

interface Match {
  journey: Journey;
  /** Found by the sender's address only: a person must look whether it belongs here. */
  isGuess: boolean;
}

async function takeWords(taking: Taking, key: string, mail: IncomingMail, matched: Match | undefined): Promise<void> {
  const reading = readMood(mail.words, {});
  if (reading.optsOut && matched) await optOut(taking, matched.journey, 'mail');
  const response = { ...responseOf(mail, key, taking.clock.now()), ...moodOf(reading), ...aboutOf(matched?.journey) };
  if (!matched) {
    const id = strangerKey(taking.namingKey, key);
    const sender = senderOf(taking, mail);
    if (sender.address) await taking.customers.join(sender.key, id, taking.clock.now());
    await change(taking, id, { do: 'write-in', sender, response });
    return taking.log.info('mail-unmatched', { mail: key, journey: id, mood: response.mood });
  }
  const { journey, isGuess } = matched;
  const address = journey.order?.details?.customer.email?.toLowerCase();
  const from = mail.from && mail.from.address !== address ? { from: mail.from.address } : {};
  await change(taking, journey.id, {
    do: 'respond',
    response: { ...response, ...from, ...(isGuess && { asks: true }) },
  });
  taking.log.info('mail-taken', { mail: key, journey: journey.id, mood: response.mood, guess: isGuess });
}

/** By a key in the mail, most trusted place first; else by the sender's address, unless the sender is forged. */
async function match(taking: Taking, mail: IncomingMail): Promise<Match | undefined> {
  for (const { key } of journeyKeys(mail)) {
    const journey = await known(taking, key);
    if (journey) return { journey, isGuess: false };
  }
  if (!mail.from || mail.kind !== 'human' || mail.verdicts.dmarc === 'fail') return undefined;
  const customer = await taking.customers.load(customerKeyOf(taking.namingKey, mail.from.address));
  const journeys = await Promise.all((customer?.journeys ?? []).map((id) => known(taking, id)));
  const newest = journeys.reduce<Journey | undefined>(
    (last, one) => (one && (!last || one.createdAt > last.createdAt) ? one : last),
    undefined,
  );
  return newest && { journey: newest, isGuess: true };
}

async function known({ journeys }: Taking, id: string): Promise<Journey | undefined> {
  const journey = await journeys.load(id);
  return journey && !isErased(journey) ? journey : undefined;
}

/** The customer is marked first: whatever happens next, nothing more is mailed. */
async function optOut(taking: Taking, journey: Journey, by: string): Promise<void> {
  const key = customerKey(journey);
  if (key) await taking.customers.mark(key, 'optedOut', taking.clock.now());
  await change(taking, journey.id, { do: 'opt-out', by });
}

const responseOf = (
  mail: IncomingMail,
  key: string,
  now: string,
): Pick<Response, 'id' | 'at' | 'channel' | 'text' | 'raw'> => ({
  id: key,
  at: now,
  channel: 'mail',
  raw: key,
  ...(mail.words && { text: mail.words.slice(0, keptWords) }),
});

function moodOf(reading: ReturnType<typeof readMood>) {
  const { score, evidence, language, asks } = reading;
  return { mood: judge(undefined, reading.mood).mood, score, evidence, language, ...(asks && { asks }) };
}

/** The follow-up that was sent last is most likely what the mail answers. */
function aboutOf(journey: Journey | undefined): { about?: FollowUpKind } {
  const sent = followUpKinds.flatMap((kind) => {
    const outcome = journey?.outcomes[kind];
    return outcome?.is === 'sent' ? [{ kind, at: outcome.at }] : [];
  });
  const last = sent.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return last ? { about: last.kind } : {};
}

const senderOf = ({ namingKey }: Taking, { from }: IncomingMail) => ({
  address: from?.address ?? '',
  name: from?.name ?? '',
  key: customerKeyOf(namingKey, from?.address ?? ''),
});
