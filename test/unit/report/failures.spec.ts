import { describe, expect, it } from '@jest/globals';
import { failed, type Outcome } from '../../../src/domain/outcome.ts';
import { Fault } from '../../../src/faults/fault.ts';
import { failureAnnotations } from '../../../src/report/failures.ts';
import { denied, vpcRule } from '../../support/samples.ts';

const [a, b, c] = ['192.0.2.1/32', '192.0.2.2/32', '192.0.2.3/32'].map((cidr) => vpcRule(cidr)) as [
  Outcome['rule'],
  Outcome['rule'],
  Outcome['rule'],
];
const shown = (outcomes: readonly Outcome[], whatNow = 'Try again.') =>
  failureAnnotations(outcomes, {
    state: (rules) => `${rules.length} open.`,
    whatNow: ({ title }) => whatNow && `${title}: ${whatNow}`,
  }).map(({ level, title, message }) => `${level}: ${title}: ${message}`);

describe('failures', () => {
  it('are no annotation where there are none', () => {
    expect(shown([{ result: 'not-found', rule: a }])).toEqual([]);
  });

  it('of one kind and reason are one error, which counts all rules', () => {
    expect(shown([failed(a, denied), failed(b, denied)])).toEqual([
      'error: Denied: 2 open. The role may not do this. AWS said: no Denied: Try again.',
    ]);
  });

  it('of one kind and several reasons are one error, which explains each', () => {
    const other = new Fault('Denied', 'The group may not.', 'AWS said: never');
    expect(shown([failed(a, denied), failed(b, other), failed(c, denied)])).toEqual([
      'error: Denied: 2 open. The role may not do this. AWS said: no 1 open. The group may not. AWS said: never Denied: Try again.',
    ]);
  });

  it('of several kinds are an error each', () => {
    const other = new Fault('Broken', 'It broke.');
    expect(shown([failed(a, denied), failed(b, other)], '')).toEqual([
      'error: Denied: 1 open. The role may not do this. AWS said: no',
      'error: Broken: 1 open. It broke.',
    ]);
  });
});
