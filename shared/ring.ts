import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { day, type Instant, minute, plus, second } from './journey/instant.ts';
import type { World } from './world.ts';

/**
 * Sees to it that `run-due` looks at a journey when something is due. A ring carries no decision, only the id: lost, doubled,
 * late or stale it does no harm, since `sweep` rings for whatever is overdue.
 */
export type Ring = (journey: string, due: Instant) => Promise<void>;

/** SQS can hold a message back for this long at most. */
const longestDelay = 15 * minute;

/**
 * What is due later than this gets no timer: the sweep finds it in the table, at most five minutes late, which no check-in minds.
 * Most schedules would be for check-ins a month ahead, and be stale by the time they fire, since every delivery moves them.
 */
const timedAhead = day;

/** Rings through the queue, which delays up to a quarter of an hour to the second, and through a schedule beyond that. */
export function openRing(world: Pick<World, 'aws' | 'env' | 'clock'>): Ring {
  const queue = new SQSClient(world.aws as object);
  const schedule = openScheduledRing(world);

  return async (journey, due) => {
    const wait = Math.max(0, Date.parse(due) - Date.parse(world.clock.now()));
    if (wait > longestDelay) return schedule(journey, due);
    await queue.send(
      new SendMessageCommand({
        QueueUrl: world.env.dueQueue,
        MessageBody: journey,
        DelaySeconds: Math.ceil(wait / second),
      }),
    );
  };
}

/** Rings through a one-time schedule only: for a function that does itself what is due now. */
export function openScheduledRing({ aws, env, clock }: Pick<World, 'aws' | 'env' | 'clock'>): Ring {
  const scheduler = new SchedulerClient(aws as object);

  return async (journey, due) => {
    const now = clock.now();
    if (due > plus(now, timedAhead)) return;
    const at = wholeMinute(due, now);
    try {
      await scheduler.send(
        new CreateScheduleCommand({
          GroupName: env.scheduleGroup,
          Name: `${journey}-${at.replaceAll(/\D/g, '')}`,
          ScheduleExpression: `at(${at})`,
          ScheduleExpressionTimezone: 'UTC',
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: { Arn: env.dueQueueArn, RoleArn: env.scheduleRole, Input: journey },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
    }
  };
}

/** Scheduler knows no parts of a minute and refuses the past: the first whole minute that is not before `due` and surely ahead. */
function wholeMinute(due: Instant, now: Instant): string {
  const soonest = plus(now, minute);
  const from = Date.parse(due > soonest ? due : soonest);
  return new Date(Math.ceil(from / minute) * minute).toISOString().slice(0, 19);
}
