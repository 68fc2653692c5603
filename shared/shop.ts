import * as z from 'zod/mini';
import { standardNames } from './figures/measures.ts';
import { country, Rules } from './journey/rules.ts';
import { categories } from './journey/touchpoint.ts';
import { MailSettings } from './mail/compose/settings.ts';
import { staffLanguages } from './mail/compose/staff-tags.ts';
import { email, text, webAddress } from './text-forms.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/, 'a short id of letters, digits and hyphens'));

const Staff = z.strictObject({
  id,
  name: text,
  email,
  /** Agents answer customers; the manager is told of what was not answered in time. */
  role: z.enum(['agent', 'manager']),
  /** The language of the desk and of our mails to the person. Without it, the shop's. */
  language: z.optional(z.enum(staffLanguages)),
  /** BCP 47 languages that the person answers in; empty: whatever comes. */
  languages: z._default(z.array(text), []),
  /** Days on which others take over, first and last included. */
  absences: z._default(z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })), []),
});
export type Staff = z.infer<typeof Staff>;

/** The configuration of a shop: what `shop.config.ts` holds. Every field says what it is for; what has a default may be left out. */
export const ShopSchema = z.extend(Rules, {
  name: text,
  /** The shop's own site. */
  url: webAddress,
  /** BCP 47 language of mails where the customer's is unknown or not spoken. */
  language: z._default(text, 'en'),
  country,
  /** The person that every mail names. */
  contact: z.strictObject({ name: text, phone: text, email, hours: text }),
  /** Postal address, at the foot of every mail: the law asks for it in most countries. */
  postalAddress: text,
  /** How mails look and what they say: `shared/mail/compose/settings.ts`. */
  mail: MailSettings,
  staff: z.array(Staff).check(
    z.refine((staff) => staff.some((one) => one.role === 'agent'), 'at least one agent'),
    z.refine((staff) => staff.some((one) => one.role === 'manager'), 'at least one manager'),
    z.refine((staff) => new Set(staff.map((one) => one.id)).size === staff.length, 'a different id for each person'),
  ),
  /** Who answers for a new touchpoint. The first rule that fits and has somebody present decides among whom; without one, all agents. */
  assignment: z._default(
    z.strictObject({
      /** In turn, or whoever has the fewest open ones. */
      by: z._default(z.enum(['turn', 'load']), 'turn'),
      rules: z._default(
        z.array(
          z.strictObject({
            /** A part of a product's name; capitals do not matter. */
            product: z.optional(text),
            category: z.optional(z.enum(categories)),
            /** BCP 47 primary language of the customer's words. */
            language: z.optional(text),
            to: z.array(id).check(z.minLength(1)),
          }),
        ),
        [],
      ),
    }),
    { by: 'turn', rules: [] },
  ),
  /**
   * What the shop asks of itself, measured every week: shares 0 to 1 and the NPS at least, `complained`, `refunded` and
   * `returned` at most: `{ satisfied: 0.9, respondedInTime: 0.95, returned: 0.05 }`.
   */
  standards: z._default(z.partialRecord(z.enum(standardNames), z.number()), {}),
  /** Whether everyone of the staff gets the weekly digest, on Monday morning. */
  digest: z._default(z.boolean(), true),
  /** The platforms whose webhooks are accepted. `store` tells apart two shops of one platform in the journey's key. */
  platforms: z.record(
    z.string(),
    z.strictObject({
      store: z._default(text, 'main'),
      /** What the platform's page in the README asks for, such as the address that Square signs. Nothing secret. */
      settings: z._default(z.record(z.string(), z.string()), {}),
    }),
  ),
});
export type Shop = z.infer<typeof ShopSchema>;
/** What is written in `shop.config.ts`: the same with everything optional that has a default. */
export type ShopConfig = z.input<typeof ShopSchema>;

/** A mistake in the configuration; the message names each field, what was expected, and what came. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/** Checks the configuration and fills in the defaults. Throws `ConfigurationError`. */
export function parseShop(config: unknown, source = 'shop.config.ts'): Shop {
  const result = z.safeParse(ShopSchema, config);
  if (result.success) return withKnownStaff(result.data, source);
  throw new ConfigurationError(
    `${source} is not right:\n${result.error.issues.map((issue) => describe(issue, config)).join('\n')}`,
  );
}

/** Everyone whom an escalation or an assignment names must be there. */
function withKnownStaff(shop: Shop, source: string): Shop {
  const known = shop.staff.map((person) => person.id);
  const named = [
    ...shop.touchpoints.escalation.map(({ to }, step) => ({
      field: `touchpoints.escalation.${step}.to`,
      to: to.filter((one) => one !== 'manager' && one !== 'agent'),
    })),
    ...shop.assignment.rules.map(({ to }, rule) => ({ field: `assignment.rules.${rule}.to`, to })),
  ];
  const wrong = named.flatMap(({ field, to }) =>
    to.filter((one) => !known.includes(one)).map((one) => ({ field, one })),
  );
  if (wrong.length === 0) return shop;
  const lines = wrong.map(
    ({ field, one }) => `  ${field}: expected an id of the staff (${known.join(', ')}), came "${one}"`,
  );
  throw new ConfigurationError(`${source} is not right:\n${lines.join('\n')}`);
}

function describe(issue: z.core.$ZodIssue, config: unknown): string {
  const field = issue.path.map(String).join('.') || '(the whole)';
  const came = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    config,
  );
  return `  ${field}: expected ${expected(issue)}, came ${came === undefined ? 'nothing' : JSON.stringify(came)}`;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `${article(issue.expected)} ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_key') return `another key: ${issue.issues.map(expected).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `no field called ${issue.keys.join(', ')}`;
  return issue.message;
}

const article = (word: string) => (/^[aeiou]/.test(word) ? 'an' : 'a');
