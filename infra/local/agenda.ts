import type { Instant } from '../../shared/journey/instant.ts';
import { openRecords, type Records } from './records.ts';

/** Records of which each may become ready at an instant. Equal instants come in the order they were set. */
export interface Agenda<T extends { at?: Instant }> extends Records<T> {
  /** The earliest instant at which something becomes ready. */
  next(): Instant | undefined;
  /** What is ready at `now` the longest. It stays so until it is set again or deleted. */
  ready(now: Instant): [id: string, thing: T] | undefined;
}

export function openAgenda<T extends { at?: Instant }>(file?: string): Agenda<T> {
  const records = openRecords<T>(file);
  const heap: Entry[] = [];
  let sequence = 0;
  for (const [id, thing] of records.entries()) note(id, thing);

  return {
    ...records,
    get size() {
      return records.size;
    },
    set(id, thing) {
      records.set(id, thing);
      note(id, thing);
    },
    next: () => first()?.at,
    ready(now) {
      const entry = first();
      const thing = entry && entry.at <= now ? records.get(entry.id) : undefined;
      return entry && thing && [entry.id, thing];
    },
  };

  function note(id: string, thing: T): void {
    if (thing.at !== undefined) push(heap, { at: thing.at, sequence: sequence++, id, thing });
  }

  /** What was set again or deleted since is dropped here, once its old instant comes up. */
  function first(): Entry | undefined {
    while (heap[0] && records.get(heap[0].id) !== heap[0].thing) pop(heap);
    return heap[0];
  }
}

interface Entry {
  at: Instant;
  sequence: number;
  id: string;
  thing: unknown;
}

const isBefore = (a: Entry, b: Entry) => a.at < b.at || (a.at === b.at && a.sequence < b.sequence);

/** A binary heap: the children of `i` are `2i + 1` and `2i + 2`, and none is before its parent. */
function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (!parent || isBefore(parent, entry)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    const [left, right] = [heap[down], heap[down + 1]];
    if (left && right && isBefore(right, left)) down++;
    const child = heap[down];
    if (!child || isBefore(last, child)) break;
    heap[at] = child;
    at = down;
  }
  heap[at] = last;
}
