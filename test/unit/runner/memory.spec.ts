import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { spareMemory, spareMoreMemory } from '../../../src/runner/memory.ts';

const v8 = process.getBuiltinModule('node:v8');
const flags = () => jest.mocked(v8.setFlagsFromString).mock.calls.flat();

beforeEach(() => {
  jest.spyOn(v8, 'setFlagsFromString').mockReturnValue(undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const slowly = ['--semi-space-growth-factor=1', '--no-maglev', '--no-turbofan'];

it('V8 is told to let its memory grow slowly, and not to optimize', () => {
  spareMemory();
  expect(flags()).toEqual(slowly);
});

it('V8 is told to collect its garbage more often too, where time does not matter', () => {
  spareMoreMemory();
  expect(flags()).toEqual([...slowly, '--heap-growing-percent=20']);
});
