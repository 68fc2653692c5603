import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export type HttpAnswer = APIGatewayProxyStructuredResultV2;

/** A whole page. It may run no script, be framed by nobody, and leaves no trace of its address elsewhere. */
export const page = (body: string, statusCode = 200, headers: Record<string, string> = {}): HttpAnswer => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
    ...headers,
  },
  body,
});

/** A picture from outside: shown as what it is or not at all, and never kept by a cache. */
export const picture = (bytes: Uint8Array, type: string): HttpAnswer => ({
  statusCode: 200,
  headers: {
    'content-type': type,
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
  },
  body: Buffer.from(bytes).toString('base64'),
  isBase64Encoded: true,
});

/** After a POST: shows the page anew, so that reloading it posts nothing again. */
export const seeOther = (location: string, cookies: string[] = []): HttpAnswer => ({
  statusCode: 303,
  headers: { location, 'cache-control': 'no-store' },
  ...(cookies.length > 0 && { cookies }),
});

const largestForm = 64 * 1024;

/** The fields of a posted form. Of a field given twice the last counts; a form that is too large gives no fields. */
export function formOf(event: APIGatewayProxyEventV2): Record<string, string> {
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  return body.length > largestForm ? {} : Object.fromEntries(new URLSearchParams(body.toString('utf8')));
}

export const methodOf = (event: APIGatewayProxyEventV2): string => event.requestContext.http.method;
