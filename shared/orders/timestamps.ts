import { day, type Instant, plus } from '../journey/instant.ts';

/** How a time without a zone is read: not at all, or as UTC. Never in the zone of the machine. */
export type Zoneless = 'refused' | 'utc';

/**
 * Reads the time texts that platforms send: ISO 8601 with `T` or a blank, with or without seconds and fractions, with
 * `Z`, `+02:00`, `+0200`, `+02` or (see `Zoneless`) nothing; and RFC 2822. `undefined` when it is none of them, or no date.
 */
export function instantOf(text: string, zoneless: Zoneless): Instant | undefined {
  const iso = isoTime.exec(text.trim())?.groups;
  if (iso) return iso.zone || zoneless === 'utc' ? instantOfParts(iso, Number(iso.month)) : undefined;
  const mail = mailTime.exec(text.trim())?.groups;
  return mail && instantOfParts(mail, months.indexOf((mail.month ?? '').toLowerCase()) + 1);
}

/** Reads seconds since 1970. `undefined` outside of the years 1970 to 9998. */
export function instantOfUnix(seconds: number): Instant | undefined {
  const inRange = Number.isInteger(seconds) && seconds >= 0 && seconds < lastSecond;
  return inRange ? new Date(seconds * 1000).toISOString() : undefined;
}

/** What systems write for "no time": MySQL's, Go's and .NET's zero. */
export const isZeroTime = (text: string): boolean => /^000[01]-0[01]-0[01]/.test(text);

export const latest = (instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants
    .filter((instant) => instant !== undefined)
    .reduce<Instant | undefined>((last, next) => (last && last > next ? last : next), undefined);

/**
 * When an order was paid, where the platform tells that it was but not when: by the time of this version; and where the
 * version is much newer than the order, two weeks after the order was placed, so that an old order that is touched again is
 * not thanked as if it were new.
 */
export function paidBy(version: Instant, placed: Instant): Instant {
  const latest = plus(placed, 14 * day);
  return version < latest ? version : latest;
}

const isoTime =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)? ?(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;
const mailTime =
  /^(?:[A-Z]{3}, ?)?(?<day>\d{1,2}) (?<month>[A-Z]{3}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))? (?<zone>Z|UTC?|GMT|[+-]\d{4})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const lastSecond = Date.UTC(9999, 0, 1) / 1000;

function instantOfParts(parts: Record<string, string | undefined>, month: number): Instant | undefined {
  const [year, date, hours, minutes, seconds] = [
    parts.year,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second ?? '0',
  ].map(Number) as [number, number, number, number, number];
  const offset = minutesOf(parts.zone ?? 'Z');
  const midnight = Date.UTC(year, month - 1, date);
  const exists = new Date(midnight).getUTCMonth() === month - 1 && new Date(midnight).getUTCDate() === date;
  const inRange =
    year >= 1970 && year < 9999 && hours < 24 && minutes < 60 && seconds <= 60 && Math.abs(offset) <= 16 * 60;
  if (!exists || !inRange) return undefined;
  const milliseconds = Number((parts.fraction ?? '').padEnd(3, '0').slice(0, 3));
  return new Date(midnight + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + milliseconds).toISOString();
}

/** Minutes east of UTC. */
function minutesOf(zone: string): number {
  const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!offset) return 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? '0');
  return offset[1] === '-' ? -minutes : minutes;
}
