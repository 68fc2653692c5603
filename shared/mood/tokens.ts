import { fold } from './fold.ts';

/** A word, sign or emoji of a text, with its place in it. */
export interface Token {
  /** Folded, see `fold`. */
  text: string;
  kind: 'word' | 'sign' | 'emoji';
  /** Number of the sentence, from 0. */
  sentence: number;
  start: number;
  end: number;
}

/** Letters read of a text; of a longer one the beginning and the end, where customers put what matters. */
export const mostLetters = 20_000;

/** The part of a text that is read. */
export function readable(text: string): string {
  if (text.length <= mostLetters) return text.toWellFormed();
  const head = Math.floor(mostLetters * 0.75);
  return `${text.slice(0, head)}\n${text.slice(head - mostLetters)}`.toWellFormed();
}

/** Cuts a text into folded tokens; addresses of pages and of mail are left out. Linear in the text's length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let sentence = 0;
  let open = false;
  for (const match of text.matchAll(mayHoldAddress.test(text) ? piecesAndAddresses : pieces)) {
    const [raw, emoji, word, stop] = match;
    const start = match.index;
    const end = start + raw.length;
    if (stop !== undefined) {
      const sign = signOf(raw);
      if (sign !== undefined) found.push({ text: sign, kind: 'sign', sentence, start, end });
      if (open) sentence += 1;
      open = false;
    } else if (word !== undefined) {
      found.push({ text: fold(raw), kind: 'word', sentence, start, end });
      open = true;
    } else if (emoji !== undefined) {
      found.push({ text: bare(raw), kind: 'emoji', sentence, start, end });
      open = true;
    }
  }
  return found;
}

/** Scripts written without spaces between words. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

// Every repetition is bounded or starts on its own sign, so that no text makes the match go back far.
const piecesOf = [
  String.raw`(\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[:;=]['’]?-?[)(D/|P\]\[*](?![\p{L}\p{N}])|<3|\^_?\^)`,
  String.raw`(\p{N}{1,40}(?:[.,:/]\p{N}{1,40})*|\p{L}[\p{L}\p{M}\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*)`,
  String.raw`([.!?…。！？؟।;;\n]+)`,
];
const address = String.raw`https?:\/\/\S{1,2000}|www\.\S{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}`;
const pieces = new RegExp(piecesOf.join('|'), 'gu');
const piecesAndAddresses = new RegExp([address, ...piecesOf].join('|'), 'gu');
const mayHoldAddress = /@|:\/\/|www\./;

const bare = (emoji: string) => emoji.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');

/** Question before exclamation: "?!" asks. */
function signOf(raw: string): string | undefined {
  if (/[?？؟;]/u.test(raw)) return '?';
  if (/[!！]/u.test(raw)) return raw.length > 1 ? '!!' : '!';
  return /(?:\.{2}|…)/u.test(raw) ? '…' : undefined;
}
