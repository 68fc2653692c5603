/**
 * How many characters regular expressions looked at while `task` ran: a measure of work that no busy machine changes. A search counts
 * from where it began to the end of its match, or of the text. What happens within one search is bounded by the length of a line.
 */
export async function workOf(task: () => unknown): Promise<number> {
  const original = RegExp.prototype.exec;
  let work = 0;
  const counting = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.call(this, text);
    const to = match ? match.index + match[0].length : this.sticky ? from : String(text).length;
    work += Math.max(0, to - from) + 1;
    return match;
  };
  Object.defineProperty(RegExp.prototype, 'exec', { value: counting, configurable: true, writable: true });
  try {
    await task();
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', { value: original, configurable: true, writable: true });
  }
  return work;
}
