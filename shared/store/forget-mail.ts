import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { World } from '../world.ts';

/** What `receive-mail` is told: delete these mails. The queue keeps trying until it is done. */
export interface ForgetMail {
  /** Keys in the mail bucket. */
  forget: string[];
}

const atOnce = 500;

export function openForgetMail({ aws, env }: Pick<World, 'aws' | 'env'>) {
  const queue = new SQSClient(aws as object);
  return async (keys: readonly string[]): Promise<void> => {
    for (let from = 0; from < keys.length; from += atOnce) {
      const message: ForgetMail = { forget: keys.slice(from, from + atOnce) };
      await queue.send(new SendMessageCommand({ QueueUrl: env.mailQueue, MessageBody: JSON.stringify(message) }));
    }
  };
}
