import shopConfig from '../shop.config.ts';
import { systemClock } from './clock.ts';
import { jsonLog } from './log.ts';
import { env } from './names.ts';
import { callApi } from './orders/api.ts';
import { parseShop } from './shop.ts';
import type { Secrets, World } from './world.ts';

/**
 * The handler that Lambda calls. Wiring begins with the cold start, not with the first event; when it fails it is tried again
 * with the next event, so that a passing fault does not stay.
 *
 * @param read `readSecrets` of secrets.ts, for a function that needs them
 */
export function onLambda<Event, Answer>(
  wire: (world: World) => Promise<(event: Event) => Promise<Answer>>,
  read: ReadSecrets = readsNone,
) {
  let wired: Promise<(event: Event) => Promise<Answer>> | undefined;
  const start = () => {
    wired = wire(lambdaWorld(read));
    wired.catch(() => {
      wired = undefined;
    });
    return wired;
  };
  if (process.env.AWS_LAMBDA_FUNCTION_NAME) start();
  return async (event: Event): Promise<Answer> => (await (wired ?? start()))(event);
}

type ReadSecrets = (id: string) => Promise<Secrets>;
const readsNone: ReadSecrets = () => Promise.reject(new Error('this function reads no secrets'));

/** The world of a deployed function: settings from the environment, and secrets, read once. */
export function lambdaWorld(read: ReadSecrets): World {
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
    call: callApi,
    secrets: () => {
      secrets ??= read(settings.secret).catch((error) => {
        secrets = undefined;
        throw error;
      });
      return secrets;
    },
  };
}
