import { isStaffMac, staffMac } from '../keys.ts';

/** Stands at the top of an alert: in an answer what comes after it is ours. */
export const replyMark = '↑ ↑ ↑';

/** Where staff answer an alert: what they write there goes to the customer. Only alerts bear it, and nobody can make one up. */
export const relayAddress = (namingKey: string, journey: string, domain: string): string =>
  `s-${journey}-${staffMac(namingKey, `relay:${journey}`)}@${domain}`;

/** The journey of such an address among the recipients. */
export function relayedJourney(namingKey: string, recipients: readonly string[]): string | undefined {
  for (const recipient of recipients) {
    const [, journey = '', mac = ''] =
      /^["']?s-([a-z2-7]{20})-([a-z2-7]{20})["']?@/i.exec(recipient)?.map((part) => part.toLowerCase()) ?? [];
    if (journey && isStaffMac(namingKey, `relay:${journey}`, mac)) return journey;
  }
  return undefined;
}
