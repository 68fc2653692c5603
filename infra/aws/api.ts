import { Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { routes } from '../../shared/names.ts';
import { logGroup } from './function.ts';

type Woken = keyof typeof routes;

/** The doors: webhooks, customers' pages and the staff's desk, by `routes` of shared/names.ts. */
export class Api extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { description: 'Aftercare', createDefaultStage: false });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      // A lid on the bill, far above any sale: a platform that is refused may not come again.
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup(this, 'AccessLogs')), format: accessLog },
    });
  }

  open(functions: Record<Woken, IFunction>): void {
    for (const [name, keys] of Object.entries(routes) as [Woken, readonly string[]][]) {
      const integration = new HttpLambdaIntegration(name, functions[name]);
      for (const key of keys) {
        const [method = '', path = ''] = key.split(' ');
        const route = new HttpRoute(this, key.replace('/', ''), {
          httpApi: this.api,
          routeKey: HttpRouteKey.with(path, HttpMethod[method as keyof typeof HttpMethod]),
          integration,
        });
        Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: authorization[name] });
      }
    }
  }
}

/** Why API Gateway does not check who comes in: the function does, by what API Gateway cannot see. */
const authorization: Record<Woken, string> = {
  'receive-order': 'Platforms sign the raw body; the function verifies the signature before it does anything else.',
  'customer-pages': "The path carries the journey's key, 100 bits of HMAC; who has the mail has the key.",
  'staff-desk': 'Staff come with a signed, expiring link from their own mail; the function verifies it.',
};

/** The route and not the path, which holds a customer's key; and no address of the caller. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    at: '$context.requestTime',
    request: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    integrationError: '$context.integrationErrorMessage',
  }),
);
