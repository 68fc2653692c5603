import type { Journey, Mood, Response, TouchpointKind } from './journey.ts';
import type { Rules } from './rules.ts';

/** The mood of a rating alone: of five faces the two lowest are unhappy, the middle one is nobody's clear word. */
export const moodOfRating = (rating: number): Mood =>
  rating <= 2 ? 'unhappy' : rating === 3 ? 'unsure' : rating === 4 ? 'ok' : 'happy';

const worst: readonly Mood[] = ['unhappy', 'unsure', 'ok', 'happy'];

/** The worst signal wins: of the mood of a rating and the mood of the words, whichever are there. */
export function judge(rating: number | undefined, ofWords: Mood | undefined): { mood: Mood; contradicts: boolean } {
  const given = [rating === undefined ? undefined : moodOfRating(rating), ofWords].filter((mood) => mood !== undefined);
  const mood = worst.find((one) => given.includes(one)) ?? 'unsure';
  return { mood, contradicts: mood === 'unhappy' && given.some(isContent) };
}

const isContent = (mood: Mood) => mood === 'ok' || mood === 'happy';

/** Whether the response says the opposite of what the customer said before. */
export const contradictsEarlier = (journey: Journey, response: Response): boolean =>
  journey.responses.some(
    (earlier) =>
      earlier.id !== response.id &&
      ((isContent(earlier.mood) && response.mood === 'unhappy') ||
        (earlier.mood === 'unhappy' && isContent(response.mood))),
  );

/** Which touchpoint a response calls for, if any. */
export function callsFor(response: Response): TouchpointKind | undefined {
  if (response.mood === 'unhappy') return 'unhappy';
  // What only may belong here is for a person to look at.
  if (response.asks || response.doubt) return 'asking';
  return response.mood === 'unsure' ? 'unsure' : undefined;
}

const gravity: readonly TouchpointKind[] = ['unhappy', 'data-request', 'asking', 'unmatched', 'unsure', 'unreachable'];

/** The graver of two kinds: what an open touchpoint becomes when another signal joins it. */
export const graver = (one: TouchpointKind, other: TouchpointKind): TouchpointKind =>
  gravity.find((kind) => kind === one || kind === other) ?? one;

/** Whether a person must know at once, at whatever hour: the words speak of danger, or of what the shop calls urgent. */
export function isUrgent({ text, marks }: Pick<Response, 'text' | 'marks'>, { touchpoints }: Rules): boolean {
  if (marks?.includes('danger')) return true;
  const words = folded(text ?? '');
  return touchpoints.urgentWords.some((word) => words.includes(folded(word)));
}

/** The same words, however they are written. */
export const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
