import { type Numbered, outwardName } from '../journey/channels.ts';
import type { Journey } from '../journey/journey.ts';
import type { Shop } from '../shop.ts';

/**
 * What goes out to others about one thing that happened: the body of a signed webhook (Standard Webhooks: `type`,
 * `timestamp`, `data`) and the detail of an event on the bus. Fields are only ever added. Instants are ISO 8601 in UTC.
 */
export interface OutwardMessage {
  /** The same for the same thing however often it is told: `<journey>-<number>`, `<incident>-opened`. */
  id: string;
  type: string;
  timestamp: string;
  data: {
    shop: string;
    /** Where the desk shows it, for people of the staff. */
    url: string;
  };
}

/** Of one journey. */
export interface JourneyMessage extends OutwardMessage {
  data: OutwardMessage['data'] & {
    /** The journey's key. */
    journey: string;
    order?: { platform: string; store: string; id: string; name?: string };
    customer?: { name?: string; email?: string; phone?: string; country?: string; language?: string };
    /** What the line itself tells, such as the follow-up's kind, the reason, who did it, and what they wrote. */
    what: { kind?: string; reason?: string; by?: string; text?: string; until?: string };
    /** For `response.received`. */
    response?: {
      channel: string;
      rating?: number;
      text?: string;
      mood: string;
      score?: number;
      category?: string;
      marks?: string[];
      language?: string;
    };
    /** As it stands when this is sent. */
    touchpoint?: {
      kind: string;
      state: string;
      urgent: boolean;
      category?: string;
      /** Who answers for it: id and name. */
      assignee?: string;
      assigneeName?: string;
      openedAt: string;
      respondBy: string;
      /** The incident that it belongs to. */
      incident?: string;
    };
  };
}

/** Tells of one line of the journey's history. */
export function outwardMessage(
  journey: Journey,
  { number, entry }: Numbered,
  shop: Shop,
  publicUrl: string,
): JourneyMessage {
  const { at, is, kind, reason, by, text, until } = entry;
  const response = is === 'responded' ? journey.responses.find(({ id }) => id === reason) : undefined;
  return {
    id: `${journey.id}-${number}`,
    type: outwardName(is) ?? is,
    timestamp: at,
    data: {
      shop: shop.name,
      journey: journey.id,
      url: deskUrl(publicUrl, journey.id),
      ...(journey.order && { order: orderOf(journey.order) }),
      ...customerOf(journey),
      what: given({ kind, reason: response ? undefined : reason, by, text: response ? undefined : text, until }),
      ...(response && {
        response: given({
          channel: response.channel,
          rating: response.rating,
          text: response.text,
          mood: response.mood,
          score: response.score,
          category: response.category,
          marks: response.marks,
          language: response.language,
        }),
      }),
      ...(journey.touchpoint && { touchpoint: touchpointOf(journey.touchpoint, shop) }),
    },
  };
}

/** Where the desk shows a touchpoint; it asks whoever opens it to sign in. */
export const deskUrl = (publicUrl: string, journey: string): string => `${publicUrl}/desk/touchpoints/${journey}`;

const orderOf = ({ platform, store, id, details }: NonNullable<Journey['order']>) =>
  given({ platform, store, id, name: details?.name });

function customerOf({ order, sender, responses }: Journey): Pick<JourneyMessage['data'], 'customer'> {
  const { firstName, lastName, email, phone, country, locale } = order?.details?.customer ?? {};
  const language = responses.findLast((one) => one.language && one.language !== 'und')?.language ?? locale;
  const name = [firstName, lastName].filter(Boolean).join(' ') || sender?.name;
  const customer = given({
    name,
    email: email ?? (sender?.address || undefined),
    phone: phone ?? sender?.phone,
    country,
    language,
  });
  return Object.keys(customer).length > 0 ? { customer } : {};
}

function touchpointOf(touchpoint: NonNullable<Journey['touchpoint']>, { staff }: Shop) {
  const { kind, state, urgent = false, category, assignee, openedAt, respondBy, incident } = touchpoint;
  const assigneeName = staff.find(({ id }) => id === assignee)?.name;
  return given({ kind, state, urgent, category, assignee, assigneeName, openedAt, respondBy, incident });
}

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

const given = <T extends Record<string, unknown>>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
