import { carryOut, decide } from '../../shared/journey/decide.ts';
import { day, hour, type Instant, plus } from '../../shared/journey/instant.ts';
import { type Journey, newJourney, type Response } from '../../shared/journey/journey.ts';
import { categories } from '../../shared/journey/touchpoint.ts';
import { shop } from '../journey/given.ts';
import { seeded } from '../sim/random.ts';

export const crowdBegins = '2026-01-05T00:00:00.000Z';
export const crowdWeeks = 13;

const products = ['Juniper bowl', 'Pine board', '=Oak spoon', 'Birch "cup", small', 'Larch tray'];
const carriers = ['Omniva', 'DPD', 'Itella'];
const countries = ['EE', 'LV', 'FI', 'SK'];
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Journeys of many customers over a quarter, each lived through the pure core: bought, asked, answered, complained, put right. */
export function crowd(count: number, seed = 1): Journey[] {
  const random = seeded(seed);
  const oneOf = random.pick;
  return Array.from({ length: count }, (_, number) => life(number));

  function life(number: number): Journey {
    const placed = plus(crowdBegins, Math.floor(random() * (crowdWeeks * 7 - 20) * day));
    let at: Instant = placed;
    let journey = newJourney(keyOf(number), placed);
    const will = (command: Parameters<typeof decide>[1], after = 0) => {
      at = plus(at, after);
      const events = decide(journey, command, shop, at);
      journey = { ...carryOut(journey, events, shop), version: journey.version + 1 };
    };
    const send = (what: string) => will({ do: 'record-sent', what, messageId: `${what}-${number}` });
    const says = (response: Partial<Response>) =>
      will({ do: 'respond', response: { id: `r${at}`, at, channel: 'mail', mood: 'ok', ...response } });
    const amount = 1000 + Math.floor(random() * 9000);

    will({
      do: 'order',
      platform: 'shopify',
      store: 'main',
      orderId: String(number),
      topic: 'orders/paid',
      patch: {
        updatedAt: placed,
        details: {
          name: `#${number}`,
          customer: {
            email: `c${number % Math.ceil(count * 0.7)}@example.com`,
            key: `k${number % Math.ceil(count * 0.7)}`,
            country: oneOf(countries),
            locale: oneOf(['et-EE', 'lv', 'fi_FI', 'sk']),
          },
          items: [
            { name: oneOf(products), quantity: 1 },
            ...(random() < 0.2 ? [{ name: oneOf(products), quantity: 2 }] : []),
          ],
          total: { currency: 'EUR', minor: String(amount), exponent: 2, raw: '' },
          parcels: random() < 0.9 ? [{ carrier: oneOf(carriers) }] : [],
          consent: 'unknown',
        },
        milestones: { placed, paid: placed, ...(random() < 0.8 && { delivered: plus(placed, 3 * day) }) },
        ends: {},
        ...(random() < 0.05 && { refunds: { r1: String(random() < 0.5 ? amount : 100) } }),
      },
    });
    if (random() < 0.85) {
      at = plus(placed, 5 * day);
      send('check-in');
      const answer = random();
      if (answer < 0.3) will({ do: 'note-machine-mail', kind: 'auto-reply', raw: 'mail/x' }, hour);
      else if (answer < 0.55) {
        at = plus(at, Math.floor(random() * 3 * day));
        const rating = 1 + Math.floor(random() * 5);
        const mood = rating <= 2 ? 'unhappy' : rating === 3 ? 'unsure' : rating === 4 ? 'ok' : 'happy';
        says({
          about: 'check-in',
          rating,
          mood,
          nps: Math.floor(random() * 11),
          ...(random() < 0.5 && { text: 'words' }),
        });
      } else if (answer < 0.6)
        says({
          about: 'check-in',
          mood: oneOf(['happy', 'unhappy', 'unsure'] as const),
          text: 'Aitäh Marile!',
          praises: ['Marile'],
          category: oneOf(categories),
        });
    }
    if (journey.touchpoint && random() < 0.9) {
      if (random() < 0.7) will({ do: 'acknowledge', by: 'Mari Tamm' }, Math.floor(random() * 20 * hour));
      if (random() < 0.3)
        will({
          do: 'classify',
          by: 'Mari Tamm',
          category: oneOf(categories),
          cause: oneOf(['batch 7', 'thin paper', 'locker full']),
        });
      if (random() < 0.2)
        will({
          do: 'compensate',
          by: 'Mari Tamm',
          text: 'voucher',
          cost: { currency: 'EUR', minor: String(Math.floor(random() * 2000)), exponent: 2, raw: '' },
        });
      if (random() < 0.1) will({ do: 'label', by: 'Mari Tamm', unhappy: random() < 0.5 });
      if (random() < 0.8) {
        will({ do: 'resolve', by: 'Mari Tamm', text: 'done' }, Math.floor(random() * 5 * day));
        if (random() < 0.5) {
          at = plus(at, 2 * day);
          says({ about: 're-check', rating: 1 + Math.floor(random() * 5), mood: oneOf(['ok', 'unhappy'] as const) });
        }
      }
    }
    if (random() < 0.01) will({ do: 'erase' });
    return journey;
  }
}

const keyOf = (number: number): string =>
  number
    .toString(26)
    .split('')
    .map((digit) => letters[Number.parseInt(digit, 26)])
    .join('')
    .padStart(20, 'a');
