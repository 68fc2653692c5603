import type { Instant } from '../journey/instant.ts';
import type { Journey, Touchpoint } from '../journey/journey.ts';
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
  staffTime,
} from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Shop, Staff } from '../shop.ts';
import { document } from './document.tsx';
import { Actions, type Draft } from './touchpoint-actions.tsx';
import { Done, Said } from './touchpoint-said.tsx';

export interface TouchpointPage {
  journey: Journey;
  shop: Shop;
  voice: StaffVoice;
  now: Instant;
  /** Where a picture of the customer's is shown, by its key in the mail bucket. */
  pictureLink?: (key: string) => string;
  /** The history in plain words, oldest first. A line without a time is about no moment. */
  story: readonly { at: Instant | ''; text: string }[];
  /** Who looks, where that is known. */
  me?: Staff;
  /** Why the last action was not taken: one of our codes, else a sentence. */
  problem?: string;
  /** What had been typed then. */
  draft?: Draft;
}

/**
 * One customer who waits: what they said, who they are, what they bought, by when they expect us, and what staff can do.
 * The forms post `action` (acknowledge, note, resolve), `by` (id of the staff), `text` and `version` to the page's own address.
 */
export function touchpointPage(page: TouchpointPage): string {
  const { journey, shop, now, story, problem, voice } = page;
  const { touchpoint } = journey;
  if (!touchpoint) throw new Error(`journey ${journey.id} has no touchpoint to show`);
  const title = voice.say(`headline.${touchpoint.kind}`, { name: customerName(journey, voice) });
  const deadline = deadlineSays(touchpoint, shop, now, voice);
  return document({
    shop,
    language: voice.language,
    title,
    wide: true,
    children: (
      <div class="columns">
        <div>
          <section class="card">
            {problem && (
              <p class="notice alarm" role="alert">
                {problems[problem] ?? problem}
              </p>
            )}
            <p class="eyebrow">{standing(touchpoint, voice)}</p>
            <h1>{title}</h1>
            {journey.order && <p>{boughtInShort(journey, voice)}</p>}
            {deadline && <p class={deadline.late ? 'notice alarm' : 'notice'}>{deadline.text}</p>}
            <Said responses={journey.responses} shop={shop} voice={voice} pictureLink={page.pictureLink} />
            <Reach journey={journey} />
          </section>
          <section class="card">
            <Done touchpoint={touchpoint} shop={shop} voice={voice} />
            <Actions {...page} touchpoint={touchpoint} />
          </section>
        </div>
        <div>
          <section class="card">
            <h2 style="margin-top:0">{customerName(journey, voice)}</h2>
            <Rows rows={customerRows(journey, voice)} />
            <h2>{orderHeading(journey, voice)}</h2>
            <Rows rows={orderRows(journey, shop, voice)} />
          </section>
          <section class="card">
            <h2 style="margin-top:0">So far</h2>
            <ol class="rows story">
              {story.map(({ at, text }, index) => (
                <li key={index}>
                  {at && <time dateTime={at}>{staffTime(at, shop, voice)}</time>}
                  {line(text, 2000)}
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    ),
  });
}

const problems: Record<string, string> = {
  'who-are-you': 'Please choose your name, so that the others know who does what.',
  'what-was-done': 'Please write down what was done, or what is to be noted.',
  'somebody-was-faster':
    'Somebody else did something here while you were reading. This is how it stands now: look again, then decide.',
};

/** Enough to know what it is about, without scrolling. */
const boughtInShort = (journey: Journey, voice: StaffVoice): string =>
  `${orderHeading(journey, voice)}: ${itemRows(journey, () => '…')
    .map(({ text }) => text)
    .join(', ')}`;

const standing = ({ state, acknowledgedBy, reopened }: Touchpoint, voice: StaffVoice): string =>
  [
    `${voice.say(`state.${state}`)}${acknowledgedBy && state === 'acknowledged' ? ` by ${line(acknowledgedBy)}` : ''}`,
    reopened > 0 && `reopened ${reopened === 1 ? 'once' : `${reopened} times`}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** The two ways to a customer, each a thumb away. */
function Reach({ journey }: { journey: Journey }) {
  const phone = journey.order?.details?.customer.phone;
  const address = answerTo(journey);
  return (
    <p class="pair">
      {phone && (
        <a class="button" href={phoneLink(phone)}>
          Call {line(phone, 40)}
        </a>
      )}
      {address && (
        <a class="button quiet" href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}>
          Write to {address}
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
