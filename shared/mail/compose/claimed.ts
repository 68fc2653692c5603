import { followUpOf } from '../../journey/decide.ts';
import { day, type Instant } from '../../journey/instant.ts';
import type { Claim, Journey } from '../../journey/journey.ts';
import { tell } from '../../journey/story.ts';
import { staffToken } from '../../keys.ts';
import type { Shop } from '../../shop.ts';
import { composeFollowUp } from './follow-up.ts';
import type { Mail } from './mail.ts';
import { composeAlert, composeEscalation } from './staff.ts';

const linkLasts = 90 * day;

/** The mail that a claim is for. */
export function composeClaimed(input: {
  journey: Journey;
  claim: Pick<Claim, 'what' | 'named'>;
  /** The customer's other journeys; those that the claim names are named in the mail. */
  others: readonly Journey[];
  shop: Shop;
  namingKey: string;
  publicUrl: string;
  now: Instant;
}): Mail {
  const { journey, claim, others, shop, namingKey, publicUrl, now } = input;
  const kind = followUpOf(claim.what);
  if (kind) {
    const alsoAbout = others.filter(({ id }) => claim.named?.includes(id));
    return composeFollowUp({ kind, journey, alsoAbout, shop, publicUrl });
  }
  const expires = Math.floor((Date.parse(now) + linkLasts) / 1000);
  const link = `${publicUrl}/t/${staffToken(namingKey, journey.id, expires)}`;
  const compose = claim.what.startsWith('alert') ? composeAlert : composeEscalation;
  return compose({ journey, shop, link, now, story: tell(journey) });
}
