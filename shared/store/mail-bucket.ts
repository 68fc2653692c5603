import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { World } from '../world.ts';

/** The bucket where SES puts customers' mail, whole, for 30 days. */
export interface MailBucket {
  read(key: string): Promise<Uint8Array>;
  /** As `read`; undefined when it is not there, or not there any more. */
  find(key: string): Promise<Uint8Array | undefined>;
  /** Keeps a picture beside the mails. The same again changes nothing. */
  keep(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** What is not there any more is deleted already. */
  remove(key: string): Promise<void>;
}

export function openMailBucket({ aws, env }: Pick<World, 'aws' | 'env'>): MailBucket {
  const client = new S3Client({ ...(aws as object), forcePathStyle: true });
  const read = async (key: string) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: env.mailBucket, Key: key }));
    return Body ? Body.transformToByteArray() : new Uint8Array();
  };
  return {
    read,

    async find(key) {
      try {
        return await read(key);
      } catch (error) {
        // Who may not list the bucket is told that access is denied where there is nothing.
        if (error instanceof S3ServiceException && /^(?:NoSuchKey|AccessDenied)$/.test(error.name)) return undefined;
        throw error;
      }
    },

    async keep(key, bytes, type) {
      const object = { Bucket: env.mailBucket, Key: key, Body: bytes, ContentType: type };
      await client.send(new PutObjectCommand(object));
    },

    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: env.mailBucket, Key: key }));
    },
  };
}
