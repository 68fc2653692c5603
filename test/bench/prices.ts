/**
 * AWS's prices in US dollars, us-east-1, without free tiers, as `facts/aws.md` gathered them (section in brackets).
 * SES is à la carte; new accounts start on Essentials, 0.16 a thousand (section 4).
 */
export const prices = {
  /** Section 4, https://aws.amazon.com/ses/pricing/ */
  mailSent: 0.1 / 1000,
  mailReceived: 0.1 / 1000,
  /** Section 7, https://aws.amazon.com/api-gateway/pricing/ */
  httpRequest: 1 / 1e6,
  /** Section 3, https://aws.amazon.com/lambda/pricing/ ; arm64. */
  invocation: 0.2 / 1e6,
  gigabyteSecond: 0.0000133334,
  /** Section 5, https://aws.amazon.com/dynamodb/pricing/on-demand/ */
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  storedGigabyteMonth: 0.25,
  recoveryGigabyteMonth: 0.2,
  /** Section 1, https://aws.amazon.com/eventbridge/pricing/ ; beyond 14 million a month. */
  schedule: 1 / 1e6,
  /** The same page. Section 4: not verified that events of SES are billed at all; counted as if they were. */
  event: 1 / 1e6,
  /** Section 7, https://aws.amazon.com/sqs/pricing/ */
  queueRequest: 0.4 / 1e6,
  /** Section 7, https://aws.amazon.com/cloudwatch/pricing/ ; each line is billed with 26 bytes more. */
  logGigabyte: 0.5,
  /** Section 7, https://aws.amazon.com/s3/pricing/ */
  objectPut: 5 / 1e6,
  objectGet: 0.4 / 1e6,
};

/** What an order costs at least: the two mails that it is for. */
export const floor = 2 * prices.mailSent;
