import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export type HttpAnswer = APIGatewayProxyStructuredResultV2;

/**
 * A whole page. It has the style that stands in it, may be framed by nobody, and leaves no trace of its address elsewhere.
 * @param mayScript whether it may run scripts of our own, by their address; otherwise it runs none
 */
export const page = (
  body: string,
  statusCode = 200,
  headers: Record<string, string> = {},
  mayScript = false,
): HttpAnswer => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src ${styleOf(body)}`,
      ...(mayScript ? ["script-src 'self'", "connect-src 'self'"] : []),
      "img-src 'self' https: data:",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'strict-transport-security': 'max-age=31536000',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
    ...headers,
  },
  body,
});

const begins = '<style>';

/** The hash of the page's one style sheet: nothing else may style it. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function styleOf(body: string): string {
  const from = body.indexOf(begins);
  const to = body.indexOf('</style>', from);
  if (from < 0 || to < 0) return "'none'";
  const style = body.slice(from + begins.length, to);
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

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

/** To whoever shows it already. */
export const notModified: HttpAnswer = { statusCode: 304, headers: { 'cache-control': 'no-store' } };

/** A script of our own, for pages that may run it. */
export const script = (body: string): HttpAnswer => ({
  statusCode: 200,
  headers: {
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=300',
  },
  body,
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
