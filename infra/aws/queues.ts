import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

interface WorkQueueProps {
  /** Timeout of the function that works the queue. */
  timeout: Duration;
}

interface WorkerProps {
  batchSize: number;
  /** How many of the function run at once: the brake on whatever the function calls. At least 2, says Lambda. */
  maxConcurrency: number;
}

/** A queue, the queue of what failed five times, and the one function that works both. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { timeout }: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      ...closed,
      // Six times the function's timeout, as Lambda asks: a message must not come back while it is being worked on.
      visibilityTimeout: Duration.seconds(timeout.toSeconds() * 6),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
  }

  /** Lets the function work the queue, and, once somebody enables the second mapping, its dead letters too. */
  workedBy(worker: IFunction, { batchSize, maxConcurrency }: WorkerProps): void {
    const source = (queue: Queue, enabled: boolean) =>
      worker.addEventSource(
        new SqsEventSource(queue, { batchSize, maxConcurrency, reportBatchItemFailures: true, enabled }),
      );
    source(this.queue, true);
    // For redrive after a fix: README, "Dead letters". What fails again stays where it is.
    source(this.deadLetters, false);
  }
}

/** Keeps what failed for 14 days, the longest that SQS can. */
export const deadLetterQueue = (scope: Construct, id: string) =>
  new Queue(scope, id, { ...closed, retentionPeriod: Duration.days(14), visibilityTimeout: Duration.minutes(5) });

const closed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
