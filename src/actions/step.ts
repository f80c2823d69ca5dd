import { type Aws, connect } from '../aws/aws.ts';
import type { Options } from '../domain/request.ts';
import { readMaxAttempts } from '../inputs/max-attempts.ts';
import { type Budget, startBudget } from '../policy/budget.ts';
import { cancellation } from '../runner/cancellation.ts';
import { clock } from '../runner/clock.ts';
import { annotate, say, sayInDebug } from '../runner/log.ts';

/** What a phase works with. */
export interface Step {
  readonly aws: Aws;
  readonly budget: Budget;
}

/** Connects a phase to AWS, and gives it its time. */
export function startStep({ region, timeout }: Pick<Options, 'region' | 'timeout'>): Step {
  const { maxAttempts, notice } = readMaxAttempts(process.env);
  if (notice) annotate({ level: 'notice', title: 'Variable ignored', message: notice });
  return {
    aws: connect({ region, env: process.env, debug: sayInDebug }),
    budget: startBudget(timeout, {
      clock,
      cancelled: cancellation(),
      random: Math.random,
      maxAttempts,
      onWait: (what) => say(`Waiting for ${what}`),
    }),
  };
}
