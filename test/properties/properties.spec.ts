import { afterAll, jest } from '@jest/globals';
import { generatedCases, SEED } from './property.ts';
import './domain.ts';
import './inputs.ts';
import './report.ts';
import './state.ts';

// Several times what it takes, for machines that are busy and for runs that measure coverage.
jest.setTimeout(120_000);

afterAll(() => {
  process.stdout.write(`Properties: ${generatedCases()} generated cases, seed ${SEED}\n`);
});
