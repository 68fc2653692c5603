import type { Found } from '../desk/find.ts';
import type { Filter, Groups } from '../desk/rows.ts';
import type { Incident } from '../figures/incidents.ts';
import type { Instant } from '../journey/instant.ts';
import { isOpen } from '../journey/touchpoint.ts';
import { pausedSays } from '../mail/compose/paused.ts';
import { beginning, line } from '../mail/compose/shown.ts';
import { customerName, dueSays, orderHeading, staffTime } from '../mail/compose/staff-facts.ts';
import type { Sending } from '../mail/reputation.ts';
import type { OpenRow } from '../store/open-row.ts';
import { Filters } from './desk-filters.tsx';
import { Csrf, deskDocument, type Frame } from './desk-frame.tsx';
import { Incidents } from './desk-incidents.tsx';

export interface DeskPage extends Frame {
  groups: Groups;
  filter: Filter;
  /** All that wait, narrowed or not. */
  rows: readonly OpenRow[];
  /** More wait than were looked at. */
  isCut: boolean;
  /** Found among all customers, where something was searched. */
  found?: Found | undefined;
  now: Instant;
  /** Moves with what the list shows. */
  version: string;
  /** How mail to customers goes; shown when it is paused. */
  sending?: Sending | undefined;
  /** Those that are open. */
  incidents?: readonly Incident[];
}

/** So many of a group are shown; the most urgent. */
const most = 150;

/** Everyone who waits for an answer: what is urgent first, then the nearest deadline. */
export function deskPage(page: DeskPage): string {
  const { voice, groups, rows } = page;
  const { say } = voice;
  const shown = [groups.todo, groups.unsure, groups.snoozed].flatMap((group) => group.slice(0, most));
  return deskDocument({
    ...page,
    title: say('desk'),
    current: '/desk',
    children: (
      <>
        {page.sending?.paused && <Paused {...page} sending={page.sending} />}
        <div class="card">
          <Filters {...page} />
          {page.found && <FoundOnes {...page} found={page.found} />}
          <div id="list" data-version={page.version} data-ids={shown.map(({ id }) => id).join(' ')}>
            <h1>{rows.length === 0 ? say('nobodyWaits') : say('waitingCount', { count: rows.length })}</h1>
            <Incidents {...page} incidents={page.incidents ?? []} chosen={page.filter.incident} />
            {rows.length === 0 && <p>{say('nobodyText')}</p>}
            {rows.length > 0 && shown.length === 0 && <p>{say('nothingFits')}</p>}
            {shown.length < rows.length && shown.length > 0 && (
              <p class="muted">{say('shown', { count: shown.length, all: rows.length })}</p>
            )}
            {page.isCut && <p class="notice">{say('moreWait')}</p>}
            <Group {...page} title={say('groupNow')} rows={groups.todo} />
            <Group {...page} title={say('groupUnsure')} rows={groups.unsure} />
            <Group {...page} title={say('groupSnoozed')} rows={groups.snoozed} />
          </div>
        </div>
      </>
    ),
  });
}

const Group = ({ title, rows, ...page }: DeskPage & { title: string }) =>
  rows.length === 0 ? null : (
    <section aria-label={title}>
      <h2>
        {title}: {rows.length}
      </h2>
      <ol class="waiting">
        {rows.slice(0, most).map((row) => (
          <One key={row.id} {...page} row={row} />
        ))}
      </ol>
    </section>
  );

function One({ row, shop, voice, now, me }: Frame & { row: OpenRow; now: Instant }) {
  const { say } = voice;
  const due = dueSays(row.state, row.due, shop, now, voice);
  const isAsleep = row.snoozedUntil !== undefined && row.snoozedUntil > now;
  const assignee = shop.staff.find(({ id }) => id === row.assignee);
  return (
    <li>
      <h3>
        <a href={`/desk/touchpoints/${row.id}`}>{line(row.name || row.address || say('aCustomer'), 80)}</a>{' '}
        {row.urgent && <strong class="tag">{say('urgent')}</strong>}
      </h3>
      {isAsleep ? (
        <p>{say('snoozedUntil', { time: staffTime(row.snoozedUntil ?? now, shop, voice) })}</p>
      ) : (
        <p class={due.late ? 'alarm' : undefined}>{due.text}</p>
      )}
      {row.words && (
        <p dir="auto">
          <q lang={row.language}>{beginning(line(row.words, 400), 140)}</q>
        </p>
      )}
      <p class="muted small">
        {[
          say(`kind.${row.kind}`),
          row.category && say(`category.${row.category}`),
          row.rating && say('rated', { rating: row.rating }),
          row.order && say('orderNamed', { order: line(row.order, 40) }),
          say(`state.${row.state}`),
          assignee ? (assignee.id === me.id ? say('assignedToMe') : assignee.name) : say('assignedToNobody'),
          row.reopened && say('reopenedTimes', { count: row.reopened }),
          row.contradicts && say('contradicts'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

const FoundOnes = ({ found: { journeys, isCut }, voice }: DeskPage & { found: Found }) => (
  <section aria-label={voice.say('found')}>
    <h2>
      {voice.say('found')}: {journeys.length}
    </h2>
    <ul class="rows">
      {journeys.map((journey) => (
        <li key={journey.id}>
          <a href={`/desk/touchpoints/${journey.id}`}>{customerName(journey, voice)}</a>{' '}
          <span class="muted">
            {orderHeading(journey, voice)} · {voice.say(isOpen(journey.touchpoint) ? 'openTouchpoint' : 'noTouchpoint')}
          </span>
        </li>
      ))}
    </ul>
    {isCut && <p class="notice">{voice.say('foundCut')}</p>}
  </section>
);

const Paused = ({ sending, voice, csrf, me }: DeskPage & { sending: Sending }) => (
  <form method="post" action="/desk" class="notice alarm">
    <p>
      {voice.say('pausedTitle')}. {pausedSays(sending, voice)} {voice.say('pausedDesk')}
    </p>
    <Csrf csrf={csrf} />
    <input type="hidden" name="action" value="resume-sending" />
    {me.role === 'manager' && <button type="submit">{voice.say('resume')}</button>}
  </form>
);
