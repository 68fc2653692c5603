/**
 * Names that infra and functions share, so that they cannot drift. Imported by both: it must import nothing.
 */

/** The functions, by the file that holds each. */
export const functionNames = [
  'receive-order',
  'run-due',
  'receive-mail',
  'customer-pages',
  'staff-desk',
  'record-delivery',
  'sweep',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** HTTP routes of the API, in API Gateway's notation. */
export const routes = {
  'receive-order': ['ANY /orders/{platform}'],
  'customer-pages': ['GET /r/{token}', 'POST /r/{token}', 'GET /u/{token}', 'POST /u/{token}'],
  'staff-desk': [
    'GET /t/{token}',
    'POST /t/{token}',
    'GET /desk',
    'POST /desk',
    'GET /desk/{page}',
    'POST /desk/{page}',
    'GET /desk/{page}/{token}',
    'POST /desk/{page}/{token}',
  ],
} as const;

/** What wakes `receive-order` to ask the platforms for orders whose webhook was lost, and how often. */
export const reconciliation = { event: { reconcile: true }, everyMinutes: 60 } as const;

/** What wakes `staff-desk` to count the figures, to look for incidents and to write the weekly digest, and how often. */
export const counting = { event: { count: true }, everyMinutes: 60 } as const;

/** Environment variables of the functions. */
export const env = {
  table: 'TABLE',
  dueQueue: 'DUE_QUEUE_URL',
  dueQueueArn: 'DUE_QUEUE_ARN',
  mailQueue: 'MAIL_QUEUE_URL',
  scheduleGroup: 'SCHEDULE_GROUP',
  scheduleRole: 'SCHEDULE_ROLE_ARN',
  mailBucket: 'MAIL_BUCKET',
  configurationSet: 'CONFIGURATION_SET',
  secret: 'SECRET_ID',
  publicUrl: 'PUBLIC_URL',
  /** Where staff sign in with a password: JSON, or empty. */
  oidc: 'OIDC',
  eventBus: 'EVENT_BUS',
} as const;

/** The table: its key, its sparse indexes and its time to live. */
export const table = {
  key: 'pk',
  /** Lists journeys by `nextDue`. Holds only journeys that owe something. */
  dueIndex: { name: 'due', partition: 'd', sort: 'n' },
  /** Lists touchpoints that are not resolved, oldest deadline first, each with what the desk's list shows of it. */
  openIndex: { name: 'open', partition: 'o', sort: 'b', row: 'l' },
  /** Lists every journey with what it can be found by, the newest last. */
  findIndex: { name: 'find', partition: 'f', sort: 'g', row: 'p' },
  /** Lists what lies in quarantine, oldest first. */
  quarantineIndex: { name: 'quarantine', partition: 'q', sort: 'a' },
  /** Epoch seconds. */
  timeToLive: 'x',
} as const;

/** Prefix of customers' mail in the mail bucket. */
export const mailPrefix = 'mail/';

/** Prefix of pictures out of customers' mail, in the same bucket. */
export const picturePrefix = 'pictures/';

/** What the figures are made from, in the same bucket. */
export const figuresPrefix = 'figures/';
export const factsKey = `${figuresPrefix}facts.json.gz`;

/**
 * Tags on every mail sent, so that SES events lead back to the journey, and of a mail to a customer to the customer item of the
 * address that it went to. Values: letters, digits, `_` and `-`.
 */
export const mailTags = { journey: 'journey', what: 'what', customer: 'customer' } as const;

/** CloudWatch namespace of the metrics. */
export const metricNamespace = 'Aftercare';

/** Codes of log lines that an alarm counts. The rest stand beside the outcome they log. */
export const alarmCodes = {
  /** A webhook was authentic and not understood. */
  quarantined: 'webhook-quarantined',
  /** SES refused to send for the whole account. */
  sendingPaused: 'sending-paused',
  /** We stopped mail to customers ourselves, before SES does: too many bounces or complaints. Staff resume it. */
  pausedByUs: 'sending-paused-by-us',
  /** SES refused one mail for good. */
  mailRejected: 'mail-rejected',
  /** A platform asked to erase every customer: the shop left it. A person must run the erasure. */
  everyoneToErase: 'everyone-to-erase',
  /** A platform that may lose webhooks could not be asked for what was lost. */
  reconcileFailed: 'reconcile-failed',
  /** A mail with a virus bears a journey's key, or comes from a customer: their words were not taken in. */
  infected: 'mail-infected',
  /** A channel (chat, webhook, event bus) could not be told for a quarter of an hour, or was given up. */
  channelFailed: 'channel-failed',
  bounced: 'mail-bounced',
  complained: 'mail-complained',
  /** Printed by the sweep, with `count` and `lateSeconds`. */
  overdue: 'promises-overdue',
  /** Printed by the sweep, with `count`. */
  inQuarantine: 'quarantine-size',
} as const;
