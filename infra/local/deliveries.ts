import type { SQSBatchResponse } from 'aws-lambda';
import { earliest, type Instant } from '../../shared/journey/instant.ts';
import type { FunctionName } from '../../shared/names.ts';
import type { Queue } from './endpoints/queue.ts';
import type { Services } from './endpoints/services.ts';

/** Something that is ready to wake a function. */
export type Delivery = () => Promise<void>;

interface Options {
  services: Services;
  /** Functions that are not there are not woken. */
  has(name: FunctionName): boolean;
  /** Throws what the function throws. */
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  /** Messages a batch. */
  batchSize: number;
}

/** Schedules that fire, and Lambda's event sources. */
export interface Deliveries {
  /**
   * Takes what is ready at this instant, up to `max` deliveries. What is taken and not settled, because the function failed or
   * crashed, comes again by itself.
   */
  take(max: number): Delivery[];
  /** When there is something to take. */
  next(): Instant | undefined;
}

export function createDeliveries({ services, has, invoke, batchSize }: Options): Deliveries {
  const { scheduler, due, mailQueue, events } = services;
  const sources = [
    ...(has('run-due') ? [{ take: () => fromQueue(due, 'run-due'), next: due.next }] : []),
    ...(has('receive-mail') ? [{ take: () => fromQueue(mailQueue, 'receive-mail'), next: mailQueue.next }] : []),
    ...(has('record-delivery') ? [{ take: fromEvents, next: events.next }] : []),
  ];

  return {
    take(max) {
      scheduler.fire();
      const deliveries: Delivery[] = [];
      for (const { take } of sources) {
        while (deliveries.length < max) {
          const delivery = take();
          if (!delivery) break;
          deliveries.push(delivery);
        }
      }
      return deliveries;
    },
    next: () => earliest([scheduler.next(), ...sources.map(({ next }) => next())]),
  };

  function fromQueue(queue: Queue, name: FunctionName): Delivery | undefined {
    const records = queue.receive(batchSize);
    if (records.length === 0) return undefined;
    return async () => {
      const response = (await invoke(name, { Records: records })) as SQSBatchResponse | undefined;
      const failed = new Set(response?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const { messageId, receiptHandle } of records) if (!failed.has(messageId)) queue.delete(receiptHandle);
    };
  }

  function fromEvents(): Delivery | undefined {
    const taken = events.take();
    if (!taken) return undefined;
    return async () => {
      await invoke('record-delivery', taken.event);
      events.settle(taken.id);
    };
  }
}
