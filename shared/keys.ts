import { createHmac, timingSafeEqual } from 'node:crypto';

/** The journey's key: 100 bits of HMAC-SHA256 over what the platform calls the order, as 20 characters of lower-case base32. */
export const journeyKey = (namingKey: string, platform: string, store: string, orderId: string): string =>
  keyed(namingKey, `journey\n${platform}\n${store}\n${orderId}`);

/** Key of the customer item. Addresses that differ only in case or in surrounding white space are one customer. */
export const customerKeyOf = (namingKey: string, address: string): string =>
  keyed(namingKey, `customer\n${address.trim().toLowerCase()}`);

/** Key of the journey that a mail without an order starts: the same mail delivered again finds the same journey. */
export const strangerKey = (namingKey: string, mailKey: string): string => keyed(namingKey, `mail\n${mailKey}`);

/** Key of what a journey gave to learn from: whoever reads it finds no way back to the journey. */
export const exampleKey = (namingKey: string, journey: string): string => keyed(namingKey, `example\n${journey}`);

/** A token that opens `subject` (a touchpoint, the desk) to staff until `expires` (epoch seconds): the subject, the time and their MAC. */
export function staffToken(namingKey: string, subject: string, expires: number): string {
  const open = `${subject}.${expires.toString(36)}`;
  return `${open}.${keyed(namingKey, `staff\n${open}`)}`;
}

/** The subject of a token, or undefined when it is invented, changed or expired. */
export function readStaffToken(namingKey: string, token: string, now: number): string | undefined {
  const [subject, expires, mac, ...rest] = token.split('.');
  if (!subject || !expires || !mac || rest.length > 0) return undefined;
  if (!same(keyed(namingKey, `staff\n${subject}.${expires}`), mac)) return undefined;
  return Number.parseInt(expires, 36) > now ? subject : undefined;
}

/** Proves that we made something for staff, where no time can stand beside it: an address. */
export const staffMac = (namingKey: string, subject: string): string => keyed(namingKey, `staff\n${subject}`);

export const isStaffMac = (namingKey: string, subject: string, mac: string): boolean =>
  same(staffMac(namingKey, subject), mac);

function same(one: string, other: string): boolean {
  const [right, came] = [Buffer.from(one), Buffer.from(other)];
  return right.length === came.length && timingSafeEqual(right, came);
}

export const isJourneyKey = (text: string): boolean => /^[a-z2-7]{20}$/.test(text);

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 20 base32 characters of 5 bits each: 100 bits of the digest. */
function keyed(namingKey: string, text: string): string {
  const digest = createHmac('sha256', namingKey).update(text).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 13)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 4n;
  let key = '';
  for (let index = 0; index < 20; index++) key = alphabet[Number((bits >> BigInt(5 * index)) & 31n)] + key;
  return key;
}
