import type { Letter, Part, Row } from './letter.ts';

/** The text part, for those who read that, for screen readers, and for the programs that quote it in a reply. */
export const letterText = ({ title, parts, foot }: Letter): string =>
  [title, ...parts.map(written), rule, ...foot.map(written)].join('\n\n').concat('\n');

/** Not the `-- ` of signatures: programs hide or drop what follows that. */
const rule = '* * *';

function written(part: Part): string {
  switch (part.is) {
    case 'paragraph':
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
      return [part.heading, ...part.rows.map((row) => `  ${oneRow(row)}`)].join('\n');
    case 'steps':
      return part.steps.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n');
    case 'choices':
      return part.choices.map(({ label, url }) => `${label}\n${url}`).join('\n\n');
    case 'signature':
      return [`${part.regards}\n`, part.name, part.shop, ...part.rows.map(oneRow)].join('\n');
  }
}

/** A link that only repeats the text, as of a telephone number, is left out. */
const oneRow = ({ label, text, url }: Row): string =>
  `${label ? `${label}: ` : ''}${text}${url && /^https?:/.test(url) ? ` ${url}` : ''}`;
