import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { FetchProblem } from '../orders/platform.ts';
import type { World } from '../world.ts';
import type { OutwardMessage } from './outward-message.ts';

/** Source of every event on the bus; the detail type is the event's public name. */
export const eventSource = 'aftercare';

/** Puts messages on the shop's event bus. Throws `FetchProblem` when EventBridge does not take one. */
export function openEventBus(world: Pick<World, 'aws' | 'env'>) {
  let client: EventBridgeClient | undefined;
  return async (message: OutwardMessage): Promise<void> => {
    client ??= new EventBridgeClient(world.aws as object);
    const { type, timestamp, id, data } = message;
    const entry = {
      EventBusName: world.env.eventBus,
      Source: eventSource,
      DetailType: type,
      Time: new Date(timestamp),
      Detail: JSON.stringify({ id, ...data }),
    };
    const { FailedEntryCount = 0, Entries } = await client
      .send(new PutEventsCommand({ Entries: [entry] }))
      .catch(refused);
    if (FailedEntryCount > 0)
      throw new FetchProblem(Entries?.[0]?.ErrorCode === 'ThrottlingException' ? 'rate-limited' : 'unavailable');
  };
}

function refused(error: unknown): never {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 500;
  throw new FetchProblem(status === 429 ? 'rate-limited' : status < 500 ? 'refused' : 'unavailable');
}
