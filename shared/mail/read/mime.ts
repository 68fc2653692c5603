import PostalMime, { type Email } from 'postal-mime';
import { chooseCharset, neutralised, withLineFeeds, withoutUtf7, withReadableHead } from './charset.ts';
import { unflowed, withoutFlow } from './flowed.ts';

/** SES takes 40 MB. What lies beyond this is not read: text comes first, and pictures that large are not kept. */
const mostBytes = 10 * 1024 * 1024;
/** The parser takes some 20 µs a line, however short: a mail of nothing but line feeds would keep it busy for minutes. */
const mostLines = 150_000;
const mostHeadBytes = 256 * 1024;

const options = {
  // Without it the text of a mail that is attached, as in a bounce, would be taken for the writer's.
  forceRfc822Attachments: true,
  maxNestingDepth: 20,
  maxHeadersSize: mostHeadBytes,
} as const;

/** Parses a raw mail (RFC 5322, MIME), its charsets repaired. Where the body cannot be parsed, the head alone; never throws. */
export async function parseMime(raw: Uint8Array): Promise<Email> {
  const bytes = beginningOf(withLineFeeds(raw.subarray(0, mostBytes)));
  const headEnd = endOfHead(bytes);
  try {
    return await parseWhole(withReadableHead(bytes, headEnd));
  } catch {
    return parseHead(bytes, headEnd);
  }
}

async function parseWhole(bytes: Uint8Array): Promise<Email> {
  const email = await parseFlowed(bytes);
  if (email.text) email.text = withoutUtf7(email.text, bytes);
  const neutral = neutralised(bytes, email);
  if (!neutral) return email;
  const kept = await parseFlowed(neutral, 2 * mostHeadBytes);
  if (email.text && kept.text) email.text = chooseCharset(email.text, kept.text, bytes);
  if (email.html && kept.html) email.html = chooseCharset(email.html, kept.html, bytes);
  return email;
}

/** The parser joins flowed lines (RFC 3676) across quote signs, which takes an answer into the quotation: it must not see them. */
async function parseFlowed(bytes: Uint8Array, limit = mostHeadBytes): Promise<Email> {
  const fixed = withoutFlow(bytes);
  const email = await PostalMime.parse(fixed.bytes, { ...options, maxHeadersSize: limit });
  if (fixed.flowed && email.text) email.text = unflowed(email.text, fixed.deletesSpace);
  return email;
}

/** The head as a mail without a body. Headers beyond the cap are left out. */
async function parseHead(bytes: Uint8Array, headEnd: number): Promise<Email> {
  const head = withReadableHead(bytes.subarray(0, headEnd), headEnd);
  try {
    return await PostalMime.parse(head, { ...options, maxHeadersSize: 4 * mostHeadBytes });
  } catch {
    return { headers: [], headerLines: [], attachments: [] };
  }
}

/** Without the lines beyond the cap. */
function beginningOf(bytes: Uint8Array): Uint8Array {
  let end = -1;
  for (let line = 0; line < mostLines; line++) {
    end = bytes.indexOf(10, end + 1);
    if (end < 0) return bytes;
  }
  return bytes.subarray(0, end + 1);
}

/** Offset of the first blank line. */
function endOfHead(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, mostHeadBytes);
  for (let index = 0; index < limit; index++) {
    if (bytes[index] !== 10) continue;
    const next = bytes[index + 1] === 13 ? bytes[index + 2] : bytes[index + 1];
    if (next === 10) return index + 1;
  }
  return limit;
}
