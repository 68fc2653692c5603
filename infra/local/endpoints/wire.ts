/** Where the one machine says it is. */
export const region = 'eu-west-1';
export const account = '000000000000';

export const services = ['dynamodb', 'scheduler', 'sqs', 'sesv2', 's3', 'secretsmanager', 'events'] as const;
export type Service = (typeof services)[number];

/** A request of an SDK client, whether it came in process or over HTTP. */
export interface AwsRequest {
  method: string;
  /** Below the endpoint's own path. */
  path: string;
  query: Record<string, string | undefined>;
  /** Names in lower case. */
  headers: Record<string, string | undefined>;
  body: Buffer;
}

export interface AwsAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A service: from the SDK's request to the answer that the SDK understands. */
export type Endpoint = (request: AwsRequest) => Promise<AwsAnswer>;

/** An error as the service itself would answer it. `details` go beside the message. */
export class AwsError extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(status: number, name: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = name;
    this.status = status;
    this.details = details;
  }
}

/** Which service is called, and what is asked of it. The JSON services say it in a header, the others by method and path. */
export function identify({ method, path, headers, query }: AwsRequest): { service: Service; operation: string } {
  const [prefix = '', operation = ''] = headers['x-amz-target']?.split('.') ?? [];
  if (prefix.startsWith('DynamoDB')) return { service: 'dynamodb', operation };
  if (prefix === 'AmazonSQS') return { service: 'sqs', operation };
  if (prefix === 'secretsmanager') return { service: 'secretsmanager', operation };
  if (prefix === 'AWSEvents') return { service: 'events', operation };
  if (path.startsWith('/schedules/')) return { service: 'scheduler', operation: `${verbs[method]}Schedule` };
  if (path === '/v2/email/outbound-emails') return { service: 'sesv2', operation: 'SendEmail' };
  return { service: 's3', operation: 'list-type' in query ? 'ListObjectsV2' : `${s3Verbs[method]}Object` };
}

const verbs: Record<string, string> = { POST: 'Create', GET: 'Get', DELETE: 'Delete', PUT: 'Update' };
const s3Verbs: Record<string, string> = { PUT: 'Put', GET: 'Get', DELETE: 'Delete', HEAD: 'Head', POST: 'Post' };

type Operation = (input: never, request: AwsRequest) => unknown;

/**
 * A service that speaks JSON. Each operation takes the parsed input, and answers with the output or throws an `AwsError`.
 * The inputs have the SDK's own types: what the SDK's serialiser lets through is not checked again.
 */
export function jsonEndpoint(operations: Record<string, Operation>): Endpoint {
  return async (request) => {
    try {
      const { operation } = identify(request);
      const act = operations[operation];
      if (!act) throw new AwsError(400, 'UnknownOperationException', `${operation} is not there on one machine`);
      const input = request.body.length > 0 ? JSON.parse(request.body.toString('utf8')) : {};
      return jsonAnswer(200, (await act(input as never, request)) ?? {});
    } catch (error) {
      if (error instanceof AwsError) return jsonError(error);
      throw error;
    }
  };
}

export const jsonAnswer = (status: number, value: unknown, headers: Record<string, string> = {}): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  body: Buffer.from(JSON.stringify(value)),
});

/** The name stands in the body, where the RPC protocols look for it, and in a header, where the REST ones do. */
export const jsonError = ({ status, name, message, details }: AwsError): AwsAnswer =>
  jsonAnswer(status, { ...details, __type: name, message, Message: message }, { 'x-amzn-errortype': name });

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const xmlAnswer = (status: number, body: string, headers: Record<string, string> = {}): AwsAnswer => ({
  status,
  headers: { ...(body && { 'content-type': 'application/xml' }), ...headers },
  body: Buffer.from(body && `<?xml version="1.0" encoding="UTF-8"?>\n${body}`),
});

export const xmlError = ({ status, name, message }: AwsError): AwsAnswer =>
  xmlAnswer(status, `<Error><Code>${name}</Code><Message>${escapeXml(message)}</Message></Error>`);
