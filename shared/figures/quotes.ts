import { isErased } from '../journey/decide.ts';
import type { Journey, Response } from '../journey/journey.ts';
import type { Quote } from '../pages/problems.tsx';
import type { Shop } from '../shop.ts';
import type { Journeys } from '../store/journeys.ts';
import type { Fact } from './facts.ts';

export interface Quoting {
  journeys: Journeys;
  shop: Shop;
}

type Fits = (response: Response) => boolean;

const mostPraise = 10;

/** The words lie in the journeys alone: looked up when they are shown, so that what was forgotten is not. */
export async function quotesOf(from: Quoting, ids: readonly string[], fits: Fits, most = 3): Promise<Quote[]> {
  const journeys = await Promise.all(ids.slice(0, 2 * most).map((id) => from.journeys.load(id)));
  return journeys.flatMap((journey) => (journey ? quoteOf(journey, fits) : [])).slice(0, most);
}

function quoteOf(journey: Journey, fits: Fits): Quote[] {
  const said = isErased(journey) ? undefined : journey.responses.findLast((one) => one.text && fits(one));
  const link = journey.touchpoint && `/desk/touchpoints/${journey.id}`;
  return said?.text ? [{ text: said.text, language: said.language, link }] : [];
}

/** Happy words, the latest first, with the names of the staff whom they praise. */
export async function praiseOf(from: Quoting, happy: readonly Fact[]): Promise<(Quote & { names: string[] })[]> {
  const latest = [...happy].sort((one, other) => ((one.praiseAt ?? '') > (other.praiseAt ?? '') ? -1 : 1));
  const found = await Promise.all(
    latest.slice(0, mostPraise).map(async ({ id, praised = [] }) => {
      const [quote] = await quotesOf(from, [id], ({ mood }) => mood === 'happy');
      const names = from.shop.staff.filter((person) => praised.includes(person.id)).map(({ name }) => name);
      return quote ? [{ ...quote, names }] : [];
    }),
  );
  return found.flat();
}
