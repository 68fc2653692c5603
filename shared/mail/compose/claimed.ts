import { followUpOf } from '../../journey/decide-sent.ts';
import type { Instant } from '../../journey/instant.ts';
import type { Claim, Journey } from '../../journey/journey.ts';
import type { Shop } from '../../shop.ts';
import { relayAddress } from '../../touchpoints/relay-address.ts';
import type { StaffLinks } from '../../touchpoints/staff-links.ts';
import { toldOf, toNotice } from '../../touchpoints/told.ts';
import { composeFollowUp } from './follow-up.ts';
import type { Mail } from './mail.ts';
import { composeAlert, composeEscalation, composeReminder } from './staff.ts';
import type { StaffMail } from './staff-letter.ts';
import { composeNotice } from './staff-notice.ts';
import { composeStaffReply } from './staff-reply.ts';

/** The mail that a claim is for. */
export function composeClaimed(input: {
  journey: Journey;
  claim: Pick<Claim, 'what' | 'named' | 'basis'>;
  /** The customer's other journeys; those that the claim names are named in the mail. */
  others: readonly Journey[];
  shop: Shop;
  links: StaffLinks;
  publicUrl: string;
  namingKey: string;
  now: Instant;
}): Mail {
  const { journey, claim, others, shop, links, publicUrl, now } = input;
  const kind = followUpOf(claim.what);
  if (kind) {
    const alsoAbout = others.filter(({ id }) => claim.named?.includes(id));
    return composeFollowUp({ kind, journey, alsoAbout, basis: claim.basis, shop, publicUrl });
  }
  const link = links.toTouchpoint(journey.id, recipientOf(journey, claim.what, shop, now));
  const replyTo = relayAddress(input.namingKey, journey.id, shop.mail.replyDomain);
  const [, told = '', id = ''] = /^(reply|notice)-(.+)$/.exec(claim.what) ?? [];
  if (told === 'reply') return composeStaffReply({ journey, shop, id });
  if (told === 'notice') return composeNotice({ journey, shop, id, link, replyTo, now });
  return (
    composers[claim.what.split('-')[0] ?? '']?.({
      journey,
      shop,
      link,
      replyTo,
      now,
    }) ?? nothingSuch(claim.what)
  );
}

/** The one person whom the mail goes to; undefined when there are several, or somebody on call who is not of the staff. */
function recipientOf({ touchpoint }: Journey, what: string, shop: Shop, now: Instant): string | undefined {
  if (!touchpoint) return undefined;
  const notice = touchpoint.notices?.find(({ id }) => what === `notice-${id}`);
  if (notice) return toNotice(notice, touchpoint, shop).id;
  const told = (['alert', 'reminder', 'escalation'] as const).find((one) => what.startsWith(one));
  const [address, ...others] = told ? toldOf(told, touchpoint, shop, now) : [];
  return others.length > 0 ? undefined : shop.staff.find(({ email }) => email === address)?.id;
}

const composers: Record<string, (input: StaffMail) => Mail> = {
  alert: composeAlert,
  reminder: composeReminder,
  escalation: composeEscalation,
};

function nothingSuch(what: string): never {
  throw new Error(`no mail is called ${what}`);
}
