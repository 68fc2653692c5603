import type { Journey } from '../journey/journey.ts';
import { orderName } from '../mail/compose/ordered.ts';
import { beginning, line } from '../mail/compose/shown.ts';
import { customerName, deadlineSays } from '../mail/compose/staff-facts.ts';
import { headline, kindSays, stateSays } from '../mail/compose/staff-words.ts';
import type { Shop } from '../shop.ts';
import type { OutwardMessage } from './outward-message.ts';

/** What a chat shows of a message, not yet escaped for it. */
export interface Card {
  title: string;
  facts: { name: string; value: string }[];
  /** The customer's words, or what staff wrote. */
  quote?: string;
  url: string;
}

const longestTitle = 140;
const longestFact = 200;
const longestQuote = 1500;

/** The message as people read it. */
export function cardOf(message: OutwardMessage, journey: Journey, shop: Shop, now: string): Card {
  const { data, type } = message;
  const { touchpoint } = journey;
  const name = customerName(journey);
  const title =
    type === 'touchpoint.opened' && touchpoint ? headline[touchpoint.kind](name) : `${says[type] ?? type}: ${name}`;
  const deadline = touchpoint && deadlineSays(touchpoint, shop, now)?.text;
  const words = data.what.text ?? (data.response?.text || journey.responses.findLast(({ text }) => text)?.text);
  const facts = [
    { name: 'Order', value: journey.order && orderName(journey) },
    {
      name: 'What',
      value:
        touchpoint &&
        `${touchpoint.urgent ? 'URGENT · ' : ''}${kindSays[touchpoint.kind]} · ${stateSays[touchpoint.state]}`,
    },
    { name: 'Rating', value: data.response?.rating && `${data.response.rating} of 5` },
    { name: 'By', value: data.what.by },
    { name: 'Until', value: deadline },
  ];
  return {
    title: line(title, longestTitle),
    facts: facts.flatMap(({ name: label, value }) => (value ? [{ name: label, value: line(value, longestFact) }] : [])),
    ...(words && { quote: beginning(words, longestQuote) }),
    url: data.url,
  };
}

const says: Partial<Record<string, string>> = {
  'order.updated': 'Order changed',
  'follow-up.sent': 'Mail sent',
  'follow-up.skipped': 'Mail not sent',
  'response.received': 'Customer answered',
  'customer.opted-out': 'Wants no more mail',
  'customer.bounced': 'Mail bounces',
  'customer.erased': 'Forgotten',
  'touchpoint.joined': 'More from the customer',
  'touchpoint.reopened': 'Still not right',
  'touchpoint.confirmed': 'Put right, says the customer',
  'touchpoint.assigned': 'Given to somebody',
  'touchpoint.acknowledged': 'Taken up',
  'touchpoint.promised': 'Promised',
  'touchpoint.answered': 'Answered',
  'touchpoint.snoozed': 'Put aside',
  'touchpoint.classified': 'Classified',
  'touchpoint.compensated': 'Given to make good',
  'touchpoint.escalated': 'Not in time',
  'touchpoint.resolved': 'Resolved',
};
