import { afterEach, expect, it, jest } from '@jest/globals';
import { spareMemory } from '../../../src/runner/memory.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

it('V8 is told to let its memory grow slowly, and not to optimize', () => {
  const set = jest
    .spyOn(process.getBuiltinModule('node:v8'), 'setFlagsFromString')
    .mockReturnValue(undefined);
  spareMemory();
  expect(set.mock.calls).toEqual([
    ['--semi-space-growth-factor=1'],
    ['--no-maglev'],
    ['--no-turbofan'],
  ]);
});
