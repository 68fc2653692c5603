import * as z from 'zod/mini';
import { outwardEvents } from './channels.ts';
import { touchpointKinds } from './touchpoint.ts';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as 09:00'));
const duration = z
  .string()
  .check(
    z.regex(
      /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/,
      'an ISO 8601 duration, such as PT2H, P3D or P1M',
    ),
  );
const hours = z
  .tuple([time, time])
  .check(z.refine(([from, to]) => from < to, 'an opening time before the closing time'));

/** Incoming webhooks of Slack and of Microsoft Teams, signed webhooks (Standard Webhooks), an event bus of EventBridge. */
export const channelKinds = ['slack', 'teams', 'webhook', 'event-bus'] as const;

const targets = z.strictObject({ respondWithin: z.optional(duration), resolveWithin: z.optional(duration) });

export const timeZone = z.string().check(
  z.refine((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'an IANA time zone, such as Europe/Tallinn'),
);

export const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 country code, such as EE'));

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * On which basis a customer of a country may be mailed. `soft-opt-in-with-notice`: only who ordered since the shop's checkout
 * tells that one may object. `consent`: only who agreed. `off`: not at all. What is law where: `law.ts`.
 */
export const legalBases = [
  'contract',
  'soft-opt-in',
  'soft-opt-in-with-notice',
  'implied-consent',
  'opt-out',
  'consent',
  'off',
] as const;
export type LegalBasis = (typeof legalBases)[number];

/** What the core decides by: the part of the shop's configuration that has to do with time, people and law. */
export const Rules = z.strictObject({
  /** Zone of the shop: its business hours, and its customers where their own zone is unknown. */
  timeZone,
  followUps: z.strictObject({
    thankYou: z.strictObject({
      enabled: z._default(z.boolean(), true),
      /** After payment. */
      after: z._default(duration, 'PT2H'),
      /** Not sent at all when it would come later than this after its time. */
      within: z._default(duration, 'P7D'),
    }),
    checkIn: z.strictObject({
      enabled: z._default(z.boolean(), true),
      /** After delivery. A calendar duration: one month after 31 January is 28 February. */
      after: z._default(duration, 'P1M'),
      /** From shipping to delivery, where the platform did not tell of the delivery. */
      transit: z._default(duration, 'P5D'),
      /** From payment to delivery, where the platform told neither of shipping nor of delivery. */
      allowance: z._default(duration, 'P10D'),
      within: z._default(duration, 'P30D'),
      /** Check-ins of one customer that fall into this time become one mail that names all orders. */
      mergeWindow: z._default(duration, 'P30D'),
      /**
       * The net promoter score: how the page asks, after the face, how likely one would recommend the shop, 0 to 10. In the shop's
       * own words, by language: `{ en: 'How likely are you to recommend us, from 0 (not at all) to 10 (certainly)?' }`. Whoever
       * reads another language is not asked.
       */
      nps: z._default(z.record(z.string(), z.string()), {}),
    }),
    reCheck: z.strictObject({
      enabled: z._default(z.boolean(), true),
      /** After the resolution of the touchpoint. */
      after: z._default(duration, 'P3D'),
      within: z._default(duration, 'P30D'),
    }),
    /** Mail goes out between these times, in the customer's zone, and on these days. */
    goodHours: z._default(hours, ['09:00', '19:00']),
    goodDays: z._default(z.array(z.enum(weekdays)).check(z.minLength(1)), [...weekdays]),
    /** Whether a partly refunded order keeps its follow-ups. */
    keepAfterPartialRefund: z._default(z.boolean(), true),
    /** Whether the renewal of a subscription is followed up like an order of its own. */
    renewals: z._default(z.boolean(), false),
  }),
  businessHours: z.strictObject({
    /** Opening and closing time of each working day, in the shop's zone. */
    week: z
      .partialRecord(z.enum(weekdays), hours)
      .check(z.refine((week) => Object.keys(week).length > 0, 'at least one working day')),
    /** Days without business, `2026-12-24`. */
    holidays: z._default(z.array(z.iso.date()), []),
  }),
  touchpoints: z.strictObject({
    /** Business time until someone must have acknowledged a touchpoint; then others are told. */
    respondWithin: z._default(duration, 'PT4H'),
    /** Business time until an acknowledged touchpoint must be resolved; then others are told. */
    resolveWithin: z._default(duration, 'PT40H'),
    /** Times of their own for some kinds. Of whom it is merely unsure whether they are unhappy, or who merely cannot be reached, can wait a day. */
    byKind: z._default(z.partialRecord(z.enum(touchpointKinds), targets), {
      unsure: { respondWithin: 'PT24H' },
      unreachable: { respondWithin: 'PT24H' },
    }),
    /** Times of their own for what speaks of danger, whatever its kind. */
    urgent: z._default(targets, { respondWithin: 'PT1H', resolveWithin: 'PT8H' }),
    /** Words that make a complaint urgent, besides those that speak of danger in any language. Capitals do not matter. */
    urgentWords: z._default(z.array(z.string().check(z.minLength(2, 'at least two letters'))), []),
    /** Told at once of what is urgent outside business hours: addresses that reach a person then. */
    onCall: z._default(z.array(z.email('an e-mail address')), []),
    /** The assignee is reminded this much business time before a deadline. */
    remindBefore: z._default(duration, 'PT1H'),
    /** Who is told when a deadline is missed, step by step: `manager`, `agent` or ids of the staff; business time after the deadline. */
    escalation: z._default(
      z
        .array(z.strictObject({ after: z._default(duration, 'PT0H'), to: z.array(z.string()).check(z.minLength(1)) }))
        .check(z.minLength(1, 'at least one step')),
      [{ after: 'PT0H', to: ['manager'] }],
    ),
    /** Waits this long after a bare rating, so that the words that often follow reach the staff in the same alert. */
    wordsGrace: z._default(duration, 'PT3M'),
  }),
  /** A better reader for words of which the offline one is unsure; without it a person reads them. */
  reader: z.optional(
    z.strictObject({
      /** Id of a model or inference profile of Amazon Bedrock that can use tools. */
      model: z.string().check(z.minLength(3, 'the id of a model')),
      /** Where the words go: an AWS region. */
      region: z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region, such as eu-central-1')),
      /** US dollars a month; beyond them nothing is asked until the next. */
      monthlyCap: z.number().check(z.positive()),
      /** US dollars for a million tokens. */
      inputPrice: z.number().check(z.positive()),
      outputPrice: z.number().check(z.positive()),
      /** After this a person reads the words instead. */
      patience: z._default(duration, 'PT6H'),
    }),
  ),
  /** Where else to tell what happens; each is retried on its own. Addresses and keys are secrets, under the same id. */
  channels: z._default(
    z
      .array(
        z.strictObject({
          id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,20}$/, 'a short id of letters, digits and hyphens')),
          kind: z.enum(channelKinds),
          events: z._default(z.array(z.enum(outwardEvents)), [
            'touchpoint.opened',
            'touchpoint.reopened',
            'touchpoint.escalated',
            'touchpoint.resolved',
            'touchpoint.confirmed',
            'incident.opened',
            'incident.closed',
          ]),
        }),
      )
      .check(
        z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'a different id for each channel'),
      ),
    [],
  ),
  law: z.strictObject({
    /** Version of what stands here; stored with each send, so move it with every change. */
    version: z._default(z.string(), '1'),
    /** For countries that neither `countries` nor our table (`law.ts`) knows. */
    default: z._default(z.enum(legalBases), 'soft-opt-in'),
    /** Where the shop knows better than our table: `{ DE: 'consent', CH: 'off' }`. */
    countries: z._default(z.record(country, z.enum(legalBases)), {}),
    /**
     * Since which day the checkout tells, beside the field for the address, that it is used for questions about own, similar
     * goods and that one may object at any time: `{ DE: '2026-01-01' }`. Germany is held until this stands here.
     */
    noticeSince: z._default(z.record(country, z.iso.date('a day, such as 2026-01-01')), {}),
  }),
});
export type Rules = z.infer<typeof Rules>;
