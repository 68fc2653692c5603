import { orderIdOf } from '../../../shared/orders/samples.ts';
import { wholeOf } from '../standing.ts';
import type { Api } from './apis.ts';

/** `GET /rest/V1/orders/{id}` gives the fields that events carry. */
export const adobeCommerce: Api = ({ path, sold, now }) => {
  const purchase = sold.find(({ order }) => path === `/rest/V1/orders/${orderIdOf('adobe-commerce', order)}`);
  return purchase && wholeOf(purchase, now, ({ data }) => orderWithin((data as { value: object }).value));
};

const orderWithin = (value: object): object | undefined => ('increment_id' in value ? value : undefined);
