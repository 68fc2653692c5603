import type { ComponentChildren } from 'preact';
import type { Touchpoint } from '../journey/journey.ts';
import { lines } from '../mail/compose/shown.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop, Staff } from '../shop.ts';
import { Csrf } from './desk-frame.tsx';

/** What somebody typed before an action was not taken, so that nobody types it twice. */
export type Draft = Readonly<Record<string, string>>;

export interface Acting {
  touchpoint: Touchpoint;
  shop: Shop;
  voice: StaffVoice;
  /** Moves with what others do here. */
  seen: string;
  /** Who acts, where that is known. */
  me?: Staff | undefined;
  /** Of the session; absent where the page's own address is the key. */
  csrf?: string | undefined;
  draft?: Draft | undefined;
  /** Where a mail of ours reaches the customer; absent where none does. */
  address?: string | undefined;
  /** Of amounts. */
  currency: string;
}

interface FoldProps extends Acting {
  action: string;
  summary: string;
  /** Absent where the fold has buttons of its own. */
  button?: string;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** A form that opens: what it is for, its fields, and the button that sends it. */
export const Fold = ({ summary, button, isOpen = false, children, ...acting }: FoldProps) => (
  <details id={`act-${acting.action}`} open={acting.draft ? acting.draft.action === acting.action : isOpen}>
    <summary>{summary}</summary>
    <Form {...acting}>
      {children}
      {button && <button type="submit">{button}</button>}
    </Form>
  </details>
);

/** A form of the touchpoint's page: what it does, what its writer had seen, and who they are. */
export const Form = ({
  action,
  id,
  children,
  ...acting
}: Acting & { action: string; id?: string; children: ComponentChildren }) => (
  <form method="post" id={id}>
    <input type="hidden" name="action" value={action} />
    <input type="hidden" name="version" value={acting.seen} />
    {acting.csrf && <Csrf csrf={acting.csrf} />}
    {!acting.csrf && <Who {...acting} />}
    {children}
  </form>
);

/** Where nobody is signed in, the form says who acts. */
function Who({ shop, voice: { say }, me, touchpoint: { acknowledgedBy } }: Acting) {
  if (me)
    return (
      <p class="small">
        <input type="hidden" name="by" value={me.id} />
        {say('as', { name: me.name })}
      </p>
    );
  return (
    <label>
      {say('yourName')}
      <select name="by" required>
        <option value="">{say('choose')}</option>
        {shop.staff.map(({ id, name }) => (
          <option key={id} value={id} selected={name === acknowledgedBy || id === acknowledgedBy}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type Field = Acting & { action: string; label: string };

/** Whatever is to be written. */
export const Text = ({
  action,
  label,
  rows = 4,
  value,
  ...acting
}: Field & { rows?: number; value?: string | undefined }) => (
  <label>
    {label}
    <textarea name="text" rows={rows} maxLength={4000} required dir="auto">
      {draftOf(acting, action, 'text') ?? value ?? ''}
    </textarea>
  </label>
);

/** A time to come. */
export const Until = ({ action, label, ...acting }: Field) => (
  <label>
    {label}
    <input type="datetime-local" name="until" required value={draftOf(acting, action, 'until')} />
  </label>
);

/** A day to come, or none. */
export const Day = ({ action, name, label, ...acting }: Field & { name: string }) => (
  <label>
    {label}
    <input type="date" name={name} value={draftOf(acting, action, name)} />
  </label>
);

/** What was typed into a field before. */
export const draftOf = ({ draft }: Pick<Acting, 'draft'>, action: string, field: string): string | undefined =>
  draft?.action === action ? lines(draft[field] ?? '') : undefined;
