import type { IncomingMail, Verdicts } from './incoming.ts';

/**
 * What the receiving server's verdicts let us believe of a mail. `forged`: whoever owns the domain in From says that this mail is
 * not theirs, by DMARC; where they published no policy, by SPF and a broken signature together. SPF alone says nothing: every
 * forwarding breaks it (RFC 7960, 2.1). What a server could not tell (GRAY) tells nothing against the writer.
 */
export type Belief = 'infected' | 'forged' | 'spam' | 'sound';

export function beliefIn({ virus, spam, spf, dkim, dmarc }: Verdicts): Belief {
  if (virus === 'fail') return 'infected';
  if (dmarc === 'fail' || (dmarc !== 'pass' && spf === 'fail' && dkim === 'fail')) return 'forged';
  return spam === 'fail' ? 'spam' : 'sound';
}

/** Attachments are kept only of a mail in which a scanner found nothing, or that nobody scanned: not where scanning failed. */
export const isScanned = ({ verdicts: { virus } }: Pick<IncomingMail, 'verdicts'>): boolean =>
  virus === 'pass' || virus === 'none';
