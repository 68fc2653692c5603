import type { Learnt } from './learn.ts';

/**
 * One net that says what several say on average. What they say of a feature is a number a head, so whatever their number
 * few directions hold it all: the vectors become what it is along the strongest, each feature weighed by how often it is met.
 */
export function merge(nets: readonly Learnt[], { size, outputs, classes, counts }: Shape): Learnt {
  const rows = counts.length;
  const said = new Float32Array(rows * outputs);
  const biases = new Float32Array(outputs);
  for (const { vectors, heads, biases: own } of nets) {
    const inner = heads.length / outputs;
    for (let k = 0; k < outputs; k += 1) biases[k] = at(biases, k) + at(own, k) / nets.length;
    for (let row = 0; row < rows; row += 1) {
      for (let k = 0; k < outputs; k += 1) {
        let value = 0;
        for (let d = 0; d < inner; d += 1) value += at(vectors, row * inner + d) * at(heads, k * inner + d);
        said[row * outputs + k] = at(said, row * outputs + k) + value / nets.length;
      }
    }
  }
  centre(said, { outputs, classes });
  const axes = strongest(spread(said, outputs, counts), size);
  const heads = Float32Array.from({ length: outputs * size }, (_, i) =>
    at(axes[i % size] as Float64Array, Math.floor(i / size)),
  );
  const vectors = new Float32Array(rows * size);
  for (let row = 0; row < rows; row += 1) {
    for (let d = 0; d < size; d += 1) {
      const axis = axes[d] as Float64Array;
      let value = 0;
      for (let k = 0; k < outputs; k += 1) value += at(said, row * outputs + k) * at(axis, k);
      vectors[row * size + d] = value;
    }
  }
  return { vectors, heads, biases };
}

export interface Shape {
  size: number;
  outputs: number;
  /** How many of the outputs are classes, of which only the differences count. */
  classes: number;
  /** How often each row is met. */
  counts: Float64Array;
}

const at = (list: ArrayLike<number>, index: number) => list[index] as number;

function centre(said: Float32Array, { outputs, classes }: Pick<Shape, 'outputs' | 'classes'>): void {
  for (let from = 0; from < said.length; from += outputs) {
    let mean = 0;
    for (let k = 0; k < classes; k += 1) mean += at(said, from + k) / classes;
    for (let k = 0; k < classes; k += 1) said[from + k] = at(said, from + k) - mean;
  }
}

/** How the outputs vary together. */
function spread(said: Float32Array, outputs: number, counts: Float64Array): Float64Array[] {
  const sums = Array.from({ length: outputs }, () => new Float64Array(outputs));
  for (const [row, count] of counts.entries()) {
    for (let a = 0; a < outputs; a += 1) {
      const own = sums[a] as Float64Array;
      const value = at(said, row * outputs + a) * count;
      for (let b = 0; b < outputs; b += 1) own[b] = at(own, b) + value * at(said, row * outputs + b);
    }
  }
  return sums;
}

/** The eigenvectors of the largest eigenvalues of a symmetric matrix, by Jacobi's rotations. */
function strongest(matrix: Float64Array[], most: number): Float64Array[] {
  const n = matrix.length;
  const axes = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) rotate(matrix, axes, p, q);
  }
  return axes
    .map((axis, i) => ({ axis, value: at(matrix[i] as Float64Array, i) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ axis }) => axis);
}

function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [matrix[p] as Float64Array, matrix[q] as Float64Array];
  const off = at(rowP, q);
  if (off === 0) return;
  const theta = (at(rowQ, q) - at(rowP, p)) / (2 * off);
  const tan = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tan * tan + 1);
  const sin = tan * cos;
  turn(rowP, rowQ, cos, sin);
  for (const row of matrix) {
    const [a, b] = [at(row, p), at(row, q)];
    row[p] = cos * a - sin * b;
    row[q] = sin * a + cos * b;
  }
  turn(axes[p] as Float64Array, axes[q] as Float64Array, cos, sin);
}

function turn(p: Float64Array, q: Float64Array, cos: number, sin: number): void {
  for (let i = 0; i < p.length; i += 1) {
    const [a, b] = [at(p, i), at(q, i)];
    p[i] = cos * a - sin * b;
    q[i] = sin * a + cos * b;
  }
}
