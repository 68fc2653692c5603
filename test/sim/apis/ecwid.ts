import { amountsOf, secondsOf } from '../../../shared/orders/samples/sample.ts';
import { orderIdOf } from '../../../shared/orders/samples.ts';
import { type Standing, standingOf } from '../standing.ts';
import type { Api } from './apis.ts';

/** `GET /api/v3/{storeId}/orders/{orderNumber}` */
export const ecwid: Api = ({ path, sold, now }) => {
  const purchase = sold.find(({ order }) => path === `/api/v3/1003/orders/${orderIdOf('ecwid', order)}`);
  const standing = purchase && standingOf(purchase, now);
  if (!purchase || !standing || standing.at.deleted) return undefined;
  const { order } = purchase;
  const { at, changed } = standing;
  const { total, halfTotal } = amountsOf(order);
  const person = { name: `${order.firstName} ${order.lastName}`, countryCode: order.country };
  return {
    orderNumber: Number(orderIdOf('ecwid', order)),
    total: Number(total),
    paymentStatus: paymentOf(at),
    fulfillmentStatus: at.delivered ? 'DELIVERED' : at.fulfilled ? 'SHIPPED' : 'AWAITING_PROCESSING',
    createTimestamp: secondsOf(order.placedAt ?? changed),
    updateTimestamp: secondsOf(changed),
    email: order.email,
    billingPerson: person,
    shippingPerson: person,
    items: order.items,
    refundedAmount: Number(at.refunded ? total : at.partiallyRefunded ? halfTotal : 0),
  };
};

function paymentOf(at: Standing['at']): string {
  if (at.refunded) return 'REFUNDED';
  if (at.cancelled) return 'CANCELLED';
  if (at.partiallyRefunded) return 'PARTIALLY_REFUNDED';
  return at.paid ? 'PAID' : 'AWAITING_PAYMENT';
}
