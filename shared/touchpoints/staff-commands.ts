import { Temporal } from 'temporal-polyfill';
import { addDuration } from '../journey/calendar.ts';
import type { Instant } from '../journey/instant.ts';
import { weekdays } from '../journey/rules.ts';
import type { NoticeReason } from '../journey/touchpoint.ts';
import type { Shop } from '../shop.ts';

/** What staff ask for in the first lines of a mail, each line one command; what stands below them. */
export interface Asked {
  commands: MailCommand[];
  /** For the customer, unless a note was asked for. */
  rest: string;
}

/** `line` is what asks for it, as it was written. */
export type MailCommand = { line: string } & (
  | { do: 'take' }
  | { do: 'done'; text: string }
  | { do: 'note'; text: string }
  | { do: 'assign'; to: string }
  | { do: 'promise'; until: Instant; text: string }
  | { do: 'snooze'; until: Instant }
  | { do: 'reopen'; text: string }
  /** Go on, although somebody else has been at it. */
  | { do: 'send' }
);

/** A command that cannot be carried out, and why. */
export class WrongCommand extends Error {
  override name = 'WrongCommand';
  readonly why: NoticeReason;

  constructor(why: NoticeReason, line: string) {
    super(line);
    this.why = why;
  }
}

/** More than a few pages are for an attachment, and too much for a journey to keep. */
const longest = 6000;

export const commandNames = ['/take', '/done', '/note', '/assign', '/promise', '/snooze', '/reopen', '/send'] as const;

/** Reads the commands at the beginning of a person's words. Throws `WrongCommand` with the first line that says nothing known. */
export function readCommands(words: string, shop: Shop, now: Instant): Asked {
  const lines = words.replace(/\r/g, '').split('\n');
  const commands: MailCommand[] = [];
  while (lines.length > 0) {
    const line = lines[0]?.trim() ?? '';
    if (line !== '' && !line.startsWith('/')) break;
    lines.shift();
    if (line !== '') commands.push(commandOf(line, shop, now));
  }
  const rest = lines.join('\n').trim();
  if (rest.length > longest || commands.some((command) => 'text' in command && command.text.length > longest))
    throw new WrongCommand('too-long', rest);
  const note = commands.findIndex((command) => command.do === 'note');
  const noted = commands[note];
  if (noted?.do !== 'note') return { commands, rest };
  // Below a note everything belongs to it: what is meant for colleagues must not reach the customer.
  const whole = [noted.text, rest].filter(Boolean).join('\n');
  if (!whole) throw new WrongCommand('no-words', '/note');
  return { commands: commands.with(note, { ...noted, text: whole }), rest: '' };
}

function commandOf(line: string, shop: Shop, now: Instant): MailCommand {
  const [, name = '', text = ''] = /^(\/\S+)\s*(.*)$/s.exec(line) ?? [];
  switch (name.toLowerCase()) {
    case '/take':
      return { line, do: 'take' };
    case '/send':
      return { line, do: 'send' };
    case '/done':
      return { line, do: 'done', text };
    case '/reopen':
      return { line, do: 'reopen', text };
    case '/note':
      return { line, do: 'note', text };
    case '/assign':
      return { line, do: 'assign', to: personIn(text, shop, line) };
    case '/snooze':
      return { line, do: 'snooze', until: timeIn(text, shop, now, line).until };
    case '/promise': {
      const { until, rest } = timeIn(text, shop, now, line);
      return { line, do: 'promise', until, text: rest };
    }
    default:
      throw new WrongCommand('unknown-command', line);
  }
}

function personIn(text: string, { staff }: Shop, line: string): string {
  const asked = text.trim().toLowerCase();
  const found = staff.filter(({ id, name, email }) =>
    [id, name, email, name.split(' ')[0] ?? ''].some((one) => one.toLowerCase() === asked),
  );
  const [person] = found;
  if (!person || found.length > 1) throw new WrongCommand('unknown-person', line);
  return person.id;
}

/** `2026-03-05`, `2026-03-05 14:00`, `friday`, `3d`, `4h`: a time to come in the shop's zone; a day means the end of business. */
function timeIn(text: string, shop: Shop, now: Instant, line: string): { until: Instant; rest: string } {
  const [word = '', ...others] = text.trim().split(/\s+/);
  const clock = /^([01]?\d|2[0-3]):[0-5]\d$/.exec(others[0] ?? '')?.[0];
  const rest = others.slice(clock ? 1 : 0).join(' ');
  const until = instantOf(word.toLowerCase(), clock, shop, now);
  if (!until || until <= now) throw new WrongCommand('wrong-date', line);
  return { until, rest };
}

function instantOf(word: string, clock: string | undefined, shop: Shop, now: Instant): Instant | undefined {
  const [, count, unit] = /^(\d{1,3})([hd])$/.exec(word) ?? [];
  if (count) return addDuration(now, unit === 'h' ? `PT${count}H` : `P${count}D`, shop.timeZone);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(shop.timeZone).toPlainDate();
  const weekday = weekdays.findIndex((day) => day === word || (word.length === 3 && day.startsWith(word))) + 1;
  try {
    const date =
      weekday > 0 ? today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 }) : Temporal.PlainDate.from(word);
    const close = shop.businessHours.week[weekdays[date.dayOfWeek - 1] ?? 'monday']?.[1] ?? '17:00';
    const time = Temporal.PlainTime.from((clock ?? close).padStart(5, '0'));
    return new Date(date.toZonedDateTime({ timeZone: shop.timeZone, plainTime: time }).epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}
