import type { ComponentChildren } from 'preact';
import { moveOf, type StaffCommand } from '../journey/decide-staff.ts';
import type { Touchpoint } from '../journey/journey.ts';
import { leadsTo } from '../journey/moves.ts';
import { categories } from '../journey/touchpoint.ts';
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

/** What staff can do now, by the table of moves. */
export function Actions(acting: Acting) {
  const { touchpoint, voice, me, shop, address, draft } = acting;
  const { say } = voice;
  const can = (what: StaffCommand['do']) => leadsTo(touchpoint.state, moveOf[what]) !== undefined;
  const fold = { ...acting };
  const isMine = me !== undefined && touchpoint.assignee === me.id;
  const mayGive = me?.role === 'manager' || isMine || touchpoint.assignee === undefined;
  return (
    <div class="actions">
      {can('acknowledge') && (
        <Form {...acting} action="acknowledge" id="act-acknowledge">
          <button type="submit">{say('take')}</button>
        </Form>
      )}
      {!can('acknowledge') && can('assign') && me && !isMine && mayGive && (
        <Form {...acting} action="assign" id="act-take">
          <input type="hidden" name="to" value={me.id} />
          <button type="submit">{say('takeOver')}</button>
        </Form>
      )}
      {can('answer') && address && (
        <Fold {...fold} action="answer" summary={say('answer')} button={say('answerSend')}>
          <Text {...acting} action="answer" label={say('answerText', { address })} rows={8} />
        </Fold>
      )}
      {can('answer') && (
        <Fold {...fold} action="answer-told" summary={say('answerTold')} button={say('answerRecord')}>
          <Text {...acting} action="answer-told" label={say('answerToldText')} />
        </Fold>
      )}
      {can('resolve') && (
        <Fold
          {...fold}
          action="resolve"
          summary={say('resolve')}
          button={say('resolved')}
          isOpen={touchpoint.state !== 'open'}
        >
          <Text {...acting} action="resolve" label={say('resolveText')} />
          <Day {...acting} action="resolve" name="recheckOn" label={say('recheckOn')} />
        </Fold>
      )}
      {can('promise') && (
        <Fold {...fold} action="promise" summary={say('promise')} button={say('promiseButton')}>
          <Text {...acting} action="promise" label={say('promiseText')} />
          <Until {...acting} action="promise" label={say('promiseUntil')} />
        </Fold>
      )}
      {can('snooze') && (
        <Fold {...fold} action="snooze" summary={say('snooze')} button={say('snoozeButton')}>
          <Until {...acting} action="snooze" label={say('snoozeUntil')} />
        </Fold>
      )}
      {can('assign') && mayGive && (
        <Fold {...fold} action="assign" summary={say('assign')} button={say('assignButton')}>
          <label>
            {say('assignTo')}
            <select name="to" required>
              <option value="">{say('choose')}</option>
              {shop.staff
                .filter(({ id }) => id !== touchpoint.assignee)
                .map(({ id, name }) => (
                  <option key={id} value={id} selected={draft?.action === 'assign' && draft.to === id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        </Fold>
      )}
      {can('reopen') && (
        <Fold {...fold} action="reopen" summary={say('reopen')} button={say('reopen')}>
          <Text {...acting} action="reopen" label={say('reopenText')} />
        </Fold>
      )}
      <Fold {...fold} action="note" summary={say('note')} button={say('noteSave')}>
        <Text {...acting} action="note" label={say('noteText')} />
      </Fold>
      <RecordActions {...acting} />
    </div>
  );
}

/** What fills in the record, whatever the state. */
function RecordActions(acting: Acting) {
  const { touchpoint, voice, currency } = acting;
  const { say } = voice;
  return (
    <>
      <Fold {...acting} action="classify" summary={say('classify')} button={say('save')}>
        <label>
          {say('category')}
          <select name="category">
            <option value="">{say('choose')}</option>
            {categories.map((one) => (
              <option key={one} value={one} selected={one === touchpoint.category}>
                {say(`category.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('cause')}
          <input
            type="text"
            name="cause"
            maxLength={300}
            value={draftOf(acting, 'classify', 'cause') ?? touchpoint.cause}
            dir="auto"
          />
        </label>
        <label class="inline">
          <input type="checkbox" name="urgent" value="yes" checked={touchpoint.urgent} />
          {say('isUrgent')}
        </label>
      </Fold>
      <Fold {...acting} action="compensate" summary={say('compensate')} button={say('save')}>
        <Text {...acting} action="compensate" label={say('compensateText')} rows={2} />
        <label>
          {say('cost', { currency })}
          <input
            type="text"
            inputMode="decimal"
            name="cost"
            maxLength={20}
            value={draftOf(acting, 'compensate', 'cost')}
          />
        </label>
      </Fold>
      <Fold {...acting} action="prevent" summary={say('prevent')} button={say('save')}>
        <Text {...acting} action="prevent" label={say('preventText')} value={touchpoint.prevention} />
      </Fold>
      <Fold {...acting} action="label" summary={say('label')}>
        <p class="pair">
          <button type="submit" name="unhappy" value="yes" class="quiet">
            {say('labelUnhappy')}
          </button>
          <button type="submit" name="unhappy" value="no" class="quiet">
            {say('labelNotUnhappy')}
          </button>
        </p>
      </Fold>
    </>
  );
}

interface FoldProps extends Acting {
  action: string;
  summary: string;
  /** Absent where the fold has buttons of its own. */
  button?: string;
  isOpen?: boolean;
  children: ComponentChildren;
}

const Fold = ({ summary, button, isOpen = false, children, ...acting }: FoldProps) => (
  <details id={`act-${acting.action}`} open={acting.draft ? acting.draft.action === acting.action : isOpen}>
    <summary>{summary}</summary>
    <Form {...acting}>
      {children}
      {button && <button type="submit">{button}</button>}
    </Form>
  </details>
);

const Form = ({
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

const Text = ({ action, label, rows = 4, value, ...acting }: Field & { rows?: number; value?: string | undefined }) => (
  <label>
    {label}
    <textarea name="text" rows={rows} maxLength={4000} required dir="auto">
      {draftOf(acting, action, 'text') ?? value ?? ''}
    </textarea>
  </label>
);

const Until = ({ action, label, ...acting }: Field) => (
  <label>
    {label}
    <input type="datetime-local" name="until" required value={draftOf(acting, action, 'until')} />
  </label>
);

const Day = ({ action, name, label, ...acting }: Field & { name: string }) => (
  <label>
    {label}
    <input type="date" name={name} value={draftOf(acting, action, name)} />
  </label>
);

const draftOf = ({ draft }: Pick<Acting, 'draft'>, action: string, field: string): string | undefined =>
  draft?.action === action ? lines(draft[field] ?? '') : undefined;
