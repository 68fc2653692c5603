import { VirtualClock } from '../../infra/local/clock.ts';
import { openServices } from '../../infra/local/endpoints/services.ts';
import type { Faults } from '../../infra/local/faults.ts';
import { createInvocations } from '../../infra/local/invocations.ts';

export const start = '2026-11-22T10:00:00.000Z';

/** The services alone, with settings that lead real SDK clients to them. */
export async function openTestServices({ folder, faults }: { folder?: string; faults?: Faults } = {}) {
  const clock = new VirtualClock(start);
  let made = 0;
  const services = await openServices({
    clock,
    newId: () => `${folder ? process.hrtime.bigint() : 'id'}-${++made}`,
    secrets: { namingKey: 'n'.repeat(32), platforms: { shopify: ['one'] } },
    faults,
    folder,
  });
  return { services, clock, aws: createInvocations({ aws: services.answer }).settings() as object };
}
