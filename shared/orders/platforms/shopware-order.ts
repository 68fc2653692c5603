import * as z from 'zod/mini';
import type { Instant } from '../../journey/instant.ts';
import { detailsOf } from '../details.ts';
import { ignored, orderTold } from '../event.ts';
import { webAddress } from '../fields.ts';
import { magnitude, moneyOf } from '../money.ts';
import type { OrderEvent } from '../platform.ts';
import { latest, paidBy } from '../timestamps.ts';
import { understand } from '../understand.ts';
import { isLive, Order, type Stateful } from './shopware-entity.ts';

/**
 * Reads the order entity. What it says of its states counts; where an event comes without them, the topic does.
 * @param at when the webhook was made
 */
export function orderOf(topic: string, entity: unknown, at: Instant): OrderEvent {
  const order = understand(Order, entity);
  if (order.versionId !== undefined && !isLive(order.versionId)) return ignored(topic, 'a draft of the order');
  const placed = order.orderDateTime ?? order.createdAt ?? at;
  const { details, warnings } = told(order);
  return orderTold({
    topic,
    orderId: order.id,
    updatedAt: versionOf(order) ?? at,
    details,
    milestones: { placed, ...reached(order, topic, at, placed) },
    ends: ending(order, topic, at),
    refunds: refundsOf(order),
    warnings,
  });
}

/** A changed address or parcel is a change of its own entity. */
const versionOf = ({ createdAt, updatedAt, orderCustomer, deliveries }: Order): Instant | undefined =>
  latest([createdAt, updatedAt, orderCustomer?.updatedAt, ...deliveries.map((delivery) => delivery.updatedAt)]);

const stateOf = ({ stateMachineState }: Stateful): string | undefined => stateMachineState?.technicalName;

/** Payments that were given up, and deliveries that were called off, say nothing of the others. */
const counted = <One extends Stateful>(all: readonly One[]): One[] =>
  all.filter((one) => stateOf(one) !== 'cancelled' && stateOf(one) !== 'failed');

/** Whether the states say so: all that count, or one; and where there are none, whether the topic does. */
function says(
  all: readonly Stateful[],
  states: readonly string[],
  how: 'every' | 'some',
  topic: string,
  entity: string,
) {
  const inState = (one: Stateful) => states.includes(stateOf(one) ?? '');
  if (counted(all).some((one) => stateOf(one) !== undefined)) return counted(all)[how](inState);
  return states.some((state) => topic === `state_enter.${entity}.state.${state}`);
}

const paidStates = ['paid', 'refunded_partially', 'refunded', 'chargeback'];

function reached({ transactions, deliveries }: Order, topic: string, at: Instant, placed: Instant) {
  const paid = says(transactions, paidStates, 'some', topic, 'order_transaction');
  const shipped = says(deliveries, ['shipped'], 'every', topic, 'order_delivery');
  const when = (all: readonly Stateful[]) => latest(counted(all).map(({ updatedAt }) => updatedAt)) ?? at;
  return {
    paid: paid ? paidBy(when(transactions), placed) : undefined,
    fulfilled: shipped ? when(deliveries) : undefined,
  };
}

function ending({ stateMachineState, transactions }: Order, topic: string, at: Instant) {
  const state = stateMachineState?.technicalName ?? /^state_enter\.order\.state\.(.*)/.exec(topic)?.[1];
  const refunded = says(transactions, ['refunded'], 'every', topic, 'order_transaction');
  const disputed = says(transactions, ['chargeback'], 'some', topic, 'order_transaction');
  return {
    cancelled: state === 'cancelled' ? at : undefined,
    refunded: refunded ? at : undefined,
    disputed: disputed ? at : undefined,
  };
}

function refundsOf({ transactions, currency }: Order): [id: string, amount: string][] {
  const refunds = transactions.flatMap(({ captures }) => captures.flatMap((capture) => capture.refunds));
  return refunds.flatMap(({ id: refund, amount: given, stateMachineState: state }) => {
    const went = refund && given?.totalPrice && currency?.isoCode && state?.technicalName === 'completed';
    const money = went ? moneyOf(given.totalPrice ?? '', currency.isoCode ?? '') : undefined;
    return money && refund ? [[refund, magnitude(money)] as [string, string]] : [];
  });
}

function told(order: Order) {
  const { orderCustomer: customer, billingAddress: billing, deliveries } = order;
  const shipping = deliveries[0]?.shippingOrderAddress;
  const place = shipping?.country ? shipping : billing;
  const unit = order.currency?.isoCode;
  return detailsOf({
    name: `#${order.orderNumber ?? order.id.slice(0, 8)}`,
    customer: {
      id: customer?.customerId,
      emails: [customer?.email],
      firstName: customer?.firstName ?? billing?.firstName,
      lastName: customer?.lastName ?? billing?.lastName,
      phone: billing?.phoneNumber ?? shipping?.phoneNumber,
      company: customer?.company ?? billing?.company,
      locale: order.language?.locale?.code,
      country: place?.country?.iso,
      region: place?.countryState?.shortCode?.replace(/^[A-Z]{2}-/, ''),
    },
    items: order.lineItems.filter(isBought).map(({ label, quantity, payload }) => ({
      name: label,
      quantity: quantity ?? 1,
      variant: payload?.options.flatMap(({ option }) => option ?? []).join(', ') || undefined,
    })),
    total: order.amountTotal && unit ? moneyOf(order.amountTotal, unit) : undefined,
    parcels: deliveries.flatMap(({ trackingCodes, shippingMethod }) =>
      trackingCodes.map((number) => ({
        carrier: shippingMethod?.name,
        number,
        url: trackedAt(shippingMethod, number),
      })),
    ),
    consent: undefined,
  });
}

/** Promotions and credits are lines too, and so are the parts of a bundle. */
const isBought = ({ type, parentId }: Order['lineItems'][number]): boolean =>
  parentId === undefined && !['promotion', 'discount', 'credit'].includes(type ?? '');

const trackedAt = (method: Order['deliveries'][number]['shippingMethod'], number = ''): string | undefined =>
  z.safeParse(webAddress, method?.trackingUrl?.replace('%s', encodeURIComponent(number))).data;
