import {
  type ChangedOrder,
  type NormaliseContext,
  NotUnderstood,
  type Platform,
  type WebhookRequest,
} from './platform.ts';

/**
 * Reads orders of an API as if each had come by webhook: by the same normaliser, so that it makes no difference which of the two
 * tells first. One that is not understood does not keep the others from being taken.
 *
 * @param headers what the webhook would have said besides, so that it can be replayed
 */
export async function* asWebhooks(
  normalise: Platform['normalise'],
  headers: WebhookRequest['headers'],
  orders: AsyncIterable<unknown>,
  context: NormaliseContext,
): AsyncGenerator<ChangedOrder> {
  for await (const order of orders) {
    const webhook = { method: 'POST', headers, query: {}, body: Buffer.from(JSON.stringify(order)) };
    yield* read(normalise, webhook, context);
  }
}

function read(normalise: Platform['normalise'], webhook: WebhookRequest, context: NormaliseContext): ChangedOrder[] {
  try {
    return normalise(webhook, context).filter((told) => told.kind === 'order');
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    return [{ webhook, notUnderstood: error }];
  }
}
