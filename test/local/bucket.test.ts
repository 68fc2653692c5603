import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { S3Event } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestServices } from './services.ts';

const Bucket = 'aftercare-mail';

describe('the bucket', () => {
  let opened: Awaited<ReturnType<typeof openTestServices>>;
  let client: S3Client;

  beforeEach(async () => {
    opened = await openTestServices();
    client = new S3Client(opened.aws);
  });

  const put = (Key: string, Body: string | Uint8Array, more = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

  it('gives back the very bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await put('a/ü b+c', bytes, { ContentType: 'message/rfc822' });
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'a/ü b+c' }));
    expect(await got.Body?.transformToByteArray()).toEqual(bytes);
    expect(got).toMatchObject({ ContentType: 'message/rfc822', ContentLength: 256 });
    expect(got.LastModified).toEqual(new Date('2026-11-22T10:00:00.000Z'));
  });

  it('announces mail, and nothing else, as S3 does', async () => {
    await put('other/x', 'a');
    await put('mail/x y', 'abc');
    const [notice, ...more] = opened.services.mailQueue.receive(10);
    expect(more).toEqual([]);
    const { Records } = JSON.parse(notice?.body ?? '') as S3Event;
    expect(Records).toMatchObject([
      { eventName: 'ObjectCreated:Put', s3: { bucket: { name: Bucket }, object: { key: 'mail/x+y', size: 3 } } },
    ]);
  });

  it('lists by prefix, in order, a page at a time', async () => {
    for (const key of ['b/2', 'a', 'b/1', 'b/3&4']) await put(key, 'x');
    const list = (ContinuationToken?: string) =>
      client.send(new ListObjectsV2Command({ Bucket, Prefix: 'b/', MaxKeys: 2, ContinuationToken }));
    const first = await list();
    const second = await list(first.NextContinuationToken);
    expect([first.IsTruncated, second.IsTruncated]).toEqual([true, false]);
    const keys = [...(first.Contents ?? []), ...(second.Contents ?? [])].map(({ Key }) => Key);
    expect(keys).toEqual(['b/1', 'b/2', 'b/3&4']);
  });

  it('forgets what is deleted, and does not mind what is not there', async () => {
    await put('a', 'x');
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
    await expect(client.send(new GetObjectCommand({ Bucket, Key: 'a' }))).rejects.toBeInstanceOf(NoSuchKey);
  });

  it('writes over an object, but not where it is asked not to', async () => {
    await put('a', 'one');
    await put('a', 'two');
    await expect(put('a', 'three', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'a' }));
    expect(await got.Body?.transformToString()).toBe('two');
  });

  it('forgets what is old, but not what was written again since', async () => {
    const { bucket } = opened.services;
    for (const key of ['again', 'old']) await put(key, 'x');
    opened.clock.set('2026-12-01T00:00:00.000Z');
    await put('again', 'y');
    bucket.expire('2026-11-30T00:00:00.000Z');
    expect(bucket.keys()).toEqual(['again']);
  });

  it('does not know other buckets', async () => {
    await expect(client.send(new GetObjectCommand({ Bucket: 'other', Key: 'a' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
  });
});

describe('the secret', () => {
  it('is one JSON document, under its name only', async () => {
    const { aws } = await openTestServices();
    const client = new SecretsManagerClient(aws);
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'aftercare' }));
    expect(JSON.parse(SecretString ?? '')).toEqual({ namingKey: 'n'.repeat(32), platforms: { shopify: ['one'] } });
    await expect(client.send(new GetSecretValueCommand({ SecretId: 'other' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
