import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { World } from '../world.ts';

/** The bucket where SES puts customers' mail, whole, for 30 days. */
export interface MailBucket {
  read(key: string): Promise<Uint8Array>;
  /** What is not there any more is deleted already. */
  remove(key: string): Promise<void>;
}

export function openMailBucket({ aws, env }: Pick<World, 'aws' | 'env'>): MailBucket {
  const client = new S3Client({ ...(aws as object), forcePathStyle: true });
  return {
    async read(key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: env.mailBucket, Key: key }));
      return Body ? Body.transformToByteArray() : new Uint8Array();
    },

    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: env.mailBucket, Key: key }));
    },
  };
}
