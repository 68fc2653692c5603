import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import type { FunctionName } from '../../shared/names.ts';
import type { AwsSettings } from '../../shared/world.ts';
import { type AwsAnswer, type AwsRequest, identify, region } from './endpoints/wire.ts';
import { CrashError, type Faults, withFault } from './faults.ts';
import type { Turns } from './turns.ts';

/** Runs handlers as Lambda does, and makes their calls to AWS. */
export interface Invocations {
  /** Settings of the SDK clients of one function; for somebody outside when no function is named. */
  settings(name?: FunctionName): AwsSettings;
  /** Throws what the handler throws; `CrashError` when it crashed, whatever the handler made of it. */
  run<T>(name: FunctionName, handler: () => Promise<T>): Promise<T>;
  /** How often each operation was called by a function: `dynamodb.PutItem`. */
  readonly calls: ReadonlyMap<string, number>;
}

interface Invocation {
  number: number;
  calls: number;
  isOver: boolean;
}

interface Options {
  aws(request: AwsRequest): Promise<AwsAnswer>;
  faults?: Faults | undefined;
  turns?: Turns | undefined;
}

export function createInvocations({ aws, faults, turns }: Options): Invocations {
  const current = new AsyncLocalStorage<Invocation>();
  const calls = new Map<string, number>();
  let invocations = 0;

  return {
    calls,
    settings: (name) => clientSettings((request) => (name ? call(name, request) : aws(request))),

    async run(name, handler) {
      const invocation = { number: ++invocations, calls: 0, isOver: false };
      turns?.begin(invocation.number);
      try {
        const answer = await current.run(invocation, handler);
        if (invocation.isOver) throw new CrashError(`${name} crashed`);
        return answer;
      } finally {
        invocation.isOver = true;
        turns?.end(invocation.number);
      }
    },
  };

  function call(name: FunctionName, request: AwsRequest): Promise<AwsAnswer> {
    const invocation = current.getStore();
    if (!invocation) return aws(request);
    const proceed = () => callWithin(name, invocation, request);
    return turns && !invocation.isOver ? turns.take(invocation.number, proceed) : proceed();
  }

  async function callWithin(name: FunctionName, invocation: Invocation, request: AwsRequest): Promise<AwsAnswer> {
    if (invocation.isOver) throw new CrashError('this invocation is over');
    const { service, operation } = identify(request);
    const key = `${service}.${operation}`;
    calls.set(key, (calls.get(key) ?? 0) + 1);
    const { number } = invocation;
    const about = { service, operation, function: name, invocation: number, call: ++invocation.calls, request };
    try {
      return await withFault(faults?.call?.(about) ?? 'none', request, aws);
    } catch (error) {
      if (error instanceof CrashError) invocation.isOver = true;
      throw error;
    }
  }
}

/** What an SDK client hands to its `requestHandler`. */
interface SdkRequest {
  method: string;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

export const endpointPath = '/aws';

/**
 * One attempt a call, for retries wait in real time. The last three save half of the SDK's own time: each call is built like the
 * first, is not signed, and is not described to a logger (one without methods is not told).
 */
function clientSettings(answer: (request: AwsRequest) => Promise<AwsAnswer>): AwsSettings {
  const requestHandler = {
    async handle(request: SdkRequest) {
      const { status, headers, body } = await answer(fromSdk(request));
      // Only S3 answers with anything but JSON, and its client wants a stream.
      const isJson = headers['content-type']?.includes('json');
      return { response: { statusCode: status, headers, body: isJson ? body : Readable.from([body]) } };
    },
  };
  const settings = {
    region,
    endpoint: `http://127.0.0.1${endpointPath}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: requestHandler as unknown as NonNullable<AwsSettings['requestHandler']>,
    maxAttempts: 1,
    cacheMiddleware: true,
    signer: { sign: async <T>(request: T) => request },
    logger: {},
  };
  return settings;
}

function fromSdk({ method, path, query = {}, headers, body = '' }: SdkRequest): AwsRequest {
  return {
    method,
    path: path.slice(endpointPath.length),
    query: query as AwsRequest['query'],
    headers,
    body: typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
  };
}
