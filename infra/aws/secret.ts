import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/**
 * The one secret: `Secrets` of shared/world.ts as JSON, with a naming key made by Secrets Manager. The platforms'
 * secrets are put in by hand (README, "From an empty account").
 *
 * Nothing in `generateSecretString` may ever change: CloudFormation would make a new naming key, and with it every
 * link and reply address that customers hold would be dead. So the template must not depend on the shop's platforms.
 */
export function houseSecret(scope: Construct): Secret {
  const secret = new Secret(scope, 'Secret', {
    description: 'Aftercare: the naming key, which never changes, and the webhook secrets of the platforms.',
    generateSecretString: {
      generateStringKey: 'namingKey',
      secretStringTemplate: '{"platforms":{}}',
      passwordLength: 64,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'The naming key names the journeys: rotating it would cut off every customer from theirs. The webhook secrets are rotated at the platform, which accepts no other way.',
  });
  return secret;
}
