import { keptFirst } from '../../journey/channels.ts';
import { followUpOf } from '../../journey/decide-sent.ts';
import { type Due, dues } from '../../journey/due.ts';
import type { Instant } from '../../journey/instant.ts';
import type { HistoryEntry, Journey } from '../../journey/journey.ts';
import { heldBy, silencedBy } from '../../journey/plan.ts';
import type { Shop } from '../../shop.ts';
import { line } from './shown.ts';
import { staffTime } from './staff-facts.ts';
import type { StaffVoice } from './staff-words.ts';
import { filled, storySays, wordsFor } from './story-words.ts';

/** One line of a journey's story; without an instant it is about no moment. */
export interface StoryLine {
  at: Instant | '';
  text: string;
}

/** Whom it is told to. */
export interface Listening {
  shop: Shop;
  voice: StaffVoice;
}

/** What happened to the journey, line by line, oldest first, in plain words with the reason each time. */
export function tell({ history, historyDropped = 0 }: Journey, to: Listening): StoryLine[] {
  const lines = history.map((entry) => ({ at: entry.at, text: sentence(entry, to) }));
  if (historyDropped === 0) return lines;
  const left = {
    at: lines[keptFirst - 1]?.at ?? '',
    text: storySays(to.voice, 'story.leftOut', { count: String(historyDropped) }),
  } as const;
  return lines.toSpliced(keptFirst, 0, left);
}

/** What the journey still owes, or why it owes nothing. */
export function tellOwed(journey: Journey, { shop, voice }: Listening): StoryLine[] {
  const owed: StoryLine[] = dues(journey, shop).map(({ what, at }) => ({
    at,
    text: storySays(voice, 'story.owed', { what: whatSays(what, voice) }),
  }));
  const silenced = silencedBy(journey, shop);
  const held = heldBy(journey);
  if (silenced) owed.push({ at: '', text: storySays(voice, 'story.silenced', { why: whySays(silenced, voice) }) });
  else if (held)
    owed.push({ at: '', text: storySays(voice, held === 'open' ? 'story.heldOpen' : 'story.heldReplaced') });
  return owed.length > 0 ? owed : [{ at: '', text: storySays(voice, 'story.nothingOwed') }];
}

function sentence(entry: HistoryEntry, { shop, voice }: Listening): string {
  const { is, kind = '', reason = '', by = '', text = '', until } = entry;
  const words = wordsFor(voice, keyOf(entry));
  if (words === undefined) return [is, kind, reason].filter(Boolean).join(' ');
  const name = (id: string) => line(shop.staff.find((person) => person.id === id)?.name ?? id, 80);
  const blanks: Record<string, string> = {
    basis: reason,
    by: byWhom(is, by, voice),
    channel: kind,
    kind: wordsFor(voice, `${is === 'machine-mail' ? 'machine' : 'kind'}.${kind}`) ?? kind,
    label: voice.say(kind === 'unhappy' ? 'labelUnhappy' : 'labelNotUnhappy'),
    mail: whatSays(kind, voice),
    mood: wordsFor(voice, `mood.${kind}`) ?? kind,
    name: is === 'assigned' ? name(text) : line(by, 80),
    news: newsSays(text, voice),
    said: saidBy(entry, voice),
    text: line(text),
    time: until ? staffTime(until, shop, voice) : '',
    topic: reason,
    what: whatSays(kind, voice),
    why: is === 'reply-failed' ? (wordsFor(voice, `unsent.${reason}`) ?? reason) : whySays(reason, voice),
  };
  const told = capital(filled(words, blanks));
  return is === 'skipped' && by ? `${told} (${by})` : told;
}

function keyOf({ is, by }: HistoryEntry): string {
  if (is === 'labelled') return is;
  if (is === 'touchpoint-reopened' && by) return 'story.reopenedBy';
  return is === 'assigned' && by !== 'aftercare' ? 'story.assignedBy' : `story.${is}`;
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `By mail, 1 of 5, unhappy`. */
function saidBy({ by = 'mail', text, kind = '' }: HistoryEntry, voice: StaffVoice): string {
  const rating = text && voice.say('rated', { rating: text });
  return [wordsFor(voice, `channel.${by}`) ?? by, rating, wordsFor(voice, `mood.${kind}`) ?? kind]
    .filter(Boolean)
    .join(', ');
}

const byWhom = (is: string, by: string, voice: StaffVoice): string =>
  (is === 'opted-out' && (by === 'complaint' ? whySays('complained', voice) : wordsFor(voice, `channel.${by}`))) ||
  line(by, 80);

/** What the order told, as the history keeps it: English words between commas. */
const newsSays = (text: string, voice: StaffVoice): string =>
  text
    .split(', ')
    .map((word) => {
      const [, never] = /^never mailed: (.+)$/.exec(word) ?? [];
      const said = wordsFor(voice, never ? 'news.never mailed' : `news.${word}`) ?? wordsFor(voice, `end.${word}`);
      return said === undefined ? word : filled(said, { why: whySays(never ?? '', voice) });
    })
    .join(', ');

/** What is owed, claimed or sent, as claims call it: `check-in`, `alert-2`, `channel-crm`. */
function whatSays(what: Due['what'] | string, voice: StaffVoice): string {
  const channel = /^channel-(.+)$/.exec(what)?.[1];
  if (channel) return storySays(voice, 'told.channel', { channel });
  const kind = followUpOf(what);
  return kind ? voice.say(`follow-up.${kind}`) : (wordsFor(voice, `told.${what.split('-')[0]}`) ?? what);
}

const whySays = (reason: string, voice: StaffVoice): string => wordsFor(voice, `why.${reason}`) ?? reason;
