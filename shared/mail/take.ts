import { change } from '../change.ts';
import type { Attachment, Journey, Response } from '../journey/journey.ts';
import { customerKey } from '../journey/plan.ts';
import { customerKeyOf, strangerKey } from '../keys.ts';
import { readMood } from '../mood/read-mood.ts';
import { alarmCodes } from '../names.ts';
import type { Customers } from '../store/customers.ts';
import type { MailBucket } from '../store/mail-bucket.ts';
import { type Relaying, relay } from '../touchpoints/relay.ts';
import { relayedJourney } from '../touchpoints/relay-address.ts';
import { type Belief, beliefIn } from './belief.ts';
import { findJourney, type Match } from './find-journey.ts';
import type { IncomingMail } from './incoming.ts';
import { picturesOf } from './pictures.ts';
import { unsubscribeKey } from './read/match.ts';
import { readMail } from './read/read-mail.ts';
import { responseOf, wordsOf } from './response.ts';

/** What taking in a mail needs. */
export interface Taking extends Relaying {
  customers: Customers;
  namingKey: string;
  bucket: Pick<MailBucket, 'keep'>;
}

/** A mail as stored: its key in the bucket, and its bytes. */
export interface StoredMail {
  key: string;
  raw: Uint8Array;
}

/**
 * Finds what an incoming mail is about and does what it says. Idempotent: the storage key names the response. A machine is
 * never answered and opens nothing; a person's words always end with a person, in their journey or in one of their own.
 */
export async function takeMail(taking: Taking, { key, raw }: StoredMail): Promise<void> {
  const mail = await readMail(raw);
  const relayed = relayedJourney(taking.namingKey, mail.recipients);
  if (relayed) return relay(taking, relayed, key, mail);
  const matched = await findJourney(taking, mail, taking.clock.now());
  const belief = beliefIn(mail.verdicts);
  // Whoever bears the key may unsubscribe, as on the page: no proof of who writes is asked.
  const unsubscribing = belief === 'infected' ? undefined : unsubscribeKey(mail);
  if (unsubscribing) {
    const journey = await taking.journeys.load(unsubscribing);
    if (journey) await optOut(taking, journey);
    return taking.log.info('mail-unsubscribed', { mail: key, journey: journey?.id });
  }
  if (isKeptOut(belief, matched)) return keepOut(taking, key, belief, matched);
  if (mail.kind !== 'human' || mail.from?.address === taking.shop.mail.from) {
    const kind = mail.kind === 'human' ? 'our-own' : mail.kind;
    if (matched && belief !== 'forged')
      await change(taking, matched.journey.id, { do: 'note-machine-mail', kind, raw: key });
    return taking.log.info('machine-mail', { mail: key, kind, journey: matched?.journey.id });
  }
  return belief === 'forged' || !matched
    ? takeApart(taking, key, mail, belief)
    : takeWords(taking, key, mail, belief, matched);
}

/**
 * A virus is never taken in. Forged mail and spam are kept out unless something ties them to a customer: programs that pass mail on
 * (a forwarding, a mailing list, "send as") break both proofs of DMARC, and content filters err. What ties them is the key, which
 * only readers of our mail know, or the address of a known customer.
 */
const isKeptOut = (belief: Belief, matched: Match | undefined): boolean =>
  belief === 'infected' || ((belief === 'forged' || belief === 'spam') && !matched);

/** The raw mail stays in the bucket as long as any. Only what may hold a customer's words is worth an alarm. */
function keepOut({ log }: Taking, key: string, belief: Belief, matched: Match | undefined): void {
  if (belief === 'infected' && matched) log.error(alarmCodes.infected, { mail: key });
  else log.info('mail-kept-out', { mail: key, why: belief });
}

async function takeWords(
  taking: Taking,
  key: string,
  mail: IncomingMail,
  belief: Belief,
  { journey, isGuess }: Match,
): Promise<void> {
  const reading = readMood(wordsOf(mail), {});
  if (reading.optsOut) await optOut(taking, journey);
  const attachments = await keepPictures(taking, key, mail, belief);
  const response = responseOf(mail, { key, now: taking.clock.now(), reading, attachments, journey, isGuess });
  await change(taking, journey.id, { do: 'respond', response });
  taking.log.info('mail-taken', { mail: key, journey: journey.id, mood: response.mood, guess: isGuess });
}

/**
 * Words that belong to no journey for certain become one of their own. So do those of a mail that its sender's domain disowns: it
 * may be forged, so it rates nothing, settles nothing and unsubscribes nobody; it may be a customer's, so a person reads it.
 */
async function takeApart(taking: Taking, key: string, mail: IncomingMail, belief: Belief): Promise<void> {
  const { namingKey, customers, clock, log } = taking;
  const id = strangerKey(namingKey, key);
  const reading = readMood(wordsOf(mail), {});
  const isForged = belief === 'forged';
  const attachments = await keepPictures(taking, key, mail, belief);
  const plain = responseOf(mail, { key, now: clock.now(), reading, attachments });
  const response: Response = isForged ? { ...plain, doubt: 'forged' } : plain;
  const { address = '', name = '' } = mail.from ?? {};
  const sender = { address, name, key: customerKeyOf(namingKey, address) };
  if (address) await customers.join(sender.key, id, clock.now());
  if (address && reading.optsOut && !isForged) await customers.mark(sender.key, 'optedOut', clock.now());
  await change(taking, id, { do: 'write-in', sender, response });
  log.info(isForged ? 'mail-forged' : 'mail-unmatched', { mail: key, journey: id, mood: response.mood });
}

/** Before the journey knows of them: what it links to is there. */
async function keepPictures(
  { bucket }: Taking,
  key: string,
  mail: IncomingMail,
  belief: Belief,
): Promise<Attachment[]> {
  const { keep, attachments } = picturesOf(mail, key, belief);
  for (const { key: place, bytes, type } of keep) await bucket.keep(place, bytes, type);
  return attachments;
}

/** The customer is marked first: whatever happens next, nothing more is mailed. */
async function optOut(taking: Taking, journey: Journey): Promise<void> {
  const key = customerKey(journey);
  if (key) await taking.customers.mark(key, 'optedOut', taking.clock.now());
  await change(taking, journey.id, { do: 'opt-out', by: 'mail' });
}
