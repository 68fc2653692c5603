import type { S3Event } from 'aws-lambda';
import type { Clock } from '../../../shared/clock.ts';
import type { Instant } from '../../../shared/journey/instant.ts';
import { openBlobs } from '../blobs.ts';
import { openRecords } from '../records.ts';
import { created, listing, type Stored } from './bucket-answers.ts';
import { md5 } from './queue.ts';
import { type AwsAnswer, AwsError, type AwsRequest, type Endpoint, identify, xmlAnswer, xmlError } from './wire.ts';

export interface Bucket {
  endpoint: Endpoint;
  put(key: string, bytes: Uint8Array): void;
  /** Throws when there is no such object. */
  get(key: string): Buffer;
  keys(): string[];
  /** Deletes what was last written before an instant. */
  expire(before: Instant): void;
  close(): void;
}

interface Options {
  name: string;
  clock: Clock;
  /** Objects whose key begins with this are announced. */
  notify: { prefix: string; send(event: S3Event): void };
  folder?: string | undefined;
}

/** One bucket of S3, by path. https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html */
export function openBucket({ name, clock, notify, folder }: Options): Bucket {
  const stored = openRecords<Stored>(folder && `${folder}.jsonl`);
  const blobs = openBlobs(folder);

  return {
    async endpoint(request) {
      try {
        return act(request);
      } catch (error) {
        if (error instanceof AwsError) return xmlError(error);
        throw error;
      }
    },
    put,
    get: blobs.get,
    keys: () => [...stored.entries()].map(([key]) => key),
    expire(before) {
      for (const [key, { modifiedAt }] of stored.entries()) {
        if (modifiedAt < before) remove(key);
      }
    },
    close: stored.close,
  };

  function act(request: AwsRequest): AwsAnswer {
    const [, bucket = '', ...rest] = request.path.split('/');
    if (bucket !== name) throw new AwsError(404, 'NoSuchBucket', 'The specified bucket does not exist');
    const key = decodeURIComponent(rest.join('/'));
    switch (identify(request).operation) {
      case 'PutObject':
        return putObject(key, request);
      case 'GetObject':
        return getObject(key);
      case 'DeleteObject':
        remove(key);
        return xmlAnswer(204, '');
      case 'ListObjectsV2':
        return xmlAnswer(200, listing(name, stored, request.query));
      default:
        throw new AwsError(501, 'NotImplemented', 'This is not there on one machine');
    }
  }

  function putObject(key: string, { headers, body }: AwsRequest): AwsAnswer {
    if (headers['content-encoding']?.includes('aws-chunked')) {
      throw new AwsError(501, 'NotImplemented', 'One machine takes whole bodies, not streams');
    }
    if (Buffer.byteLength(key) > 1024) throw new AwsError(400, 'KeyTooLongError', 'Your key is too long');
    if (headers['if-none-match'] === '*' && stored.get(key)) {
      throw new AwsError(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
    }
    return xmlAnswer(200, '', { etag: put(key, body, headers['content-type']).eTag });
  }

  function getObject(key: string): AwsAnswer {
    const object = stored.get(key);
    if (!object) throw new AwsError(404, 'NoSuchKey', 'The specified key does not exist.');
    const headers = {
      'content-type': object.type,
      'content-length': String(object.size),
      'last-modified': new Date(object.modifiedAt).toUTCString(),
      etag: object.eTag,
    };
    return { status: 200, headers, body: blobs.get(key) };
  }

  /** The bytes first: an object that is listed can be read. */
  function put(key: string, bytes: Uint8Array, type = 'application/octet-stream'): Stored {
    blobs.put(key, bytes);
    const object = { size: bytes.length, eTag: `"${md5(bytes)}"`, modifiedAt: clock.now(), type };
    stored.set(key, object);
    if (key.startsWith(notify.prefix)) notify.send(created(name, key, object));
    return object;
  }

  function remove(key: string): void {
    stored.delete(key);
    blobs.delete(key);
  }
}
