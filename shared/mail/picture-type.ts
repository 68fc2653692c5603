/**
 * The type of a picture by its first bytes, of those that are pictures and nothing else: what came with it as name and type says
 * nothing. SVG is none of them, for it may hold a script. Undefined for anything else.
 */
export function pictureType(bytes: Uint8Array): string | undefined {
  const at = (start: number, end: number) => Buffer.from(bytes.subarray(start, end)).toString('latin1');
  if (at(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (/^GIF8[79]a$/.test(at(0, 6))) return 'image/gif';
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'image/webp';
  if (at(4, 8) !== 'ftyp') return undefined;
  if (/^avi[fs]$/.test(at(8, 12))) return 'image/avif';
  return /^(?:heic|heix|heim|heis|hevc|mif1|msf1)$/.test(at(8, 12)) ? 'image/heic' : undefined;
}
