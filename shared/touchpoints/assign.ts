import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../journey/instant.ts';
import type { Journey } from '../journey/journey.ts';
import type { Shop, Staff } from '../shop.ts';

/** Who is there to choose from, at the moment of choosing. */
export interface Present {
  away: Readonly<Record<string, Instant>>;
  /** How many touchpoints each has open, by id; asked for only where the shop assigns by load. */
  open?: Readonly<Record<string, number>>;
  /** Counts up: whose turn it is. */
  turn: number;
}

/** Whether the person is there: neither the configuration nor they themselves say otherwise. */
export function isPresent({ id, absences }: Staff, { away }: Pick<Present, 'away'>, shop: Shop, now: Instant): boolean {
  const until = away[id];
  if (until !== undefined && until > now) return false;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(shop.timeZone).toPlainDate().toString();
  return !absences.some(({ from, to }) => from <= today && today <= to);
}

/**
 * Who answers for the journey's touchpoint: whoever does already and is there; else by the shop's rules, by language, in turn
 * or by load. When all are away, one of them all the same: a touchpoint is never nobody's.
 */
export function chooseAssignee(journey: Journey, shop: Shop, present: Present, now: Instant): Staff {
  const there = shop.staff.filter((person) => isPresent(person, present, shop, now));
  const current = there.find(({ id }) => id === journey.touchpoint?.assignee);
  if (current) return current;
  const agents = shop.staff.filter(({ role }) => role === 'agent');
  const presentAgents = agents.filter((person) => there.includes(person));
  const ruled = shop.assignment.rules
    .filter((rule) => fits(rule, journey))
    .map(({ to }) => there.filter(({ id }) => to.includes(id)))
    .find((some) => some.length > 0);
  const among = ruled ?? speaking(presentAgents, journey) ?? (there.length > 0 ? there : agents);
  return pick(among, shop, present);
}

function fits({ product, category, language }: Shop['assignment']['rules'][number], journey: Journey): boolean {
  const items = journey.order?.details?.items ?? [];
  const holds = (part: string) => items.some(({ name }) => name.toLowerCase().includes(part.toLowerCase()));
  return (
    (product === undefined || holds(product)) &&
    (category === undefined || category === journey.touchpoint?.category) &&
    (language === undefined || language === languageOf(journey))
  );
}

/** Those who speak the customer's language, else everyone who is there; undefined when nobody is. */
function speaking(agents: readonly Staff[], journey: Journey): readonly Staff[] | undefined {
  const language = languageOf(journey);
  const speakers = agents.filter(
    ({ languages }) => language !== undefined && languages.some((one) => primary(one) === language),
  );
  const open = agents.filter(({ languages }) => languages.length === 0);
  return [speakers, open, agents].find((some) => some.length > 0);
}

function languageOf({ responses, order }: Journey): string | undefined {
  const read = responses.findLast(({ language }) => language && language !== 'und')?.language;
  const found = read ?? order?.details?.customer.locale;
  return found && primary(found);
}

const primary = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

function pick(among: readonly Staff[], shop: Shop, { open = {}, turn }: Present): Staff {
  const load = ({ id }: Staff) => (shop.assignment.by === 'load' ? (open[id] ?? 0) : 0);
  const least = Math.min(...among.map(load));
  const free = among.filter((person) => load(person) === least);
  const chosen = free[turn % free.length];
  if (!chosen) throw new RangeError('nobody to assign to: the configuration names no agent');
  return chosen;
}
