import type { OrderPatch } from '../journey/order.ts';

/** What an authentic webhook turned out to say. One webhook may say several things (a batch), or nothing of interest. */
export type OrderEvent =
  | {
      kind: 'order';
      topic: string;
      orderId: string;
      patch: OrderPatch;
      warnings: string[];
      fetch?: Wanted;
      /** What later webhooks may name the order by, such as its payment. */
      alias?: string;
    }
  /** About whatever order came with this alias before. */
  | { kind: 'aliased'; topic: string; alias: string; patch: OrderPatch }
  /** Forget: all orders of the address or of the platform's customer id, those named, or `everyone` (the shop left the platform). */
  | { kind: 'redact'; topic: string; email?: string; customerId?: string; orderIds: string[]; everyone?: true }
  /** The person wants no more mail from the shop. */
  | { kind: 'opt-out'; topic: string; email?: string; customerId?: string }
  /** The person asked what is known: staff must answer. */
  | { kind: 'data-request'; topic: string; email?: string; customerId?: string; orderIds: string[] }
  | { kind: 'ignored'; topic: string; reason: string };

/** What a thin webhook only points at: to be fetched from the platform's API. */
export interface Wanted {
  /** `order`, unless the platform's webhook names another thing that leads to it. */
  resource: string;
  id: string;
}

/** A webhook as it came over the wire. */
export interface WebhookRequest {
  method: string;
  /** Names in lower case. */
  headers: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  /** The very bytes that were signed. */
  body: Buffer;
}

/** What the platform expects back before any signature exists, or `undefined` when the request is no handshake. */
export interface Handshake {
  status: number;
  body: string;
  headers?: Record<string, string>;
  /** An address of the platform's own, to be fetched for it to believe the answer. */
  visit?: string;
}

/** What a handshake may need to know besides the secrets. */
export interface Known {
  settings: Settings;
  /** Epoch seconds. */
  now: number;
}

/** What a normaliser may know besides the request. */
export interface NormaliseContext {
  /** Time of receipt, for platforms that send no time of their own. */
  receivedAt: string;
  settings?: Settings | undefined;
  /** Whether the shop gave credentials of the platform's API: what is merely nice to have is wanted only then. */
  hasApi?: boolean;
}

/** An e-commerce platform: how its webhooks are verified, and what they mean. Pure; adding one is one file and a line below. */
export interface Platform {
  /** The path segment after `/orders/`. */
  name: string;
  /** Whether the platform ever tells that an order was delivered; where not, the check-in waits for shipping plus transit. */
  knowsDelivery: boolean;
  /** Whether it tells of a customer's deletion by its own customer id, without the address: then journeys are listed by that too. */
  erasesById?: boolean;
  /** Takes only a plain 200 for a success, so that what goes to quarantine is answered so too. */
  wants200?: boolean;
  /** Headers, in lower case, that `normalise` reads: what must be kept beside the body to replay a webhook. */
  meaningfulHeaders: readonly string[];
  /** Answers the platform's handshake, if the request is one; it has no effect besides the answer. */
  handshake?(request: WebhookRequest, secrets?: readonly string[], known?: Known): Handshake | undefined;
  /**
   * Whether the signature is right for one of the secrets (two during a rotation). Never throws: malformed is false.
   * @param now epoch seconds, for signatures that carry a time
   */
  verify(request: WebhookRequest, secrets: readonly string[], now: number, trust?: Trust): boolean;
  /**
   * Where the platform publishes the keys that the request names, for those that sign with a private key. The host comes from
   * the platform or the settings, never from the request. They are fetched over HTTPS, cached, and come back in `trust`.
   */
  publicKeysAt?(request: WebhookRequest, settings: Settings): readonly string[];
  /**
   * Reads an authentic request. Throws `NotUnderstood` when the body is not what the platform documents.
   */
  normalise(request: WebhookRequest, context: NormaliseContext): OrderEvent[];
  /**
   * Fetches what a webhook only points at; the answer merges like any other patch. Throws `FetchProblem`. Before each send the
   * order is fetched anew.
   */
  fetch?(wanted: Wanted, api: PlatformApi): Promise<OrderPatch>;
  /** Orders changed at an instant or since, those changed first coming first, for platforms that lose webhooks. Throws `FetchProblem`. */
  changedSince?(since: string, api: PlatformApi): AsyncIterable<ChangedOrder>;
}

/** An order as the platform's API tells it; or one that is not understood, as the webhook that would have told it. */
export type ChangedOrder =
  | { orderId: string; patch: OrderPatch; fetch?: Wanted }
  | { webhook: WebhookRequest; notUnderstood: NotUnderstood };

/** The platform's settings of `shop.config.ts`: nothing secret. */
export type Settings = Readonly<Record<string, string>>;

/** What a signature is checked against besides the shop's secrets. */
export interface Trust {
  settings: Settings;
  /** What stands at `publicKeysAt`, as it came. */
  publicKeys: readonly string[];
}

/** The way to a platform's API. */
export interface PlatformApi {
  settings: Settings;
  /** The shop's API credentials, by the names that the platform's file documents. */
  credentials: Readonly<Record<string, string>>;
  /** Calls the API; with a time-out. Throws `FetchProblem` when no answer comes. */
  call(request: ApiRequest): Promise<ApiAnswer>;
  now: string;
}

export interface ApiRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export interface ApiAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * The API did not give what was wanted. `no-credentials` and `refused` need a person; `rate-limited` says when to ask again;
 * `unavailable` passes; `gone`: there is no such order (any more); `not-understood`: it answered something else.
 */
export class FetchProblem extends Error {
  override name = 'FetchProblem';
  readonly reason: 'no-credentials' | 'refused' | 'rate-limited' | 'unavailable' | 'gone' | 'not-understood';
  /** Seconds until the platform will answer again, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(reason: FetchProblem['reason'], retryAfter?: number) {
    super(`the platform's API: ${reason}`);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/** Authentic, but not what the platform documents: kept in quarantine for `npm run replay`. */
export class NotUnderstood extends Error {
  override name = 'NotUnderstood';
}
