import type { S3Event } from 'aws-lambda';
import type { Instant } from '../../../shared/journey/instant.ts';
import type { Records } from '../records.ts';
import { escapeXml, region } from './wire.ts';

/** What S3 knows of an object besides its bytes. */
export interface Stored {
  size: number;
  eTag: string;
  modifiedAt: Instant;
  type: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export function listing(bucket: string, stored: Records<Stored>, query: Record<string, string | undefined>): string {
  const { prefix = '', 'max-keys': max = '1000', 'continuation-token': token, 'start-after': startAfter = '' } = query;
  const after = token ? Buffer.from(token, 'base64').toString() : startAfter;
  const found = [...stored.entries()]
    .filter(([key]) => key.startsWith(prefix) && key > after)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const page = found.slice(0, Math.min(Number(max), 1000));
  const isTruncated = found.length > page.length;
  const next = Buffer.from(page.at(-1)?.[0] ?? '').toString('base64');
  return element('ListBucketResult', [
    element('Name', bucket),
    element('Prefix', escapeXml(prefix)),
    element('KeyCount', page.length),
    element('MaxKeys', Number(max)),
    element('IsTruncated', isTruncated),
    isTruncated ? element('NextContinuationToken', next) : '',
    ...page.map(([key, { modifiedAt, eTag, size }]) =>
      element('Contents', [
        element('Key', escapeXml(key)),
        element('LastModified', modifiedAt),
        element('ETag', eTag),
        element('Size', size),
        element('StorageClass', 'STANDARD'),
      ]),
    ),
  ]);
}

const element = (name: string, content: string | number | boolean | string[]): string =>
  `<${name}>${Array.isArray(content) ? content.join('') : content}</${name}>`;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export function created(bucket: string, key: string, { size, eTag, modifiedAt }: Stored): S3Event {
  const encoded = encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: modifiedAt,
    eventName: 'ObjectCreated:Put',
    userIdentity: { principalId: 'AWS:aftercare' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': '', 'x-amz-id-2': '' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'mail',
      bucket: { name: bucket, ownerIdentity: { principalId: 'aftercare' }, arn: `arn:aws:s3:::${bucket}` },
      object: { key: encoded, size, eTag: eTag.replaceAll('"', ''), sequencer: '0' },
    },
  };
  return { Records: [record] };
}
