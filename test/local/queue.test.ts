import { QueueDoesNotExist, SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Faults } from '../../infra/local/faults.ts';
import { minute } from '../../shared/journey/instant.ts';
import { openTestServices } from './services.ts';

describe('a queue', () => {
  let opened: Awaited<ReturnType<typeof openTestServices>>;
  let client: SQSClient;

  const open = async (faults?: Faults) => {
    opened = await openTestServices(faults && { faults });
    client = new SQSClient(opened.aws);
  };
  beforeEach(() => open());

  const send = (MessageBody: string, DelaySeconds?: number) =>
    client.send(new SendMessageCommand({ QueueUrl: opened.services.due.url, MessageBody, DelaySeconds }));
  const receive = () => opened.services.due.receive(10);
  const bodies = () => receive().map(({ body }) => body);

  it('gives a message at once, hides it for six minutes, and gives it again', async () => {
    await send('a');
    expect(bodies()).toEqual(['a']);
    expect(bodies()).toEqual([]);
    expect(opened.services.due.next()).toBe('2026-11-22T10:06:00.000Z');
    opened.clock.advance(6 * minute);
    expect(receive()).toMatchObject([{ body: 'a', attributes: { ApproximateReceiveCount: '2' } }]);
  });

  it('forgets what was deleted', async () => {
    await send('a');
    for (const { receiptHandle } of receive()) opened.services.due.delete(receiptHandle);
    opened.clock.advance(6 * minute);
    expect(bodies()).toEqual([]);
    expect(opened.services.due.size).toBe(0);
  });

  it('buries a message that was received five times without success', async () => {
    await send('a');
    for (let attempt = 1; attempt <= 5; attempt++) {
      expect(bodies()).toEqual(['a']);
      opened.clock.advance(6 * minute);
    }
    expect(bodies()).toEqual([]);
    expect(opened.services.due.deadLetters()).toMatchObject([{ queue: 'due', body: 'a', receives: 5 }]);
  });

  it('holds a message back as long as it is told', async () => {
    await send('later', 90);
    await send('now');
    expect(bodies()).toEqual(['now']);
    opened.clock.set('2026-11-22T10:01:30.000Z');
    expect(bodies()).toEqual(['later']);
  });

  it('takes ten messages at once, and says which of them it did not take', async () => {
    const entry = (index: number, delay?: number) => ({
      Id: String(index),
      MessageBody: `m${index}`,
      DelaySeconds: delay,
    });
    const QueueUrl = opened.services.due.url;
    const batch = (Entries: ReturnType<typeof entry>[]) =>
      client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    const answer = await batch([entry(1), entry(2, 901), entry(3)]);
    expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['1', '3']);
    expect(answer.Failed).toMatchObject([{ Id: '2', SenderFault: true }]);
    expect(bodies()).toEqual(['m1', 'm3']);
    const eleven = Array.from({ length: 11 }, (_, index) => entry(index));
    await expect(batch(eleven)).rejects.toMatchObject({ name: 'TooManyEntriesInBatchRequest' });
    await expect(batch([entry(1), entry(1)])).rejects.toMatchObject({ name: 'BatchEntryIdsNotDistinct' });
    await expect(batch([])).rejects.toMatchObject({ name: 'EmptyBatchRequest' });
  });

  it('refuses a delay above a quarter of an hour, a message above 1 MiB and a queue that is not there', async () => {
    await expect(send('a', 901)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(send('x'.repeat(1024 * 1024 + 1))).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    const nowhere = new SendMessageCommand({ QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/x', MessageBody: 'a' });
    await expect(client.send(nowhere)).rejects.toBeInstanceOf(QueueDoesNotExist);
  });

  it('loses, doubles and delays messages when it is to', async () => {
    const fates = { lost: 'drop', twice: 'double', late: { delay: 7 * minute } } as const;
    await open({ message: ({ body }) => fates[body as keyof typeof fates] ?? 'none' });
    for (const body of ['lost', 'twice', 'late', 'plain']) await send(body);
    expect(bodies()).toEqual(['twice', 'twice', 'plain']);
    opened.clock.advance(7 * minute);
    expect(bodies()).toContain('late');
  });
});
