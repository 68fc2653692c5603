import { isBusinessTime } from '../journey/calendar.ts';
import type { Instant } from '../journey/instant.ts';
import type { Touchpoint } from '../journey/journey.ts';
import type { Notice } from '../journey/touchpoint.ts';
import type { Shop, Staff } from '../shop.ts';

/** The addresses that hear of a touchpoint: its assignee of news and of what is near; the shop's escalation of what was missed. */
export function toldOf(
  told: 'alert' | 'reminder' | 'escalation',
  touchpoint: Touchpoint,
  shop: Shop,
  now: Instant,
): string[] {
  const { staff, touchpoints } = shop;
  if (told === 'escalation') {
    const step = touchpoints.escalation[touchpoint.escalateStep ?? 0] ?? touchpoints.escalation[0];
    const to = step?.to ?? [];
    return staff.filter(({ id, role }) => to.includes(id) || to.includes(role)).map(({ email }) => email);
  }
  const assignee = staff.filter(({ id }) => id === touchpoint.assignee);
  const answering = assignee.length > 0 ? assignee : staff.filter(({ role }) => role === 'agent');
  const atNight = told === 'alert' && touchpoint.urgent && !isBusinessTime(now, shop);
  return [...new Set([...answering.map(({ email }) => email), ...(atNight ? touchpoints.onCall : [])])];
}

/** The person whom a notice goes to; where they have left the staff, whoever answers for the touchpoint now. */
export function toNotice({ to }: Notice, { assignee }: Touchpoint, { staff }: Shop): Staff {
  const byId = (id: string | undefined) => staff.find((person) => person.id === id);
  const found = byId(to) ?? byId(assignee) ?? staff.find(({ role }) => role === 'agent') ?? staff[0];
  if (!found) throw new RangeError('nobody to tell: the configuration names no staff');
  return found;
}
