import { dice } from './dice.ts';

/** Rows of vectors that a text adds up, each with its weight. */
export interface Sum {
  rows: Int32Array;
  weights: Float32Array;
}

/** A text to learn from. */
export interface Sample extends Sum {
  unhappy: boolean;
  /** Number of its class; -1 where only its label is known. */
  about: number;
  /** Which of the marks it has; empty where nobody looked. */
  marks: boolean[];
  weight: number;
}

/** What is learnt: a vector a row, and heads that read their sum: one a class, then one a mark. */
export interface Learnt {
  vectors: Float32Array;
  heads: Float32Array;
  biases: Float32Array;
}

export interface Course {
  rows: number;
  /** Numbers in a vector. */
  size: number;
  /** Of each class, whether it is one of unhappy writers. */
  classes: boolean[];
  marks: number;
  rounds: number;
  pace: number;
  /** How the dice fall: another seed learns the same in another way. */
  seed: number;
  /** What is left to the other side of a label, and to all other classes: nobody is quite sure. */
  doubt: number;
  /** Share of the features that a text forgets each time it is looked at, so that no feature is relied on alone. */
  dropped: number;
}

/**
 * Learns vectors and heads together by AdaGrad (Duchi et al. 2011), one vector-wide step size a row. The loss is that of
 * the label, the sum over its classes, and where the class is known that of the class too; marks have a loss of their own.
 */
export function learn(samples: readonly Sample[], course: Course): Learnt {
  const { size, classes, rounds, pace, dropped, doubt } = course;
  const { roll } = dice(course.seed);
  const normal = () => Math.sqrt(-2 * Math.log(roll() + 1e-12)) * Math.cos(2 * Math.PI * roll());
  const outputs = classes.length + course.marks;
  const vectors = Float32Array.from({ length: course.rows * size }, () => normal() * 0.05);
  const heads = Float32Array.from({ length: outputs * size }, () => normal() / Math.sqrt(size));
  const biases = new Float32Array(outputs);
  const moved = { vectors: seen(course.rows), heads: seen(heads.length), biases: seen(outputs) };
  const sum = new Float64Array(size);
  const back = new Float64Array(size);
  const pulls = new Float64Array(outputs);
  const order = samples.map((_, i) => i);
  const kept = new Int32Array(Math.max(...samples.map(({ rows }) => rows.length)));

  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, roll);
    for (const [step, index] of order.entries()) {
      const sample = samples[index] as Sample;
      const rate = pace * (1 - (0.95 * (round * order.length + step)) / (rounds * order.length));
      const keep = 1 / Math.sqrt(1 - dropped);
      let held = 0;
      for (let i = 0; i < sample.rows.length; i += 1) if (roll() >= dropped) kept[held++] = i;
      sum.fill(0);
      for (let j = 0; j < held; j += 1) {
        const i = at_(kept, j);
        const at = at_(sample.rows, i) * size;
        const weight = at_(sample.weights, i) * keep;
        for (let d = 0; d < size; d += 1) sum[d] = at_(sum, d) + at_(vectors, at + d) * weight;
      }
      pullsOf(sample, sum, { heads, biases, classes, pulls, doubt });
      back.fill(0);
      for (let k = 0; k < outputs; k += 1) {
        const pull = at_(pulls, k);
        if (pull === 0) continue;
        for (let d = 0; d < size; d += 1) {
          const at = k * size + d;
          back[d] = at_(back, d) + pull * at_(heads, at);
          adapt(heads, moved.heads, at, pull * at_(sum, d) + 1e-5 * at_(heads, at), rate);
        }
        adapt(biases, moved.biases, k, pull, rate);
      }
      const power = back.reduce((total, slope) => total + slope * slope, 0) / size;
      for (let j = 0; j < held; j += 1) {
        const i = at_(kept, j);
        const row = at_(sample.rows, i);
        const weight = at_(sample.weights, i) * keep;
        moved.vectors[row] = at_(moved.vectors, row) + power * weight * weight;
        const stride = (rate * weight) / Math.sqrt(at_(moved.vectors, row));
        for (let d = 0; d < size; d += 1) {
          vectors[row * size + d] = at_(vectors, row * size + d) - stride * at_(back, d);
        }
      }
    }
  }
  return { vectors, heads, biases };
}

interface Heads {
  heads: Float32Array;
  biases: Float32Array;
  classes: boolean[];
  pulls: Float64Array;
  doubt: number;
}

/** Slope of the loss by each output. */
function pullsOf(sample: Sample, sum: Float64Array, { heads, biases, classes, pulls, doubt }: Heads): void {
  const size = sum.length;
  for (let k = 0; k < pulls.length; k += 1) {
    let value = at_(biases, k);
    for (let d = 0; d < size; d += 1) value += at_(heads, k * size + d) * at_(sum, d);
    pulls[k] = value;
  }
  const top = Math.max(...pulls.subarray(0, classes.length));
  let all = 0;
  let right = 0;
  for (const [k, unhappy] of classes.entries()) {
    const share = Math.exp(at_(pulls, k) - top);
    pulls[k] = share;
    all += share;
    if (unhappy === sample.unhappy) right += share;
  }
  for (const [k, unhappy] of classes.entries()) {
    const share = at_(pulls, k) / all;
    const side = unhappy === sample.unhappy ? (1 - doubt) / Math.max(right, 1e-9) : doubt / Math.max(all - right, 1e-9);
    const label = share - share * all * side;
    const known = share - (k === sample.about ? 1 - doubt : 0) - doubt / classes.length;
    pulls[k] = sample.weight * (sample.about < 0 ? label : (label + known) / 2);
  }
  for (let m = classes.length; m < pulls.length; m += 1) {
    const mark = sample.marks[m - classes.length];
    pulls[m] = mark === undefined ? 0 : sample.weight * (1 / (1 + Math.exp(-at_(pulls, m))) - (mark ? 1 : 0));
  }
}

const seen = (length: number) => new Float32Array(length).fill(1e-6);
const at_ = (list: ArrayLike<number>, index: number) => list[index] as number;

function adapt(values: Float32Array, moved: Float32Array, at: number, slope: number, rate: number): void {
  moved[at] = at_(moved, at) + slope * slope;
  values[at] = at_(values, at) - (rate * slope) / Math.sqrt(at_(moved, at));
}

function shuffle(list: number[], roll: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(roll() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}
