import type { Instant } from '../../journey/instant.ts';

/**
 * The meaning of BigCommerce's statuses, by their ids: a shop may rename the labels.
 * https://docs.bigcommerce.com/docs/rest-management/orders/order-status
 */
const states = {
  incomplete: 0,
  shipped: 2,
  partiallyShipped: 3,
  refunded: 4,
  cancelled: 5,
  declined: 6,
  awaitingPickup: 8,
  awaitingShipment: 9,
  completed: 10,
  awaitingFulfilment: 11,
  disputed: 13,
  partiallyRefunded: 14,
};

/** The checkout was begun and not finished, or the payment failed. */
export const isIncomplete = (status: number | undefined): boolean => status === states.incomplete;

export const isPaid = (status: number | undefined): boolean => status !== undefined && paid.has(status);
const paid = new Set([
  states.shipped,
  states.partiallyShipped,
  states.refunded,
  states.awaitingPickup,
  states.awaitingShipment,
  states.completed,
  states.awaitingFulfilment,
  states.partiallyRefunded,
]);

/** All of it is on its way; also what was picked up or downloaded. */
export const isShipped = (status: number | undefined): boolean =>
  status === states.shipped || status === states.completed;

export const endsOf = (status: number | undefined, at: Instant) => ({
  cancelled: status === states.cancelled || status === states.declined ? at : undefined,
  refunded: status === states.refunded ? at : undefined,
  disputed: status === states.disputed ? at : undefined,
});
