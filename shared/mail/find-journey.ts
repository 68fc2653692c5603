import { isErased } from '../journey/decide.ts';
import { day } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { customerKey } from '../journey/plan.ts';
import { customerKeyOf } from '../keys.ts';
import type { Customers } from '../store/customers.ts';
import type { Journeys } from '../store/journeys.ts';
import type { IncomingMail } from './incoming.ts';
import { addressesLike, journeyKeys, type KeyFound, namesOrder } from './read/match.ts';

/** What finding a mail's journey needs. */
export interface Finding {
  journeys: Pick<Journeys, 'load'>;
  customers: Pick<Customers, 'load'>;
  namingKey: string;
}

/** The journey that a mail is about, and what showed it. */
export interface Match {
  journey: Journey;
  /** `message`: answers a mail of ours by SES's id, and comes from the customer. `sender`: from the customer, about nothing of ours. */
  by: KeyFound['by'] | 'message' | 'sender';
  /** A person must look whether it belongs here. */
  isGuess: boolean;
}

/**
 * By a key in the mail, most trusted place first; else by the sender, among their recent orders: surely when the mail answers one of
 * ours, else as a guess. A key proves that its bearer has seen our mail, whoever they are: a spouse, another address.
 */
export async function findJourney(finding: Finding, mail: IncomingMail, now: string): Promise<Match | undefined> {
  const keyed = await byKey(finding, mail);
  return keyed ?? (mail.kind === 'human' ? bySender(finding, mail, now) : undefined);
}

const places = ['recipient', 'reference', 'body'] as const;

/** Of several orders named in the same place the one of the sender; if none is, the first, as a guess. */
async function byKey(finding: Finding, mail: IncomingMail): Promise<Match | undefined> {
  const found = journeyKeys(mail);
  for (const by of places) {
    const here = found.filter((one) => one.by === by).map(({ key }) => key);
    const [journey, ...others] = await known(finding, here);
    if (!journey) continue;
    if (others.length === 0) return { journey, by, isGuess: false };
    const senders = new Set(addressesLike(mail.from?.address).map((one) => customerKeyOf(finding.namingKey, one)));
    const own = [journey, ...others].find((one) => senders.has(customerKey(one) ?? ''));
    // Several orders of one customer, each named by a key of ours: whichever it is, it is theirs.
    const isOneCustomer = others.every((one) => customerKey(one) === customerKey(journey));
    return { journey: own ?? journey, by, isGuess: !own && !isOneCustomer };
  }
  return undefined;
}

/** Older orders are no likely matter of a mail that names none. */
const recently = 180 * day;

async function bySender(finding: Finding, mail: IncomingMail, now: string): Promise<Match | undefined> {
  const since = Date.parse(now) - recently;
  for (const address of addressesLike(mail.from?.address)) {
    const customer = await finding.customers.load(customerKeyOf(finding.namingKey, address));
    const journeys = (await known(finding, customer?.journeys ?? []))
      .filter(({ createdAt }) => Date.parse(createdAt) >= since)
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    const answered = journeys.find((journey) => answers(mail, journey));
    if (answered) return { journey: answered, by: 'message', isGuess: false };
    const journey = journeys.find(({ order }) => namesOrder(mail, order?.details?.name)) ?? journeys[0];
    if (journey) return { journey, by: 'sender', isGuess: true };
  }
  return undefined;
}

/** SES replaces our Message-ID by its own, of which it tells the left part only. */
const answers = ({ references }: IncomingMail, { outcomes }: Journey): boolean =>
  Object.values(outcomes).some(
    (outcome) => outcome?.is === 'sent' && references.some((id) => id.split('@', 1)[0] === outcome.messageId),
  );

async function known({ journeys }: Finding, ids: readonly string[]): Promise<Journey[]> {
  const loaded = await Promise.all(ids.map((id) => journeys.load(id)));
  return loaded.flatMap((journey) => (journey && !isErased(journey) ? [journey] : []));
}
