import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import type { Envelope } from '../../infra/local/inbound.ts';
import { openSystem, type System } from '../../infra/local/system.ts';
import type { Journey } from '../../shared/journey/journey.ts';
import { journeyKey, strangerKey } from '../../shared/keys.ts';
import { orderIdOf, type SampleOrder, sampleWebhooks } from '../../shared/orders/samples.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { shop } from '../journey/given.ts';

export { shop };
export const domain = shop.mail.replyDomain;

/** The whole system with the mails that customers send it. */
export interface MailHouse {
  system: System;
  /** Has a platform tell of a paid order; answers with the journey's key. */
  buys(email: string, number: string): Promise<string>;
  load(id: string): Promise<Journey | undefined>;
  /** Delivers a mail and lets it be read; answers with its key in the bucket, and that of the journey it would start. */
  comes(raw: string | Buffer, envelope?: Envelope & { to?: string }): Promise<{ key: string; own: string }>;
  /** Codes of the log lines about a mail. */
  codes(mail: string): string[];
}

export async function openMailHouse(start: string): Promise<MailHouse> {
  const system = await openSystem({ shop, clock: new VirtualClock(start), publicUrl: 'https://after.example' });
  const { namingKey } = system.secrets;
  const journeys = openJourneys({ aws: system.aws, env: environment('') });
  return {
    system,
    async buys(email, number) {
      const placedAt = system.clock.now();
      const order: SampleOrder = { ...typical, id: number, number, email, placedAt };
      await system.request(sampleWebhooks.shopify.paid(order, system.secrets.platforms.shopify?.[0] ?? '', placedAt));
      return journeyKey(namingKey, 'shopify', 'main', orderIdOf('shopify', order));
    },
    load: (id) => journeys.load(id),
    async comes(raw, { to = `hello@${domain}`, ...envelope } = {}) {
      const key = system.deliverMail(Buffer.from(raw), [to], envelope);
      await system.settle();
      return { key, own: strangerKey(namingKey, key) };
    },
    codes: (mail) => system.logs.flatMap(({ code, fields }) => (fields?.mail === mail ? [code] : [])),
  };
}

const typical = {
  firstName: 'Ann',
  lastName: 'Berg',
  phone: '+372 5551234',
  country: 'EE',
  locale: 'en',
  currency: 'EUR',
  total: '42.00',
  items: [{ name: 'Juniper bowl', quantity: 1 }],
} satisfies Partial<SampleOrder>;
