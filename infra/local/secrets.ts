import { generateKeyPairSync, randomBytes } from 'node:crypto';
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
  const secrets = makeSecrets(shop, randomBytes, kept);
  writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Secrets that everybody knows, for a system that is gone when the process ends. */
export const sampleSecrets = (shop: Shop): Secrets => makeSecrets(shop, sampleBytes);

/** A secret of the kind that the platform has, by which its samples are signed. */
export const sampleSecret = (platform: string): string => makeSecret(platform, sampleBytes);

type Bytes = (count: number) => Buffer;
const sampleBytes: Bytes = (count) => Buffer.alloc(count, 'sample');

function makeSecrets(shop: Shop, random: Bytes, kept?: Secrets): Secrets {
  const missing = Object.keys(shop.platforms).filter((platform) => !kept?.platforms[platform]);
  const made = Object.fromEntries(missing.map((platform) => [platform, [makeSecret(platform, random)]]));
  return {
    namingKey: kept?.namingKey ?? random(32).toString('hex'),
    platforms: { ...made, ...kept?.platforms },
    ...(kept?.apis && { apis: kept.apis }),
  };
}

/** `whsec_` and base64 is what Standard Webhooks and Stripe want; those not named here take any text. */
const makeSecret = (platform: string, random: Bytes): string =>
  kinds[platform]?.(random) ?? `whsec_${random(24).toString('base64')}`;

/** The platform would keep the private key and give the public one; here one machine is both, and the public follows from the private. */
const kinds: Partial<Record<string, (random: Bytes) => string>> = {
  squarespace: (random) => random(32).toString('hex'),
  wix: privateKey,
  'adobe-commerce': privateKey,
};

let made: string | undefined;

/** In PEM. One a process, and only where one is needed: it takes a while. */
function privateKey(): string {
  made ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  return made;
}
