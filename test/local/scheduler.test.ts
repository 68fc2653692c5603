import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestServices } from './services.ts';

type Opened = Awaited<ReturnType<typeof openTestServices>>;

describe('the scheduler', () => {
  let opened: Opened;
  let client: SchedulerClient;

  beforeEach(async () => {
    opened = await openTestServices();
    client = new SchedulerClient(opened.aws);
  });

  const schedule = (at: string, change: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
    GroupName: 'aftercare',
    Name: 'one',
    ScheduleExpression: `at(${at})`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: { Arn: opened.services.due.arn, RoleArn: 'arn:aws:iam::000000000000:role/ring', Input: 'journey' },
    ...change,
  });
  const create = (at: string, change?: Partial<CreateScheduleCommandInput>) =>
    client.send(new CreateScheduleCommand(schedule(at, change)));
  const bodies = () => opened.services.due.receive(10).map(({ body }) => body);

  it('puts the input on the queue at its time, once, and is gone afterwards', async () => {
    const { clock, services } = opened;
    await create('2026-11-22T10:05:00');
    expect(services.scheduler.next()).toBe('2026-11-22T10:05:00.000Z');
    services.scheduler.fire();
    expect(bodies()).toEqual([]);
    clock.set('2026-11-22T10:05:00.000Z');
    services.scheduler.fire();
    services.scheduler.fire();
    expect(bodies()).toEqual(['journey']);
    await expect(client.send(new GetScheduleCommand({ GroupName: 'aftercare', Name: 'one' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('stays, and does not fire again, when it is not to be deleted after completion', async () => {
    await create('2026-11-22T10:05:00', { ActionAfterCompletion: 'NONE' });
    opened.clock.set('2026-11-22T10:05:00.000Z');
    opened.services.scheduler.fire();
    expect(opened.services.scheduler.next()).toBeUndefined();
    await expect(create('2026-11-22T11:00:00')).rejects.toMatchObject({ name: 'ConflictException' });
  });

  it('fires within its minute, where within is drawn', async () => {
    const { services, aws } = await openTestServices({ faults: { withinMinute: () => 59_000 } });
    const Target = { ...schedule('').Target, Arn: services.due.arn, RoleArn: 'arn:aws:iam::1:role/r' };
    await new SchedulerClient(aws).send(new CreateScheduleCommand(schedule('2026-11-22T10:05:00', { Target })));
    expect(services.scheduler.next()).toBe('2026-11-22T10:05:59.000Z');
  });

  it('reads the time in the zone that is named', async () => {
    await create('2026-11-23T09:00:00', { ScheduleExpressionTimezone: 'Europe/Tallinn' });
    expect(opened.services.scheduler.next()).toBe('2026-11-23T07:00:00.000Z');
  });

  it('takes a name once, unless the same request comes again', async () => {
    await create('2026-11-22T10:05:00', { ClientToken: 'a' });
    await create('2026-11-22T10:05:00', { ClientToken: 'a' });
    await expect(create('2026-11-22T10:05:00')).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    });
    await create('2026-11-22T10:05:00', { GroupName: 'default' });
  });

  it('tells and deletes what it holds', async () => {
    await create('2026-11-22T10:05:00');
    const held = await client.send(new GetScheduleCommand({ GroupName: 'aftercare', Name: 'one' }));
    expect(held).toMatchObject({ ScheduleExpression: 'at(2026-11-22T10:05:00)', ActionAfterCompletion: 'DELETE' });
    expect(held.CreationDate).toEqual(new Date('2026-11-22T10:00:00.000Z'));
    const remove = new DeleteScheduleCommand({ GroupName: 'aftercare', Name: 'one' });
    await client.send(remove);
    await expect(client.send(remove)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect(opened.services.scheduler.next()).toBeUndefined();
  });

  it.each<[string, string, Partial<CreateScheduleCommandInput>]>([
    ['a time in the past', '2026-11-22T09:59:59', {}],
    ['this very second', '2026-11-22T10:00:00', {}],
    ['a zone within the time', '2026-11-22T10:05:00Z', {}],
    ['parts of a second', '2026-11-22T10:05:00.000', {}],
    ['a day that is not there', '2026-02-30T10:05:00', {}],
    ['a zone that is not there', '2026-11-22T10:05:00', { ScheduleExpressionTimezone: 'Mars/Base' }],
    ['a name of 65 characters', '2026-11-22T10:05:00', { Name: 'x'.repeat(65) }],
    ['a name with other characters', '2026-11-22T10:05:00', { Name: 'a b' }],
    ['no time window', '2026-11-22T10:05:00', { FlexibleTimeWindow: undefined }],
    [
      'a window of a day and a minute',
      '2026-11-22T10:05:00',
      { FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 1441 } },
    ],
    ['no target', '2026-11-22T10:05:00', { Target: undefined }],
    [
      'a queue that is not there',
      '2026-11-22T10:05:00',
      { Target: { Arn: 'arn:aws:sqs:eu-west-1:1:x', RoleArn: 'arn:aws:iam::1:role/r' } },
    ],
  ])('refuses %s', async (_what, at, change) => {
    await expect(create(at, change)).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('refuses a group that is not there', async () => {
    await expect(create('2026-11-22T10:05:00', { GroupName: 'other' })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
