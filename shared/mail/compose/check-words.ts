import { type Counted, counted, type Sentence, sentences } from './sentences.ts';

/** One thing that is wrong with the words of a language: where, and what was expected there. */
export interface MistakeInWords {
  path: string[];
  expected: string;
}

/**
 * What is wrong with the words of a language, or with those that a shop puts in their place: keys, blanks, plural forms.
 * Empty when nothing is.
 * @param whole whether every key must be there
 */
export function mistakesInWords(
  words: Readonly<Record<string, unknown>>,
  tag: string,
  whole: boolean,
): MistakeInWords[] {
  const known = ['addressBy', ...Object.keys(sentences), ...Object.keys(counted)];
  return [
    ...Object.keys(words)
      .filter((key) => !known.includes(key))
      .map((key) => ({ path: [key], expected: 'one of the keys of shared/mail/compose/sentences.ts' })),
    ...known
      .filter((key) => whole || Object.hasOwn(words, key))
      .flatMap((key) => {
        if (key === 'addressBy') return mistakesInManner(words[key]);
        return Object.hasOwn(sentences, key)
          ? mistakesInText([key], words[key], sentences[key as Sentence], [])
          : mistakesInForms(key as Counted, words[key], tag);
      }),
  ];
}

const manners = ['firstName', 'fullName', 'familyNameFirst', 'noName'];

const mistakesInManner = (manner: unknown): MistakeInWords[] =>
  typeof manner === 'string' && manners.includes(manner)
    ? []
    : [{ path: ['addressBy'], expected: `one of ${manners.join(', ')}` }];

function mistakesInText(
  path: string[],
  text: unknown,
  needed: readonly string[],
  allowed: readonly string[],
): MistakeInWords[] {
  if (typeof text !== 'string' || text.trim() === '') return [{ path, expected: 'some text' }];
  const found = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, blank = '']) => blank);
  const may = [...needed, ...allowed];
  return [
    ...needed.filter((blank) => !found.includes(blank)).map((blank) => `the blank {${blank}}`),
    ...found.filter((blank) => !may.includes(blank)).map((blank) => `no blank {${blank}}, only ${blanksSay(may)}`),
    ...(/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? ['every { closed by a }'] : []),
  ].map((expected) => ({ path, expected }));
}

const blanksSay = (blanks: readonly string[]) => blanks.map((blank) => `{${blank}}`).join(', ') || 'text';

/** A category that the language does not have would never be used; one that is missing would say the wrong thing. */
function mistakesInForms(at: Counted, forms: unknown, tag: string): MistakeInWords[] {
  const wanted = categoriesOf(tag);
  const list = `${wanted.join(', ')} (the plural forms of ${tag})`;
  if (typeof forms !== 'object' || forms === null) return [{ path: [at], expected: `a text for each of ${list}` }];
  return [
    ...wanted
      .filter((form) => !Object.hasOwn(forms, form))
      .map((form) => ({ path: [at, form], expected: 'some text' })),
    ...Object.entries(forms).flatMap(([form, text]) =>
      wanted.includes(form)
        ? mistakesInText([at, form], text, form === 'other' ? ['count'] : [], ['count'])
        : [{ path: [at, form], expected: `one of ${list}` }],
    ),
  ];
}

/** The plural categories that whole numbers take, and `other`, which CLDR gives every language. Those for fractions and millions are never asked for. */
export function categoriesOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(['other', ...[...Array(201).keys()].map((count) => rules.select(count))])].sort();
}
