import { describe, expect, it } from '@jest/globals';
import { annotate, mask, say, sayInDebug } from '../../../src/runner/log.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';

const runner = runnerInProcess();

describe('a line of the log', () => {
  it('is shown as it is, at its level', () => {
    say('Revoked it');
    sayInDebug('request id 1');
    expect(runner.printed()).toBe('Revoked it\n::debug::request id 1\n');
  });

  it('has no command in it, at whatever level', () => {
    say('::set-output::x\n::error::y');
    sayInDebug('x\r::error::y');
    expect(runner.annotations()).toEqual([]);
    expect(runner.log()).toHaveLength(1);
    expect(runner.debug()).toEqual(['x\\r::error::y']);
  });
});

describe('an annotation', () => {
  it.each([
    ['error', 1],
    ['warning', undefined],
    ['notice', undefined],
  ] as const)('of level %s ends the phase with the exit code %s', (level, exitCode) => {
    annotate({ level, title: 'Access denied', message: 'The role may not.' });
    expect(runner.annotations()).toEqual([
      { level, title: 'Access denied', message: 'The role may not.' },
    ]);
    expect(process.exitCode).toBe(exitCode);
  });

  it('has no command in its title or its message', () => {
    annotate({ level: 'error', title: 'a\n::b,c:d', message: 'e\n::f%0A::error::z' });
    expect(runner.annotations()).toEqual([
      { level: 'error', title: 'a\\n::b,c:d', message: 'e\\n::f%0A::error::z' },
    ]);
  });

  it('has an IPv6 address that starts with two colons as it is', () => {
    annotate({ level: 'notice', title: '::/0', message: '::/0' });
    expect(runner.annotations()).toMatchObject([{ title: '::/0', message: '::/0' }]);
  });
});

it('a secret is masked, in a line of its own', () => {
  mask('se%cret');
  expect(runner.printed()).toBe('::add-mask::se%25cret\n');
});
