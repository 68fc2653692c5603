import type { Mood } from '../journey/journey.ts';
import { evidenceOf } from './evidence.ts';
import { guessLanguage } from './language.ts';
import { marksOf } from './marks.ts';
import { tellingIn } from './meanings.ts';
import type { Reading } from './mood.ts';
import { optsOut } from './opt-out.ts';
import type { Stretch } from './parts.ts';
import { weighWithParts } from './parts.ts';
import { plainlyGood } from './plain.ts';
import { praisedIn } from './praises.ts';
import { ratingIn } from './ratings.ts';
import { boundsOf, leanOf } from './rules.ts';
import type { Verdict, Weigh } from './score.ts';
import { weighing } from './score.ts';
import { asks, mocks } from './signs.ts';
import type { Token } from './tokens.ts';
import { readable, tokens } from './tokens.ts';

/**
 * Reads how satisfied the writer of a text is. Pure and offline; `hint.language` counts where the text does not tell.
 * Empty text, an unknown language and mostly unseen words are unsure at best. Of a text beyond 20,000 letters the
 * middle is not read.
 */
export function readMood(text: string, hint?: { language?: string }): Reading {
  const read = readable(text);
  const guess = guessLanguage(read, hint?.language);
  const found = tokens(read);
  const tellIn = tellingIn(found, guess.likely);
  const told = tellIn(0, found.length);
  const { meanings } = told;
  const rating = ratingIn(read);
  const signs = { asks: asks(read, found, meanings), optsOut: optsOut(read, found) };
  const { verdict, window } = worst(read, found, weighing(found, tellIn));
  const { about, marks: signals, pulls } = verdict.say();
  const score = 1 / (1 + Math.exp(-verdict.odds - leanOf(meanings, signs.asks)));
  const words = found.filter(({ kind }) => kind === 'word').length;
  const bounds = boundsOf(meanings, { ...signs, mocks: mocks(read), rating, words });
  const plain = plainlyGood(found);
  if (plain && bounds.best === 'happy') bounds.worst = 'ok';
  // Kind signs do not talk over words that are clearly unhappy.
  const saysMore = rating === undefined || sentence.test(read);
  if (score >= edges.unhappy && content.has(bounds.worst) && saysMore) bounds.worst = 'unsure';
  const clear = plain || rating !== undefined || (guess.language !== 'und' && verdict.known >= leastKnown);
  if (!clear) bounds.best = worse('unsure', bounds.best);
  const mood = within(moodOf(score), bounds);
  const evidence = evidenceOf(
    read,
    found.slice(...window),
    pulls,
    mood === 'unhappy' || (mood === 'unsure' && score >= 0.5),
  );
  const isComplaint = mood === 'unhappy' || (mood === 'unsure' && score >= leastComplaint);
  const category = isComplaint && about.share >= leastShare ? about.category : undefined;
  const marks = marksOf({ odds: verdict.odds, marks: signals }, told);
  const praises = mood === 'unhappy' ? [] : praisedIn(read, found, meanings);
  return {
    ...{ mood, score, language: guess.language, evidence, ...signs },
    ...(category && { category }),
    ...(marks.length > 0 && { marks }),
    ...(praises.length > 0 && { praises }),
  };
}

/**
 * Where the bands begin. Set on the development sets so that at least 98 of 100 unhappy writers end in unhappy or
 * unsure; see `test/conformance/mood.test.ts` for what that costs.
 */
const edges = { ok: 0.06, unsure: 0.11, unhappy: 0.5 };

/** More words than one: a figure with a name below it has no more. */
const sentence = /\p{L}[^\p{L}]+\p{L}/u;

/** A category is told from this score on, and where it is that likely among all that a complaint can be about. */
const leastComplaint = 0.3;
const leastShare = 0.4;

/** Below this share of seen features the words are mostly unknown. */
const leastKnown = 0.25;

/** A mail of more words is read in windows of so many, by whole sentences; the worst of them counts. */
const windowWords = 120;

const order: readonly Mood[] = ['happy', 'ok', 'unsure', 'unhappy'];
const worse = (a: Mood, b: Mood) => (order.indexOf(a) > order.indexOf(b) ? a : b);

const content = new Set<Mood>(['ok', 'happy']);

function moodOf(score: number): Mood {
  if (score >= edges.unhappy) return 'unhappy';
  if (score >= edges.unsure) return 'unsure';
  return score >= edges.ok ? 'ok' : 'happy';
}

function within(mood: Mood, { best, worst }: { best: Mood; worst: Mood }): Mood {
  const capped = order.indexOf(mood) > order.indexOf(worst) ? worst : mood;
  return worse(capped, best);
}

function worst(text: string, found: readonly Token[], weigh: Weigh): { verdict: Verdict; window: Stretch } {
  const read = windows(found).map((window) => ({ window, verdict: weighWithParts(text, found, window, weigh) }));
  return read.reduce((first, next) => (next.verdict.odds > first.verdict.odds ? next : first));
}

function windows(found: readonly Token[]): Stretch[] {
  if (found.length <= windowWords) return [[0, found.length]];
  const cut: Stretch[] = [];
  let from = 0;
  for (let i = 1; i < found.length; i += 1) {
    const full = i - from >= windowWords / 2 && found[i - 1]?.sentence !== found[i]?.sentence;
    if (!full && i - from < windowWords) continue;
    cut.push([from, i]);
    from = i;
  }
  return [...cut, [from, found.length]];
}
