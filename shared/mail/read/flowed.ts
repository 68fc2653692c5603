import { binary } from './charset.ts';

const textType = /^content-type:\s{0,9}text\/plain[^\n]*(?:\n[ \t][^\n]*){0,20}/gim;

/** The mail with its flowed text parts declared fixed, and how they flowed. */
export function withoutFlow(raw: Uint8Array): { bytes: Uint8Array; flowed: boolean; deletesSpace: boolean } {
  const text = binary(raw);
  let flowed = false;
  let deletesSpace = false;
  const fixed = text.replace(textType, (header) => {
    if (!/format\s{0,5}=\s{0,5}"?flowed/i.test(header)) return header;
    flowed = true;
    deletesSpace ||= /delsp\s{0,5}=\s{0,5}"?yes/i.test(header);
    return header.replace(/flowed/i, 'fixed ');
  });
  return { bytes: flowed ? Buffer.from(fixed, 'latin1') : raw, flowed, deletesSpace };
}

/** Joins flowed lines of one depth of quotation (RFC 3676, section 4). The signature's delimiter never flows. */
export function unflowed(text: string, deletesSpace: boolean): string {
  const lines: string[] = [];
  let flows = false;
  let depthBefore = 0;
  for (const line of text.split(/\r?\n/)) {
    const signs = /^>*/.exec(line)?.[0] ?? '';
    const came = line.slice(signs.length).replace(/^ /, '');
    const flowsOn = came.endsWith(' ') && came !== '-- ';
    const content = flowsOn && deletesSpace ? came.slice(0, -1) : came;
    if (flows && signs.length === depthBefore) lines.push(`${lines.pop() ?? ''}${content}`);
    else lines.push(signs ? `${signs} ${content}` : content);
    flows = flowsOn;
    depthBefore = signs.length;
  }
  return lines.join('\n');
}
