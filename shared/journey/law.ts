import type { Journey } from './journey.ts';
import { zoneOf } from './plan.ts';
import type { LegalBasis, Rules } from './rules.ts';

/**
 * On which basis customers of a country may be asked whether they are satisfied. Orientation, no legal advice; a shop that
 * knows better says so in `law.countries`. What every mail has anyway covers the rest: who sends it, postal address, free and
 * easy objection, nothing offered.
 *
 * - Germany: a question about satisfaction is advertising (BGH 10.7.2018, VI ZR 225/17). Without consent § 7 (3) UWG asks for a
 *   clear notice of the right to object when the address is given, and in each mail: held until the shop shows it.
 * - Other EU and EEA: the same soft opt-in for own, similar goods, ePrivacy directive 2002/58/EC, article 13 (2).
 * - United Kingdom: PECR, regulation 22 (3), as far as it is no mere service message.
 * - Canada: CASL, section 10 (9): consent is implied for two years after a purchase.
 * - United States: CAN-SPAM, 15 USC 7702 to 7704: allowed until the recipient opts out.
 */
const countries: Partial<Record<string, LegalBasis>> = {
  DE: 'soft-opt-in-with-notice',
  ...Object.fromEntries(
    'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK GB'
      .split(' ')
      .map((code) => [code, 'soft-opt-in' as const]),
  ),
  CA: 'implied-consent',
  US: 'opt-out',
};

/** Moves with the table above, so that each send tells by which it was judged. */
const tableVersion = '2';

export type Lawful =
  /** `basis` is stored with the send: basis, version of our table and of the shop's, and since when the notice is shown. */
  | { is: 'yes'; basis: string }
  | { is: 'no'; reason: 'country-off' | 'no-consent' | 'no-notice' }
  /** The shop has not said yet that it shows the notice. */
  | { is: 'held' };

/** Whether the customer may be mailed, and on which basis. Consent is good everywhere; unknown consent is not consent. */
export function lawful(journey: Journey, rules: Rules): Lawful {
  const { law } = rules;
  const { customer, consent } = journey.order?.details ?? {};
  const country = customer?.country ?? '';
  const basis = law.countries[country] ?? countries[country] ?? law.default;
  const on = (what: string, since?: string): Lawful => ({
    is: 'yes',
    basis: [what, tableVersion, law.version, ...(since ? [since] : [])].join('/'),
  });
  if (basis === 'off') return { is: 'no', reason: 'country-off' };
  if (consent === 'yes') return on('consent');
  if (basis === 'consent') return { is: 'no', reason: 'no-consent' };
  if (basis !== 'soft-opt-in-with-notice') return on(basis);
  // Told of the notice, a customer who declines has objected.
  if (consent === 'no') return { is: 'no', reason: 'no-consent' };
  const since = law.noticeSince[country];
  if (!since) return { is: 'held' };
  return orderedOn(journey, rules) >= since ? on(basis, since) : { is: 'no', reason: 'no-notice' };
}

/** The day on which the address was given, as the customer's calendar has it. */
function orderedOn(journey: Journey, rules: Rules): string {
  const { placed, paid } = journey.order?.milestones ?? {};
  const at = placed ?? paid ?? journey.createdAt;
  return new Intl.DateTimeFormat('sv', { timeZone: zoneOf(journey, rules), dateStyle: 'short' }).format(Date.parse(at));
}
