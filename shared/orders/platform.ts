import type { OrderPatch } from '../journey/order.ts';

/** What an authentic webhook turned out to say. One webhook may say several things (a batch), or nothing of interest. */
export type OrderEvent =
  | { kind: 'order'; topic: string; orderId: string; patch: OrderPatch; warnings: string[] }
  /** Forget: all orders of the address or of the platform's customer id, those named, or `everyone` (the shop left the platform). */
  | { kind: 'redact'; topic: string; email?: string; customerId?: string; orderIds: string[]; everyone?: true }
  /** The person asked what is known: staff must answer. */
  | { kind: 'data-request'; topic: string; email?: string; customerId?: string; orderIds: string[] }
  | { kind: 'ignored'; topic: string; reason: string };

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
}

/** What a normaliser may know besides the request. */
export interface NormaliseContext {
  /** Time of receipt, for platforms that send no time of their own. */
  receivedAt: string;
}

/** An e-commerce platform: how its webhooks are verified, and what they mean. Pure; adding one is one file and a line below. */
export interface Platform {
  /** The path segment after `/orders/`. */
  name: string;
  /** Whether the platform ever tells that an order was delivered; where not, the check-in waits for shipping plus transit. */
  knowsDelivery: boolean;
  /** Headers, in lower case, that `normalise` reads: what must be kept beside the body to replay a webhook. */
  meaningfulHeaders: readonly string[];
  /** Answers the platform's handshake, if the request is one; it has no effect besides the answer. */
  handshake?(request: WebhookRequest): Handshake | undefined;
  /**
   * Whether the signature is right for one of the secrets (two during a rotation). Never throws: malformed is false.
   * @param now epoch seconds, for signatures that carry a time
   */
  verify(request: WebhookRequest, secrets: readonly string[], now: number): boolean;
  /**
   * Reads an authentic request. Throws `NotUnderstood` when the body is not what the platform documents.
   */
  normalise(request: WebhookRequest, context: NormaliseContext): OrderEvent[];
}

/** Authentic, but not what the platform documents: kept in quarantine for `npm run replay`. */
export class NotUnderstood extends Error {
  override name = 'NotUnderstood';
}
