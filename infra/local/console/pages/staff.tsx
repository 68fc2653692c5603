import type { ComponentChildren } from 'preact';
import type { Instant } from '../../../../shared/journey/instant.ts';
import type { Journey } from '../../../../shared/journey/journey.ts';
import { deadlineOf, isOpen } from '../../../../shared/journey/touchpoint.ts';
import { beginning, line } from '../../../../shared/mail/compose/shown.ts';
import { customerName, deadlineSays } from '../../../../shared/mail/compose/staff-facts.ts';
import { staffVoice } from '../../../../shared/mail/compose/staff-words.ts';
import type { Shop } from '../../../../shared/shop.ts';
import type { StaffLinks } from '../../../../shared/touchpoints/staff-links.ts';
import type { ReadMail } from '../mailbox.ts';
import { Mails } from './mails.tsx';

interface StaffRoomProps {
  /** Journeys with a touchpoint, resolved or not. */
  touched: readonly Journey[];
  toStaff: readonly ReadMail[];
  links: StaffLinks;
  shop: Shop;
  now: Instant;
}

/** Who waits for a person, and the mails that told the staff so. */
export const StaffRoom = ({ touched, toStaff, links, shop, now }: StaffRoomProps) => (
  <div>
    <section class="card" aria-labelledby="waiting" id="touchpoints" data-live="">
      <h2 id="waiting">Who needs your staff</h2>
      <Touchpoints journeys={touched.filter(isWaiting).toSorted(bySoonest)} links={links} shop={shop} now={now}>
        <p class="empty">Nobody. Whoever is unhappy, or asks something, stands here until it is put right.</p>
      </Touchpoints>
      {touched.some((journey) => !isWaiting(journey)) && (
        <details id="put-right">
          <summary>Put right: {touched.filter((journey) => !isWaiting(journey)).length}</summary>
          <Touchpoints journeys={touched.filter((one) => !isWaiting(one))} links={links} shop={shop} now={now} />
        </details>
      )}
      <p style="margin:14px 0 0">
        <a class="button" href="/desk" target="_blank" rel="noopener">
          Open the desk
        </a>
      </p>
    </section>
    <section class="card" aria-labelledby="staff">
      <h2 id="staff">The staff’s mailbox</h2>
      <p class="muted">
        Of {line(shop.staff.map(({ name, role }) => (role === 'manager' ? `${name} (manager)` : name)).join(', '), 200)}
        .
      </p>
      <div id="to-staff" data-live="">
        <Mails mails={toStaff} shop={shop} empty="No mail. Staff are written to only when a customer needs them." />
      </div>
    </section>
  </div>
);

type List = Pick<StaffRoomProps, 'links' | 'shop' | 'now'> & {
  journeys: readonly Journey[];
  /** Shown instead of an empty list. */
  children?: ComponentChildren;
};

const Touchpoints = ({ journeys, links, shop, now, children }: List) =>
  journeys.length === 0 ? (
    children
  ) : (
    <ul class="list">
      {journeys.map((journey) => (
        <li key={journey.id}>
          <Customer journey={journey} link={links.toTouchpoint(journey.id)} shop={shop} now={now} />
        </li>
      ))}
    </ul>
  );

function Customer({ journey, link, shop, now }: { journey: Journey; link: string; shop: Shop; now: Instant }) {
  const { touchpoint } = journey;
  if (!touchpoint) return null;
  const voice = staffVoice(shop, 'en');
  const deadline = deadlineSays(touchpoint, shop, now, voice);
  const words = journey.responses.findLast(({ text }) => text)?.text;
  return (
    <>
      <h3>
        <a class="link" href={link} target="_blank" rel="noopener" style="padding-top:0">
          {customerName(journey, voice)}
        </a>
      </h3>
      <p class="muted">
        {voice.say(`kind.${touchpoint.kind}`)} · {voice.say(`state.${touchpoint.state}`)}
      </p>
      {words && (
        <p dir="auto">
          <q>{beginning(line(words, 400), 140)}</q>
        </p>
      )}
      {deadline && <p class={deadline.late ? 'alarm' : undefined}>{deadline.text}</p>}
    </>
  );
}

const isWaiting = ({ touchpoint }: Journey): boolean => isOpen(touchpoint);

function bySoonest(one: Journey, other: Journey): number {
  const [first, second] = [one, other].map(({ touchpoint }) => (touchpoint && deadlineOf(touchpoint)?.at) ?? '9');
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
