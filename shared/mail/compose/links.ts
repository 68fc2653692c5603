import type { FollowUpKind } from '../../journey/journey.ts';
import { labelled } from './letter.ts';

/** Page that asks for the rating; `rating` is only proposed there. */
export const ratingLink = (publicUrl: string, id: string, rating: number, about: FollowUpKind): string =>
  `${base(publicUrl)}/r/${id}?rating=${rating}&about=${about}`;

/** Page that asks whether to unsubscribe, and the target of the one-click POST (RFC 8058). */
export const unsubscribeLink = (publicUrl: string, id: string): string => `${base(publicUrl)}/u/${id}`;

export const replyAddress = (id: string, domain: string): string => `r-${id}@${domain}`;
export const unsubscribeAddress = (id: string, domain: string): string => `u-${id}@${domain}`;

/** Message id that stands for the whole conversation about one order; replies bring it back in their References. */
export const threadId = (id: string, domain: string): string => `<${id}@${domain}>`;

/** The line at the foot of every mail that most programs quote back: the last way to find the journey of a reply. */
export const marker = (label: string, id: string): string => `${labelled(label)}${id}`;

/** A telephone number as a link. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

const base = (url: string): string => url.replace(/\/+$/, '');
