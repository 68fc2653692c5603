/** How many inputs are tried in all: 100,000 by `npm run fuzz`, a tenth in `npm test`; `FUZZ=1000000 npm run fuzz` for more. */
export const inputs = Number(process.env.FUZZ ?? 10_000);

/** The same seed tries the same inputs: `FUZZ_SEED=1 npm run fuzz`. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** Tries `inputs` divided by `parts`; says of which seed, so that what fails can be tried again. */
export function fuzzed(parts: number): { numRuns: number; seed: number } {
  console.log(`${inputs} inputs from seed ${seed}`);
  return { numRuns: Math.ceil(inputs / parts), seed };
}
