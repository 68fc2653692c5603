import { isUtf8 } from 'node:buffer';
import { NotUnderstood } from './platform.ts';

/** Deeper than any platform nests; deeper bodies are refused. */
const deepest = 64;

/**
 * Parses a JSON body that must be UTF-8 (RFC 8259). Integers of 16 digits and more become text, because ids beyond 2^53 would
 * be rounded; of duplicate keys the last counts. Throws `NotUnderstood`. `__proto__` is a key like any other in what comes
 * back: read named fields from it, never copy it with assignments.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const safe = quoteLongIntegers(text);
  try {
    return JSON.parse(safe);
  } catch {
    throw new NotUnderstood(`the body: expected JSON, came ${text === '' ? 'nothing' : 'something else'}`);
  }
}

function decode(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new NotUnderstood('the body: expected UTF-8, came another encoding');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

function quoteLongIntegers(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote) at = endOfString(text, at);
    else if (char === openObject || char === openList) {
      if (++depth > deepest) throw new NotUnderstood(`the body: expected at most ${deepest} levels, came more`);
    } else if (char === closeObject || char === closeList) depth--;
    else if (char === minus || isDigit(char)) {
      const end = endOfNumber(text, at);
      if (end - at > 15 && longInteger.test(text.slice(at, end))) {
        pieces.push(text.slice(kept, at), '"', text.slice(at, end), '"');
        kept = end;
      }
      at = end - 1;
    }
  }
  return pieces.length === 0 ? text : `${pieces.join('')}${text.slice(kept)}`;
}

const [quote, openObject, closeObject, openList, closeList, minus] = [0x22, 0x7b, 0x7d, 0x5b, 0x5d, 0x2d];
const longInteger = /^-?[1-9]\d{15,}$/;

const isDigit = (char: number): boolean => char >= 0x30 && char <= 0x39;

/** Where the string that starts at `start` ends: at the next quote that no odd number of backslashes precedes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = end;
    while (text[slashes - 1] === '\\') slashes--;
    if ((end - slashes) % 2 === 0) return end;
  }
  return text.length;
}

/** Just behind the number, its sign, fraction and exponent included. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && /[\d.eE+-]/.test(text.charAt(end))) end++;
  return end;
}
