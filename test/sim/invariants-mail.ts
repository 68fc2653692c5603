import { addDuration } from '../../shared/journey/calendar.ts';
import { day, earliest, hour, plus } from '../../shared/journey/instant.ts';
import { mostOn } from '../../shared/mail/reputation.ts';
import { mailTags } from '../../shared/names.ts';
import { followUps, type Scene } from './invariants.ts';
import { nameOf } from './stage.ts';

/** Promises about mail: who may get it, how often, and whose words count. */
export async function mailBroken(scene: Scene): Promise<string[]> {
  return [
    ...mailedInVain(scene),
    ...suppressedWrongly(scene),
    ...notSuppressed(scene),
    ...askedTwice(scene),
    ...(await namedWrongly(scene)),
    ...sentWhilePaused(scene),
    ...tooManyADay(scene),
    ...liesBelieved(scene),
    ...picturesLost(scene),
  ];
}

/** Nothing is mailed after a hard bounce, a complaint or an opt-out was taken in. */
const mailedInVain = (scene: Scene): string[] =>
  scene.system.outbox().flatMap((mail) => {
    const { bounced, complained, optedOut } = scene.customers.get(mail.to[0] ?? '') ?? {};
    const isAnswer = mail.tags[mailTags.what]?.startsWith('reply-');
    // Who opted out of our mails may still write to a person, and be answered.
    const until = earliest([bounced, complained, isAnswer ? undefined : optedOut]);
    return until !== undefined && mail.at > until
      ? [`${nameOf(mail)} went out at ${mail.at}, though not since ${until}`]
      : [];
  });

/** What is late or full for a while never keeps anybody from mail, nor does what others write in their name. */
const suppressedWrongly = ({ cast, customers }: Scene): string[] =>
  [...new Set(cast.map(({ buyer }) => buyer))].flatMap(({ email, fate, temper }) => {
    const { bounced, complained, optedOut } = customers.get(email) ?? {};
    return [
      ...(bounced && fate !== 'bounce' ? [`${email} counts as bounced: ${fate}`] : []),
      ...(complained && fate !== 'complain' ? [`${email} counts as complaining: ${fate}`] : []),
      ...(optedOut && fate !== 'complain' && !temper.startsWith('unsubscribes') ? [`${email} never opted out`] : []),
    ];
  });

/** A day after, what SES told of the address is known. */
const notSuppressed = ({ system, cast, customers, journeys }: Scene): string[] =>
  cast.flatMap(({ buyer: { email, fate }, journey }) => {
    const isErased = journeys.find(({ id }) => id === journey)?.order?.ends.erased;
    const since = plus(system.clock.now(), -2 * day);
    const wasMailed = followUps(system).some(
      ({ to, at, tags }) => to[0] === email && at < since && tags[mailTags.journey] === journey,
    );
    const { bounced, complained } = customers.get(email) ?? {};
    const isKnown = fate === 'bounce' ? bounced : fate === 'complain' ? complained : since;
    return wasMailed && !isKnown && !isErased ? [`${email} is mailed on, though: ${fate}`] : [];
  });

/** One check-in for a customer in the window; the same one once more is another matter. */
function askedTwice({ system, shop }: Scene): string[] {
  const asked = followUps(system).filter(({ kind }) => kind === 'check-in');
  return asked.flatMap((mail) => {
    const free = plus(addDuration(mail.at, shop.followUps.checkIn.mergeWindow, shop.timeZone), -2 * hour);
    return asked
      .filter(
        (next) => next.to[0] === mail.to[0] && next.at > mail.at && next.at < free && nameOf(next) !== nameOf(mail),
      )
      .map((next) => `${mail.to[0]} was asked at ${mail.at}, and again at ${next.at}`);
  });
}

/** A check-in names each of its orders once, and each order is named by one check-in. */
async function namedWrongly({ system, journeys, read }: Scene): Promise<string[]> {
  const found: string[] = [];
  const byWhom = new Map<string, string>();
  for (const { id, order, outcomes } of journeys) {
    const asked = outcomes['check-in'];
    if (asked?.is === 'skipped' && asked.by) {
      const by = journeys.find((one) => one.id === asked.by)?.outcomes['check-in'];
      if (by?.is !== 'sent' || !by.named?.includes(id))
        found.push(`${id} was merged into ${asked.by}, which does not name it`);
    }
    if (asked?.is !== 'sent' || !asked.named) continue;
    for (const named of asked.named) {
      if (byWhom.has(named)) found.push(`${named} is named by ${id} and by ${byWhom.get(named)}`);
      byWhom.set(named, id);
    }
    const mail = system.outbox().find((one) => one.id === asked.messageId);
    const text = mail && !order?.ends.erased ? (await read(mail)).text : undefined;
    const names = [id, ...asked.named].map((one) => journeys.find((other) => other.id === one)?.order?.details?.name);
    const counts = names.map((name) => (text && name ? text.split(new RegExp(`${name}\\b`)).length - 1 : undefined));
    const known = counts.filter((count) => count !== undefined);
    if (known.some((count) => count !== known[0] || count === 0)) found.push(`${id} names ${names}: ${counts} times`);
  }
  return found;
}

/** Mail to customers that we stopped stays stopped until a person lets it go. */
const sentWhilePaused = ({ system, heard }: Scene): string[] =>
  heard.lines('sending-paused-by-us').flatMap(({ at }) => {
    const until = heard.lines('sending-resumed').find((line) => line.at >= at)?.at ?? system.clock.now();
    return followUps(system)
      .filter((mail) => mail.at > at && mail.at < until)
      .map((mail) => `${nameOf(mail)} went out at ${mail.at}, paused since ${at}`);
  });

/** A new sender begins with few mails. */
function tooManyADay({ system, shop }: Scene): string[] {
  const perDay = new Map<string, number>();
  for (const { at } of followUps(system)) perDay.set(at.slice(0, 10), (perDay.get(at.slice(0, 10)) ?? 0) + 1);
  const first = [...perDay.keys()].sort()[0] ?? '';
  // What was counted on the day before the first mail left makes one day's difference.
  return [...perDay]
    .filter(([today, count]) => count > 2 * mostOn(today, first, shop.mail.rampUpFrom))
    .map(([today, count]) => `${count} mails went out on ${today}`);
}

/** What is forged rates, settles and unsubscribes nothing, and a person sees it; what must be kept out is nowhere. */
function liesBelieved({ system, journeys, accepted: { forged, keptOut } }: Scene): string[] {
  const isIn = (token: string) =>
    journeys.filter(({ responses }) => responses.some(({ text }) => text?.includes(token)));
  const isTaken = system.services.mailQueue.size === 0;
  return [
    ...keptOut.filter((token) => isIn(token).length > 0).map((token) => `${token} should have been kept out`),
    ...forged.flatMap((token) => {
      const found = isIn(token);
      if (found.some(({ order }) => order)) return [`${token} is forged, and counts`];
      const isSeen = found.some(({ touchpoint }) => touchpoint);
      return isTaken && !isSeen ? [`${token} may be a customer's, and nobody sees it`] : [];
    }),
  ];
}

/** What a customer sent of the broken thing is kept. */
const picturesLost = ({ system, journeys, accepted: { words } }: Scene): string[] =>
  words
    .filter(({ picture, at }) => picture && at < plus(system.clock.now(), -day))
    .flatMap((said) => {
      const of = journeys.flatMap(({ responses }) => responses).find(({ text }) => text?.includes(said.words));
      const isKept = of?.attachments?.some(({ key }) => key && system.services.bucket.keys().includes(key));
      return of && !isKept ? [`the picture of "${said.words}" is not kept`] : [];
    });
