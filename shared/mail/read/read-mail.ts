import type { Attachment, Email } from 'postal-mime';
import type { IncomingAttachment, IncomingMail } from '../incoming.ts';
import { fromOf, headerValues, messageIdOf, recipientsOf, referencesOf, verdictsOf } from './head.ts';
import { htmlLines } from './html-text.ts';
import { mailKind } from './machine-mail.ts';
import type { MailSigns } from './mail-signs.ts';
import { replyKey } from './match.ts';
import { parseMime } from './mime.ts';
import { ownWords, type Parted, partLines } from './own-words.ts';

/**
 * Reads a raw mail (RFC 5322, MIME): who wrote to whom, what kind of sender, and the writer's own words. Never throws and takes
 * time linear in the size. Of a mail over 10 MB the beginning is read, of one whose parts cannot be parsed the head.
 */
export async function readMail(raw: Uint8Array): Promise<IncomingMail> {
  const email = await parseMime(raw);
  const from = fromOf(email);
  const recipients = recipientsOf(email);
  const references = referencesOf(email);
  const subject = (email.subject ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000);
  const body = bodyOf(email);
  const kind = mailKind(signsOf(email, subject, body.text, references, recipients));
  const nobody = from === undefined && body.text.trim() === '';
  return {
    kind: kind === 'human' && nobody ? 'auto-reply' : kind,
    from,
    recipients,
    subject,
    messageId: messageIdOf(email),
    references,
    date: email.date && !Number.isNaN(Date.parse(email.date)) ? new Date(email.date).toISOString() : undefined,
    ...body,
    attachments: email.attachments.slice(0, mostAttachments).map(attachmentOf),
    verdicts: verdictsOf(email),
  };
}

/** Nobody sends more by hand. */
const mostAttachments = 100;

const attachmentOf = ({ filename, mimeType, content, related, contentId }: Attachment): IncomingAttachment => ({
  name: (filename ?? '').slice(0, 255),
  type: mimeType,
  content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  isInline: related === true && contentId !== undefined,
});

/**
 * The text part, when it holds words; else the HTML. Where the text part shows no quotation and the HTML marks one, the HTML:
 * some clients write a text part in which nothing tells the two apart.
 */
function bodyOf(email: Email): Parted & { text: string } {
  const text = email.text ?? '';
  const plain = ownWords(text);
  if (!email.html || (plain.words !== '' && plain.cut !== '')) return { ...plain, text };
  const lines = htmlLines(email.html);
  const rich = {
    ...partLines(lines),
    text: lines.map((line) => (line.mark === 'quote' ? `> ${line.text}` : line.text)).join('\n'),
  };
  if (plain.words === '') return rich.words === '' && text !== '' ? { ...plain, text } : rich;
  return rich.words !== '' && rich.cut !== '' ? rich : { ...plain, text };
}

function signsOf(email: Email, subject: string, text: string, references: string[], recipients: string[]): MailSigns {
  const from = email.from?.group ? email.from.group[0] : email.from;
  return {
    header: (name) => headerValues(email, name),
    parts: email.attachments.map(({ mimeType, method }) => ({ type: mimeType, method })),
    from: (from?.address || from?.name || '').trim().toLowerCase(),
    fromName: from?.name.trim() ?? '',
    subject,
    text,
    answers: references.length > 0 || recipients.some((recipient) => replyKey(recipient) !== undefined),
  };
}
