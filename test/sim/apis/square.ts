import { amountsOf } from '../../../shared/orders/samples/sample.ts';
import { orderIdOf } from '../../../shared/orders/samples.ts';
import type { Purchase } from '../cast.ts';
import { standingOf, wholeOf } from '../standing.ts';
import type { Api } from './apis.ts';

/** `GET /v2/orders/{id}` and `/v2/payments/{id}`; the customers have no profiles. */
export const square: Api = ({ path, sold, now }) => {
  for (const purchase of sold) {
    const payment = paymentOf(purchase, now);
    if (payment && path === `/v2/payments/${payment.id}`) return { payment };
    if (path === `/v2/orders/${orderIdOf('square', purchase.order)}`) return orderOf(purchase, now, payment);
  }
  return undefined;
};

interface Payment {
  id: string;
}

const paymentOf = (purchase: Purchase, now: string): Payment | undefined =>
  wholeOf(purchase, now, ({ data }) => (data as { object: { payment?: Payment } }).object.payment);

function orderOf(purchase: Purchase, now: string, payment: Payment | undefined) {
  const standing = standingOf(purchase, now);
  if (!standing) return undefined;
  const { order } = purchase;
  const { at, changed } = standing;
  const amount = Number(amountsOf(order).minor);
  return {
    order: {
      id: orderIdOf('square', order),
      source: { name: 'Square Online' },
      state: at.cancelled ? 'CANCELED' : 'OPEN',
      created_at: order.placedAt,
      updated_at: changed,
      line_items: order.items.map(({ name, quantity }) => ({ name, quantity: String(quantity) })),
      total_money: { amount, currency: order.currency },
      net_amount_due_money: { amount: payment ? 0 : amount, currency: order.currency },
      tenders: payment ? [{ id: payment.id, payment_id: payment.id }] : [],
      fulfillments: [
        { state: at.fulfilled ? 'COMPLETED' : 'PROPOSED', shipment_details: { shipped_at: at.fulfilled } },
      ],
    },
  };
}
