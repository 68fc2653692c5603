import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSecrets } from '../../shared/secrets.ts';
import type { Shop } from '../../shared/shop.ts';
import type { Secrets } from '../../shared/world.ts';
import { writeWhole } from './records.ts';

/** The secrets in `folder`. Made at first, and for each platform that is added; what is there is never changed. */
export function keptSecrets(folder: string, shop: Shop): Secrets {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'secrets.json');
  const kept = existsSync(file) ? parseSecrets(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const made = makeSecrets(shop, (bytes) => randomBytes(bytes));
  const secrets = {
    namingKey: kept?.namingKey ?? made.namingKey,
    platforms: { ...made.platforms, ...kept?.platforms },
    ...(kept?.apis && { apis: kept.apis }),
  };
  writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Secrets that everybody knows, for a system that is gone when the process ends. */
export const sampleSecrets = (shop: Shop): Secrets => makeSecrets(shop, (bytes) => Buffer.alloc(bytes, 'sample'));

/** `whsec_` and base64 is what Standard Webhooks and Stripe want; the other platforms take any text. */
const makeSecrets = (shop: Shop, random: (bytes: number) => Buffer): Secrets => ({
  namingKey: random(32).toString('hex'),
  platforms: Object.fromEntries(
    Object.keys(shop.platforms).map((platform) => [platform, [`whsec_${random(24).toString('base64')}`]]),
  ),
});
