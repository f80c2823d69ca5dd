import { afterAll, expect, jest } from '@jest/globals';
import { ALL_CASES, generatedCases, SEED } from './property.ts';
import './domain.ts';
import './inputs.ts';
import './report.ts';
import './state.ts';

// Several times what it takes, for machines that are busy and for runs that measure coverage.
jest.setTimeout(120_000);

afterAll(() => {
  const cases = generatedCases();
  process.stdout.write(`Properties: ${cases} generated cases, seed ${SEED}\n`);
  if (ALL_CASES) expect(cases).toBeGreaterThanOrEqual(100_000);
});
