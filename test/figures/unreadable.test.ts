import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, expect, it } from 'vitest';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day } from '../../shared/journey/instant.ts';
import { table } from '../../shared/names.ts';
import { type House, openHouse, signIn } from '../e2e/house.ts';
import { cast } from '../e2e/month.ts';

let house: House;
afterEach(() => house.close());

it('one item that nobody can read keeps the hourly count from none of the others, and is told by number alone', async () => {
  house = await openHouse();
  await house.tell('shopify', 'paid', cast.zsofia);
  await house.passes(day);
  const world = { aws: house.system.aws, env: environment(house.url) };
  const client = new DynamoDBClient(world.aws as object);
  for (const [id, order] of Object.entries({ b: 'O', c: 'v' }))
    await client.send(
      new PutItemCommand({
        TableName: world.env.table,
        Item: { [table.key]: { S: id.repeat(20) }, [order]: { S: cast.ingeborg.email } },
      }),
    );
  client.destroy();
  await house.system.count();
  expect(house.system.logs.filter(({ code }) => code === 'journeys-unreadable')).toEqual([
    expect.objectContaining({ level: 'error', fields: { count: 2 } }),
  ]);
  expect(house.system.logs.findLast(({ code }) => code === 'figures-counted')).toMatchObject({
    fields: { journeys: 1 },
  });
  expect(JSON.stringify(house.system.logs)).not.toContain(cast.ingeborg.email);
  const desk = await signIn(house, 'liis@shop.example');
  expect(await (await desk.get('/desk/figures')).text()).toContain('Figures as of');
});
