/** Pieces of a text that tell languages apart: whole words, and three letters inside the marks of a word. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    const marked = ` ${word} `;
    found.push(marked);
    for (let i = 0; i + 3 <= marked.length; i += 1) found.push(marked.slice(i, i + 3));
    for (let i = 0; i + 2 <= word.length; i += 1) found.push(word.slice(i, i + 2));
  }
  return found;
}

/** Pieces by language with their weights, as packed by `mood:train`. */
export type Profiles = Record<string, [piece: string, weight: number][]>;
