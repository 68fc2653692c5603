import { describe } from 'vitest';
import { keepsEveryPromise } from './months.ts';

/** Half of the months; the others are in a file of their own so that two run at once. */
describe('the seeded month', () => keepsEveryPromise(30, 1));
