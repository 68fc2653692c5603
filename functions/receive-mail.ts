import type { S3Event, SQSEvent } from 'aws-lambda';
import { onLambda } from '../shared/lambda.ts';
import { type Taking, takeMail } from '../shared/mail/take.ts';
import { mailPrefix } from '../shared/names.ts';
import { eachRecord } from '../shared/queue.ts';
import { openRing } from '../shared/ring.ts';
import { readSecrets } from '../shared/secrets.ts';
import { openCustomers } from '../shared/store/customers.ts';
import type { ForgetMail } from '../shared/store/forget-mail.ts';
import { openJourneys } from '../shared/store/journeys.ts';
import { type MailBucket, openMailBucket } from '../shared/store/mail-bucket.ts';
import { openStaffStates } from '../shared/store/staff-state.ts';
import type { World } from '../shared/world.ts';

export interface ReceiveMail extends Taking {
  bucket: Pick<MailBucket, 'read' | 'keep' | 'remove'>;
}

/** Woken for each mail that SES stored: reads it, finds its journey, and keeps what the customer said. Also deletes mails of the erased. */
export function createReceiveMail(receiving: ReceiveMail) {
  return (event: SQSEvent) =>
    eachRecord(event, receiving.log, async ({ body }) => {
      const message = JSON.parse(body) as Partial<S3Event> & Partial<ForgetMail>;
      for (const key of message.forget ?? []) await receiving.bucket.remove(key);
      for (const key of keysOf(message)) {
        await takeMail(receiving, { key, raw: await receiving.bucket.read(key) });
      }
    });
}

/** S3 writes keys as forms do, with `+` for a space. Its own test event has no records, and SES announces itself with a file. */
const keysOf = ({ Records = [] }: Partial<S3Event>): string[] =>
  Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' '))).filter(
    (key) => key.startsWith(mailPrefix) && !key.endsWith('/AMAZON_SES_SETUP_NOTIFICATION'),
  );

export const wire = async (world: World) => {
  const { namingKey } = await world.secrets();
  const { publicUrl } = world.env;
  return createReceiveMail({
    ...world,
    namingKey,
    publicUrl,
    staffStates: openStaffStates(world),
    bucket: openMailBucket(world),
    journeys: openJourneys(world),
    customers: openCustomers(world),
    ring: openRing(world),
  });
};

export const handler = onLambda(wire, readSecrets);
