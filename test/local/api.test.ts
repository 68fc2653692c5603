import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { onRequest, openTestSystem, start } from './open.ts';

describe('requests from outside', () => {
  const seen: APIGatewayProxyEventV2[] = [];
  const open = () =>
    openTestSystem({
      functions: {
        'receive-order': onRequest(async (event) => {
          seen.push(event);
          return {
            statusCode: 201,
            headers: { 'X-Answer': 'yes' },
            cookies: ['a=1', 'b=2'],
            body: 'ÿ',
            isBase64Encoded: false,
          };
        }),
        'staff-desk': onRequest(async () => {
          throw new Error('no');
        }),
      },
    });

  it('reach the function of their route as API Gateway would hand them over', async () => {
    const system = await open();
    const answer = await system.request({
      method: 'POST',
      path: '/orders/shop%20ify',
      query: 'a=1&a=2&b=%C3%BC',
      headers: { 'X-Shopify-Topic': 'orders/paid', 'Content-Type': 'application/json', Cookie: 'x=1; y=2' },
      body: '{"ü":1}',
    });
    expect(answer).toEqual({
      status: 201,
      headers: { 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] },
      body: Buffer.from('ÿ'),
    });
    expect(seen.at(-1)).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /orders/{platform}',
      rawPath: '/orders/shop%20ify',
      rawQueryString: 'a=1&a=2&b=%C3%BC',
      pathParameters: { platform: 'shop ify' },
      queryStringParameters: { a: '1,2', b: 'ü' },
      headers: { 'x-shopify-topic': 'orders/paid' },
      cookies: ['x=1', 'y=2'],
      body: '{"ü":1}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST' }, timeEpoch: Date.parse(start) },
    });
  });

  it.each(['application/x-www-form-urlencoded', 'application/octet-stream', ''])(
    'come as base64 when they are %j',
    async (type) => {
      const system = await open();
      const bytes = Buffer.from([0xff, 0, 0x61]);
      await system.request({ method: 'POST', path: '/orders/a', headers: { 'content-type': type }, body: bytes });
      expect(seen.at(-1)).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
    },
  );

  it.each([
    ['GET', '/nowhere'],
    ['GET', '/orders'],
    ['GET', '/orders/a/b'],
    ['DELETE', '/desk'],
    ['GET', '/r/token'],
  ])('get 404 where there is no route or no function: %s %s', async (method, path) => {
    const system = await open();
    const answer = await system.request({ method, path, headers: {} });
    expect([answer.status, answer.body.toString()]).toEqual([404, '{"message":"Not Found"}']);
  });

  it('get 413 above 10 MB and 500 when the function throws', async () => {
    const system = await open();
    const large = await system.request({
      method: 'POST',
      path: '/orders/a',
      headers: {},
      body: Buffer.alloc(10 * 1024 * 1024 + 1),
    });
    expect(large.status).toBe(413);
    const failed = await system.request({ method: 'GET', path: '/desk', headers: {} });
    expect([failed.status, failed.body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(system.failures).toMatchObject([{ function: 'staff-desk', error: { message: 'no' } }]);
  });
});
