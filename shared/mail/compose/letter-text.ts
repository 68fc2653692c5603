import { setIn } from './language.ts';
import { type Letter, labelled, type Part, type Row } from './letter.ts';

/** The text part, for those who read that, for screen readers, and for the programs that quote it in a reply. */
export function letterText({ language, title, parts, foot }: Letter): string {
  const inLanguage = (part: Part) => written(part, language);
  return [title, ...parts.map(inLanguage), rule, ...foot.map(inLanguage)].join('\n\n').concat('\n');
}

/** Not the `-- ` of signatures: programs hide or drop what follows that. */
const rule = '* * *';

function written(part: Part, language: string): string {
  switch (part.is) {
    case 'paragraph':
      return part.lang ? setIn(part.text, language) : part.text;
    case 'notice':
    case 'heading':
    case 'question':
      return part.text;
    case 'quote':
      return part.text.replace(/^/gm, '    ');
    case 'link':
    case 'button':
      return `${part.text}:\n${part.url}`;
    case 'box':
      return [part.heading, ...part.rows.map((row) => `  ${oneRow(row, language)}`)].join('\n');
    case 'steps':
      return part.steps.map((step) => `${step.heading}\n${setIn(step.text, language)}`).join('\n\n');
    case 'choices':
      return part.choices.map(({ label, url }) => `${label}\n${url}`).join('\n\n');
    case 'signature':
      return [`${part.regards}\n`, part.name, part.shop, ...part.rows.map((row) => oneRow(row, language))].join('\n');
  }
}

/** A link that only repeats the text, as of a telephone number, is left out. */
const oneRow = ({ label, text, url }: Row, language: string): string =>
  `${label ? labelled(label) : ''}${setIn(text, language)}${url && /^https?:/.test(url) ? ` ${url}` : ''}`;
