import { day, type Instant } from '../journey/instant.ts';

/** What one day's mails to customers came to. Days are UTC. */
export interface SendingDay {
  day: string;
  sent: number;
  /** Hard bounces: only these count against a sender. */
  bounced: number;
  complained: number;
}

export type PauseReason = 'bounces' | 'complaints' | 'staff';

/** How mail to customers goes: the last days, and whether it is paused. */
export interface Sending {
  /** The first day on which mail went out; the ramp begins there. */
  firstDay: string;
  /** The days that count, the latest first; those without any mail are left out. */
  days: SendingDay[];
  paused?: { at: Instant; why: PauseReason; by?: string };
}

/**
 * SES puts an account under review at 5 % hard bounces or 0.1 % complaints, and may pause it at 10 % and 0.5 %:
 * https://docs.aws.amazon.com/ses/latest/dg/reputation-dashboard-dg.html. We stop a fifth before the review. A few of each
 * may be chance; SES, too, goes by a representative volume.
 */
const stopAt = { bounces: { rate: 0.04, least: 5 }, complaints: { rate: 0.0008, least: 3 } } as const;

/** How many days the rates look back, today included. */
export const lookBack = 14;

/** Sums over the days that count, and their rates. */
export function ratesOf({ days }: Sending) {
  const sum = (of: 'sent' | 'bounced' | 'complained') => days.reduce((total, one) => total + one[of], 0);
  const [sent, bounced, complained] = [sum('sent'), sum('bounced'), sum('complained')];
  return { sent, bounced, complained, bounceRate: share(bounced, sent), complaintRate: share(complained, sent) };
}

/** An event may come before the mail is counted; there are never more of them than mails. */
const share = (count: number, sent: number): number => count / Math.max(sent, count, 1);

/** Why mail to customers should stop now, if it should. */
export function mustPause(sending: Sending): 'bounces' | 'complaints' | undefined {
  const { bounced, complained, bounceRate, complaintRate } = ratesOf(sending);
  if (complained >= stopAt.complaints.least && complaintRate >= stopAt.complaints.rate) return 'complaints';
  if (bounced >= stopAt.bounces.least && bounceRate >= stopAt.bounces.rate) return 'bounces';
  return undefined;
}

/** So many days after the first the ramp is over: a hundred a day have become a hundred thousand. */
const rampDays = 10;

/** How many mails may go to customers on a day: of a new sender few, twice as many each day. Providers distrust sudden volume. */
export function mostOn(today: string, firstDay: string, rampUpFrom: number): number {
  const days = Math.round((Date.parse(today) - Date.parse(firstDay)) / day);
  return rampUpFrom === 0 || days >= rampDays ? Number.POSITIVE_INFINITY : rampUpFrom * 2 ** Math.max(0, days);
}

export const dayOf = (at: Instant): string => at.slice(0, 10);

/** The first instant of the next day. */
export const nextDay = (at: Instant): Instant => new Date(Date.parse(dayOf(at)) + day).toISOString();
