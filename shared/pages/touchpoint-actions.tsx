import { moveOf, type StaffCommand } from '../journey/decide-staff.ts';
import { leadsTo } from '../journey/moves.ts';
import { type Acting, Day, Fold, Form, Text, Until } from './touchpoint-form.tsx';
import { RecordActions } from './touchpoint-record-actions.tsx';

/** What staff can do now, by the table of moves. */
export function Actions(acting: Acting) {
  const { touchpoint, voice, me, shop, address, draft } = acting;
  const { say } = voice;
  const can = (what: StaffCommand['do']) => leadsTo(touchpoint.state, moveOf[what]) !== undefined;
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
        <Fold {...acting} action="answer" summary={say('answer')} button={say('answerSend')}>
          <Text {...acting} action="answer" label={say('answerText', { address })} rows={8} />
        </Fold>
      )}
      {can('answer') && (
        <Fold {...acting} action="answer-told" summary={say('answerTold')} button={say('answerRecord')}>
          <Text {...acting} action="answer-told" label={say('answerToldText')} />
        </Fold>
      )}
      {can('resolve') && (
        <Fold
          {...acting}
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
        <Fold {...acting} action="promise" summary={say('promise')} button={say('promiseButton')}>
          <Text {...acting} action="promise" label={say('promiseText')} />
          <Until {...acting} action="promise" label={say('promiseUntil')} />
        </Fold>
      )}
      {can('snooze') && (
        <Fold {...acting} action="snooze" summary={say('snooze')} button={say('snoozeButton')}>
          <Until {...acting} action="snooze" label={say('snoozeUntil')} />
        </Fold>
      )}
      {can('assign') && mayGive && (
        <Fold {...acting} action="assign" summary={say('assign')} button={say('assignButton')}>
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
        <Fold {...acting} action="reopen" summary={say('reopen')} button={say('reopen')}>
          <Text {...acting} action="reopen" label={say('reopenText')} />
        </Fold>
      )}
      <Fold {...acting} action="note" summary={say('note')} button={say('noteSave')}>
        <Text {...acting} action="note" label={say('noteText')} />
      </Fold>
      <RecordActions {...acting} />
    </div>
  );
}
