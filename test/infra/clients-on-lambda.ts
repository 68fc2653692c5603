// Bundled and run by bundling.test.ts, as Lambda would run it: credentials in the environment, no node_modules near.
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';

const signedBy: string[] = [];
const requestHandler = {
  handle: async (request: { headers: Record<string, string> }) => {
    signedBy.push(/Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? 'nobody');
    return { response: { statusCode: 200, headers: {}, body: new TextEncoder().encode('{}') } };
  },
};
const settings = { region: 'eu-north-1', requestHandler: requestHandler as never, maxAttempts: 1 };

await new DynamoDBClient(settings).send(new GetItemCommand({ TableName: 'table', Key: { pk: { S: 'key' } } }));
await new SESv2Client(settings).send(
  new SendEmailCommand({
    FromEmailAddress: 'a@shop.example',
    Destination: { ToAddresses: ['b@shop.example'] },
    Content: { Simple: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } } },
  }),
);
process.stdout.write(JSON.stringify(signedBy));
