import { wholeOf } from '../standing.ts';
import type { Api } from './apis.ts';

interface Session {
  id: string;
  object: string;
}

/** `GET /v1/checkout/sessions/{id}`, and the line items below it. */
export const stripe: Api = ({ path, sold, now }) => {
  const [, id, lines] = /^\/v1\/checkout\/sessions\/([^/]+)(\/line_items)?$/.exec(path) ?? [];
  for (const purchase of sold) {
    const session = wholeOf(purchase, now, ({ data }) => sessionWithin((data as { object: Session }).object));
    if (session?.id !== id) continue;
    const bought = purchase.order.items.map(({ name, quantity }) => ({ description: name, quantity }));
    return lines ? { data: bought } : session;
  }
  return undefined;
};

const sessionWithin = (object: Session): Session | undefined =>
  object.object === 'checkout.session' ? object : undefined;
