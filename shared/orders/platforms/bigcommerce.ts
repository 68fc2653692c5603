import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { parseJson } from '../big-json.ts';
import { ignored, orderTold } from '../event.ts';
import { count, id, maybe, needed, text, unixTime } from '../fields.ts';
import type { OrderEvent, Platform, WebhookRequest } from '../platform.ts';
import { isStandardSigned, symmetricKey } from '../standard-signature.ts';
import { understand } from '../understand.ts';
import { fetchOrder } from './bigcommerce-api.ts';
import { endsOf, isPaid, isShipped } from './bigcommerce-states.ts';

/**
 * BigCommerce: Standard Webhooks, signed by the bytes of the app's client secret as it is written. A webhook names its order and
 * no more. https://docs.bigcommerce.com/docs/integrations/webhooks
 *
 * Settings: `storeHash`; `apiUrl` in place of BigCommerce's own. Credentials: `accessToken` of a store-level API account that
 * may read orders.
 */
export const bigcommerce: Platform = {
  name: 'bigcommerce',
  knowsDelivery: false,
  erasesById: true,
  meaningfulHeaders: [],
  verify: (request, secrets, now) =>
    isStandardSigned(
      request,
      secrets.map((secret) => symmetricKey(Buffer.from(secret))),
      now,
    ),
  normalise: ({ body }: WebhookRequest) => [eventOf(parseJson(body))],
  fetch: fetchOrder,
};

function eventOf(body: unknown): OrderEvent {
  const { scope, created_at: at, data } = understand(Envelope, body);
  const topic = scope.replace(/^store\/channel\/[^/]+\//, 'store/');
  if (topic === 'store/customer/deleted') {
    const { id: customerId } = understand(Thing, data);
    return { kind: 'redact', topic: scope, customerId, orderIds: [] };
  }
  const reason = reasons.find(([start]) => topic.startsWith(start))?.[1];
  if (reason !== undefined) return ignored(scope, reason);
  const orderId = orderIdOf(topic, data);
  return orderId === undefined ? ignored(scope, 'not about an order') : orderOf(scope, orderId, data, at);
}

const Envelope = z.object({
  scope: needed(text, 'a scope, such as store/order/created'),
  created_at: needed(unixTime, 'seconds since 1970'),
  data: z.unknown(),
});
const neededId = needed(id, 'an id');
const Thing = z.object({ id: neededId });

const reasons: [start: string, reason: string][] = [
  ['store/order/message/', 'a message changes nothing about the order'],
  ['store/app/uninstalled', 'the shop took the app off: nothing more will come'],
];

/** A shipment names its order as `orderId`, a transaction as `order_id`, and everything else by the order's own id. */
function orderIdOf(topic: string, data: unknown): string | undefined {
  if (topic.startsWith('store/shipment/')) return understand(z.object({ orderId: neededId }), data).orderId;
  if (topic.startsWith('store/order/transaction/')) return understand(z.object({ order_id: neededId }), data).order_id;
  return topic.startsWith('store/order/') ? understand(Thing, data).id : undefined;
}

/** A change of status says where the order is now; it counts even should the order itself never be fetched. */
function orderOf(topic: string, orderId: string, data: unknown, at: Instant): OrderEvent {
  const status = understand(Changed, data).status?.new_status_id;
  return orderTold({
    topic,
    orderId,
    updatedAt: at,
    milestones: { paid: isPaid(status) ? at : undefined, fulfilled: isShipped(status) ? at : undefined },
    ends: endsOf(status, at),
    fetch: { resource: 'order', id: orderId },
  });
}
const Changed = z.object({ status: maybe(z.object({ new_status_id: count })) });
