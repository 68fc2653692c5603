import type { FunctionName } from '../../shared/names.ts';
import type { MessageFate } from './endpoints/queue.ts';
import {
  type AwsAnswer,
  AwsError,
  type AwsRequest,
  identify,
  jsonError,
  type Service,
  xmlError,
} from './endpoints/wire.ts';

/** A call of a function to AWS, before it is made. */
export interface FunctionCall {
  service: Service;
  operation: string;
  function: FunctionName;
  /** Number of the invocation, from 1. */
  invocation: number;
  /** Number of the call within the invocation, from 1. */
  call: number;
  request: AwsRequest;
}

/**
 * What goes wrong with a call. `lose-answer`: it takes effect, and the function sees a broken connection. `crash-before` and
 * `crash-after`: the function ends at once, without or with the effect, as when Lambda loses the machine below it.
 */
export type CallFault = 'none' | 'throttle' | 'fail' | 'lose-answer' | 'crash-before' | 'crash-after';

/** Something on its way to a function: a ring, the notice of a mail, an event of SES. */
export interface Message {
  on: 'due' | 'mail' | 'events';
  body: string;
}

/** What goes wrong. Each is asked once for each thing that happens, in the order it happens. */
export interface Faults {
  call?(call: FunctionCall): CallFault;
  /** Neither SQS nor EventBridge loses a message that it accepted: drop rings only, which stand for schedules that never came. */
  message?(message: Message): MessageFate;
  /** Milliseconds into its minute at which a schedule fires, 0 to 59,999. */
  withinMinute?(): number;
}

/** The invocation is over, whatever the handler does with this. */
export class CrashError extends Error {
  override name = 'CrashError';
}

/** Makes the call, or what the fault leaves of it. */
export async function withFault(
  fault: CallFault,
  request: AwsRequest,
  call: (request: AwsRequest) => Promise<AwsAnswer>,
): Promise<AwsAnswer> {
  const { service } = identify(request);
  switch (fault) {
    case 'throttle':
      return refusal(service, throttled[service]);
    case 'fail':
      return refusal(service, failed[service]);
    case 'crash-before':
      throw new CrashError('crashed before the call');
    case 'crash-after':
      await call(request);
      throw new CrashError('crashed after the call');
    case 'lose-answer':
      await call(request);
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    default:
      return call(request);
  }
}

const refusal = (service: Service, error: AwsError): AwsAnswer =>
  service === 's3' ? xmlError(error) : jsonError(error);

const throttled: Record<Service, AwsError> = {
  dynamodb: new AwsError(400, 'ThrottlingException', 'Throughput exceeds the current capacity of your table or index.'),
  scheduler: new AwsError(429, 'ThrottlingException', 'Rate exceeded'),
  sqs: new AwsError(400, 'com.amazonaws.sqs#RequestThrottled', 'Request was throttled.'),
  sesv2: new AwsError(429, 'TooManyRequestsException', 'Maximum sending rate exceeded.'),
  s3: new AwsError(503, 'SlowDown', 'Please reduce your request rate.'),
  secretsmanager: new AwsError(400, 'ThrottlingException', 'Rate exceeded'),
  events: new AwsError(429, 'ThrottlingException', 'Rate exceeded'),
};

const failed: Record<Service, AwsError> = {
  dynamodb: new AwsError(500, 'InternalServerError', 'Internal server error'),
  scheduler: new AwsError(500, 'InternalServerException', 'Internal server error'),
  sqs: new AwsError(500, 'InternalFailure', 'The request processing has failed because of an unknown error.'),
  sesv2: new AwsError(500, 'InternalServiceErrorException', 'An internal error occurred.'),
  s3: new AwsError(500, 'InternalError', 'We encountered an internal error. Please try again.'),
  secretsmanager: new AwsError(500, 'InternalServiceError', 'An error occurred on the server side.'),
  events: new AwsError(500, 'InternalException', 'An internal error occurred.'),
};
