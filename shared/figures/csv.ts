/** What a spreadsheet takes for a formula when a cell begins so (OWASP, CSV injection). */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
const isNumber = /^-?\d+(\.\d+)?$/;

/**
 * Rows as CSV (RFC 4180): CRLF, quotes doubled. A text that a spreadsheet would run is made a text by an apostrophe; numbers
 * stay numbers. Begins with a byte order mark, without which Excel reads UTF-8 as something else.
 */
export const csvOf = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = formula.test(value) && !isNumber.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
