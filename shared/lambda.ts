import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import shopConfig from '../shop.config.ts';
import { systemClock } from './clock.ts';
import { jsonLog } from './log.ts';
import { env } from './names.ts';
import { parseShop } from './shop.ts';
import type { Secrets, World } from './world.ts';

const SecretsSchema = z.object({
  namingKey: z.string().check(z.minLength(32, 'at least 32 characters')),
  platforms: z.record(z.string(), z.array(z.string())),
  apis: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
});

/**
 * The handler that Lambda calls. Wiring begins with the cold start, not with the first event; when it fails it is tried again
 * with the next event, so that a passing fault does not stay.
 */
export function onLambda<Event, Answer>(wire: (world: World) => Promise<(event: Event) => Promise<Answer>>) {
  let wired: Promise<(event: Event) => Promise<Answer>> | undefined;
  const start = () => {
    wired = wire(lambdaWorld());
    wired.catch(() => {
      wired = undefined;
    });
    return wired;
  };
  if (process.env.AWS_LAMBDA_FUNCTION_NAME) start();
  return async (event: Event): Promise<Answer> => (await (wired ?? start()))(event);
}

/** The world of a deployed function: settings from the environment, checked here once, and secrets from Secrets Manager. */
export function lambdaWorld(): World {
  const settings = Object.fromEntries(
    Object.entries(env).map(([name, variable]) => [name, process.env[variable] ?? '']),
  ) as World['env'];
  let secrets: Promise<Secrets> | undefined;
  return {
    env: settings,
    aws: {},
    clock: systemClock,
    log: jsonLog,
    shop: parseShop(shopConfig),
    secrets: () => {
      secrets ??= readSecrets(settings.secret).catch((error) => {
        secrets = undefined;
        throw error;
      });
      return secrets;
    },
  };
}

async function readSecrets(id: string): Promise<Secrets> {
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
