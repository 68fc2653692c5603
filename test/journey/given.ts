import { type Command, carryOut, decide } from '../../shared/journey/decide.ts';
import type { JourneyEvent } from '../../shared/journey/events.ts';
import { type Customer, type Journey, newJourney, type Response } from '../../shared/journey/journey.ts';
import type { OrderDetails, OrderPatch } from '../../shared/journey/order.ts';
import { parseShop, type ShopConfig } from '../../shared/shop.ts';
import shopConfig from '../../shop.config.ts';

/** The sample shop, or one that differs from it. */
export const shopWith = (changes: Partial<ShopConfig> = {}) => parseShop({ ...shopConfig, ...changes });
export const shop = shopWith();

export const id = 'aaaaaaaaaaaaaaaaaaaa';

export const details = (changes: Partial<OrderDetails> = {}): OrderDetails => ({
  name: '#1001',
  customer: { email: 'kadri@example.com', firstName: 'Kadri', country: 'EE', timeZone: 'Europe/Tallinn', key: 'kadri' },
  items: [{ name: 'Juniper bowl', quantity: 1 }],
  total: { currency: 'EUR', minor: '4200', exponent: 2, raw: '42.00' },
  consent: 'unknown',
  ...changes,
});

export const patch = (changes: Partial<OrderPatch> = {}): OrderPatch => ({
  updatedAt: '2026-03-02T08:00:00.000Z',
  details: details(),
  milestones: { placed: '2026-03-02T08:00:00.000Z', paid: '2026-03-02T08:00:00.000Z' },
  ends: {},
  ...changes,
});

export const order = (told: Partial<OrderPatch> = {}): Command => ({
  do: 'order',
  platform: 'shopify',
  store: 'main',
  orderId: '1001',
  topic: 'orders/paid',
  patch: patch(told),
});

/** What the customer says; unhappy unless told otherwise. */
export const says = (response: Partial<Response> & { id: string }): Command => ({
  do: 'respond',
  response: { at: '2026-04-01T10:00:00.000Z', channel: 'mail', mood: 'unhappy', ...response },
});

export const act = (customer?: Partial<Customer>, others: Journey[] = []): Command => ({
  do: 'act',
  customer: { key: 'kadri', journeys: [id, ...others.map((other) => other.id)], ...customer },
  others,
  assignee: 'mari',
});

/** The journey after commands, each at its own time; and what the last one made happen. */
export function play(
  steps: readonly (readonly [at: string, command: Command])[],
  from: Journey = newJourney(id, '2026-03-02T08:00:00.000Z'),
  rules = shop,
): { journey: Journey; events: JourneyEvent[] } {
  return steps.reduce<{ journey: Journey; events: JourneyEvent[] }>(
    ({ journey }, [at, command]) => {
      const events = decide(journey, command, rules, at);
      return { journey: { ...carryOut(journey, events, rules), version: journey.version + 1 }, events };
    },
    { journey: from, events: [] },
  );
}

/** Lets the journey do what it owes at an instant, as `run-due` does: claims, and records the send. */
export function runDue(
  journey: Journey,
  at: string,
  customer?: Partial<Customer>,
  others: Journey[] = [],
  rules = shop,
) {
  const done: JourneyEvent[] = [];
  for (let round = 0; round < 10; round++) {
    const { journey: after, events } = play([[at, act(customer, others)]], journey, rules);
    if (events.length === 0) break;
    done.push(...events);
    journey = after;
    const claim = events.find((event) => event.is === 'claimed');
    if (claim) {
      const sent = play(
        [[at, { do: 'record-sent', what: claim.what, messageId: `ses-${claim.what}` }]],
        journey,
        rules,
      );
      done.push(...sent.events);
      journey = sent.journey;
    }
  }
  return { journey, done, kinds: done.map((event) => ('kind' in event ? `${event.is} ${event.kind}` : event.is)) };
}
