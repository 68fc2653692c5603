import type { Attachment } from '../journey/journey.ts';
import { mailPrefix, picturePrefix } from '../names.ts';
import { type Belief, isScanned } from './belief.ts';
import type { IncomingAttachment, IncomingMail } from './incoming.ts';
import { pictureType } from './picture-type.ts';

/** A picture to be kept, under its key in the mail bucket. */
export interface Picture {
  key: string;
  type: string;
  bytes: Uint8Array;
}

/** A Lambda function answers with 6 MB, base64 included: a larger picture could not be shown. */
const mostBytes = 4 * 1024 * 1024;
const mostPictures = 8;
/** More is not told of: the whole mail lies in the bucket. */
const mostTold = 12;
/** A picture within the text that is smaller is a logo or a face. */
const leastInline = 20_000;

/**
 * Sorts what came with a mail: the pictures to keep, and what the journey tells of all of it. What people do not attach by hand
 * (signatures, invitations, mails that are passed on, logos within the text) is passed over.
 */
export function picturesOf(
  mail: IncomingMail,
  key: string,
  belief: Belief,
): { keep: Picture[]; attachments: Attachment[] } {
  const isTrusted = belief === 'sound' && isScanned(mail);
  const keep: Picture[] = [];
  const attachments: Attachment[] = [];
  for (const came of mail.attachments.filter(isAttachedByHand).slice(0, mostTold)) {
    const { content } = came;
    const told = { name: came.name.slice(0, 80), bytes: content.length };
    const type = pictureType(content);
    const refused = !type ? 'type' : !isTrusted ? 'unsafe' : content.length > mostBytes ? 'size' : undefined;
    if (refused || !type) attachments.push({ ...told, refused: refused ?? 'type' });
    else if (keep.length === mostPictures) attachments.push({ ...told, refused: 'count' });
    else {
      const picture = { key: `${picturePrefix}${key.slice(mailPrefix.length)}/${keep.length}`, type, bytes: content };
      keep.push(picture);
      attachments.push({ ...told, key: picture.key });
    }
  }
  return { keep, attachments };
}

const isAttachedByHand = ({ type, content, isInline }: IncomingAttachment): boolean =>
  content.length > 0 &&
  !/^(?:message\/|multipart\/|text\/(?:calendar|rfc822-headers|(?:x-)?vcard|x-amp-html)|application\/(?:ics|(?:x-)?pkcs7-signature|pgp-|ms-tnef))/.test(
    type,
  ) &&
  !(isInline && content.length < leastInline);
