// Bundled and run by bundling.test.ts, as Lambda would run it: credentials in the environment, no node_modules near.
// Prints what each client of the functions sends, and what it makes of the answer.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const seen: unknown[] = [];
const answering = (statusCode: number, body: object | string, headers = {}) => ({
  region: 'eu-north-1',
  maxAttempts: 1,
  requestHandler: {
    handle: async ({ method, path, headers: { authorization = '' }, body: sent }: Request) => {
      seen.push({ method, path, sent: text(sent), by: /Credential=([^/]+)/.exec(authorization)?.[1] });
      const bytes = new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
      return { response: { statusCode, headers, body: new Blob([bytes]).stream() } };
    },
  } as never,
});
interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}
const text = (body: Request['body']) => (typeof body === 'string' ? body : new TextDecoder().decode(body));

const refused = { __type: 'ConditionalCheckFailedException', message: 'no', Item: { v: { N: '2' } } };
const put = new PutItemCommand({ TableName: 'table', Item: { pk: { S: 'key' }, b: { B: new Uint8Array([1, 2]) } } });
await new DynamoDBClient(answering(400, refused)).send(put).catch(({ name, Item }) => seen.push({ name, Item }));

const schedule = new CreateScheduleCommand({
  Name: 'ring',
  ScheduleExpression: 'at(2030-01-01T00:00:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  Target: { Arn: 'queue', RoleArn: 'role', Input: 'journey' },
  ClientToken: 'token',
});
await new SchedulerClient(answering(409, { Message: 'there' }, { 'x-amzn-errortype': 'ConflictException' }))
  .send(schedule)
  .catch(({ name }) => seen.push({ name }));

const mail = new SendEmailCommand({
  FromEmailAddress: 'a@shop.example',
  Destination: { ToAddresses: ['b@shop.example'] },
  EmailTags: [{ Name: 'journey', Value: 'key' }],
  Content: {
    Simple: {
      Subject: { Data: 's' },
      Body: { Text: { Data: 't' } },
      Headers: [{ Name: 'References', Value: '<x@y>' }],
    },
  },
});
seen.push((await new SESv2Client(answering(200, { MessageId: 'mail' })).send(mail)).MessageId);

const ring = new SendMessageCommand({ QueueUrl: 'https://sqs.eu-north-1.amazonaws.com/1/due', MessageBody: 'key' });
const md5 = '3c6e0b8a9c15224a8228b9a98ca1531d';
seen.push((await new SQSClient(answering(200, { MessageId: 'ring', MD5OfMessageBody: md5 })).send(ring)).MessageId);

const object = await new S3Client(answering(200, 'raw mail', { 'content-type': 'message/rfc822' })).send(
  new GetObjectCommand({ Bucket: 'bucket', Key: 'mail/x' }),
);
seen.push(object.ContentType, await object.Body?.transformToString());

const secret = new GetSecretValueCommand({ SecretId: 'secret' });
seen.push((await new SecretsManagerClient(answering(200, { SecretString: '{}' })).send(secret)).SecretString);

process.stdout.write(JSON.stringify(seen));
