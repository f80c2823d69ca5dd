import { shown } from './reader.ts';

const VARIABLE = 'AWS_MAX_ATTEMPTS';

/**
 * Reads how often one request may be sent from the variable that all AWS tools read. Without it, only the time
 * that is left limits the attempts.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function readMaxAttempts(env: NodeJS.ProcessEnv): {
  readonly maxAttempts: number;
  /** Why the variable is ignored, where it is. */
  readonly notice?: string;
} {
  const value = env[VARIABLE] ?? '';
  if (value === '') return { maxAttempts: Number.POSITIVE_INFINITY };
  if (/^[1-9]\d{0,8}$/.test(value)) return { maxAttempts: Number(value) };
  return {
    maxAttempts: Number.POSITIVE_INFINITY,
    notice: `${VARIABLE} is ignored: ${shown(value)} is not valid. Use a whole number from 1, or remove the variable.`,
  };
}
