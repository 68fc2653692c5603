import type {
  SendMessageBatchCommandInput,
  SendMessageBatchRequestEntry,
  SendMessageCommandInput,
} from '@aws-sdk/client-sqs';
import { second } from '../../../shared/journey/instant.ts';
import { md5, type Queue } from './queue.ts';
import { AwsError, type Endpoint, jsonEndpoint } from './wire.ts';

const largestMessage = 1024 * 1024;
const longestDelay = 900;

/**
 * What producers see of SQS. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 * Consumers are Lambda's event sources, which read the queues directly.
 */
export function queueEndpoint(queues: readonly Queue[]): Endpoint {
  const byUrl = new Map(queues.map((queue) => [queue.url, queue]));

  return jsonEndpoint({
    SendMessage(input: SendMessageCommandInput) {
      const queue = find(input.QueueUrl);
      const problem = problemOf(input);
      if (problem) throw problem;
      return sent(queue, input);
    },

    SendMessageBatch({ QueueUrl, Entries = [] }: SendMessageBatchCommandInput) {
      const queue = find(QueueUrl);
      checkBatch(Entries);
      const results = Entries.map((entry) => ({ entry, problem: problemOf(entry) }));
      return {
        Successful: results.flatMap(({ entry, problem }) => (problem ? [] : [{ Id: entry.Id, ...sent(queue, entry) }])),
        Failed: results.flatMap(({ entry, problem }) =>
          problem ? [{ Id: entry.Id, SenderFault: true, Code: problem.name, Message: problem.message }] : [],
        ),
      };
    },
  });

  function find(url = ''): Queue {
    const queue = byUrl.get(url);
    if (!queue) throw error('QueueDoesNotExist', 'The specified queue does not exist.');
    return queue;
  }
}

type Entry = Pick<SendMessageBatchRequestEntry, 'MessageBody' | 'DelaySeconds'>;

function sent(queue: Queue, { MessageBody: body = '', DelaySeconds: delay = 0 }: Entry) {
  return { MessageId: queue.send(body, delay * second), MD5OfMessageBody: md5(body) };
}

function problemOf({ MessageBody: body = '', DelaySeconds: delay = 0 }: Entry): AwsError | undefined {
  if (body.length === 0) return error('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (Buffer.byteLength(body) > largestMessage) {
    return error(
      'InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${largestMessage} bytes.`,
    );
  }
  if (!Number.isInteger(delay) || delay < 0 || delay > longestDelay) {
    return error(
      'InvalidParameterValue',
      `Value ${delay} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= ${longestDelay}.`,
    );
  }
  return undefined;
}

function checkBatch(entries: readonly SendMessageBatchRequestEntry[]): void {
  if (entries.length === 0) throw error('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > 10) {
    throw error(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are 10. You have sent ${entries.length}.`,
    );
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    throw error('BatchEntryIdsNotDistinct', 'Ids of the entries in a batch request must be unique.');
  }
  if (entries.reduce((sum, { MessageBody = '' }) => sum + Buffer.byteLength(MessageBody), 0) > largestMessage) {
    throw error('BatchRequestTooLong', `Batch requests cannot be longer than ${largestMessage} bytes.`);
  }
}

const error = (name: string, message: string) => new AwsError(400, `com.amazonaws.sqs#${name}`, message);
