import { join } from 'node:path';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { env, FunctionName } from '../../shared/names.ts';

interface HouseFunctionProps {
  name: FunctionName;
  /** Folder with the bundles: see bundle.ts. */
  bundles: string;
  description: string;
  timeout: Duration;
  environment: Record<(typeof env)[keyof typeof env], string>;
  /** Takes events that failed three times, where the function is not woken by a queue. */
  deadLetterQueue?: IQueue;
}

/** A function of the house: its bundle, a role and a log group of its own, and what they all have in common. */
export class HouseFunction extends LambdaFunction {
  readonly logs: LogGroup;
  override readonly role: Role;

  constructor(scope: Construct, id: string, { name, bundles, ...props }: HouseFunctionProps) {
    const logs = logGroup(scope, `${id}Logs`);
    // Instead of the managed basic policy, which may write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logs.grant(role, 'logs:CreateLogStream', 'logs:PutLogEvents');
    super(scope, id, {
      ...props,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      code: Code.fromAsset(join(bundles, name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      role,
      logGroup: logs,
      // For the runtime's own lines: an uncaught error is then one line. Ours are JSON already (shared/log.ts).
      loggingFormat: LoggingFormat.JSON,
    });
    this.logs = logs;
    this.role = role;
  }
}

/** A log group as all have it: gone after 30 days, for it is no archive. */
export const logGroup = (scope: Construct, id: string) =>
  new LogGroup(scope, id, { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
