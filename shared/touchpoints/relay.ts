import { createHash } from 'node:crypto';
import { type Changing, change } from '../change.ts';
import { day, plus } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import { leadsTo } from '../journey/moves.ts';
import { type NoticeReason, type Touchpoint, touchpointKinds } from '../journey/touchpoint.ts';
import { type Belief, beliefIn } from '../mail/belief.ts';
import { marker } from '../mail/compose/links.ts';
import { customerName } from '../mail/compose/staff-facts.ts';
import { staffLanguages } from '../mail/compose/staff-tags.ts';
import { staffVoice } from '../mail/compose/staff-words.ts';
import type { IncomingMail } from '../mail/incoming.ts';
import type { Shop, Staff } from '../shop.ts';
import type { StaffStates } from '../store/staff-state.ts';
import { replyMark } from './relay-address.ts';
import { type Asked, type MailCommand, readCommands, WrongCommand } from './staff-commands.ts';

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
  const tell = (why: NoticeReason, text: string) => notify(relaying, id, { mail: key, to: person.id, why, text });
  try {
    const asked = readCommands(ownPart(mail, journey, relaying), shop, relaying.clock.now());
    await carryOut(relaying, id, key, person, asked);
    if (asked.rest && mail.attachments.length > 0)
      await tell('attachments', mail.attachments.map(({ name }) => name).join(', '));
    log.info('staff-mail-taken', { mail: key, journey: id, by: person.id, commands: asked.commands.length });
  } catch (error) {
    if (!(error instanceof WrongCommand)) throw error;
    await tell(error.why, error.message);
  }
}

/** The words above the quoted alert. Where the two cannot be told apart for certain, nothing may be sent. */
function ownPart({ words }: IncomingMail, journey: Journey, { publicUrl, shop }: Relaying): string {
  const { id } = journey;
  const kept = aboveMark(words, journey, shop);
  const internal = [marker(id), `${publicUrl}/t/`, `${publicUrl}/desk`, `s-${id}-`];
  if (internal.some((text) => kept.includes(text))) throw new WrongCommand('not-separated', kept.slice(0, 300));
  if (!kept) throw new WrongCommand('no-words', '');
  return kept;
}

/** Where a program marks no quotation at all, our own mark and the title above it show where it begins. */
function aboveMark(words: string, journey: Journey, shop: Shop): string {
  const lines = words.split('\n');
  const mark = lines.findIndex((line) => line.includes(replyMark));
  if (mark < 0) return words.trim();
  const titles = staffLanguages.flatMap((language) => {
    const voice = staffVoice(shop, language);
    return touchpointKinds.map((kind) => voice.say(`headline.${kind}`, { name: customerName(journey, voice) }));
  });
  const title = lines.slice(0, mark).findLastIndex((line) => line.trim() !== '');
  if (!titles.some((one) => lines[title]?.endsWith(one))) throw new WrongCommand('not-separated', words.slice(0, 300));
  return lines.slice(0, title).join('\n').trim();
}

/** Somebody else has written to the customer since the staff were last told something new. A mail that comes again is no news. */
function answeredByAnother(
  { answers = [], outgoing = [], alertedAt = '' }: Touchpoint,
  by: string,
  id: string,
): boolean {
  const said = [...answers, ...outgoing];
  return !said.some((one) => one.id === id) && said.some((one) => one.at > alertedAt && one.by !== by);
}

async function carryOut(
  relaying: Relaying,
  id: string,
  key: string,
  { id: staff, name: by }: Staff,
  { commands, rest }: Asked,
) {
  const who = { by, staff };
  const insists = commands.some((command) => command.do === 'send');
  const reply = { do: 'reply', id: shortId(key), text: rest, ...who } as const;
  // The words first: what is done and answered at once counts as answered.
  if (rest)
    await change(relaying, id, ({ touchpoint }) => {
      // Looked at here, since two may write in the same second.
      const isLate = !insists && touchpoint && answeredByAnother(touchpoint, by, reply.id);
      if (isLate) throw new WrongCommand('answered-already', rest);
      return reply;
    });
  for (const command of commands) {
    const asked = staffCommand(command, rest);
    if (!asked) continue;
    await change(relaying, id, (journey) => {
      const state = journey.touchpoint?.state ?? 'confirmed';
      const move = moveOf[command.do];
      if (move && !leadsTo(state, move)) throw new WrongCommand('not-now', `/${command.do}`);
      return { ...asked, ...who };
    });
  }
}

const moveOf = {
  take: 'acknowledge',
  done: 'resolve',
  promise: 'promise',
  snooze: 'snooze',
  assign: 'assign',
  reopen: 'reopen',
  note: 'write',
  send: undefined,
} as const;

function staffCommand(command: MailCommand, rest: string) {
  switch (command.do) {
    case 'take':
      return { do: 'acknowledge' } as const;
    case 'done':
      return { do: 'resolve', text: command.text || rest || 'Done' } as const;
    case 'promise':
      return { ...command, text: command.text || rest || 'An answer' };
    case 'reopen':
      return { ...command, text: command.text || rest || 'Not done after all' };
    case 'send':
      return undefined;
    default:
      return command;
  }
}

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
  if (to) await notify(relaying, id, { mail: key, to, why: 'not-staff', text: mail.from?.address ?? '' });
}

interface About {
  mail: string;
  to: string;
  why: NoticeReason;
  text: string;
}

async function notify(relaying: Relaying, journey: string, { mail, to, why, text }: About): Promise<void> {
  const notice = { id: shortId(`${mail} ${why}`), to, why, text: text.slice(0, longestText) };
  await change(relaying, journey, { do: 'notify', notice });
  relaying.log.info('staff-noticed', { mail, journey, why });
}

const longestText = 2000;

/** Names a mail in a claim and in the tag of what is sent: the same mail, the same name. */
const shortId = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);
