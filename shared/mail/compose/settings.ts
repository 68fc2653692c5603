import * as z from 'zod/mini';
import { country } from '../../journey/rules.ts';
import { domain, email, text, webAddress } from '../../text-forms.ts';
import { mistakesInWords } from './check-words.ts';
import type { Words } from './sentences.ts';
import { tags } from './tags.ts';

const language = z.enum(tags);

/** A heading and words of the shop's own. Without a language they are in the shop's, and stand in for those that are missing. */
const block = { language: z.optional(language), heading: text, text };

/** From how many to how many working days after the order. */
const days = z
  .tuple([z.int().check(z.minimum(0, 'a number from 0')), z.int().check(z.maximum(90, 'a number up to 90'))])
  .check(z.refine(([from, to]) => from <= to, 'the lower number first'));

/** Words in place of ours: any sentence of any language, its blanks kept. */
const words = z.custom<Partial<Words>>(
  (given) => typeof given === 'object' && given !== null,
  'sentences by their keys',
);

/** How the shop's mails look and what they say: `mail` of `shop.config.ts`. */
export const MailSettings = z.strictObject({
  /** Sender of every mail. Must be able to receive: Microsoft refuses senders that cannot. */
  from: email,
  /** Replies go to `r-<key>@` this domain. Its MX points to SES inbound. */
  replyDomain: domain,
  /** Where the customer finds help before asking, shown in the thank-you. */
  helpUrl: z.optional(webAddress),
  /** What happens after the order, step by step, shown in the thank-you. */
  whatHappensNext: z._default(z.array(z.strictObject(block)), []),
  /** How long an order travels, for the day of arrival in the thank-you; countries that take longer may say so. */
  delivery: z.optional(z.strictObject({ days, countries: z._default(z.record(country, days), {}) })),
  /** More of the shop's own, after what a mail says anyway. */
  blocks: z._default(
    z.array(
      z.strictObject({
        in: z.enum(['thank-you', 'check-in', 're-check']),
        ...block,
        link: z.optional(z.strictObject({ text, url: webAddress })),
      }),
    ),
    [],
  ),
  /** What mails shall not show: the list of goods, when the parcel arrives, its tracking, the help, until when one is answered. */
  leaveOut: z._default(z.array(z.enum(['orders', 'arrival', 'tracking', 'help', 'answer'])), []),
  /** The keys are those of `shared/mail/compose/sentences.ts`: `{ en: { regards: 'Cheers' } }`. */
  words: z._default(
    z.partialRecord(language, words).check((checked) => {
      for (const [tag, said] of Object.entries(checked.value))
        for (const { path, expected } of mistakesInWords({ ...said }, tag, false))
          checked.issues.push({ code: 'custom', input: said, path: [tag, ...path], message: expected });
    }),
    {},
  ),
  /** How many mails go to customers on the first day of a new sender; twice as many each day after, for ten days. 0: no bound. */
  rampUpFrom: z._default(z.int().check(z.minimum(0, 'a number from 0')), 200),
  /** Of headings and links; made lighter or darker until it can be read, in light and in dark. */
  colour: z._default(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #1f6f5c')), '#1f6f5c'),
  logoUrl: z.optional(webAddress),
});
