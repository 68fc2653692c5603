import type { GetSecretValueCommandInput } from '@aws-sdk/client-secrets-manager';
import type { Secrets } from '../../../shared/world.ts';
import { AwsError, account, type Endpoint, jsonEndpoint, region } from './wire.ts';

/** Secrets Manager, with one secret: the JSON document that all functions read. */
export function secretsEndpoint(id: string, secrets: Secrets): Endpoint {
  const arn = `arn:aws:secretsmanager:${region}:${account}:secret:${id}`;
  return jsonEndpoint({
    GetSecretValue({ SecretId }: GetSecretValueCommandInput) {
      if (SecretId !== id && SecretId !== arn) {
        throw new AwsError(400, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
      }
      return { ARN: arn, Name: id, SecretString: JSON.stringify(secrets), VersionStages: ['AWSCURRENT'] };
    },
  });
}
