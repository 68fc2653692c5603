/** Rows of a sparse matrix: slots, and how much each counts. */
export interface Rows {
  starts: Int32Array;
  slots: Int32Array;
  values: Float32Array;
  labels: Int8Array;
  weights: Float64Array;
}

/** L2 logistic regression by L-BFGS (Nocedal & Wright, algorithm 7.4) with halving steps. Deterministic. */
export function regress(rows: Rows, slots: number, penalty: number, rounds: number): Float64Array {
  let at: Float64Array = new Float64Array(slots);
  let { loss, slope } = evaluate(rows, at, penalty);
  const history: { step: Float64Array; change: Float64Array; curve: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = descend(slope, history);
    const steep = dot(slope, direction);
    let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = move(at, direction, length);
    let found = evaluate(rows, next, penalty);
    while (found.loss > loss + 1e-4 * length * steep && length > 1e-8) {
      length /= 2;
      next = move(at, direction, length);
      found = evaluate(rows, next, penalty);
    }
    const step = move(next, at, -1);
    const change = move(found.slope, slope, -1);
    const curve = dot(step, change);
    if (curve > 1e-12) history.push({ step, change, curve });
    if (history.length > 6) history.shift();
    at = next;
    if (loss - found.loss < 1e-7 * loss) break;
    ({ loss, slope } = found);
  }
  return at;
}

function evaluate(rows: Rows, at: Float64Array, penalty: number): { loss: number; slope: Float64Array } {
  const slope = new Float64Array(at.length);
  let loss = 0;
  for (let i = 0; i < at.length; i += 1) {
    const weight = at[i] ?? 0;
    if (weight === 0) continue;
    loss += 0.5 * penalty * weight * weight;
    slope[i] = penalty * weight;
  }
  const { starts, slots, values, labels, weights } = rows;
  for (let row = 0; row < labels.length; row += 1) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    let sum = 0;
    for (let k = from; k < to; k += 1) sum += (at[slots[k] ?? 0] ?? 0) * (values[k] ?? 0);
    const label = labels[row] ?? 0;
    const weight = weights[row] ?? 0;
    const margin = label * sum;
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-weight * label) / (1 + Math.exp(margin));
    for (let k = from; k < to; k += 1) {
      const slot = slots[k] ?? 0;
      slope[slot] = (slope[slot] ?? 0) + pull * (values[k] ?? 0);
    }
  }
  return { loss, slope };
}

/** The two loops of L-BFGS. */
function descend(slope: Float64Array, history: readonly { step: Float64Array; change: Float64Array; curve: number }[]) {
  let direction = move(new Float64Array(slope.length), slope, -1);
  const shares: number[] = [];
  for (const { step, change, curve } of history.toReversed()) {
    const share = dot(step, direction) / curve;
    shares.push(share);
    direction = move(direction, change, -share);
  }
  const last = history.at(-1);
  if (last) direction = move(new Float64Array(slope.length), direction, last.curve / dot(last.change, last.change));
  for (const { step, change, curve } of history) {
    const share = (shares.pop() ?? 0) - dot(change, direction) / curve;
    direction = move(direction, step, share);
  }
  return direction;
}

function move(from: Float64Array, along: Float64Array, length: number): Float64Array {
  const moved = new Float64Array(from.length);
  for (let i = 0; i < from.length; i += 1) moved[i] = (from[i] ?? 0) + length * (along[i] ?? 0);
  return moved;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
