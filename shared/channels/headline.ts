import type { Journey } from '../journey/journey.ts';
import { orderName } from '../mail/compose/ordered.ts';
import { beginning, line, lines } from '../mail/compose/shown.ts';
import { customerName, deadlineSays } from '../mail/compose/staff-facts.ts';
import { staffVoice } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import type { JourneyMessage } from './outward-message.ts';

/** What a chat shows of a message, not yet escaped for it. */
export interface Card {
  title: string;
  facts: { name: string; value: string }[];
  /** The customer's words, or what staff wrote. */
  quote?: string;
  url: string;
  /** What the button that leads there says. */
  open: string;
}

const longestTitle = 140;
const longestFact = 200;
const longestQuote = 1500;

/** The message as people read it. */
export function cardOf(message: JourneyMessage, journey: Journey, shop: Shop, now: string): Card {
  const { data, type } = message;
  const { touchpoint } = journey;
  const voice = staffVoice(shop);
  const { say } = voice;
  const name = customerName(journey, voice);
  const event = events.find((one) => one === type);
  const title =
    type === 'touchpoint.opened' && touchpoint
      ? say(`headline.${touchpoint.kind}`, { name })
      : `${event ? say(`event.${event}`) : type}: ${name}`;
  const number = journey.order && line(orderName(journey), 40);
  const deadline = touchpoint && deadlineSays(touchpoint, shop, now, voice)?.text;
  // Of an assignment the line tells who it went to, which stands among the facts.
  const written = type === 'touchpoint.assigned' ? undefined : data.what.text;
  const words = lines(written ?? (data.response?.text || (journey.responses.findLast(({ text }) => text)?.text ?? '')));
  const standing = touchpoint && [say(`kind.${touchpoint.kind}`), say(`state.${touchpoint.state}`)].join(' · ');
  const facts = [
    { name: say('order'), value: number },
    { name: say('kind'), value: touchpoint?.urgent ? `${say('urgent').toUpperCase()} · ${standing}` : standing },
    { name: say('rating'), value: data.response?.rating && say('rated', { rating: data.response.rating }) },
    { name: say('assignee'), value: touchpoint && (data.touchpoint?.assigneeName ?? say('assignedToNobody')) },
    { name: say('doneBy'), value: data.what.by === 'aftercare' ? undefined : data.what.by },
    { name: say('until'), value: deadline },
    { name: say('reference'), value: journey.id },
  ];
  return {
    title: line(number ? `${line(title, longestTitle - number.length - 3)} · ${number}` : title, longestTitle),
    facts: facts.flatMap(({ name: label, value }) => (value ? [{ name: label, value: line(value, longestFact) }] : [])),
    ...(words && { quote: beginning(words, longestQuote) }),
    url: data.url,
    open: say('open'),
  };
}

/** What has words of its own; anything else is called by its name. */
const events = [
  'order.updated',
  'follow-up.sent',
  'follow-up.skipped',
  'response.received',
  'customer.opted-out',
  'customer.bounced',
  'customer.erased',
  'touchpoint.joined',
  'touchpoint.reopened',
  'touchpoint.confirmed',
  'touchpoint.assigned',
  'touchpoint.acknowledged',
  'touchpoint.promised',
  'touchpoint.answered',
  'touchpoint.replied',
  'touchpoint.reply-failed',
  'touchpoint.snoozed',
  'touchpoint.classified',
  'touchpoint.compensated',
  'touchpoint.escalated',
  'touchpoint.resolved',
] as const;
