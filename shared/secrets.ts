import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { Secrets } from './world.ts';

const SecretsSchema = z.object({
  namingKey: z.string().check(z.minLength(32, 'at least 32 characters')),
  platforms: z.record(z.string(), z.array(z.string())),
  channels: z.optional(
    z.record(z.string(), z.object({ url: z.url({ protocol: /^https?$/ }), secret: z.optional(z.string()) })),
  ),
  apis: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
});

/** Reads the secrets from Secrets Manager. Apart from lambda.ts, so that only functions that need them carry its client. */
export async function readSecrets(id: string): Promise<Secrets> {
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: id }));
  return parseSecrets(JSON.parse(SecretString ?? '{}'));
}

/** Checks the secrets. The error names the field, never what came. */
export function parseSecrets(secrets: unknown): Secrets {
  const result = z.safeParse(SecretsSchema, secrets);
  if (result.success) return result.data as Secrets;
  const fields = result.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || '(the whole)'}: ${message}`,
  );
  throw new Error(`the secrets are not right: ${fields.join('; ')}`);
}
