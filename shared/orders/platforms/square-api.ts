import * as z from 'zod/mini';
import type { OrderPatch } from '../../journey/order.ts';
import { ask, credentialsOf } from '../ask.ts';
import { FetchProblem, type PlatformApi, type Wanted } from '../platform.ts';
import { understand } from '../understand.ts';
import { Customer, Order, patchOfOrder } from './square-order.ts';
import { Payment } from './square-payment.ts';

/** The version whose shapes are read here. https://developer.squareup.com/docs/build-basics/versioning-overview */
const version = '2026-09-16';

/** An order with its payments and its customer: only together they tell the address. https://developer.squareup.com/reference/square/orders-api/retrieve-order */
export async function fetchOrder({ id }: Wanted, api: PlatformApi): Promise<OrderPatch> {
  const { accessToken } = credentialsOf(api, 'accessToken');
  const { apiUrl = 'https://connect.squareup.com' } = api.settings;
  const headers = { authorization: `Bearer ${accessToken}`, 'square-version': version, accept: 'application/json' };
  const get = <Schema extends z.ZodMiniType>(path: string, schema: Schema): Promise<z.output<Schema>> =>
    ask(api, { method: 'GET', url: `${apiUrl}/v2/${path}`, headers }, (body) => understand(schema, body));

  const { order } = await get(`orders/${encodeURIComponent(id)}`, z.object({ order: Order }));
  const payments: Payment[] = [];
  for (const { id: tender, payment_id = tender } of order.tenders.slice(0, mostPayments)) {
    const came =
      payment_id &&
      (await unlessGone(get(`payments/${encodeURIComponent(payment_id)}`, z.object({ payment: Payment }))));
    if (came) payments.push(came.payment);
  }
  const customer = order.customer_id ?? payments.find(({ customer_id }) => customer_id)?.customer_id;
  const person =
    customer && (await unlessGone(get(`customers/${encodeURIComponent(customer)}`, z.object({ customer: Customer }))));
  return patchOfOrder(order, payments, person ? person.customer : undefined);
}

/** A bill may be split, but not among more than this. */
const mostPayments = 20;

/** The order is there, even if the card of its customer is not any more. */
async function unlessGone<Part>(asked: Promise<Part>): Promise<Part | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof FetchProblem && error.reason === 'gone') return undefined;
    throw error;
  }
}
