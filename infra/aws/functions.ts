import { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type env, type FunctionName, functionNames } from '../../shared/names.ts';
import { HouseFunction } from './function.ts';
import { allow, type Granted } from './grants.ts';

/** What a function is for, and what it costs a customer when it fails. */
interface Job {
  description: string;
  timeout: Duration;
  /** Said by its error alarm. */
  lost: string;
  /** Whether whatever woke it comes again, so that one error alone loses nothing. */
  retried: boolean;
}

const seconds = Duration.seconds;

export const jobs: Record<FunctionName, Job> = {
  'receive-order': {
    description: "Takes the platforms' webhooks: verifies, normalises, saves. Looks for lost ones every hour.",
    // A webhook takes a fraction of a second; a look goes through up to 2,000 orders of each platform.
    timeout: Duration.minutes(5),
    lost: 'Orders are refused. The platform tries again for some hours at best (WooCommerce never), then switches the webhook off: those customers are neither thanked nor asked.',
    retried: false,
  },
  'run-due': {
    description: 'Does what a journey owes now: sends a follow-up, alerts staff, escalates.',
    timeout: seconds(30),
    lost: 'Follow-ups and alerts to staff come late: a customer waits for the thank-you, or an unhappy one for an answer.',
    retried: true,
  },
  'receive-mail': {
    description: "Reads customers' replies: matches them, reads the mood, decides.",
    timeout: seconds(30),
    lost: 'Customers’ replies are not read: an unhappy customer who wrote waits, and no one of the staff knows.',
    retried: true,
  },
  'customer-pages': {
    description: "The customer's pages: rating and unsubscribe.",
    timeout: seconds(10),
    lost: 'A customer who wants to rate or to unsubscribe sees an error. Who cannot unsubscribe complains.',
    retried: false,
  },
  'staff-desk': {
    description: "The staff's pages: open touchpoints, and the figures, counted every hour.",
    // A page takes a fraction of a second; a count goes through the whole table.
    timeout: Duration.minutes(5),
    lost: 'Staff cannot open or settle a touchpoint: unhappy customers wait.',
    retried: false,
  },
  'record-delivery': {
    description: 'Records what became of our mail: bounces, complaints, rejects, sends.',
    timeout: seconds(30),
    lost: 'Customers whose address bounced or who complained are mailed again, and SES counts it.',
    retried: true,
  },
  sweep: {
    description: 'Rings for overdue promises, every five minutes.',
    timeout: seconds(60),
    lost: 'A lost ring is not noticed: that customer gets no follow-up, and an unhappy one no answer.',
    retried: true,
  },
};

type Functions = Record<FunctionName, HouseFunction>;

interface FunctionsProps {
  bundles: string;
  environment: Record<(typeof env)[keyof typeof env], string>;
  granted: Granted;
  /** For what woke `record-delivery` in vain: it is the only one that an event bus wakes. */
  deliveryDeadLetters: IQueue;
}

/** The seven functions, each with its grants and no more. */
export function houseFunctions(
  scope: Construct,
  { bundles, environment, granted, deliveryDeadLetters }: FunctionsProps,
): Functions {
  const make = (name: FunctionName) => {
    const made = new HouseFunction(scope, pascal(name), {
      name,
      bundles,
      description: jobs[name].description,
      timeout: jobs[name].timeout,
      environment,
      ...(name === 'record-delivery' && { deadLetterQueue: deliveryDeadLetters }),
    });
    allow(made.role, name, granted);
    return [name, made] as const;
  };
  return Object.fromEntries(functionNames.map(make)) as Functions;
}

/** `receive-order` as `ReceiveOrder`: ids of CloudFormation know letters and digits only. */
export const pascal = (name: string) => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
