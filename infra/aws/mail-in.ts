import { Aws, Duration, Stack, Token, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { EmailIdentity, Identity, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { mailPrefix } from '../../shared/names.ts';
import { ConfigurationError, type Shop } from '../../shared/shop.ts';
import type { MailOut } from './mail-out.ts';
import { receivingRegions } from './regions.ts';

interface MailInProps {
  shop: Shop;
  /** Its domain is verified with SES, and with it the subdomains. */
  mailOut: MailOut;
  queue: IQueue;
}

/** Mail from customers: SES writes it to a bucket, the bucket tells the queue. */
export class MailIn extends Construct {
  readonly bucket: Bucket;
  /** The reply domain's own, where it is none of the sender's subdomains. */
  readonly identity?: EmailIdentity;
  readonly ruleSet: ReceiptRuleSet;

  constructor(scope: Construct, id: string, { shop, mailOut, queue }: MailInProps) {
    super(scope, id);
    mustReceive(Stack.of(this).region);
    const { replyDomain } = shop.mail;
    mustDiffer(replyDomain, mailOut.mailFrom);
    if (!`.${replyDomain}`.endsWith(`.${mailOut.domain}`)) {
      this.identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(replyDomain) });
    }
    this.bucket = rawMail(this);
    tell(this.bucket, queue);
    // Receives nothing until it is the active set of the account and region: see activation.ts.
    this.ruleSet = new ReceiptRuleSet(this, 'RuleSet');
    this.ruleSet.addRule('Replies', {
      recipients: [replyDomain],
      actions: [new S3({ bucket: this.bucket as IBucket, objectKeyPrefix: mailPrefix })],
      scanEnabled: true,
      tlsPolicy: TlsPolicy.REQUIRE,
    });
  }
}

/** Most regions send; fewer receive, and SES says so only when the rule is deployed. */
function mustReceive(region: string): void {
  if (Token.isUnresolved(region) || receivingRegions.includes(region)) return;
  throw new ConfigurationError(
    `region: expected one in which SES receives mail (${receivingRegions.join(', ')}), came ${JSON.stringify(region)}`,
  );
}

/** The MX record of one points to SES's inbox, that of the other to SES's bounces. */
function mustDiffer(replyDomain: string, bounces: string): void {
  if (replyDomain !== bounces) return;
  throw new ConfigurationError(
    `mail.replyDomain: expected another domain than the bounces' own, came "${replyDomain}"`,
  );
}

function rawMail(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'Bucket', {
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    // The customer's own words are in the table by then; the raw mail is only for reading it again after a fix.
    lifecycleRules: [{ expiration: Duration.days(30) }],
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Read by one function and written by SES alone, both by exact grants; raw mail is gone after 30 days. Access logs would keep customers’ traffic longer than the mail itself.',
  });
  return bucket;
}

/**
 * Has S3 put a message on the queue for each mail. Set on the resource itself: CDK's own way is a function with
 * wildcard permissions, for buckets of other stacks.
 */
function tell(bucket: Bucket, queue: IQueue): void {
  const { policyDependable } = queue.addToResourcePolicy(
    new PolicyStatement({
      actions: ['sqs:SendMessage'],
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      resources: [queue.queueArn],
      // Not the bucket's ARN: S3 tries the queue when the bucket is made, so the policy has to stand before it.
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = {
    queueConfigurations: [
      {
        event: 's3:ObjectCreated:*',
        filter: { s3Key: { rules: [{ name: 'prefix', value: mailPrefix }] } },
        queue: queue.queueArn,
      },
    ],
  };
  if (policyDependable) resource.node.addDependency(policyDependable);
}
