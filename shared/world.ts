import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { env } from './names.ts';
import type { PlatformApi } from './orders/platform.ts';
import type { Shop } from './shop.ts';

/** Settings of the AWS SDK clients, the same for each. Empty on Lambda; on one machine they lead to the local endpoints. */
export interface AwsSettings {
  region?: string;
  endpoint?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
  requestHandler?: { handle(request: never, options?: never): Promise<never> };
  maxAttempts?: number;
}

/** What is kept secret: one JSON document in Secrets Manager, or in the data folder of one machine. */
export interface Secrets {
  /** Key of the journeys' keys, of the customers' hashes and of the staff's links. At least 32 characters; never changes. */
  namingKey: string;
  /** One secret a platform, two during a rotation. */
  platforms: Record<string, readonly string[]>;
  /** Credentials of the platforms' APIs, for those whose webhooks only point at the order. */
  apis?: Record<string, Record<string, string>>;
  /** By the channel's id: where it is posted to, and the key that a signed webhook is signed with. */
  channels?: Record<string, { url: string; secret?: string | undefined }>;
}

/** Everything a function takes from where it runs. Lambda and one machine each build one; nothing below reads more. */
export interface World {
  env: Record<keyof typeof env, string>;
  aws: AwsSettings;
  clock: Clock;
  log: Log;
  shop: Shop;
  /** The way out to the platforms' APIs. */
  call: PlatformApi['call'];
  /** Read once, at the cold start. */
  secrets(): Promise<Secrets>;
}
