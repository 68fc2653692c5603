import type { ComponentChildren } from 'preact';
import type { Journey, Touchpoint } from '../journey/journey.ts';
import { isOpen } from '../journey/touchpoint.ts';
import type { Shop, Staff } from '../shop.ts';

/** What somebody typed before an action was not taken, so that nobody types it twice. */
export interface Draft {
  action: string;
  text: string;
}

interface Acting {
  journey: Journey;
  touchpoint: Touchpoint;
  shop: Shop;
  me?: Staff | undefined;
  draft?: Draft | undefined;
}

/** What staff can do now. A resolved touchpoint can only be noted on: it is the customer's word that reopens it. */
export function Actions(acting: Acting) {
  const { state } = acting.touchpoint;
  const isWaiting = isOpen(acting.touchpoint);
  return (
    <>
      {state === 'open' && (
        <Form {...acting} action="acknowledge">
          <button type="submit">I take care of it</button>
        </Form>
      )}
      {isWaiting && (
        <Fold summary="It is put right" open={state !== 'open' || acting.draft?.action === 'resolve'}>
          <Form {...acting} action="resolve">
            <Text {...acting} action="resolve" label="What was done for the customer" />
            <button type="submit">Resolved</button>
          </Form>
        </Fold>
      )}
      <Fold summary="Add a note" open={acting.draft?.action === 'note'}>
        <Form {...acting} action="note">
          <Text {...acting} action="note" label="For the others; the customer does not see it" />
          <button type="submit" class="quiet">
            Save the note
          </button>
        </Form>
      </Fold>
    </>
  );
}

/** The version tells whether somebody else acted since the page was made. */
const Form = ({ action, children, ...acting }: Acting & { action: string; children: ComponentChildren }) => (
  <form method="post">
    <input type="hidden" name="action" value={action} />
    <input type="hidden" name="version" value={acting.journey.version} />
    <Who {...acting} />
    {children}
  </form>
);

function Who({ shop, me, touchpoint: { acknowledgedBy } }: Acting) {
  if (me)
    return (
      <p class="small">
        <input type="hidden" name="by" value={me.id} />
        As {me.name}
      </p>
    );
  return (
    <label>
      Your name
      <select name="by" required>
        <option value="">Choose …</option>
        {shop.staff.map(({ id, name }) => (
          <option key={id} value={id} selected={name === acknowledgedBy || id === acknowledgedBy}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const Text = ({ action, label, draft }: Acting & { action: string; label: string }) => (
  <label>
    {label}
    <textarea name="text" rows={4} maxLength={2000} required dir="auto">
      {draft?.action === action ? draft.text : ''}
    </textarea>
  </label>
);

const Fold = ({ summary, open, children }: { summary: string; open: boolean; children: ComponentChildren }) => (
  <details open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
);
