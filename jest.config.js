/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text', 'json-summary'],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
  testTimeout: 30_000,
};
