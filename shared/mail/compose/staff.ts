import type { EscalationReason, Journey, Touchpoint } from '../../journey/journey.ts';
import { deadlineOf } from '../../journey/touchpoint.ts';
import type { Shop } from '../../shop.ts';
import { replyMark } from '../../touchpoints/relay-address.ts';
import { toldOf } from '../../touchpoints/told.ts';
import type { Letter, Part } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { marker, threadId } from './links.ts';
import { automatic, type Mail } from './mail.ts';
import { orderName } from './ordered.ts';
import { beginning, line } from './shown.ts';
import { answerTo, customerName, deadlineSays, staffTime, unreachedSays } from './staff-facts.ts';
import { matter, replyHint, type StaffMail } from './staff-letter.ts';
import { type StaffVoice, staffVoiceTo } from './staff-words.ts';

/** Tells the assignee of a customer who waits for a person. A reply to it is passed on to the customer. */
export function composeAlert(input: StaffMail): Mail {
  const { journey, shop, now } = input;
  return mailTo('alert', input, (touchpoint, voice) => ({
    sender: voice.say(`kind.${touchpoint.kind}`),
    notices: [
      touchpoint.kind === 'unreachable' ? unreachableSays(journey, voice) : undefined,
      deadlineSays(touchpoint, shop, now, voice)?.text,
    ],
  }));
}

const unreachableSays = (journey: Journey, { say }: StaffVoice): string =>
  say(journey.order?.details?.customer.phone ? 'unreachablePhone' : 'unreachableNoPhone');

/** Tells the managers that a promise to a customer was not kept, and which. */
export function composeEscalation(input: StaffMail): Mail {
  const { shop, now } = input;
  return mailTo('escalation', input, (touchpoint, voice) => {
    const why = touchpoint.escalateWhy ?? deadlineOf(touchpoint)?.missed ?? 'unanswered';
    return {
      sender: voice.say(`escalation.${why}`),
      notices: [reasons[why](touchpoint, shop, voice), deadlineSays(touchpoint, shop, now, voice)?.text],
    };
  });
}

/** Reminds the assignee before a promise to the customer is missed, or when what was put aside comes back. */
export function composeReminder(input: StaffMail): Mail {
  const { shop, now } = input;
  return mailTo('reminder', input, (touchpoint, voice) => {
    const isBack = touchpoint.snoozedUntil !== undefined && touchpoint.snoozedUntil <= now;
    return {
      sender: voice.say(isBack ? 'backFromAside' : 'timeRunsOut'),
      notices: [
        deadlineSays(touchpoint, shop, now, voice)?.text,
        touchpoint.promise && voice.say('promisedText', { text: line(touchpoint.promise.text) }),
      ],
    };
  });
}

const reasons: Record<EscalationReason, (touchpoint: Touchpoint, shop: Shop, voice: StaffVoice) => string> = {
  unanswered: ({ respondBy }, shop, voice) => voice.say('nobodyTook', { time: staffTime(respondBy, shop, voice) }),
  unresolved: ({ acknowledgedBy, resolveBy, respondBy }, shop, voice) =>
    voice.say('notResolved', {
      name: acknowledgedBy ?? voice.say('someone'),
      time: staffTime(resolveBy ?? respondBy, shop, voice),
    }),
  'promise-broken': ({ promise, respondBy }, shop, voice) =>
    voice.say('promiseBroken', {
      name: promise?.by ?? voice.say('someone'),
      time: staffTime(promise?.until ?? respondBy, shop, voice),
      text: line(promise?.text ?? ''),
    }),
  reopened: (_touchpoint, _shop, voice) => voice.say('stillNotRight'),
};

/** The link that signs a person of the staff in. */
export function composeSignIn({ shop, to, link }: { shop: Shop; to: string; link: string }): Mail {
  const { say, language } = staffVoiceTo(shop, [to]);
  const letter: Letter = {
    shop,
    language,
    title: say('signInTitle'),
    preview: say('signInPreview'),
    parts: [
      { is: 'paragraph', text: say('signInText') },
      { is: 'button', text: say('signIn'), url: link },
    ],
    foot: [{ is: 'paragraph', text: say('signInNotAsked') }],
  };
  return {
    from: { name: line(shop.name), address: shop.mail.from },
    to: [to],
    replyTo: [],
    subject: line(say('signInSubject', { shop: shop.name })),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: automatic,
  };
}

type Telling = (touchpoint: Touchpoint, voice: StaffVoice) => { sender: string; notices: (string | undefined)[] };

function mailTo(told: 'alert' | 'reminder' | 'escalation', input: StaffMail, telling: Telling): Mail {
  const { journey, shop } = input;
  const touchpoint = touchpointOf(journey);
  const to = toldOf(told, touchpoint, shop, input.now);
  const voice = staffVoiceTo(shop, to);
  const { sender, notices } = telling(touchpoint, voice);
  const name = customerName(journey, voice);
  // An answer to an address that takes no mail would only bounce again.
  const customer = touchpoint.kind === 'unreachable' ? undefined : answerTo(journey);
  const letter: Letter = {
    shop,
    language: voice.language,
    title: voice.say(`headline.${touchpoint.kind}`, { name }),
    preview: [notices[0], beginning(line(lastWords(journey)), 120)].filter(Boolean).join(' '),
    parts: [
      ...(customer ? [{ is: 'paragraph', text: `${replyMark} ${voice.say('replyAbove')}` } as const] : []),
      ...[...notices, unreachedSays(touchpoint, voice)].filter((notice) => notice !== undefined).map(asNotice),
      ...matter(input, voice),
    ],
    foot: [
      ...(customer ? replyHint(name, voice) : []),
      { is: 'paragraph', text: marker(voice.say('reference'), journey.id) },
    ],
  };
  const subject = journey.order ? voice.say('subjectOrder', { name, order: orderName(journey) }) : name;
  return {
    from: { name: line(`${sender} – ${shop.name}`), address: shop.mail.from },
    to,
    replyTo: customer ? [input.replyTo] : [],
    subject: line(subject),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: [...automatic, { name: 'References', value: threadId(journey.id, shop.mail.replyDomain) }],
  };
}

const touchpointOf = ({ id, touchpoint }: Journey): Touchpoint => {
  if (!touchpoint) throw new Error(`journey ${id} has no touchpoint to tell of`);
  return touchpoint;
};

const lastWords = ({ responses }: Journey): string => responses.findLast(({ text }) => text)?.text ?? '';

const asNotice = (text: string): Part => ({ is: 'notice', text });
