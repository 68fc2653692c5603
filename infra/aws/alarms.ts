import { Duration } from 'aws-cdk-lib';
import type { IHttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { alarmCodes, type FunctionName, functionNames } from '../../shared/names.ts';
import { type Bell, period } from './bell.ts';
import type { HouseFunction } from './function.ts';
import { jobs, pascal } from './functions.ts';
import { logged } from './logged.ts';
import { runbook } from './runbook.ts';

/** What the alarms listen to. */
export interface Heard {
  functions: Record<FunctionName, HouseFunction>;
  queues: Record<'due' | 'mail', IQueue>;
  deadLetters: Record<'due' | 'mail' | 'delivery', IQueue>;
  stage: IHttpStage;
}

/** Every alarm of the house. SQS sends no data for a queue that is long empty, which is good. */
export function houseAlarms(bell: Bell, { functions, queues, deadLetters, stage }: Heard): void {
  const dead = (queue: IQueue) => queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM });
  bell.on('DueDeadLetters', {
    metric: dead(deadLetters.due),
    when: { above: 0 },
    lost: 'Something owed failed five times and is left: a customer is not thanked, not asked, or unhappy with nobody told.',
    runbook: runbook.deadLetters,
  });
  bell.on('MailDeadLetters', {
    metric: dead(deadLetters.mail),
    when: { above: 0 },
    lost: 'A customer’s reply could not be read in five tries: nobody knows what they said.',
    runbook: runbook.deadLetters,
  });
  bell.on('DeliveryDeadLetters', {
    metric: dead(deadLetters.delivery),
    when: { above: 0 },
    lost: 'A bounce or complaint was not recorded: that customer may be mailed again against their will.',
    runbook: runbook.deadLetters,
  });
  bell.on('OldDueMessages', {
    metric: queues.due.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
    when: { above: Duration.minutes(30).toSeconds() },
    lost: 'What is due waits for more than half an hour: thank-yous come late, and so do alerts of unhappy customers.',
    runbook: runbook.oldMessages,
  });
  bell.on('OldMail', {
    metric: queues.mail.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
    when: { above: Duration.minutes(15).toSeconds() },
    lost: 'Customers’ replies wait for more than a quarter of an hour before anybody can know of them.',
    runbook: runbook.oldMessages,
  });

  const { sweep } = functions;
  bell.on('Overdue', {
    metric: logged(alarmCodes.overdue, [sweep], { value: '$.count', statistic: Stats.MAXIMUM }),
    when: { above: 0 },
    periods: [3, 3], // One sweep finds what has just come due; three in a row find what stays undone.
    lost: 'Promises to customers are overdue for a quarter of an hour although the sweep rings for them.',
    runbook: runbook.overdue,
  });
  bell.on('SweepStopped', {
    metric: sweep.metricInvocations({ period, statistic: Stats.SUM }),
    when: { below: 1 },
    periods: [3, 3],
    silence: 'bad',
    lost: 'Nobody looks for lost rings: a follow-up or an answer to an unhappy customer may be missing without a trace.',
    runbook: runbook.sweepStopped,
  });

  for (const name of functionNames) {
    bell.on(`${pascal(name)}Errors`, {
      metric: functions[name].metricErrors({ period, statistic: Stats.SUM }),
      when: { atLeast: 1 },
      periods: jobs[name].retried ? [2, 3] : [1, 1],
      lost: jobs[name].lost,
      runbook: runbook.errors,
    });
  }
  bell.on('Throttles', {
    // Of the whole account and region: that is what shares the limit, and so what to look at.
    metric: LambdaFunction.metricAllThrottles({ period, statistic: Stats.SUM }),
    when: { atLeast: 1 },
    periods: [2, 3],
    lost: 'Lambda turns calls away: webhooks are refused and customers’ pages do not open.',
    runbook: runbook.throttles,
  });
  bell.on('ApiFailing', {
    metric: stage.metricServerError({ period, statistic: Stats.SUM }),
    when: { atLeast: 1 },
    lost: 'Webhooks or customers’ pages answer with an error: orders may be lost, ratings and unsubscribes too.',
    runbook: runbook.apiFailing,
  });

  bell.on('WebhookQuarantined', {
    metric: logged(alarmCodes.quarantined, [functions['receive-order']]),
    when: { atLeast: 1 },
    lost: 'A genuine order was not understood: that customer is neither thanked nor asked until it is replayed.',
    runbook: runbook.quarantine,
  });
  bell.on('QuarantineNotEmpty', {
    metric: logged(alarmCodes.inQuarantine, [sweep], { value: '$.count', statistic: Stats.MAXIMUM }),
    when: { above: 0 },
    lost: 'Orders lie in quarantine: their customers are neither thanked nor asked until somebody replays them.',
    runbook: runbook.quarantine,
  });

  bell.on('EraseEveryone', {
    metric: logged(alarmCodes.everyoneToErase, [functions['receive-order'], functions['run-due']]),
    when: { atLeast: 1 },
    lost: 'The shop left a platform, which asks to forget all its customers: until a person does, their data stay against the law.',
    runbook: runbook.eraseEveryone,
  });

  bell.on('ReconcileFailed', {
    // A look an hour: one that fails is made good by the next.
    metric: logged(alarmCodes.reconcileFailed, [functions['receive-order']]).with({ period: Duration.hours(1) }),
    when: { atLeast: 1 },
    periods: [2, 3],
    lost: 'A platform cannot be asked for lost webhooks: a customer whose order was lost is not thanked, one who cancelled is still mailed.',
    runbook: runbook.reconcileFailed,
  });

  bell.on('ChannelFailing', {
    metric: logged(alarmCodes.channelFailed, [functions['run-due'], functions['staff-desk']]),
    when: { atLeast: 1 },
    lost: 'A chat, webhook or event bus is not told of unhappy customers. Staff are still mailed.',
    runbook: runbook.channelFailing,
  });

  // Of the whole account, for that is what AWS goes by: https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-cloudwatch-alarm.html
  const reputation = (metricName: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.AVERAGE, period: Duration.hours(1) });
  bell.on('Bounces', {
    metric: reputation('Reputation.BounceRate'),
    when: { atLeast: 0.05 },
    lost: 'One mail in twenty bounces. At one in ten AWS may stop all mail: no customer would be thanked, asked or answered.',
    runbook: runbook.reputation,
  });
  bell.on('Complaints', {
    metric: reputation('Reputation.ComplaintRate'),
    when: { atLeast: 0.001 },
    lost: 'One customer in a thousand calls our mail spam. At one in two hundred AWS may stop all mail to everyone.',
    runbook: runbook.reputation,
  });
  bell.on('PausedByUs', {
    metric: logged(alarmCodes.pausedByUs, [functions['record-delivery']]),
    when: { atLeast: 1 },
    lost: 'Too much mail bounced or was called spam, so Aftercare stopped it before AWS does: no customer is thanked or asked until staff resume it.',
    runbook: runbook.pausedByUs,
  });
  bell.on('SendingPaused', {
    metric: logged(alarmCodes.sendingPaused, [functions['run-due'], functions['staff-desk']]),
    when: { atLeast: 1 },
    lost: 'SES sends nothing for this account: no customer is thanked, asked or answered.',
    runbook: runbook.sendingPaused,
  });
  bell.on('MailRejected', {
    metric: logged(alarmCodes.mailRejected, [
      functions['run-due'],
      functions['staff-desk'],
      functions['record-delivery'],
    ]),
    when: { atLeast: 1 },
    lost: 'SES refused a mail for good: that customer, or the staff about them, did not get it.',
    runbook: runbook.mailRejected,
  });
  bell.on('MailInfected', {
    metric: logged(alarmCodes.infected, [functions['receive-mail']]),
    when: { atLeast: 1 },
    lost: 'A customer’s mail bears a virus and was kept out: whatever they wrote in it, nobody has read.',
    runbook: runbook.infected,
  });
}
