import { amountsOf } from '../../../shared/orders/samples/sample.ts';
import { orderIdOf } from '../../../shared/orders/samples.ts';
import { standingOf } from '../standing.ts';
import type { Api } from './apis.ts';

/** `GET /1.0/commerce/orders/{id}` */
export const squarespace: Api = ({ path, sold, now }) => {
  const purchase = sold.find(({ order }) => path === `/1.0/commerce/orders/${orderIdOf('squarespace', order)}`);
  const standing = purchase && standingOf(purchase, now);
  if (!purchase || !standing) return undefined;
  const { order } = purchase;
  const { at, changed } = standing;
  const { total } = amountsOf(order);
  const address = { firstName: order.firstName, lastName: order.lastName, countryCode: order.country };
  return {
    id: orderIdOf('squarespace', order),
    orderNumber: order.number,
    createdOn: order.placedAt,
    modifiedOn: changed,
    channel: 'web',
    testmode: false,
    customerEmail: order.email,
    billingAddress: address,
    shippingAddress: address,
    fulfillmentStatus: at.cancelled ? 'CANCELED' : at.fulfilled ? 'FULFILLED' : 'PENDING',
    lineItems: order.items.map(({ name, quantity }) => ({ productName: name, quantity })),
    fulfillments: at.fulfilled ? [{ shipDate: at.fulfilled }] : [],
    grandTotal: { value: total, currency: order.currency },
    refundedTotal: { value: at.refunded ? total : '0.00', currency: order.currency },
  };
};
