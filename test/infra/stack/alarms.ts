import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../../infra/aws/bundling.ts';
import { pascal } from '../../../infra/aws/functions.ts';
import { runbook } from '../../../infra/aws/runbook.ts';
import { jsonLog } from '../../../shared/log.ts';
import { alarmCodes, functionNames, metricNamespace } from '../../../shared/names.ts';
import config from '../../../shop.config.ts';
import { deployed, type Reference, refersTo, synthesise } from '../synth.ts';

interface AlarmProperties {
  AlarmDescription: string;
  AlarmActions: Reference[];
  OKActions: Reference[];
  MetricName: string;
  Namespace: string;
  Threshold: number;
  TreatMissingData: string;
  Dimensions?: { Name: string; Value: unknown }[];
}
interface FilterProperties {
  FilterPattern: string;
  LogGroupName: Reference;
  MetricTransformations: { MetricName: string; MetricNamespace: string; MetricValue: string }[];
}

const { all, only } = deployed;
const alarms = all<AlarmProperties>('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const filters = all<FilterProperties>('AWS::Logs::MetricFilter').map(({ Properties }) => Properties);
const readme = join(root, 'README.md');

test('every alarm says what a customer loses and under which heading of the README it goes on, and is heard', () => {
  const { id } = only('AWS::SNS::Topic');

  expect(alarms.length).toBeGreaterThan(20);
  for (const { AlarmDescription, AlarmActions, OKActions } of alarms) {
    const [, lost, heading] = /^(.+) What to do: README, "(.+)"\.$/.exec(AlarmDescription) ?? [];
    expect(lost).toMatch(/customer|thank-yous|orders|mail/i);
    expect(Object.values(runbook)).toContain(heading);
    expect([AlarmActions, OKActions]).toEqual([[{ Ref: id }], [{ Ref: id }]]);
  }
});

test('the managers hear the alarms, unless others are named', () => {
  const heard = ({ all }: Pick<typeof deployed, 'all'>) =>
    all<{ Endpoint: string }>('AWS::SNS::Subscription').map(({ Properties }) => Properties.Endpoint);

  expect(heard(deployed)).toEqual(config.staff.filter(({ role }) => role === 'manager').map(({ email }) => email));
  expect(heard(synthesise({ alarmEmails: 'a@shop.example,b@shop.example' }))).toEqual([
    'a@shop.example',
    'b@shop.example',
  ]);
});

test.skipIf(!existsSync(readme))(
  'the README has each of the headings, with Description, Investigation and Resolution',
  () => {
    const text = readFileSync(readme, 'utf8');
    for (const heading of Object.values(runbook)) {
      const [, section = ''] = text.split(new RegExp(`^#{2,4} ${heading}$`, 'm'));
      const own = section.split(/^#{1,4} /m)[0];
      expect(own, heading).toMatch(/Description[\s\S]+Investigation[\s\S]+Resolution/);
    }
  },
);

test('every function has an alarm for its errors, every queue of dead letters one for what lies in it', () => {
  const on = (metric: string, id: string) =>
    alarms.filter(({ MetricName, Dimensions }) => MetricName === metric && refersTo(Dimensions, id));

  for (const { id } of all('AWS::Lambda::Function')) expect(on('Errors', id)).toHaveLength(1);
  for (const { id } of all('AWS::SQS::Queue').filter(({ id }) => id.includes('DeadLetters'))) {
    expect(on('ApproximateNumberOfMessagesVisible', id)).toMatchObject([{ Threshold: 0 }]);
  }
});

test('a sweep that does not run is an alarm: there, silence is not health', () => {
  const silent = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');

  expect(silent).toMatchObject([
    { MetricName: 'Invocations', AlarmDescription: expect.stringContaining('lost rings') },
  ]);
});

test('bounces alarm at one in twenty, complaints at one in a thousand', () => {
  const ses = alarms.filter(({ Namespace }) => Namespace === 'AWS/SES');

  expect(Object.fromEntries(ses.map(({ MetricName, Threshold }) => [MetricName, Threshold]))).toEqual({
    'Reputation.BounceRate': 0.05,
    'Reputation.ComplaintRate': 0.001,
  });
});

test('every alarm over log lines counts a code that is logged, in the log of every function that logs it', () => {
  const counted = alarms.filter(({ Namespace }) => Namespace === metricNamespace).map(({ MetricName }) => MetricName);
  const { bounced, complained, ...heard } = alarmCodes; // Those two alarm by SES's own rates.

  expect(counted.sort()).toEqual(Object.values(heard).sort());
  for (const [name, code] of Object.entries(heard)) {
    const loggers = functionNames.filter((one) => source(one).includes(`alarmCodes.${name}`));
    const counting = filters.filter(({ FilterPattern }) => FilterPattern === `{ $.code = "${code}" }`);
    expect(loggers, name).not.toEqual([]);
    expect(counting.map(({ LogGroupName }) => JSON.stringify(LogGroupName).match(/"(\w+)Logs/)?.[1])).toEqual(
      expect.arrayContaining(loggers.map(pascal)),
    );
    for (const { MetricTransformations } of counting) {
      expect(MetricTransformations).toMatchObject([{ MetricName: code, MetricNamespace: metricNamespace }]);
    }
  }
});

test('a log line reaches CloudWatch as the filters read it, though Lambda has put its own console in place', () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  // As AWS's runtime client does with JSON logs: https://github.com/aws/aws-lambda-nodejs-runtime-interface-client
  vi.spyOn(console, 'log').mockImplementation((message) => {
    written.push(`${JSON.stringify({ timestamp: '2026-11-22T00:00:00Z', level: 'INFO', message })}\n`);
  });
  jsonLog.info(alarmCodes.overdue, { count: 3, lateSeconds: 400 });
  vi.restoreAllMocks();

  expect(written.map((line) => JSON.parse(line))).toEqual([
    { level: 'info', code: 'promises-overdue', count: 3, lateSeconds: 400 },
  ]);
});

/** The source of a function with all that it imports from the project. */
function source(name: string): string {
  const read = new Map<string, string>();
  const follow = (file: string) => {
    if (read.has(file)) return;
    const text = readFileSync(file, 'utf8');
    read.set(file, text);
    for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g)) follow(join(dirname(file), path));
  };
  follow(join(root, 'functions', `${name}.ts`));
  return [...read.values()].join('\n');
}
