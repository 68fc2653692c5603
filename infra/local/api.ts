import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Instant } from '../../shared/journey/instant.ts';
import { routes } from '../../shared/names.ts';
import { account } from './endpoints/wire.ts';

/** A request from outside. */
export interface WebRequest {
  method: string;
  /** As it stood in the request line, up to the question mark. */
  path: string;
  /** As it stood in the request line, after the question mark. */
  query?: string | undefined;
  /** Any case; several of one name joined with a comma. */
  headers: Record<string, string>;
  body?: Buffer | string | undefined;
}

export interface WebAnswer {
  status: number;
  /** Names in lower case. Several cookies are several values. */
  headers: Record<string, string | string[]>;
  body: Buffer;
}

/** API Gateway takes bodies up to this size. */
export const largestRequest = 10 * 1024 * 1024;

export interface Match {
  name: keyof typeof routes;
  routeKey: string;
  parameters: Record<string, string>;
}

const table = Object.entries(routes).flatMap(([name, keys]) =>
  keys.map((routeKey) => {
    const [method = '', path = ''] = routeKey.split(' ');
    const pattern = path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    return { name: name as keyof typeof routes, routeKey, method, pattern: new RegExp(`^${pattern}$`) };
  }),
);

/** The route of an HTTP API that takes the request. */
export function matchRoute({ method, path }: WebRequest): Match | undefined {
  for (const { name, routeKey, method: wanted, pattern } of table) {
    const match = wanted === 'ANY' || wanted === method ? pattern.exec(path) : null;
    if (match) return { name, routeKey, parameters: decoded(match.groups ?? {}) };
  }
  return undefined;
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html, payload format 2.0 */
export function toEvent(request: WebRequest, match: Match, id: string, now: Instant): APIGatewayProxyEventV2 {
  const headers = lowerCase(request.headers);
  const { cookie, ...rest } = headers;
  const body = Buffer.from(request.body ?? '');
  const isText = textTypes.test(headers['content-type'] ?? '');
  const query = new URLSearchParams(request.query);
  const parameters: Record<string, string> = {};
  for (const name of new Set(query.keys())) parameters[name] = query.getAll(name).join(',');
  return {
    version: '2.0',
    routeKey: match.routeKey,
    rawPath: request.path,
    rawQueryString: request.query ?? '',
    headers: rest,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    ...(query.size > 0 && { queryStringParameters: parameters }),
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'localhost',
      http: {
        method: request.method,
        path: request.path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: id,
      routeKey: match.routeKey,
      stage: '$default',
      time: now,
      timeEpoch: Date.parse(now),
    },
  };
}

/** What reaches the handler as text; the rest comes as base64, forms too. */
const textTypes = /^(text\/|application\/(json|xml|javascript)\b)/i;

export function fromResult(result: APIGatewayProxyStructuredResultV2): WebAnswer {
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false } = result;
  const strings = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: { ...Object.fromEntries(strings), ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}

/** API Gateway's own answers. */
export const gatewayAnswer = (status: number, message: string): WebAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function decoded(parameters: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return parameters;
  }
}
