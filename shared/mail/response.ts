import { type Attachment, type FollowUpKind, followUpKinds, type Journey, type Response } from '../journey/journey.ts';
import { judge } from '../journey/judge.ts';
import type { Reading } from '../mood/mood.ts';
import { keptOf } from '../mood/mood.ts';
import { ratingOf } from '../mood/ratings.ts';
import type { IncomingMail } from './incoming.ts';
import { pointsBelow } from './read/phrases/points-below.ts';
import { isForwardSubject, isReplySubject } from './read/phrases/subjects.ts';

/** More of a mail's words than this is not kept in the journey; the whole mail lies in the bucket. */
const keptWords = 4000;

/** What the writer says: own words; where there are none, the subject of a mail that answers and passes on nothing. */
export const wordsOf = ({ words, subject, references }: IncomingMail): string =>
  words.trim() === '' && references.length === 0 && !isReplySubject(subject) && !isForwardSubject(subject)
    ? subject
    : words;

interface About {
  /** The mail's key in the bucket, which names the response. */
  key: string;
  now: string;
  reading: Reading;
  attachments: Attachment[];
  /** The journey that it joins, and whether it is only likely that it belongs there. */
  journey?: Journey;
  isGuess?: boolean;
}

/** What a mail says, as a journey keeps it. */
export function responseOf(mail: IncomingMail, { key, now, reading, attachments, journey, isGuess }: About): Response {
  const words = wordsOf(mail);
  const rating = ratingOf(words);
  // Answers within a quotation without marks: nothing tells them from what we wrote, so a person reads all of it.
  const isBelow = mail.cut !== '' && pointsBelow(words);
  const text = isBelow ? `${words}\n\n…\n${mail.cut}` : words;
  const about = journey && followUpAnswered(mail, journey);
  const address = journey?.order?.details?.customer.email?.toLowerCase();
  const isOther = journey !== undefined && mail.from !== undefined && mail.from.address !== address;
  return {
    id: key,
    at: now,
    channel: 'mail',
    raw: key,
    ...(text && { text: text.slice(0, keptWords) }),
    ...(rating !== undefined && { rating }),
    ...judged(judge(rating, reading.mood)),
    ...keptOf(reading),
    ...(isBelow && { asks: true }),
    ...(about && { about }),
    ...(isOther && { from: mail.from?.address }),
    ...(attachments.length > 0 && { attachments }),
    ...(isGuess && { doubt: 'guess' as const }),
  };
}

const judged = ({ mood, contradicts }: ReturnType<typeof judge>) => ({ mood, ...(contradicts && { contradicts }) });

/** By the id that SES gave it; else the one that was sent last is most likely what the mail answers. */
function followUpAnswered({ references }: IncomingMail, journey: Journey): FollowUpKind | undefined {
  const sent = followUpKinds.flatMap((kind) => {
    const outcome = journey.outcomes[kind];
    return outcome?.is === 'sent' ? [{ kind, ...outcome }] : [];
  });
  const ids = references.map((id) => id.split('@', 1)[0]);
  const answered = sent
    .filter(({ messageId }) => ids.includes(messageId))
    .sort((a, b) => ids.indexOf(a.messageId) - ids.indexOf(b.messageId));
  const last = sent.sort((a, b) => (a.at < b.at ? 1 : -1));
  return (answered[0] ?? last[0])?.kind;
}
