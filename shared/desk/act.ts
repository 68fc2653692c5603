import { Temporal } from 'temporal-polyfill';
import { addDuration } from '../journey/calendar.ts';
import type { StaffCommand } from '../journey/decide-staff.ts';
import type { Instant } from '../journey/instant.ts';
import type { Touchpoint } from '../journey/journey.ts';
import { categories } from '../journey/touchpoint.ts';
import { lines } from '../mail/compose/shown.ts';
import type { en } from '../mail/compose/staff-languages/en.ts';
import { moneyOf } from '../orders/money.ts';
import type { Shop, Staff } from '../shop.ts';
import { isManager } from './desk.ts';

/** Why a form was not done, by the word's key. */
export type Problem = Extract<keyof typeof en, `problem.${string}`>;

/** What is known when somebody acts. */
export interface Acting {
  touchpoint: Touchpoint;
  me: Staff;
  shop: Shop;
  now: Instant;
  /** Where a mail of ours reaches the customer. */
  address: string | undefined;
  /** Of amounts that staff write. */
  currency: string;
}

type Form = Readonly<Record<string, string>>;

const longestText = 4000;

/** What a form of the touchpoint's page asks for; or which field is not right. */
export function commandOf(form: Form, acting: Acting): StaffCommand | Problem {
  const read = readers[form.action ?? ''];
  if (!read) return 'problem.unknown-action';
  const asked = read(form, acting);
  return typeof asked === 'string' ? asked : { ...asked, by: acting.me.name, staff: acting.me.id };
}

type Asked = StaffCommand extends infer Command
  ? Command extends StaffCommand
    ? Omit<Command, 'by' | 'staff'>
    : never
  : never;
type Reader = (form: Form, acting: Acting) => Asked | Problem;

const withText =
  <T extends Asked>(make: (text: string, form: Form, acting: Acting) => T | Problem): Reader =>
  (form, acting) => {
    const text = textOf(form.text);
    return text ? make(text, form, acting) : 'problem.what-was-done';
  };

const readers: Record<string, Reader> = {
  acknowledge: () => ({ do: 'acknowledge' }),
  promise: withText((text, { until }, acting) => {
    const at = futureOf(until, acting);
    return isProblem(at) ? at : { do: 'promise', text, until: at };
  }),
  answer: withText((text, { version = '' }, { address }) =>
    // The same form posted twice is the same mail.
    address ? { do: 'reply', id: `desk-${version}`.slice(0, 60), text } : 'problem.no-address',
  ),
  'answer-told': withText((text) => ({ do: 'answer', text })),
  snooze: ({ until }, acting) => {
    const at = futureOf(until, acting);
    return isProblem(at) ? at : { do: 'snooze', until: at };
  },
  assign: ({ to }, { touchpoint, me, shop }) => {
    if (!shop.staff.some(({ id }) => id === to) || !to) return 'problem.whom';
    const isTheirs = touchpoint.assignee !== undefined && touchpoint.assignee !== me.id;
    return to !== me.id && isTheirs && !isManager(me) ? 'problem.manager-only' : { do: 'assign', to };
  },
  note: withText((text) => ({ do: 'note', text })),
  classify: (form, { touchpoint }) => {
    const category = categories.find((one) => one === form.category);
    const cause = textOf(form.cause);
    const urgent = form.urgent === 'yes';
    const isNew =
      category !== touchpoint.category || cause !== (touchpoint.cause ?? '') || urgent !== !!touchpoint.urgent;
    if (!isNew) return 'problem.nothing-changed';
    return { do: 'classify', cause, urgent, ...(category && { category }) };
  },
  compensate: withText((text, form, { currency }) => {
    const written =
      form.cost
        ?.trim()
        .replace(',', '.')
        .replaceAll(/[\s\u00a0\u202f]/g, '') ?? '';
    const cost = written === '' ? undefined : moneyOf(written, currency);
    if (written !== '' && (!cost || cost.minor.startsWith('-'))) return 'problem.cost';
    return { do: 'compensate', text, ...(cost && { cost }) };
  }),
  prevent: withText((text) => ({ do: 'prevent', text })),
  label: ({ unhappy }) =>
    unhappy === 'yes' || unhappy === 'no' ? { do: 'label', unhappy: unhappy === 'yes' } : 'problem.nothing-changed',
  resolve: withText((text, { recheckOn }, acting) => {
    if (!recheckOn?.trim()) return { do: 'resolve', text };
    const at = futureOf(`${recheckOn}T09:00`, acting);
    return isProblem(at) ? at : { do: 'resolve', text, recheckOn: at };
  }),
  reopen: withText((text) => ({ do: 'reopen', text })),
};

const isProblem = (found: Instant | Problem): found is Problem => found.startsWith('problem.');

/** What somebody typed, without what would make it read as something else. */
export const textOf = (text: string | undefined): string => lines(text ?? '').slice(0, longestText);

/** A date and time of the browser's field, read in the shop's zone; it must be to come, and not after more than a year. */
export function futureOf(written: string | undefined, { shop, now }: Pick<Acting, 'shop' | 'now'>): Instant | Problem {
  try {
    const at = Temporal.PlainDateTime.from(written ?? '').toZonedDateTime(shop.timeZone);
    const instant = new Date(at.epochMilliseconds).toISOString();
    if (instant <= now) return 'problem.until';
    return instant > addDuration(now, 'P1Y', shop.timeZone) ? 'problem.until-far' : instant;
  } catch {
    return 'problem.until';
  }
}
