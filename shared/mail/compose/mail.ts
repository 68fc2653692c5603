/** A mail as it goes to the sender: everything but the transport. */
export interface Mail {
  /** The name as it is; whoever builds the header quotes or encodes it. */
  from: { name: string; address: string };
  to: string[];
  replyTo: string[];
  subject: string;
  html: string;
  text: string;
  /** Printable ASCII, at most 995 characters each, as SES asks. */
  headers: { name: string; value: string }[];
}

/** Says that a machine wrote it, so that other machines keep silent (RFC 3834; the second is Exchange's own). */
export const automatic = [
  { name: 'Auto-Submitted', value: 'auto-generated' },
  { name: 'X-Auto-Response-Suppress', value: 'OOF, AutoReply' },
];
