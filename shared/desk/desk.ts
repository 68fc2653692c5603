import type { Changing } from '../change.ts';
import type { StaffVoice } from '../mail/compose/staff-words.ts';
import type { Send } from '../mail/send.ts';
import type { Staff } from '../shop.ts';
import type { Customers } from '../store/customers.ts';
import type { Examples } from '../store/examples.ts';
import type { Learned } from '../store/learned.ts';
import type { Lists } from '../store/lists.ts';
import type { MailBucket } from '../store/mail-bucket.ts';
import type { SendingStore } from '../store/sending.ts';
import type { Sessions } from '../store/sessions.ts';
import type { StaffStates } from '../store/staff-state.ts';
import type { Tallies } from '../store/tallies.ts';
import type { StaffLinks } from '../touchpoints/staff-links.ts';
import type { OidcSettings } from './oidc.ts';

/** Everything that the desk works with. */
export interface Desk extends Changing {
  lists: Lists;
  learned: Learned;
  links: StaffLinks;
  customers: Customers;
  staffStates: StaffStates;
  sessions: Sessions;
  tallies: Tallies;
  send: Send;
  sending: SendingStore;
  bucket: Pick<MailBucket, 'find'>;
  examples: Pick<Examples, 'save'>;
  namingKey: string;
  publicUrl: string;
  /** Where staff sign in with a password; undefined where only mailed links do. */
  oidc: OidcSettings | undefined;
  /** The way out to it. */
  fetch: typeof fetch;
}

/** Somebody of the staff at the desk, with what they asked for. */
export interface Visit {
  me: Staff;
  voice: StaffVoice;
  /** Goes into every form, and must come back with it. */
  csrf: string;
  query: Readonly<Record<string, string | undefined>>;
  /** What was posted. */
  form: Readonly<Record<string, string>>;
}

export const isManager = ({ role }: Staff): boolean => role === 'manager';
