import { gets, gives, ofMost, outOf, point, rates, star, takesBack, worthOf } from './rating-words.ts';

const escaped = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?()[\]\\|]/g, '\\$&'))
    .join('|');
const spelled = escaped([...worthOf.keys()]);

/** Scripts that set no space before a figure. */
const unspaced = String.raw`\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af`;
const given = String.raw`(?<!(?![${unspaced}])[\p{L}\p{N}.,:/-])(\d{1,3}(?:[.,]\d)?|${spelled})`;
export const fraction = new RegExp(
  String.raw`${given}\s*(?:(\/)|(?:-\s*)?(?:${escaped(outOf)})(?![\p{L}])|中)\s*(5|10|20|100|${spelled})(?![\p{L}\p{N}/:%])`,
  'gu',
);
export const turned = new RegExp(
  String.raw`(?<![\p{N}.,:/])(5|10|100)[\s-]*(?:${escaped(ofMost)})[中,，:]?\s*(?:给|給|打)?\s*(\d{1,3}(?:[.,]\d)?)(?![\p{N}/%])`,
  'gu',
);
export const starred = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/])(?:${given}|([0-5]))[\s-]?(?:(?:${escaped(star)})|[★⭐])`,
  'gu',
);
export const starFirst = /(?:כוכב(?:ים)?|星|별|نجوم|نجمة)\s?(אחד|אחת|واحدة|[1-5])(?![\p{N}/.,])/gu;
export const pointed = new RegExp(String.raw`${given}[\s-]?(?:${escaped(point)})`, 'gu');
/** What a sentence must hold to be looked at: a digit, or a figure's word and what it counts. Few do. */
export const rated = new RegExp(
  [
    String.raw`\d`,
    String.raw`(?<!(?![${unspaced}])\p{L})(?:${spelled})(?:\s*(?:\/|(?:-\s*)?(?:${escaped(outOf)})|中)|[\s-]?(?:${escaped([...star, ...point])}|[★⭐]))`,
    starFirst.source,
  ].join('|'),
  'u',
);
export const bareAfterLabel = new RegExp(
  String.raw`(?:${escaped(rates)})[\p{L}\p{M}]{0,4}[^\p{N}\n]{0,24}?(?<![\p{N}/.,])(\d{1,2})\s*$`,
  'u',
);
const word = (list: readonly string[], end: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${escaped(list)})${end}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af](?:${escaped(list.filter((one) => /[\u3040-\u9fff\uac00-\ud7af]/.test(one)))})`,
    'u',
  );
export const cue = word([...gives, ...rates], '');
export const counting = word(gets, '');
export const doubting = word(takesBack, String.raw`(?![\p{L}\p{M}])`);

/** What may still belong to the word before. */
export const ending = new RegExp(`^(?:(?![${unspaced}])[\\p{L}\\p{M}])+`, 'u');
