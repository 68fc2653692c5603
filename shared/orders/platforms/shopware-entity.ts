import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { amount, count, country, currency, id, list, locale, maybe, needed, text, time } from '../fields.ts';

/** Whether it is the order itself, and no draft of it. */
export const isLive = (versionId: string | undefined): boolean => versionId === '0fa91ce3e96a4bc2be4bd9ce752c3425';

const State = maybe(z.object({ technicalName: text }));
const Address = maybe(
  z.object({
    firstName: text,
    lastName: text,
    company: text,
    phoneNumber: text,
    country: maybe(z.object({ iso: country })),
    countryState: maybe(z.object({ shortCode: text })),
  }),
);
const Refund = z.object({ id, amount: maybe(z.object({ totalPrice: amount })), stateMachineState: State });
/** The order entity, as it comes with webhooks and from the Admin API; its associations may be missing. */
export const Order = z.object({
  id: needed(id, 'an id'),
  versionId: text,
  orderNumber: text,
  orderDateTime: time,
  createdAt: time,
  updatedAt: time,
  amountTotal: amount,
  currency: maybe(z.object({ isoCode: currency })),
  language: maybe(z.object({ locale: maybe(z.object({ code: locale })) })),
  stateMachineState: State,
  orderCustomer: maybe(
    z.object({ customerId: id, email: text, firstName: text, lastName: text, company: text, updatedAt: time }),
  ),
  billingAddress: Address,
  lineItems: list(
    z.object({
      label: text,
      quantity: count,
      type: text,
      parentId: text,
      payload: maybe(z.object({ options: list(z.object({ option: text })) })),
    }),
  ),
  deliveries: list(
    z.object({
      updatedAt: time,
      trackingCodes: list(text),
      stateMachineState: State,
      shippingMethod: maybe(z.object({ name: text, trackingUrl: text })),
      shippingOrderAddress: Address,
    }),
  ),
  transactions: list(
    z.object({ updatedAt: time, stateMachineState: State, captures: list(z.object({ refunds: list(Refund) })) }),
  ),
});
export type Order = z.output<typeof Order>;
/** What has a life of its own: a delivery, a payment. */
export type Stateful = { updatedAt: Instant | undefined; stateMachineState: z.output<typeof State> };
