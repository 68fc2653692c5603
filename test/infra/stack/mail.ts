import { expect, test } from 'vitest';
import { pascal } from '../../../infra/aws/functions.ts';
import { mailPrefix } from '../../../shared/names.ts';
import config from '../../../shop.config.ts';
import { deployed, synthesise } from '../synth.ts';

const { all, only, outputs } = deployed;

test('mail goes out by TLS only, from the domain of the sender, with bounces to a subdomain of it', () => {
  expect(only('AWS::SES::EmailIdentity').Properties).toMatchObject({
    EmailIdentity: 'shop.example',
    MailFromAttributes: { MailFromDomain: 'bounces.shop.example' },
  });
  expect(only('AWS::SES::ConfigurationSet').Properties).toMatchObject({
    DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    ReputationOptions: { ReputationMetricsEnabled: true },
    SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
  });
});

test('SES says what became of our mail, and is asked neither for opens nor for clicks: no mail carries a tracker', () => {
  const { Properties } = only('AWS::SES::ConfigurationSetEventDestination');

  expect(Properties).toMatchObject({
    EventDestination: { Enabled: true, MatchingEventTypes: ['send', 'bounce', 'complaint', 'reject'] },
  });
  expect(only('AWS::SES::ConfigurationSet').Properties).not.toHaveProperty('TrackingOptions');
});

test('only events of our own configuration set wake the recorder', () => {
  expect(only('AWS::Events::Rule').Properties).toMatchObject({
    EventPattern: {
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': [{ Ref: expect.stringMatching(/ConfigurationSet/) }] } } },
    },
  });
});

test('replies are scanned, come by TLS, and are stored under the prefix', () => {
  expect(only('AWS::SES::ReceiptRule').Properties).toMatchObject({
    Rule: {
      Enabled: true,
      ScanEnabled: true,
      TlsPolicy: 'Require',
      Recipients: [config.mail.replyDomain],
      Actions: [{ S3Action: { ObjectKeyPrefix: mailPrefix } }],
    },
  });
});

test('receiving is switched on only when asked, after the rule stands, and never off', () => {
  expect(all('Custom::AWS')).toHaveLength(0);

  const activation = synthesise({ activateReceiving: 'true' }).only<Record<string, unknown>>('Custom::AWS');
  expect(JSON.stringify(activation.Properties)).toContain('setActiveReceiptRuleSet');
  expect(activation.Properties).not.toHaveProperty('Delete');
  expect(activation.DependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/RuleSetReplies/)]));
});

test('a reply domain of another family is proved on its own', () => {
  const other = synthesise({}, { ...config, mail: { ...config.mail, replyDomain: 'answers.example' } });

  expect(
    other.all<{ EmailIdentity: string }>('AWS::SES::EmailIdentity').map(({ Properties }) => Properties.EmailIdentity),
  ).toEqual(['shop.example', 'answers.example']);
  expect(Object.keys(other.outputs)).toEqual(expect.arrayContaining(['DnsReplyDkim1', 'DnsReplyDkim3']));
});

test('the outputs give the owner every record, every webhook address, and where the secrets go', () => {
  expect(Object.keys(outputs).sort()).toEqual(
    [
      ...['DnsDkim1', 'DnsDkim2', 'DnsDkim3', 'DnsDmarc', 'DnsMailFromMx', 'DnsMailFromSpf', 'DnsReplyMx'],
      ...['PublicUrl', 'ReceiptRuleSet', 'ReceiveOrderName', 'SecretName', 'TableName'],
      ...Object.keys(config.platforms).map((platform) => `Webhook${pascal(platform)}`),
    ].sort(),
  );
  expect(outputs.DnsReplyMx?.Value).toBe('reply.shop.example MX 10 inbound-smtp.eu-north-1.amazonaws.com');
  expect(outputs.DnsMailFromMx?.Value).toBe('bounces.shop.example MX 10 feedback-smtp.eu-north-1.amazonses.com');
});
