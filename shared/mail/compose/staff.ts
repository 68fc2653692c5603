import type { EscalationReason, Journey, Touchpoint } from '../../journey/journey.ts';
import { deadlineOf } from '../../journey/touchpoint.ts';
import type { Shop } from '../../shop.ts';
import { toldOf } from '../../touchpoints/told.ts';
import type { Letter, Part } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { marker, threadId } from './links.ts';
import { automatic, type Mail } from './mail.ts';
import { orderName } from './ordered.ts';
import { beginning, line } from './shown.ts';
import { answerTo, customerName, deadlineSays, staffTime } from './staff-facts.ts';
import { matter, replyHint, type StaffMail } from './staff-letter.ts';
import { escalationSays, headline, kindSays, staffLanguage } from './staff-words.ts';

/** Tells the assignee of a customer who waits for a person. Replying writes to the customer, so nothing above the text may offend. */
export function composeAlert(input: StaffMail): Mail {
  const touchpoint = touchpointOf(input.journey);
  return mailTo('alert', input, kindSays[touchpoint.kind], {
    title: headline[touchpoint.kind](customerName(input.journey)),
    notices: [
      touchpoint.kind === 'unreachable' ? unreachableSays(input.journey) : undefined,
      deadlineSays(touchpoint, input.shop, input.now)?.text,
    ],
  });
}

const unreachableSays = (journey: Journey): string =>
  journey.order?.details?.customer.phone
    ? 'The address takes no mail, so no follow-up reaches them. Call them, and correct the address in the shop.'
    : 'The address takes no mail, so no follow-up reaches them, and the order has no telephone number. Look for a mistyped address in the shop.';

/** Tells the managers that a promise to a customer was not kept, and which. */
export function composeEscalation(input: StaffMail): Mail {
  const { journey, shop, now } = input;
  const touchpoint = touchpointOf(journey);
  const why = touchpoint.escalateWhy ?? deadlineOf(touchpoint)?.missed ?? 'unanswered';
  return mailTo('escalation', input, escalationSays[why], {
    title: headline[touchpoint.kind](customerName(journey)),
    notices: [reasons[why](touchpoint, shop), deadlineSays(touchpoint, shop, now)?.text],
  });
}

/** Reminds the assignee before a promise to the customer is missed, or when what was put aside comes back. */
export function composeReminder(input: StaffMail): Mail {
  const touchpoint = touchpointOf(input.journey);
  const isBack = touchpoint.snoozedUntil !== undefined && touchpoint.snoozedUntil <= input.now;
  return mailTo('reminder', input, isBack ? 'Back from being put aside' : 'Time runs out', {
    title: headline[touchpoint.kind](customerName(input.journey)),
    notices: [
      deadlineSays(touchpoint, input.shop, input.now)?.text,
      touchpoint.promise && `Promised: ${line(touchpoint.promise.text)}`,
    ],
  });
}

const reasons: Record<EscalationReason, (touchpoint: Touchpoint, shop: Shop) => string> = {
  unanswered: ({ respondBy }, shop) =>
    `Nobody has taken this up. Someone should have by ${staffTime(respondBy, shop)}.`,
  unresolved: ({ acknowledgedBy, resolveBy }, shop) =>
    `${acknowledgedBy ?? 'Someone'} took this up, and it is not resolved. It should be by ${resolveBy ? staffTime(resolveBy, shop) : 'now'}.`,
  'promise-broken': ({ promise }, shop) =>
    `${promise?.by ?? 'Someone'} promised the customer something by ${promise ? staffTime(promise.until, shop) : 'now'}: ${line(promise?.text ?? '')}`,
  reopened: () => 'We said that it was put right. The customer says it is still not right.',
};

/** The link that signs a person of the staff in. */
export function composeSignIn({ shop, to, link }: { shop: Shop; to: string; link: string }): Mail {
  const letter: Letter = {
    shop,
    language: staffLanguage,
    title: 'Sign in to the desk',
    preview: 'Your link to the customers who wait for an answer.',
    parts: [
      {
        is: 'paragraph',
        text: 'Here is your link to the customers who wait for an answer. It works for a short time only.',
      },
      { is: 'button', text: 'Sign in', url: link },
    ],
    foot: [
      { is: 'paragraph', text: 'If you did not ask for it, leave this mail be: nothing happens without the link.' },
    ],
  };
  return {
    from: { name: line(shop.name), address: shop.mail.from },
    to: [to],
    replyTo: [],
    subject: line(`Sign in to the desk of ${shop.name}`),
    html: letterHtml(letter),
    text: letterText(letter),
    headers: automatic,
  };
}

function mailTo(
  told: 'alert' | 'reminder' | 'escalation',
  input: StaffMail,
  sender: string,
  { title, notices }: { title: string; notices: (string | undefined)[] },
): Mail {
  const { journey, shop } = input;
  // An answer to an address that takes no mail would only bounce again.
  const customer = journey.touchpoint?.kind === 'unreachable' ? undefined : answerTo(journey);
  const letter: Letter = {
    shop,
    language: staffLanguage,
    title,
    preview: [notices[0], beginning(line(lastWords(journey)), 120)].filter(Boolean).join(' '),
    parts: [...notices.filter((notice) => notice !== undefined).map(asNotice), ...matter(input)],
    foot: [
      ...(customer ? [replyHint(customerName(journey), customer)] : []),
      { is: 'paragraph', text: marker(journey.id) },
    ],
  };
  const subject = journey.order ? `${customerName(journey)}, order ${orderName(journey)}` : customerName(journey);
  return {
    from: { name: line(`${sender} – ${shop.name}`), address: shop.mail.from },
    to: toldOf(told, touchpointOf(journey), shop, input.now),
    replyTo: customer ? [customer] : [],
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
