import type { EscalationReason, FollowUpKind, Mood, TouchpointKind, TouchpointState } from '../../journey/journey.ts';
import type { Channel } from '../../journey/touchpoint.ts';
import { en } from './languages/en.ts';
import { speak } from './sentences.ts';
import type { Voice } from './voice.ts';

/** What staff read in mails and on pages, in one place: the staff's language. */
export const staffLanguage = 'en';

/** For the pages that staff and customers share. */
export const staffVoice: Voice = { language: staffLanguage, say: speak(en, staffLanguage), addressBy: en.addressBy };

/** What is the matter, in a word or two. */
export const kindSays: Record<TouchpointKind, string> = {
  unhappy: 'Unhappy customer',
  asking: 'Customer asks',
  unsure: 'Perhaps unhappy',
  unmatched: 'Mail without an order',
  'data-request': 'Asks for their data',
  unreachable: 'Mail does not arrive',
};

export const headline: Record<TouchpointKind, (name: string) => string> = {
  unhappy: (name) => `${name} is unhappy`,
  asking: (name) => `${name} asks something`,
  unsure: (name) => `${name} may be unhappy`,
  unmatched: (name) => `${name} wrote, and no order matches`,
  'data-request': (name) => `${name} asks what you know about them`,
  unreachable: (name) => `Mail to ${name} does not arrive`,
};

export const stateSays: Record<TouchpointState, string> = {
  open: 'Waits for someone',
  acknowledged: 'Being taken care of',
  promised: 'Promised',
  resolved: 'Resolved',
  confirmed: 'Confirmed by the customer',
};

export const moodSays: Record<Mood, string> = {
  unhappy: 'unhappy',
  unsure: 'hard to tell',
  ok: 'all right',
  happy: 'happy',
};

export const aboutSays: Record<FollowUpKind, string> = {
  'thank-you': 'in answer to the thank-you',
  'check-in': 'in answer to the check-in',
  're-check': 'in answer to “Did we put it right?”',
};

export const channelSays: Record<Channel, string> = {
  page: 'On the page',
  mail: 'By mail',
  phone: 'On the telephone',
  visit: 'In person',
  chat: 'In a chat',
};

/** Why a manager is told; also the name that the mail comes under. */
export const escalationSays: Record<EscalationReason, string> = {
  unanswered: 'Not answered in time',
  unresolved: 'Not resolved in time',
  'promise-broken': 'Promise not kept',
  reopened: 'Still not right',
};
