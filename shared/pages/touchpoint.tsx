import type { ComponentChildren } from 'preact';
import type { Instant } from '../journey/instant.ts';
import type { Journey, Touchpoint } from '../journey/journey.ts';
import { isOpen } from '../journey/touchpoint.ts';
import type { Row } from '../mail/compose/letter.ts';
import { phoneLink } from '../mail/compose/links.ts';
import { itemRows } from '../mail/compose/ordered.ts';
import { line } from '../mail/compose/shown.ts';
import {
  answerTo,
  customerName,
  customerRows,
  deadlineSays,
  orderHeading,
  orderRows,
  phoneOf,
  staffTime,
  unreachedSays,
} from '../mail/compose/staff-facts.ts';
import type { en } from '../mail/compose/staff-languages/en.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Staff } from '../shop.ts';
import { deskDocument, staffDocument } from './desk-frame.tsx';
import { Actions } from './touchpoint-actions.tsx';
import type { Draft } from './touchpoint-form.tsx';
import { Record } from './touchpoint-record.tsx';
import { Conversation, type Showing } from './touchpoint-said.tsx';

export interface TouchpointPage extends Showing {
  journey: Journey;
  /** The customer's other orders and conversations. */
  others?: readonly Journey[];
  now: Instant;
  /** Moves with what others do here; the forms carry it as `version`. */
  seen: string;
  /** The history in plain words, oldest first. A line without a time is about no moment. */
  story: readonly { at: Instant | ''; text: string }[];
  /** Who looks, where that is known. */
  me?: Staff | undefined;
  /** Of the session; without it the page stands alone, behind a link that is its own key. */
  csrf?: string | undefined;
  /** Why the last action was not taken. */
  problem?: Extract<keyof typeof en, `problem.${string}`> | undefined;
  /** What had been typed then. */
  draft?: Draft | undefined;
  /** The last action was taken. */
  isSaved?: boolean | undefined;
  currency: string;
  /** Where the desk's own mail reaches the customer. */
  address?: string | undefined;
}

/** One customer: what they said, who they are, what they bought, by when they expect us, what staff can do, and all that was. */
export function touchpointPage(page: TouchpointPage): string {
  const { journey, shop, now, voice, me, csrf } = page;
  const { touchpoint } = journey;
  const name = customerName(journey, voice);
  const title = touchpoint ? voice.say(`headline.${touchpoint.kind}`, { name }) : name;
  const deadline = touchpoint && deadlineSays(touchpoint, shop, now, voice);
  const notReached = touchpoint && unreachedSays(touchpoint, voice);
  const children = (
    <div class="columns" id="touchpoint" data-version={page.seen}>
      <div>
        <section class="card">
          <Told {...page} />
          {me && !csrf && <p class="small">{voice.say('linkOf', { name: me.name })}</p>}
          {touchpoint && <p class="eyebrow">{standing(touchpoint, voice)}</p>}
          <h1>
            {title} {touchpoint?.urgent && <strong class="tag">{voice.say('urgent')}</strong>}
          </h1>
          {journey.order && <p>{boughtInShort(journey, voice)}</p>}
          {deadline && <p class={deadline.late ? 'notice alarm' : 'notice'}>{deadline.text}</p>}
          {notReached && <p class="notice alarm">{notReached}</p>}
          <Conversation {...page} />
          <Reach journey={journey} voice={voice} />
        </section>
        {touchpoint && <Doing {...page} touchpoint={touchpoint} />}
        {csrf && (
          <p class="pair">
            <a class="button quiet" href={`/desk/new?journey=${journey.id}`}>
              {voice.say('writeDownHere')}
            </a>
          </p>
        )}
      </div>
      <Around {...page} />
    </div>
  );
  return me && csrf
    ? deskDocument({ ...page, me, csrf, title, children })
    : staffDocument({ ...page, title, children });
}

const Told = ({ problem, isSaved, voice }: TouchpointPage) => (
  <>
    {problem && (
      <p class="notice alarm" role="alert">
        {voice.say(problem)}
      </p>
    )}
    {isSaved && !problem && (
      <p class="notice" role="status">
        {voice.say('saved')}
      </p>
    )}
  </>
);

const Doing = ({ touchpoint, ...page }: TouchpointPage & { touchpoint: Touchpoint }) => (
  <section class="card" aria-label={page.voice.say('takeCare')}>
    <Actions {...page} touchpoint={touchpoint} />
  </section>
);

/** Who it is, what they bought, the record, and everything of this customer. */
function Around(page: TouchpointPage) {
  const { journey, shop, voice, story, others = [] } = page;
  const { touchpoint } = journey;
  const { say } = voice;
  return (
    <div>
      <section class="card">
        <h2 class="first">{customerName(journey, voice)}</h2>
        <Rows rows={customerRows(journey, voice)} />
        <h2>{orderHeading(journey, voice)}</h2>
        <Rows rows={orderRows(journey, shop, voice)} />
      </section>
      {touchpoint && (
        <Card title={say('record')}>
          <Record journey={journey} touchpoint={touchpoint} shop={shop} voice={voice} />
        </Card>
      )}
      {others.length > 0 && (
        <Card title={say('historyOther')}>
          {others.map((other) => (
            <details key={other.id}>
              <summary>
                {orderHeading(other, voice)}
                {isOpen(other.touchpoint) && ` · ${say('openTouchpoint')}`}
              </summary>
              <p>
                <a href={`/desk/touchpoints/${other.id}`}>{boughtInShort(other, voice)}</a>
              </p>
              <Conversation {...page} journey={other} />
              {other.touchpoint?.resolution && (
                <p>
                  {say('whatWasDone')}: <bdi>{line(other.touchpoint.resolution.text, 400)}</bdi>
                </p>
              )}
            </details>
          ))}
        </Card>
      )}
      <Card title={say('soFar')}>
        <ol class="rows story">
          {story.map(({ at, text }, index) => (
            <li key={index}>
              {at && <time dateTime={at}>{staffTime(at, shop, voice)}</time>}
              {line(text, 2000)}
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}

const Card = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="card">
    <h2 class="first">{title}</h2>
    {children}
  </section>
);

/** Enough to know what it is about, without scrolling. */
const boughtInShort = (journey: Journey, voice: StaffVoice): string =>
  [
    orderHeading(journey, voice),
    itemRows(journey, () => '…')
      .map(({ text }) => text)
      .join(', '),
  ]
    .filter(Boolean)
    .join(': ');

const standing = ({ state, acknowledgedBy, reopened }: Touchpoint, { say }: StaffVoice): string =>
  [
    acknowledgedBy && state !== 'open'
      ? say('stateBy', { state: say(`state.${state}`), name: line(acknowledgedBy) })
      : say(`state.${state}`),
    reopened > 0 && say('reopenedTimes', { count: reopened }),
  ]
    .filter(Boolean)
    .join(' · ');

/** The two ways to a customer, each a thumb away. */
function Reach({ journey, voice: { say } }: { journey: Journey; voice: StaffVoice }) {
  const phone = phoneOf(journey);
  const address = answerTo(journey);
  return (
    <p class="pair">
      {phone && (
        <a class="button" href={phoneLink(phone)}>
          {say('call', { phone: line(phone, 40) })}
        </a>
      )}
      {address && (
        <a class="button quiet" href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}>
          {say('writeTo', { address })}
        </a>
      )}
    </p>
  );
}

const Rows = ({ rows }: { rows: Row[] }) => (
  <ul class="rows">
    {rows.map(({ label, text, url }, index) => (
      <li key={index}>
        {label && <span class="muted">{label}: </span>}
        <bdi>{url ? <a href={url}>{text}</a> : text}</bdi>
      </li>
    ))}
  </ul>
);
