import { createHash } from 'node:crypto';
import { type Changing, change } from '../change.ts';
import type { Told } from '../journey/decide-relay.ts';
import { day, plus } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { type Belief, beliefIn } from '../mail/belief.ts';
import type { IncomingMail } from '../mail/incoming.ts';
import type { Shop, Staff } from '../shop.ts';
import type { StaffStates } from '../store/staff-state.ts';
import { ownPart } from './own-part.ts';
import { actsOf, elsewhere } from './staff-acts.ts';
import { readCommands, WrongCommand } from './staff-commands.ts';

export interface Relaying extends Changing {
  staffStates: StaffStates;
  publicUrl: string;
}

/**
 * A mail of the staff about a touchpoint: the commands in its first lines are carried out, the words below go to the customer.
 * Nothing else does: neither the alert that it quotes, nor what stands below a note. What cannot be done is told to who asked.
 */
export async function relay(relaying: Relaying, id: string, key: string, mail: IncomingMail): Promise<void> {
  const { shop, log } = relaying;
  const journey = await relaying.journeys.load(id);
  const touchpoint = journey?.touchpoint;
  if (!journey || !touchpoint) return log.info('staff-mail-without-touchpoint', { mail: key, journey: id });
  const person = shop.staff.find(({ email }) => email.toLowerCase() === mail.from?.address);
  const belief = beliefIn(mail.verdicts);
  if (!person || belief !== 'sound') return keepOut(relaying, journey, key, mail, belief);
  if (mail.kind !== 'human') return takeMachineMail(relaying, id, key, mail, person);
  const name = nameOf(mail, key);
  if (touchpoint.acted?.includes(name)) return log.info('staff-mail-again', { mail: key, journey: id });
  const whose = { id: name, by: person.name, staff: person.id };
  try {
    const asked = readCommands(ownPart(mail, journey, person, relaying), shop, relaying.clock.now());
    const notices = asked.rest ? leftBehind(mail, journey, shop) : [];
    await change(relaying, id, (now) => ({
      do: 'act-by-mail',
      ...whose,
      notices,
      // Looked at here, since two may write in the same second.
      acts: actsOf(asked, now, { ...whose, recipients: mail.recipients }),
    }));
    log.info('staff-mail-taken', { mail: key, journey: id, by: person.id, commands: asked.commands.length });
  } catch (error) {
    if (!(error instanceof WrongCommand)) throw error;
    const notices = [{ why: error.why, text: error.message }];
    await change(relaying, id, { do: 'act-by-mail', ...whose, acts: [], notices });
    log.info('staff-mail-not-done', { mail: key, journey: id, by: person.id, why: error.why });
  }
}

/** Aftercare passes on words, to the address that it knows, and nothing else. */
function leftBehind({ attachments, recipients }: IncomingMail, journey: Journey, shop: Shop): Told[] {
  const others = elsewhere(recipients, journey, shop);
  return [
    ...(attachments.length > 0
      ? [{ why: 'attachments', text: attachments.map(({ name }) => name).join(', ') } as const]
      : []),
    ...(others.length > 0 ? [{ why: 'elsewhere', text: others.join(', ') } as const] : []),
  ];
}

/** The same mail, the same name, however often it is delivered. Programs that give two mails one id do not give them the same words. */
const nameOf = ({ messageId, from, words }: IncomingMail, key: string): string =>
  shortId(messageId ? [from?.address, messageId, words].join('\n') : key);

/** Who is away cannot answer: until tomorrow somebody else does. Said once a day, so that two machines do not answer each other. */
async function takeMachineMail(
  relaying: Relaying,
  id: string,
  key: string,
  mail: IncomingMail,
  person: Staff,
): Promise<void> {
  const { staffStates, clock, log } = relaying;
  const now = clock.now();
  const { away } = await staffStates.load();
  const isKnown = (away[person.id] ?? '') > now;
  if (mail.kind === 'auto-reply' && !isKnown) {
    await staffStates.setAway(person.id, plus(now, day));
    await change(relaying, id, { do: 'release', staff: person.id, by: person.name });
  }
  await change(relaying, id, { do: 'note-machine-mail', kind: mail.kind, raw: key });
  log.info('staff-machine-mail', { mail: key, journey: id, kind: mail.kind });
}

/** Whoever else knows the address may not speak for the shop. The assignee hears of it; a forged mail says nothing true of its sender. */
async function keepOut(
  relaying: Relaying,
  { id, touchpoint }: Journey,
  key: string,
  mail: IncomingMail,
  belief: Belief,
): Promise<void> {
  relaying.log.info('staff-mail-refused', { mail: key, journey: id, belief });
  const to = touchpoint?.assignee ?? relaying.shop.staff.find(({ role }) => role === 'agent')?.id;
  const notice = { id: shortId(key), why: 'not-staff', text: mail.from?.address ?? '' } as const;
  if (to) await change(relaying, id, { do: 'notify', notice: { ...notice, to } });
}

/** Fit for a claim, and for the tag of what is sent. */
const shortId = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);
