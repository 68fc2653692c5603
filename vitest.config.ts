import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The simulated months take longest: started first, they run beside everything else. */
class MonthsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isMonths = ({ moduleId }: TestSpecification) => moduleId.includes('/sim/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isMonths), ...sorted.filter((file) => !isMonths(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    maxWorkers: '100%',
    sequence: { sequencer: MonthsFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
