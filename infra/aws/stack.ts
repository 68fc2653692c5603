import { Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { env } from '../../shared/names.ts';
import type { Shop } from '../../shared/shop.ts';
import { activate } from './activation.ts';
import { houseAlarms } from './alarms.ts';
import { Api } from './api.ts';
import { Bell } from './bell.ts';
import { houseFunctions, jobs } from './functions.ts';
import { MailIn } from './mail-in.ts';
import { MailOut } from './mail-out.ts';
import type { Options } from './options.ts';
import { show } from './outputs.ts';
import { deadLetterQueue, WorkQueue } from './queues.ts';
import { Counting, Reconciliation, Rings, Sweep } from './schedules.ts';
import { houseSecret } from './secret.ts';
import { SignIn } from './sign-in.ts';
import { journeyTable } from './table.ts';

interface AftercareProps extends StackProps {
  shop: Shop;
  options: Options;
  /** Folder with the functions' bundles: see bundle.ts. */
  bundles: string;
}

/** The whole system on one page: what there is, who wakes whom, and who hears of trouble. */
export class AftercareStack extends Stack {
  constructor(scope: Construct, id: string, { shop, options, bundles, ...props }: AftercareProps) {
    super(scope, id, { description: 'Aftercare: follows up every sale.', ...props });

    const table = journeyTable(this);
    const secret = houseSecret(this);
    const bus = new EventBus(this, 'Events', { description: 'What happens to customers, for rules of the shop.' });
    const due = new WorkQueue(this, 'Due', jobs['run-due']);
    const mail = new WorkQueue(this, 'Mail', jobs['receive-mail']);
    const deliveryDeadLetters = deadLetterQueue(this, 'DeliveryDeadLetters');
    const rings = new Rings(this, 'Rings', due.queue);
    const mailOut = new MailOut(this, 'MailOut', shop);
    const mailIn = new MailIn(this, 'MailIn', { shop, mailOut, queue: mail.queue });
    const doors = new Api(this, 'Api');
    const publicUrl = options.publicUrl ? new URL(options.publicUrl).origin : doors.api.apiEndpoint;

    const domain = options.signInDomain;
    const signIn = domain ? new SignIn(this, 'SignIn', { shop, domain, publicUrl }) : undefined;

    const functions = houseFunctions(this, {
      bundles,
      environment: {
        [env.table]: table.tableName,
        [env.dueQueue]: due.queue.queueUrl,
        [env.dueQueueArn]: due.queue.queueArn,
        [env.mailQueue]: mail.queue.queueUrl,
        [env.scheduleGroup]: rings.group.scheduleGroupName,
        [env.scheduleRole]: rings.role.roleArn,
        [env.mailBucket]: mailIn.bucket.bucketName,
        [env.configurationSet]: mailOut.configurationSet.configurationSetName,
        [env.secret]: secret.secretArn,
        [env.publicUrl]: publicUrl,
        [env.oidc]: signIn?.settings ?? '',
        [env.eventBus]: bus.eventBusName,
      },
      granted: {
        table,
        dueQueue: due.queue,
        mailQueue: mail.queue,
        scheduleGroup: rings.group,
        scheduleRole: rings.role,
        sender: mailOut.sender,
        mailBucket: mailIn.bucket,
        secret,
        bus,
        reader: shop.reader,
      },
      deliveryDeadLetters,
    });

    doors.open(functions);
    // Two at once, each mail about 150 ms: just below the 14 mails a second that SES starts most accounts with.
    due.workedBy(functions['run-due'], { batchSize: 10, maxConcurrency: 2 });
    // One at a time in each: a mail may be 40 MB.
    mail.workedBy(functions['receive-mail'], { batchSize: 1, maxConcurrency: 5 });
    mailOut.recordedBy(functions['record-delivery'], deliveryDeadLetters);
    new Sweep(this, 'EveryFiveMinutes', functions.sweep);
    new Reconciliation(this, 'EveryHour', functions['receive-order']);
    new Counting(this, 'Figures', functions['staff-desk']);
    if (options.activateReceiving) activate(this, mailIn.ruleSet);

    const managers = shop.staff.filter(({ role }) => role === 'manager').map(({ email }) => email);
    houseAlarms(new Bell(this, 'Alarms', options.alarmEmails?.split(',') ?? managers), {
      functions,
      queues: { due: due.queue, mail: mail.queue },
      deadLetters: { due: due.deadLetters, mail: mail.deadLetters, delivery: deliveryDeadLetters },
      stage: doors.stage,
    });
    show(this, {
      shop,
      publicUrl,
      mailOut,
      mailIn,
      secret: secret.secretName,
      table: table.tableName,
      receiveOrder: functions['receive-order'].functionName,
    });
  }
}
