import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Clock } from '../shared/clock.ts';
import { between, second } from '../shared/journey/instant.ts';
import { onLambda } from '../shared/lambda.ts';
import type { Log } from '../shared/log.ts';
import { alarmCodes } from '../shared/names.ts';
import { type Lists, openLists } from '../shared/store/lists.ts';
import { openQuarantine, type Quarantine } from '../shared/store/quarantine.ts';
import type { World } from '../shared/world.ts';

export interface Sweep {
  lists: Lists;
  quarantine: Pick<Quarantine, 'count'>;
  /** Rings for several journeys at once. */
  ringAll(journeys: string[]): Promise<void>;
  clock: Clock;
  log: Log;
}

/** Every five minutes: rings for whatever is overdue, and says how many and how late. This is the guarantee behind every promise. */
export function createSweep({ lists, quarantine, ringAll, clock, log }: Sweep) {
  return async (): Promise<void> => {
    const now = clock.now();
    let count = 0;
    let lateSeconds = 0;
    for await (const page of lists.overdue(now)) {
      count += page.length;
      lateSeconds = Math.max(lateSeconds, ...page.map(({ due }) => Math.round(between(due, now) / second)));
      await ringAll(page.map(({ id }) => id));
    }
    log.info(alarmCodes.overdue, { count, lateSeconds });
    log.info(alarmCodes.inQuarantine, { count: await quarantine.count() });
  };
}

export const wire = async (world: World) => {
  const queue = new SQSClient(world.aws as object);
  return createSweep({
    ...world,
    lists: openLists(world),
    quarantine: openQuarantine(world),
    async ringAll(journeys) {
      for (let from = 0; from < journeys.length; from += 10) {
        const Entries = journeys.slice(from, from + 10).map((id, index) => ({ Id: String(index), MessageBody: id }));
        await queue.send(new SendMessageBatchCommand({ QueueUrl: world.env.dueQueue, Entries }));
      }
    },
  });
};

export const handler = onLambda(wire);
