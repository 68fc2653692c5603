import type { Instant } from '../../journey/instant.ts';
import { amountsOf, numberOf, numericId, type SampleOrder } from './sample.ts';

export const shopifyId = (order: SampleOrder): string => numericId(order);

/** Shopify writes times with the offset of the shop. */
export const local = (at: Instant): string =>
  `${new Date(Date.parse(at) - 5 * 3_600_000).toISOString().slice(0, 19)}-05:00`;

export function orderBody(order: SampleOrder, at: Instant, state: object = {}): object {
  const { firstName, lastName, email, phone = null, currency } = order;
  const { total } = amountsOf(order);
  const money = { amount: total, currency_code: currency };
  const address = {
    first_name: firstName,
    last_name: lastName,
    phone,
    company: null,
    country_code: order.country,
    province_code: order.region ?? null,
  };
  const placed = local(order.placedAt ?? at);
  return {
    id: Number(shopifyId(order)),
    admin_graphql_api_id: `gid://shopify/Order/${shopifyId(order)}`,
    name: `#${order.number}`,
    order_number: Number.parseInt(order.number, 10) || 1,
    test: false,
    confirmed: true,
    source_name: 'web',
    created_at: placed,
    processed_at: placed,
    updated_at: local(at),
    cancelled_at: null,
    cancel_reason: null,
    financial_status: 'pending',
    fulfillment_status: null,
    email,
    contact_email: email,
    phone,
    customer_locale: order.locale,
    ...(order.consent !== undefined && { buyer_accepts_marketing: order.consent }),
    currency,
    presentment_currency: currency,
    total_price: total,
    current_total_price: total,
    total_price_set: { shop_money: money, presentment_money: money },
    customer: { id: Number(customerId(order)), email, first_name: firstName, last_name: lastName, phone },
    billing_address: address,
    shipping_address: address,
    line_items: order.items.map(({ name, quantity, variant = null }, index) => ({
      id: Number(numberOf(`${order.id} item ${index}`)),
      title: name,
      name: variant ? `${name} - ${variant}` : name,
      variant_title: variant,
      quantity,
      current_quantity: quantity,
      requires_shipping: true,
    })),
    fulfillments: [],
    refunds: [],
    tags: '',
    ...state,
  };
}

const customerId = ({ email }: SampleOrder): string => numberOf(email);

export function fulfilled(order: SampleOrder, at: Instant) {
  const number = `JP${numberOf(`${order.id} parcel`, 10)}`;
  const parcel = {
    id: Number(numberOf(`${order.id} fulfilment`)),
    order_id: Number(shopifyId(order)),
    status: 'success',
    shipment_status: null,
    created_at: local(at),
    updated_at: local(at),
    tracking_company: 'Omniva',
    tracking_number: number,
    tracking_numbers: [number],
    tracking_urls: [`https://parcel.example/${number}`],
  };
  return { fulfillment_status: 'fulfilled', fulfillments: [parcel] };
}

export const arrival = (order: SampleOrder, at: Instant): object => ({
  id: Number(numberOf(`${order.id} arrival`)),
  order_id: Number(shopifyId(order)),
  fulfillment_id: Number(numberOf(`${order.id} fulfilment`)),
  status: 'delivered',
  happened_at: local(at),
  created_at: local(at),
  updated_at: local(at),
});

export const refund = (order: SampleOrder, at: Instant, amount: string): object => ({
  id: Number(numberOf(`${order.id} refund ${amount}`)),
  order_id: Number(shopifyId(order)),
  created_at: local(at),
  processed_at: local(at),
  note: null,
  refund_line_items: [],
  order_adjustments: [],
  transactions: [
    {
      id: Number(numberOf(`${order.id} money ${amount}`)),
      kind: 'refund',
      status: 'success',
      amount,
      currency: order.currency,
    },
  ],
});

export const dispute = (order: SampleOrder, at: Instant): object => ({
  id: Number(numberOf(`${order.id} dispute`)),
  order_id: Number(shopifyId(order)),
  type: 'chargeback',
  amount: amountsOf(order).total,
  currency: order.currency,
  reason: 'fraudulent',
  status: 'needs_response',
  initiated_at: local(at),
  finalized_on: null,
});

export const subject = (order: SampleOrder, more: object): object => ({
  shop_id: 954889,
  shop_domain: 'juniper-and-pine.myshopify.com',
  customer: { id: Number(customerId(order)), email: order.email, phone: order.phone ?? null },
  ...more,
});
