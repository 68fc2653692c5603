import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { day } from '../journey/instant.ts';
import { Journey } from '../journey/journey.ts';
import { deadlineOf, isOpen } from '../journey/touchpoint.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';
import { fromItem, type Item, toItem } from './codec.ts';
import { findTextOf } from './find-text.ts';
import { openRowOf, packRow } from './open-row.ts';

/** A journey is kept this long after its last change. */
const keptFor = 400 * day;

/** The journeys in the table. */
export interface Journeys {
  /** Strongly consistent. Throws when the item is not a journey: then a person must look. */
  load(id: string): Promise<Journey | undefined>;
  /** Saves what was made from `journey.version`. Undefined when somebody else saved in between: load and decide again. */
  save(journey: Journey, now: string): Promise<Journey | undefined>;
}

export function openJourneys(world: Pick<World, 'aws' | 'env'>): Journeys {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;

  return {
    async load(id) {
      const { Item: item } = await client.send(
        new GetItemCommand({ TableName, Key: { [table.key]: { S: id } }, ConsistentRead: true }),
      );
      return item && journeyOf(item);
    },

    async save(journey, now) {
      const saved = { ...journey, version: journey.version + 1 };
      try {
        await client.send(new PutItemCommand({ TableName, Item: itemOf(saved, now), ...onVersion(journey.version) }));
        return saved;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },
  };
}

const versionName = 'v';

const onVersion = (version: number) =>
  version === 0
    ? { ConditionExpression: `attribute_not_exists(${table.key})` }
    : {
        ConditionExpression: `${versionName} = :version`,
        ExpressionAttributeValues: { ':version': { N: String(version) } },
      };

/** The index entries are written with the item, by one Put: a journey that owes nothing is in no index. */
export function itemOf(journey: Journey, now: string): Item {
  const { id, version, nextDue, ...rest } = journey;
  const { dueIndex, openIndex, findIndex } = table;
  const { touchpoint } = rest;
  const row = isOpen(touchpoint) && openRowOf(journey);
  const found = findTextOf(journey);
  return {
    ...toItem(rest),
    [table.key]: { S: id },
    [versionName]: { N: String(version) },
    [table.timeToLive]: { N: String(Math.floor((Date.parse(now) + keptFor) / 1000)) },
    ...(nextDue !== undefined && { [dueIndex.partition]: { S: '0' }, [dueIndex.sort]: { S: nextDue } }),
    ...(touchpoint &&
      row && {
        [openIndex.row]: { S: packRow(row) },
        [openIndex.partition]: { S: '0' },
        [openIndex.sort]: { S: latest(deadlineOf(touchpoint)?.at ?? touchpoint.respondBy, touchpoint.snoozedUntil) },
      }),
    ...(found && {
      [findIndex.row]: { S: found },
      [findIndex.partition]: { S: '0' },
      [findIndex.sort]: { S: shortened(rest.createdAt) },
    }),
  };
}

/** Sorts as the instant does, until the year 2059, in a third of its length. */
const shortened = (at: string): string => Date.parse(at).toString(36).padStart(8, '0');

/** What is put aside is listed by the day it comes back. */
const latest = (deadline: string, asleep = ''): string => (asleep > deadline ? asleep : deadline);

export function journeyOf(item: Item): Journey {
  const { dueIndex, openIndex, findIndex } = table;
  const {
    [table.key]: id,
    [versionName]: version,
    [dueIndex.sort]: due,
    [dueIndex.partition]: _due,
    [openIndex.partition]: _open,
    [openIndex.sort]: _by,
    [openIndex.row]: _row,
    [findIndex.partition]: _found,
    [findIndex.sort]: _since,
    [findIndex.row]: _text,
    [table.timeToLive]: _ttl,
    ...rest
  } = item;
  return z.parse(Journey, {
    ...(fromItem(rest) as object),
    id: id?.S,
    version: Number(version?.N),
    ...(due?.S !== undefined && { nextDue: due.S }),
  });
}
