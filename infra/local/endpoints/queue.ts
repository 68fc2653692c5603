import { createHash } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import type { Clock } from '../../../shared/clock.ts';
import { type Instant, minute, plus } from '../../../shared/journey/instant.ts';
import { openAgenda } from '../agenda.ts';
import { openRecords } from '../records.ts';
import { account, region } from './wire.ts';

/** What becomes of a message on its way into a queue; the delay in milliseconds. */
export type MessageFate = 'none' | 'drop' | 'double' | { delay: number };

export interface DeadLetter {
  queue: string;
  id: string;
  body: string;
  receives: number;
  at: Instant;
}

/** A standard queue of SQS, with its dead-letter queue, as a Lambda event source reads it. */
export interface Queue {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  /** @param delay milliseconds before it can be received */
  send(body: string, delay?: number): string;
  /** Takes what is ready, up to `max`. What is not deleted within the visibility timeout comes again. */
  receive(max: number): SQSRecord[];
  delete(receiptHandle: string): void;
  /** When the next message can be received. */
  next(): Instant | undefined;
  deadLetters(): DeadLetter[];
  readonly size: number;
  close(): void;
}

interface Options {
  name: string;
  clock: Clock;
  newId: () => string;
  fate?: ((body: string) => MessageFate) | undefined;
  /** Path of the files without their ending; in memory when absent. */
  file?: string | undefined;
}

interface Message {
  /** When it can be received. */
  at: Instant;
  body: string;
  sentAt: Instant;
  receives: number;
  firstReceivedAt?: Instant;
}

/** As infra/aws sets them: six times the function's timeout, and five attempts. */
const visibility = 6 * minute;
const maxReceives = 5;

export const queueUrl = (name: string) => `https://sqs.${region}.amazonaws.com/${account}/${name}`;
export const queueArn = (name: string) => `arn:aws:sqs:${region}:${account}:${name}`;

export function openQueue({ name, clock, newId, fate = () => 'none', file }: Options): Queue {
  const messages = openAgenda<Message>(file && `${file}.jsonl`);
  const dead = openRecords<DeadLetter>(file && `${file}-dead.jsonl`);
  const arn = queueArn(name);

  return {
    name,
    arn,
    url: queueUrl(name),

    send(body, delay = 0) {
      const met = fate(body);
      const id = newId();
      if (met === 'drop') return id;
      const now = clock.now();
      const message = {
        at: plus(now, delay + (typeof met === 'object' ? met.delay : 0)),
        body,
        sentAt: now,
        receives: 0,
      };
      messages.set(id, message);
      if (met === 'double') messages.set(newId(), { ...message });
      return id;
    },

    receive(max) {
      const now = clock.now();
      const received: SQSRecord[] = [];
      while (received.length < max) {
        const ready = messages.ready(now);
        if (!ready) break;
        const [id, message] = ready;
        if (message.receives >= maxReceives) bury(id, message);
        else received.push(take(id, message, now));
      }
      return received;
    },

    delete: (receiptHandle) => messages.delete(receiptHandle),
    next: messages.next,
    deadLetters: () => [...dead.values()],
    get size() {
      return messages.size;
    },
    close() {
      messages.close();
      dead.close();
    },
  };

  function take(id: string, message: Message, now: Instant): SQSRecord {
    const { firstReceivedAt = now, receives, ...rest } = message;
    const taken = { ...rest, at: plus(now, visibility), receives: receives + 1, firstReceivedAt };
    messages.set(id, taken);
    return {
      messageId: id,
      receiptHandle: id,
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(taken.receives),
        SentTimestamp: String(Date.parse(taken.sentAt)),
        SenderId: account,
        ApproximateFirstReceiveTimestamp: String(Date.parse(firstReceivedAt)),
      },
      messageAttributes: {},
      md5OfBody: md5(message.body),
      eventSource: 'aws:sqs',
      eventSourceARN: arn,
      awsRegion: region,
    };
  }

  function bury(id: string, { body, receives }: Message): void {
    messages.delete(id);
    dead.set(id, { queue: name, id, body, receives, at: clock.now() });
  }
}

export const md5 = (text: string | Uint8Array): string => createHash('md5').update(text).digest('hex');
