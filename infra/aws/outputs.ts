import { CfnOutput, type Stack } from 'aws-cdk-lib';
import type { Shop } from '../../shared/shop.ts';
import { pascal } from './functions.ts';
import type { MailIn } from './mail-in.ts';
import type { MailOut } from './mail-out.ts';

interface Shown {
  shop: Shop;
  publicUrl: string;
  mailOut: MailOut;
  mailIn: MailIn;
  secret: string;
  table: string;
  receiveOrder: string;
}

/** What the owner needs after a deploy: addresses for the platforms, records for the DNS, names for the AWS console. */
export function show(stack: Stack, { shop, publicUrl, mailOut, mailIn, ...names }: Shown): void {
  const output = (id: string, description: string, value: string) => new CfnOutput(stack, id, { description, value });

  output('PublicUrl', 'Where customers and staff come in.', publicUrl);
  for (const platform of Object.keys(shop.platforms)) {
    output(`Webhook${pascal(platform)}`, `Webhook address for ${platform}.`, `${publicUrl}/orders/${platform}`);
  }

  const { domain, mailFrom } = mailOut;
  mailOut.identity.dkimRecords.forEach(({ name, value }, at) => {
    output(`DnsDkim${at + 1}`, 'Signs our mail.', `${name} CNAME ${value}`);
  });
  output('DnsMailFromMx', 'Brings bounces to SES.', `${mailFrom} MX 10 feedback-smtp.${stack.region}.amazonses.com`);
  output('DnsMailFromSpf', 'Lets SES send.', `${mailFrom} TXT "v=spf1 include:amazonses.com ~all"`);
  output(
    'DnsDmarc',
    'Unless the domain has one.',
    `_dmarc.${domain} TXT "v=DMARC1; p=none; rua=mailto:${shop.mail.from}"`,
  );
  output(
    'DnsReplyMx',
    "Brings customers' replies.",
    `${shop.mail.replyDomain} MX 10 inbound-smtp.${stack.region}.amazonaws.com`,
  );
  mailIn.identity?.dkimRecords.forEach(({ name, value }, at) => {
    output(`DnsReplyDkim${at + 1}`, 'Proves that the reply domain is yours.', `${name} CNAME ${value}`);
  });

  output(
    'ReceiptRuleSet',
    'To be made active, here by -c activateReceiving=true or by hand.',
    mailIn.ruleSet.receiptRuleSetName,
  );
  output('SecretName', 'Where the webhook secrets of the platforms go.', names.secret);
  output('TableName', 'The journeys.', names.table);
  output('ReceiveOrderName', 'Its settings are those of every function.', names.receiveOrder);
}
