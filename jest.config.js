// Some specs only: a path was given, or a name after `-t`. Numbers are the values of options such as `--maxWorkers`.
const some = process.argv.slice(2).some((argument) => !/^(-|\d+%?$)/.test(argument));

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  // `npm run test:matrix` runs these: they start thousands of processes.
  testPathIgnorePatterns: some ? [] : ['<rootDir>/test/matrix/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
  // Coverage is enforced where all specs run.
  collectCoverage: !some,
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text', 'json-summary'],
  coverageThreshold: some ? {} : { global: { lines: 95, branches: 95 } },
  testTimeout: 30_000,
  // By default jest leaves one core idle, which is half of what GitHub's smaller runners have.
  maxWorkers: '100%',
  // Of `test.concurrent`, which the fault matrices use; most of these wait for their turn (see test/matrix/play.ts).
  maxConcurrency: 32,
};
