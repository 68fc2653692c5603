import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { JumpingClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { openServer } from '../../infra/local/http.ts';
import { openSystem } from '../../infra/local/system.ts';
import { shop } from '../journey/given.ts';

/**
 * Run as a process: `servers.ts house <folder>` is the system over HTTP, `servers.ts bare <folder>` a server that writes each
 * body as an item, through the same SDK client to the same endpoint on disk, and does nothing else.
 */
const [, , which, folder = ''] = process.argv;
const options = { shop, folder, clock: new JumpingClock(), publicUrl: 'http://127.0.0.1' };

if (which === 'house') {
  const system = await openSystem(options);
  const { port } = await openServer(system, { port: 0, accessKeyId: 'bench' });
  process.send?.({ port, secret: system.secrets.platforms.shopify?.[0] });
} else {
  const { aws } = await openSystem({ ...options, functions: {} });
  const client = new DynamoDBClient(aws as object);
  const TableName = environment('').table;
  let written = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const Item = { pk: { S: String(written++) }, body: { B: Buffer.concat(chunks).subarray(0, 600) } };
    await client.send(new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
    response.end('taken');
  }).listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port, secret: 'none' }));
}
