import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from './log.ts';

/** Works through a batch. A record that fails is handed back alone, and comes again or goes to the dead letters. */
export async function eachRecord(
  { Records }: SQSEvent,
  log: Log,
  work: (record: SQSRecord) => Promise<void>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of Records) {
    try {
      await work(record);
    } catch (error) {
      const { name, stack } = error instanceof Error ? error : { name: 'unknown', stack: undefined };
      log.error('record-failed', { message: record.messageId, error: name, where: placeOf(stack) });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}

/** Where it failed, without the message of the error: that may quote what came from outside. */
const placeOf = (stack: string | undefined): string | undefined => stack?.match(/^\s+at .*$/m)?.[0].trim();
