import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { addBusinessTime } from '../../shared/journey/calendar.ts';
import { hour, type Instant, minute, plus } from '../../shared/journey/instant.ts';
import type { EscalationReason, Journey } from '../../shared/journey/journey.ts';
import { deadlineOf, isOpen } from '../../shared/journey/touchpoint.ts';
import { mailTags } from '../../shared/names.ts';
import type { Scene } from './invariants.ts';
import type { Written } from './staff-writes.ts';
import { isForStaff, nameOf } from './stage.ts';

/** Promises about the staff: who answers, who is told in time, what reaches the customer, and what never does. */
export async function staffBroken(scene: Scene): Promise<string[]> {
  const toCustomers = scene.system.outbox().filter((mail) => !isForStaff(scene, mail));
  const read = await Promise.all(toCustomers.map(async (mail) => ({ mail, ...(await scene.read(mail)) })));
  return [
    ...withoutOwner(scene),
    ...notEscalated(scene),
    ...notReached(scene, read),
    ...heardTwice(scene, read),
    ...internalTold(scene, read),
  ];
}

interface Read {
  mail: SentMail;
  text: string;
  html: string;
}

/** Every open touchpoint has an owner of the staff, and a time by which something must be done. */
const withoutOwner = ({ journeys, shop }: Scene): string[] =>
  journeys.flatMap(({ id, touchpoint }) => {
    if (!touchpoint || !isOpen(touchpoint)) return [];
    const isOwned = shop.staff.some((person) => person.id === touchpoint.assignee);
    return isOwned && deadlineOf(touchpoint) ? [] : [`${id} is open: ${touchpoint.assignee}, ${touchpoint.state}`];
  });

/** Between a deadline and the mail that tells of it faults may cost this much. */
const slack = hour;

/** Whenever a deadline was missed, people above were told soon after. */
const notEscalated = (scene: Scene): string[] =>
  scene.journeys.flatMap((journey) =>
    missed(journey, scene).flatMap(({ why, at }) => {
      const due = addBusinessTime(at, scene.shop.touchpoints.escalation[0]?.after ?? 'PT0H', scene.shop);
      const isTold = mailsOf(scene, journey.id, `escalation-${why}-`).some(
        (mail) => mail.at >= at && mail.at <= plus(due, slack + 6 * minute),
      );
      return isTold ? [] : [`${journey.id}: ${why} at ${at}, and nobody above was told in time`];
    }),
  );

/** The deadlines that a touchpoint's record shows as missed; of what was put aside the record does not tell until when. */
function missed({ touchpoint, history }: Journey, { shop, system }: Scene): { why: EscalationReason; at: Instant }[] {
  if (!touchpoint || touchpoint.kind === 'unsure') return [];
  const { respondBy, resolveBy, acknowledgedAt, promise, resolution } = touchpoint;
  const done = resolution?.at ?? system.clock.now();
  const after = shop.touchpoints.escalation[0]?.after ?? 'PT0H';
  /** Escalated in business time: a deadline at closing time is told of when the shop opens. */
  const isLate = (at: Instant, by: Instant) => plus(addBusinessTime(at, after, shop), slack + 6 * minute) < by;
  const rests = history.some(({ is }) => is === 'snoozed');
  const toResolve = promise || rests ? undefined : acknowledgedAt && resolveBy;
  return [
    ...(isLate(respondBy, acknowledgedAt ?? done) && kindAt(history, respondBy) !== 'unsure'
      ? [{ why: 'unanswered' as const, at: respondBy }]
      : []),
    ...(toResolve && isLate(toResolve, done) ? [{ why: 'unresolved' as const, at: toResolve }] : []),
    ...(promise && !rests && isLate(promise.until, done)
      ? [{ why: 'promise-broken' as const, at: promise.until }]
      : []),
  ];
}

/** Of whom it was unsure then nobody above is told, whatever they said since. */
const kindAt = (history: Journey['history'], at: Instant): string | undefined =>
  history.findLast((line) => line.is.startsWith('touchpoint-') && line.kind && line.at <= at)?.kind;

/** What staff wrote to a customer reaches them once (and once more for each time that its sender could not know), or its writer hears why not. */
const notReached = (scene: Scene, read: readonly Read[]): string[] =>
  scene.accepted.written.flatMap((written) => {
    const mails = carrying(read, written);
    const excused = Math.max(0, ...mails.map(({ mail }) => scene.orphaned.get(nameOf(mail)) ?? 0));
    if (mails.length > 1 + excused)
      return [
        `${written.by.id}'s ${written.token} reached the customer ${mails.length} times, ${excused} of them excused`,
      ];
    const isTold = mailsOf(scene, written.journey, 'notice-').some(
      ({ to, at }) => at >= written.at && to.includes(written.by.email),
    );
    const isGone = scene.journeys.find(({ id }) => id === written.journey)?.order?.ends.erased;
    return mails.length > 0 || isTold || isGone
      ? []
      : [`${written.by.id}'s ${written.token} reached nobody, and they were not told`];
  });

/** Nobody hears from a second person what a first has answered, unless that person wanted it so or there was news in between. */
function heardTwice(scene: Scene, read: readonly Read[]): string[] {
  const sent = scene.accepted.written
    .flatMap((written) =>
      carrying(read, written)
        .slice(0, 1)
        .map(({ mail }) => ({ ...written, sentAt: mail.at })),
    )
    .sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
  return sent.flatMap((second, index) => {
    const first = sent.slice(0, index).findLast(({ journey }) => journey === second.journey);
    if (!first || first.by.id === second.by.id || second.insists) return [];
    const news = mailsOf(scene, second.journey, 'alert-').some(({ at }) => at >= first.at && at <= second.sentAt);
    return news ? [] : [`${second.by.id} wrote ${second.token} to who had heard from ${first.by.id}: ${first.token}`];
  });
}

const carrying = (read: readonly Read[], { token }: Written): readonly Read[] =>
  read.filter(({ text }) => text.includes(token));

/** What is for the staff alone is in no mail to a customer. */
const internalTold = ({ accepted: { secrets } }: Scene, read: readonly Read[]): string[] =>
  read.flatMap(({ mail, text, html }) => {
    const whole = `${text}\n${html}`;
    const found = [
      ...secrets.filter((secret) => whole.includes(secret)),
      ...(whole.match(/https:\/\/after\.example\/(t|desk)\b|\bs-[a-z2-7]{20}-/g) ?? []),
    ];
    return found.length > 0 ? [`${nameOf(mail)} holds ${found}`] : [];
  });

const mailsOf = ({ system }: Scene, journey: string, what: string): SentMail[] =>
  system.outbox().filter(({ tags }) => tags[mailTags.journey] === journey && tags[mailTags.what]?.startsWith(what));
