import { type Changing, change } from '../change.ts';
import type { Journey } from '../journey/journey.ts';
import { ReaderProblem } from './reader-problem.ts';
import type { SecondReader } from './second-reader.ts';

export interface ReadingAgain extends Changing {
  /** Absent where the shop wants none. */
  reader?: SecondReader | undefined;
}

/** Has the better reader read what the offline one was unsure of. What fails is tried again, and in the end a person reads it. */
export async function readAgain(reading: ReadingAgain, journey: Journey): Promise<Journey> {
  const { log, clock, shop, reader } = reading;
  const of = journey.reading?.of ?? '';
  const words = journey.responses.find(({ id }) => id === of)?.text ?? '';
  try {
    if (!reader || !shop.reader) throw new ReaderProblem('switched-off');
    const { mood, category, marks } = await reader(words, clock.now());
    const told = {
      mood,
      by: shop.reader.model,
      ...(category && category !== 'none' && { category }),
      ...(marks && { marks }),
    };
    log.info('words-read-again', { journey: journey.id, mood });
    return (await change(reading, journey.id, { do: 'take-reading', of, reading: told })).journey;
  } catch (error) {
    if (!(error instanceof ReaderProblem)) throw error;
    log.info('words-not-read-again', { journey: journey.id, reason: error.reason });
    return (await change(reading, journey.id, { do: 'note-failed-reading', reason: error.reason })).journey;
  }
}
