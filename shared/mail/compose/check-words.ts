import { type Counted, counted, type Sentence, sentences } from './sentences.ts';

/**
 * What is wrong with the words of a language, or with those that a shop puts in their place: keys, blanks, plural forms.
 * Empty when nothing is.
 * @param whole whether every key must be there
 */
export function mistakesInWords(words: Readonly<Record<string, unknown>>, tag: string, whole: boolean): string[] {
  const { addressBy, ...said } = words;
  const known = [...Object.keys(sentences), ...Object.keys(counted)];
  return [
    ...(addressBy === undefined ? (whole ? ['addressBy: expected a way to write names, came nothing'] : []) : []),
    ...Object.keys(said)
      .filter((key) => !known.includes(key))
      .map((key) => `${key}: expected a sentence of shared/mail/compose/sentences.ts, came an unknown one`),
    ...known.flatMap((key) => {
      if (!Object.hasOwn(said, key)) return whole ? [`${key}: expected words, came nothing`] : [];
      return key in sentences
        ? mistakesInText(key, said[key], sentences[key as Sentence], [])
        : mistakesInForms(key as Counted, said[key], tag);
    }),
  ];
}

function mistakesInText(at: string, text: unknown, needed: readonly string[], allowed: readonly string[]): string[] {
  if (typeof text !== 'string' || text.trim() === '')
    return [`${at}: expected some text, came ${JSON.stringify(text)}`];
  const found = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, blank = '']) => blank);
  const mistake = (what: string) => `${at}: expected ${what}, came ${JSON.stringify(text)}`;
  return [
    ...needed.filter((blank) => !found.includes(blank)).map((blank) => mistake(`the blank {${blank}}`)),
    ...found
      .filter((blank) => ![...needed, ...allowed].includes(blank))
      .map((blank) => mistake(`no blank {${blank}} (there is ${blanksSay([...needed, ...allowed])})`)),
    ...(/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? [mistake('every { closed by a }')] : []),
  ];
}

const blanksSay = (blanks: readonly string[]) => blanks.map((blank) => `{${blank}}`).join(', ') || 'none';

/** A category that the language does not have would never be used; one that is missing would say the wrong thing. */
function mistakesInForms(at: Counted, forms: unknown, tag: string): string[] {
  const wanted = categoriesOf(tag);
  if (typeof forms !== 'object' || forms === null)
    return [`${at}: expected one text for each of ${wanted.join(', ')}, came ${JSON.stringify(forms)}`];
  const given = Object.entries(forms);
  return [
    ...wanted
      .filter((form) => !Object.hasOwn(forms, form))
      .map((form) => `${at}.${form}: expected words, came nothing`),
    ...given.flatMap(([form, text]) =>
      wanted.includes(form)
        ? mistakesInText(`${at}.${form}`, text, form === 'other' ? ['count'] : counted[at], ['count'])
        : [`${at}.${form}: expected one of ${wanted.join(', ')}, the plural forms of ${tag}`],
    ),
  ];
}

/** The plural categories that whole numbers take, and `other`, which CLDR gives every language. Those for fractions and millions are never asked for. */
export function categoriesOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(['other', ...[...Array(201).keys()].map((count) => rules.select(count))])].sort();
}
