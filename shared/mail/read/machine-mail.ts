import type { MailKind } from '../incoming.ts';
import {
  hasNullSender,
  isAutomatic,
  isChallenge,
  isChallenger,
  isDaemon,
  isResponder,
  type MailSigns,
  precedence,
  returnsMail,
  saysUndelivered,
  tellsSmtpReply,
} from './mail-signs.ts';
import { isAutoReplySubject, isBounceSubject, isReplySubject, withoutReplyPrefix } from './phrases/subjects.ts';

/**
 * Who wrote a mail: a person, or which kind of machine. Parts first, then headers, words of the subject last: bounces of Exim and
 * Postfix also say Auto-Submitted (RFC 3834), a third of bounces has no DSN part (RFC 3464). What people's mail bears as well
 * (Precedence, X-Auto-Response-Suppress, List-Id) decides nothing alone: to take a person for a machine is the worse mistake.
 */
export function mailKind(signs: MailSigns): MailKind {
  for (const rule of rules) {
    const kind = rule(signs);
    if (kind) return kind;
  }
  return 'human';
}

type Rule = (signs: MailSigns) => MailKind | undefined;

/** In this order. */
const rules: Rule[] = [report, postmaster, challenge, calendar, submitted, nullSender, responder, subjectWords, list];

/** RFC 6522 reports: what was done with a mail, told by a server. */
function report({ parts, header, subject, from, fromName }: MailSigns): MailKind | undefined {
  const type = header('content-type')[0]?.toLowerCase() ?? '';
  const of = (name: string) =>
    parts.some((part) => part.type === `message/${name}`) || new RegExp(`report-type\\s*=\\s*"?${name}`).test(type);
  if (of('feedback-report')) return 'complaint';
  // Hotmail's junk reports come without an ARF part.
  if (/^(?:staff|feedback|abuse)@/.test(from) && /^complaint about message from/i.test(subject)) return 'complaint';
  // Sieve's "reject" tells of itself in the same form as a read receipt (RFC 5429).
  if (of('disposition-notification')) return isDaemon(from, fromName) ? 'bounce' : 'receipt';
  if (!of('delivery-status') && !of('global-delivery-status')) return undefined;
  if (isChallenge({ subject, from })) return 'challenge';
  return isAutoReplySubject(subject) ? 'auto-reply' : 'bounce';
}

/** The mail system itself. A postmaster may also be a person who answers. */
function postmaster({ header, parts, from, fromName, subject, answers }: MailSigns): MailKind | undefined {
  if (header('x-failed-recipients').length > 0) return 'bounce';
  const daemon = isDaemon(from, fromName) || (/^(?:no|do-?not)[-_.]?reply/.test(from) && returnsMail(parts));
  if (!daemon && !/^post[-_.]?master(?:@|$)/.test(from)) return undefined;
  if (isAutoReplySubject(subject)) return 'auto-reply';
  const writes =
    !daemon && from.startsWith('postmaster@') && answers && isReplySubject(subject) && !hasNullSender(header);
  return writes ? undefined : 'bounce';
}

function challenge({ subject, from, header }: MailSigns): MailKind | undefined {
  return isChallenge({ subject, from }) && (isAutomatic(header) || hasNullSender(header) || isChallenger(from))
    ? 'challenge'
    : undefined;
}

/** Invitations and their answers (RFC 6047). A person may attach an appointment, and answer with an invitation. */
function calendar({ parts, answers }: MailSigns): MailKind | undefined {
  const method = parts.find((part) => /^(?:text\/calendar|application\/ics)$/.test(part.type) && part.method)?.method;
  if (!method) return undefined;
  return /^(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/.test(method) || !answers ? 'calendar' : undefined;
}

function submitted({ header, subject }: MailSigns): MailKind | undefined {
  if (!isAutomatic(header)) return undefined;
  return hasNullSender(header) && isBounceSubject(subject) ? 'bounce' : 'auto-reply';
}

/** RFC 5321 4.5.5: only notifications have an empty sender; many responders use it too. */
function nullSender({ header, subject, text, parts }: MailSigns): MailKind | undefined {
  if (!hasNullSender(header)) return undefined;
  if (isAutoReplySubject(subject) || isResponder(header)) return 'auto-reply';
  return returnsMail(parts) || isBounceSubject(subject) || saysUndelivered(text) ? 'bounce' : 'auto-reply';
}

function responder({ header, answers }: MailSigns): MailKind | undefined {
  if (isResponder(header)) return 'auto-reply';
  return !answers && precedence(header) === 'junk' ? 'auto-reply' : undefined;
}

/** "Delivery failed" may be a customer whose parcel did not come: only with a server's own words is it a bounce. */
function subjectWords({ subject, header, text }: MailSigns): MailKind | undefined {
  if (isAutoReplySubject(subject)) return 'auto-reply';
  if (isBounceSubject(subject) && tellsSmtpReply(text)) return 'bounce';
  return /^(?:bulk|junk|list)$/.test(precedence(header)) && isAutoReplySubject(withoutReplyPrefix(subject))
    ? 'auto-reply'
    : undefined;
}

/** A newsletter: it can be unsubscribed from and not be written to (RFC 2369). On a list that people write to, people write. */
function list({ header, answers, subject }: MailSigns): MailKind | undefined {
  if (answers || isReplySubject(subject) || header('list-unsubscribe').length === 0) return undefined;
  const post = header('list-post')[0];
  return post === undefined || /^no\b/i.test(post.trim()) ? 'list' : undefined;
}
