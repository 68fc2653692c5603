import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { day, type Instant, plus } from '../journey/instant.ts';
import { dayOf, lookBack, mostOn, type PauseReason, type Sending } from '../mail/reputation.ts';
import { table } from '../names.ts';
import type { World } from '../world.ts';
import type { Item } from './codec.ts';
import { countName, dayNames, names, sendingOf } from './sending-item.ts';

/** Whether one more mail may go to a customer: it is counted when it may. */
export type Admission = { is: 'yes' } | { is: 'paused'; sending: Sending } | { is: 'enough-today' };

/** How mail to customers goes: one item for the whole shop, written once a mail. Every write commutes. */
export interface SendingStore {
  load(now: Instant): Promise<Sending | undefined>;
  /** @param rampUpFrom mails on the first day of a new sender; 0: no ramp */
  admit(now: Instant, rampUpFrom: number): Promise<Admission>;
  /** Counts what SES told, and answers with how things stand. */
  count(what: 'bounced' | 'complained', now: Instant): Promise<Sending>;
  /** False when it was paused already: whoever paused it says so. */
  pause(why: PauseReason, now: Instant, by?: string): Promise<boolean>;
  /** True for the one who is to tell staff of this pause. */
  beginTelling(): Promise<boolean>;
  /** Lets mail go again, and forgets the days that stopped it. False when it was not paused. */
  resume(): Promise<boolean>;
}

const Key = { [table.key]: { S: 'sending' } };
const one = { ':one': { N: '1' } };

export function openSending(world: Pick<World, 'aws' | 'env'>): SendingStore {
  const client = new DynamoDBClient(world.aws as object);
  const TableName = world.env.table;
  /** The bound of a day once it was looked up; before, that of the very first day holds, which is the lowest. */
  let learnt: { day: string; most: number } | undefined;

  return { load, admit, count, pause, beginTelling, resume };

  async function load(now: Instant): Promise<Sending | undefined> {
    const item = await get();
    return item && sendingOf(item, now);
  }

  async function admit(now: Instant, rampUpFrom: number): Promise<Admission> {
    const today = dayOf(now);
    for (;;) {
      const known = learnt?.day === today;
      const item = await addMail(now, known ? learnt?.most : rampUpFrom || undefined);
      if (item === true) return { is: 'yes' };
      const sending = sendingOf(item, now);
      if (sending.paused) return { is: 'paused', sending };
      if (known) return { is: 'enough-today' };
      learnt = { day: today, most: mostOn(today, sending.firstDay, rampUpFrom) };
    }
  }

  /** One write: adds today's mail, and takes out days that nobody looks at any more. Else the item as it is: paused, or full. */
  async function addMail(now: Instant, most: number | undefined): Promise<true | Item> {
    const today = countName('sent', dayOf(now));
    const bound = most !== undefined && Number.isFinite(most);
    const old = Array.from({ length: 7 }, (_, ago) => dayNames(plus(now, -(lookBack + ago) * day))).flat();
    return update({
      UpdateExpression: `ADD #today :one SET #first = if_not_exists(#first, :day) REMOVE ${old.map((_, at) => `#old${at}`).join(', ')}`,
      ConditionExpression: `attribute_not_exists(#paused)${bound ? ' AND (attribute_not_exists(#today) OR #today < :most)' : ''}`,
      ExpressionAttributeNames: {
        '#today': today,
        '#first': names.first,
        '#paused': names.paused,
        ...Object.fromEntries(old.map((name, at) => [`#old${at}`, name])),
      },
      ExpressionAttributeValues: { ...one, ':day': { S: dayOf(now) }, ...(bound && { ':most': { N: String(most) } }) },
    });
  }

  async function count(what: 'bounced' | 'complained', now: Instant): Promise<Sending> {
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName,
        Key,
        UpdateExpression: 'ADD #today :one SET #first = if_not_exists(#first, :day)',
        ExpressionAttributeNames: { '#today': countName(what, dayOf(now)), '#first': names.first },
        ExpressionAttributeValues: { ...one, ':day': { S: dayOf(now) } },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return sendingOf(Attributes ?? {}, now);
  }

  async function pause(why: PauseReason, now: Instant, by?: string): Promise<boolean> {
    const paused = JSON.stringify({ at: now, why, ...(by && { by }) });
    const done = await update({
      UpdateExpression: 'SET #paused = :paused, #first = if_not_exists(#first, :day)',
      ConditionExpression: 'attribute_not_exists(#paused)',
      ExpressionAttributeNames: { '#paused': names.paused, '#first': names.first },
      ExpressionAttributeValues: { ':paused': { S: paused }, ':day': { S: dayOf(now) } },
    });
    return done === true;
  }

  async function beginTelling(): Promise<boolean> {
    const done = await update({
      UpdateExpression: 'SET #told = :one',
      ConditionExpression: 'attribute_exists(#paused) AND attribute_not_exists(#told)',
      ExpressionAttributeNames: { '#paused': names.paused, '#told': names.told },
      ExpressionAttributeValues: one,
    });
    return done === true;
  }

  async function resume(): Promise<boolean> {
    const counts = Object.keys((await get()) ?? {}).filter((name) => /^[sbc]\d{4}-/.test(name));
    const gone = [names.paused, names.told, ...counts];
    const done = await update({
      UpdateExpression: `REMOVE ${gone.map((_, at) => `#gone${at}`).join(', ')}`,
      ConditionExpression: 'attribute_exists(#gone0)',
      ExpressionAttributeNames: Object.fromEntries(gone.map((name, at) => [`#gone${at}`, name])),
    });
    return done === true;
  }

  async function get(): Promise<Item | undefined> {
    return (await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
  }

  /** True when it was done; else the item that stood against it. */
  async function update(how: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>): Promise<true | Item> {
    try {
      await client.send(
        new UpdateItemCommand({ TableName, Key, ...how, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return error.Item ?? {};
      throw error;
    }
  }
}
