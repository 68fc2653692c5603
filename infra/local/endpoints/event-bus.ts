import type { PutEventsCommandInput, PutEventsCommandOutput, PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { AwsError, type Endpoint, jsonEndpoint } from './wire.ts';

/** The event bus: keeps what was put on it, the latest last, so that it can be looked at. */
export interface EventBus {
  endpoint: Endpoint;
  readonly taken: readonly PutEventsRequestEntry[];
}

const kept = 500;
const most = 10;
const largest = 256 * 1024;

/** EventBridge, PutEvents alone. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
export function openEventBus({ name, newId }: { name: string; newId: () => string }): EventBus {
  const taken: PutEventsRequestEntry[] = [];
  return {
    taken,
    endpoint: jsonEndpoint({
      PutEvents({ Entries = [] }: PutEventsCommandInput): Partial<PutEventsCommandOutput> {
        const size = Entries.reduce((sum, { Detail = '' }) => sum + Buffer.byteLength(Detail), 0);
        if (Entries.length === 0 || Entries.length > most || size > largest)
          throw new AwsError(400, 'ValidationException', 'Total size or number of the entries is not allowed.');
        const answers = Entries.map((entry) => {
          if (entry.EventBusName !== name)
            return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: 'No such bus.' };
          taken.push(entry);
          taken.splice(0, taken.length - kept);
          return { EventId: newId() };
        });
        return { FailedEntryCount: answers.filter((answer) => 'ErrorCode' in answer).length, Entries: answers };
      },
    }),
  };
}
