/**
 * A rating that a text gives in figures or stars, from 0 (worst) to 1 (best): "2/5", "10 out of 10", "5 stars", "★★★☆☆",
 * or one figure from 1 to 5 that is all the text there is.
 */
export function ratingIn(text: string): number | undefined {
  if (!/[\p{N}★⭐]/u.test(text)) return undefined;
  const drawn = /(?:[★⭐]\ufe0f?){1,5}/u.exec(text);
  if (drawn && !/[\p{L}\p{N}]/u.test(text)) return shareOf([...drawn[0].replaceAll('\ufe0f', '')].length, 5);
  const read = text.slice(0, 2_000).normalize('NFKC').toLowerCase();
  const alone = /^\s*([1-5])\s*[.!]*\s*$/u.exec(read);
  if (alone) return shareOf(Number(alone[1]), 5);
  const outOf =
    /(?<![\p{N}.,:/])(\d{1,2}(?:[.,]\d)?)\s*(?:\/|out of|von|sur|de|из|з|od|z|su|van|av|af|ud af|από|от|din|iš|no)\s*(5|10)(?![\p{L}\p{N}/:%])/u.exec(
      read,
    );
  if (outOf) return shareOf(Number(outOf[1]?.replace(',', '.')), Number(outOf[2]));
  const stars = starred.exec(read);
  return stars ? shareOf(Number(stars[1]), 5) : undefined;
}

function shareOf(given: number, most: number): number | undefined {
  return given < 0 || given > most ? undefined : Math.max(0, (given - 1) / (most - 1));
}

/** Beginnings of the word for star. */
const star = [
  ...[
    'star',
    'stern',
    'étoile',
    'etoile',
    'estrella',
    'estrela',
    'stell',
    'ster',
    'gwiazd',
    'hvězd',
    'hvezd',
    'hviezd',
  ],
  ...[
    'zvezd',
    'zvjezd',
    'звезд',
    'звёзд',
    'зірк',
    'ѕвезд',
    'tärn',
    'täht',
    'täh',
    'stjärn',
    'stjern',
    'zvaigzn',
    'žvaigžd',
  ],
  ...[
    'csillag',
    'αστέρ',
    'αστερ',
    'yıldız',
    'yildiz',
    'stele',
    'نجوم',
    'نجم',
    'כוכב',
    '星',
    'つ星',
    '별',
    'நட்சத்திர',
    'स्टार',
    'सितार',
    '★',
    '⭐',
  ],
];
const starred = new RegExp(String.raw`(?<![\p{N}.,:/])([0-5])\s?(?:${star.join('|')})`, 'u');
