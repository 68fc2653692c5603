import type { Mood } from '../journey/journey.ts';
import { detectLanguage } from './language.ts';
import type { Reading } from './mood.ts';
import { weigh } from './score.ts';
import { readable, tokens } from './tokens.ts';

/**
 * Reads how satisfied the writer of a text is. Pure and offline; `hint.language` counts where the text does not tell.
 * Empty text, an unknown language and mostly unseen words are unsure at best. Of a text beyond 20,000 letters the
 * middle is not read.
 */
export function readMood(text: string, hint?: { language?: string }): Reading {
  const read = readable(text);
  const detected = detectLanguage(read);
  const language = detected === 'und' ? (hint?.language ?? 'und') : detected;
  const found = tokens(read);
  const { odds, pulls, known } = weigh(found, language);
  const score = 1 / (1 + Math.exp(-odds));
  const unreadable = found.length === 0 || language === 'und' || known < leastKnown;
  const mood = unreadable && score < edges.unhappy ? 'unsure' : moodOf(score);
  const evidence = [...found.entries()]
    .filter(([, { kind }]) => kind !== 'sign')
    .map(([i, { start, end }]) => ({ word: read.slice(start, end), pull: (pulls[i] ?? 0) * (score > 0.5 ? 1 : -1) }))
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull)
    .map(({ word }) => word);
  const asks = found.some(({ kind, text }) => kind === 'sign' && text === '?');
  return { mood, score, language, evidence: [...new Set(evidence)].slice(0, 5), asks, optsOut: false };
}

const edges = { happy: 0.15, ok: 0.3, unhappy: 0.75 };

/** Below this share of seen features the words are mostly unknown. */
const leastKnown = 0.3;

function moodOf(score: number): Mood {
  if (score >= edges.unhappy) return 'unhappy';
  if (score >= edges.ok) return 'unsure';
  return score >= edges.happy ? 'ok' : 'happy';
}
