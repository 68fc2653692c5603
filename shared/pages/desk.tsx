import type { Instant } from '../journey/instant.ts';
import type { Journey, Touchpoint } from '../journey/journey.ts';
import { deadlineOf } from '../journey/touchpoint.ts';
import { pausedSays } from '../mail/compose/paused.ts';
import { beginning, line } from '../mail/compose/shown.ts';
import { customerName, deadlineSays, orderHeading } from '../mail/compose/staff-facts.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Sending } from '../mail/reputation.ts';
import type { Shop, Staff } from '../shop.ts';
import { document } from './document.tsx';

interface Entry {
  journey: Journey;
  /** To the touchpoint's page. */
  link: string;
}

/** Everyone who waits for an answer, the nearest deadline first. */
export function deskPage(page: {
  entries: readonly Entry[];
  shop: Shop;
  voice: StaffVoice;
  now: Instant;
  me?: Staff;
  /** How mail to customers goes; shown when it is paused. */
  sending?: Sending | undefined;
}): string {
  const { shop, now, me, voice } = page;
  const waiting = page.entries
    .flatMap(({ journey, link }) => (journey.touchpoint ? [{ journey, link, touchpoint: journey.touchpoint }] : []))
    .sort((one, other) => compare(urgency(one.touchpoint), urgency(other.touchpoint)));
  return document({
    shop,
    language: voice.language,
    title: 'Desk',
    wide: true,
    children: (
      <div class="card">
        {page.sending?.paused && <Paused sending={page.sending} voice={voice} />}
        {me && <p class="eyebrow">Good to see you, {me.name}</p>}
        {waiting.length === 0 ? (
          <Nobody />
        ) : (
          <>
            <h1>{waiting.length === 1 ? 'One customer waits' : `${waiting.length} customers wait`}</h1>
            <ol class="waiting">
              {waiting.map((entry) => (
                <One key={entry.journey.id} {...entry} shop={shop} now={now} voice={voice} />
              ))}
            </ol>
          </>
        )}
      </div>
    ),
  });
}

/** `action` is what the form asks of `POST /desk`. */
const Paused = ({ sending, voice }: { sending: Sending; voice: StaffVoice }) => (
  <form method="post" class="notice alarm">
    <p>
      Mail to customers is paused. {pausedSays(sending, voice)} Nobody is thanked or asked until one of you lets it go
      again; what is owed waits.
    </p>
    <input type="hidden" name="action" value="resume-sending" />
    <button type="submit">The cause is gone: let mail go again</button>
  </form>
);

function One({
  journey,
  link,
  touchpoint,
  shop,
  now,
  voice,
}: Entry & { touchpoint: Touchpoint; shop: Shop; now: Instant; voice: StaffVoice }) {
  const deadline = deadlineSays(touchpoint, shop, now, voice);
  const words = journey.responses.findLast(({ text }) => text)?.text;
  const rating = journey.responses.findLast((response) => response.rating)?.rating;
  const taken = touchpoint.acknowledgedBy ? ` by ${line(touchpoint.acknowledgedBy)}` : '';
  return (
    <li>
      <h2>
        <a href={link}>{customerName(journey, voice)}</a>
      </h2>
      {deadline && <p class={deadline.late ? 'alarm' : undefined}>{deadline.text}</p>}
      {words && (
        <p dir="auto">
          <q>{beginning(line(words, 400), 160)}</q>
        </p>
      )}
      <p class="muted small">
        {[
          voice.say(`kind.${touchpoint.kind}`),
          rating && `${rating} of 5`,
          journey.order && orderHeading(journey, voice),
          `${voice.say(`state.${touchpoint.state}`)}${taken}`,
          touchpoint.reopened > 0 && 'Reopened',
          journey.responses.some(({ contradicts }) => contradicts) && 'Contradicts itself',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

const Nobody = () => (
  <>
    <h1>Nobody waits</h1>
    <p>Every customer who asked for something has an answer. Time for a cup of tea.</p>
  </>
);

const urgency = (touchpoint: Touchpoint): string => deadlineOf(touchpoint)?.at ?? '9';
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
