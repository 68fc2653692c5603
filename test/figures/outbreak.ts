import { environment } from '../../infra/local/endpoints/services.ts';
import { day, hour, type Instant, plus } from '../../shared/journey/instant.ts';
import type { Journey } from '../../shared/journey/journey.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import type { House } from '../e2e/house.ts';
import { details, order, patch, play } from '../journey/given.ts';

export const bowl = 'Alder bowl';
const products = [bowl, 'Pine board', 'Oak spoon', 'Larch tray'];
const countries = ['EE', 'LV', 'FI'];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The key of the customer's journey with this number. */
export const keyOf = (number: number): string =>
  `outbreak${[...number.toString(26)]
    .map((digit) => letters[Number.parseInt(digit, 26)])
    .join('')
    .padStart(12, 'a')}`;

/** Orders of a calm shop over the last four months, all asked and content; the bought product is bowls for the first ones. */
export async function calmShop(house: House, count = 300, bowls = 30): Promise<void> {
  const now = house.system.clock.now();
  const journeys = openJourneys({ aws: house.system.aws, env: environment(house.url) });
  const all = Array.from({ length: count }, (_, number) => bought(number, number < bowls, now));
  await Promise.all(all.map((journey) => journeys.save({ ...journey, version: 0 }, now)));
}

function bought(number: number, isBowl: boolean, now: Instant): Journey {
  const placed = plus(now, isBowl ? -(8 * day + number * hour) : -((number * 130 * day) / 300));
  const at = { placed, paid: placed, delivered: plus(placed, 3 * day) };
  const who = `c${number}`;
  const told = {
    updatedAt: placed,
    milestones: at,
    details: details({
      name: `#${number}`,
      customer: {
        email: `${who}@example.com`,
        firstName: `First${number}`,
        key: who,
        country: countries[number % 3] ?? 'EE',
      },
      items: [{ name: isBowl ? bowl : (products[1 + (number % 3)] ?? bowl), quantity: 1 }],
    }),
  };
  const sent = (what: string) => ({ do: 'record-sent', what, messageId: `${what}-${number}` }) as const;
  const { journey } = play([
    [placed, order(patch(told))],
    [plus(placed, 2 * hour), sent('thank-you')],
    [plus(placed, 5 * day), sent('check-in')],
  ]);
  return { ...journey, id: keyOf(number) };
}

/** The customers with these numbers tap the saddest face on the page, and write a word where one is given. */
export async function complain(house: House, numbers: readonly number[], text = ''): Promise<void> {
  for (const number of numbers) {
    const id = `rating-${number}-${Date.parse(house.system.clock.now())}`;
    const answer = await house.post(`/r/${keyOf(number)}`, { rating: '1', about: 'check-in', id, text });
    if (answer.status >= 400) throw new Error(`the page answered ${answer.status}`);
  }
}
