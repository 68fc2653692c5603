import type { Email } from 'postal-mime';

/** Bytes as a string of one character a byte, and back. */
export const binary = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Line ends of bare CR, as old Macs sent them, become LF: the parser knows no other. */
export function withLineFeeds(raw: Uint8Array): Uint8Array {
  const lf = raw.includes(10);
  if (lf || !raw.includes(13)) return raw;
  return raw.map((byte) => (byte === 13 ? 10 : byte));
}

/** Header bytes that are not UTF-8 are read as windows-1252, as undeclared 8-bit text of old programs is. */
export function withReadableHead(raw: Uint8Array, headEnd: number): Uint8Array {
  const head = raw.subarray(0, headEnd);
  if (asUtf8(head) !== undefined) return raw;
  return Buffer.concat([Buffer.from(windows1252.decode(head), 'utf8'), raw.subarray(headEnd)]);
}

/**
 * The mail with every text part declared windows-1252, which keeps all 256 bytes apart, so that `chooseCharset` can look at what
 * came; undefined when nothing about the text of `parsed` is doubtful.
 */
export function neutralised(raw: Uint8Array, parsed: Email): Uint8Array | undefined {
  const text = `${parsed.text ?? ''}${parsed.html ?? ''}`;
  const declared = declaredCharsets(raw);
  const broken = text.includes(replacement);
  const doubtful = broken || (/[\u0080-\uffff]/.test(text) && declared.some((charset) => !/^utf-?8$/.test(charset)));
  if (!doubtful || declared.some((charset) => /^(?:x-)?(?:unicode|utf-?(?:7|16|32))/.test(charset))) return undefined;
  const typed = /^content-type:/im.test(binary(raw.subarray(0, 262_144)).split(/\r?\n\r?\n/, 1)[0] ?? '');
  const relabelled = binary(raw).replace(textType, (header) =>
    charsetParameter.test(header) ? header.replace(charsetParameter, neutral) : `${header.trimEnd()}; ${neutral}`,
  );
  return Buffer.from(typed ? relabelled : `Content-Type: text/plain; ${neutral}\r\n${relabelled}`, 'latin1');
}

/**
 * The right reading of a text that came as `decoded` by what was declared, and as `kept` by windows-1252. Bytes that are UTF-8 are
 * UTF-8, whatever was declared; bytes that are no UTF-8, declared so or not at all, are windows-1252, line by line.
 */
export function chooseCharset(decoded: string, kept: string, raw: Uint8Array): string {
  const bytes = bytesOf(kept);
  if (!bytes || bytes.includes(0x1b)) return decoded;
  const utf8 = asUtf8(bytes);
  const broken = decoded.includes(replacement);
  const declared = declaredCharsets(raw);
  if (utf8 !== undefined) {
    // A few characters of Chinese may be UTF-8 by chance; a text with signs of three bytes and more is not.
    const chance = declared.some((charset) => /gb|big5|euc|sjis|shift|ks_c|hz/.test(charset));
    const certain = (utf8.match(/[\u0800-\uffff]/g) ?? []).length >= 3;
    return broken || !chance || certain ? utf8 : decoded;
  }
  if (!broken || declared.some((charset) => !/^(?:utf-?8|us-ascii|unknown-8bit|x-unknown|8bit)$/.test(charset)))
    return decoded;
  return kept
    .split('\n')
    .map((line) => asUtf8(bytesOf(line) ?? new Uint8Array()) ?? line)
    .join('\n');
}

/** Text of UTF-7 (RFC 2152), which no decoder knows any more: base64 of UTF-16 between `+` and `-`. */
export const withoutUtf7 = (text: string, raw: Uint8Array): string =>
  declaredCharsets(raw).some((charset) => /^(?:unicode-1-1-|x-)?utf-?7$/.test(charset))
    ? text.replace(/\+([A-Za-z0-9+/]{0,10000})-?/g, (_, code: string) => (code === '' ? '+' : utf16(code)))
    : text;

function utf16(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  return bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le');
}

const replacement = '\ufffd';
const neutral = 'charset=windows-1252';
const textType = /^content-type:\s{0,9}text\/[^\n]*(?:\n[ \t][^\n]*){0,20}/gim;
const charsetParameter = /charset\s{0,5}=\s{0,5}(?:"[^"\n]{0,60}"|[^\s;"]{1,60})/i;

const declaredCharsets = (raw: Uint8Array): string[] =>
  [...binary(raw).matchAll(textType)].slice(0, 100).flatMap(([header]) => {
    const value = charsetParameter.exec(header)?.[0].split('=')[1];
    return value ? [value.replace(/["\s]/g, '').toLowerCase()] : [];
  });

const windows1252 = new TextDecoder('windows-1252');
const byteOf = new Map(
  [...windows1252.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, byte) => [sign, byte]),
);

function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
