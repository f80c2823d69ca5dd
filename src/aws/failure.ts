import { httpDate } from '../domain/http-date.ts';
import type { Failure } from '../faults/explain.ts';
import { withoutPassword } from '../faults/secret.ts';

/** What the SDK throws: a service's exception, or an error of the network or of the SDK itself. */
interface SdkError extends Error {
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly RequestId?: unknown;
  /** Set where a service sent an error. */
  readonly $fault?: unknown;
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
  readonly $metadata?: {
    readonly httpStatusCode?: number;
    readonly requestId?: string;
    readonly clockSkewCorrected?: boolean;
  };
}

/** Credentials could not be had, so that the request was never sent; the cause says why. */
export class CredentialsFailure extends Error {
  constructor(cause: unknown) {
    super('The credentials could not be found', { cause });
  }
}

/** The refusals that a wrong clock may be the cause of. */
const CLOCK_REFUSALS = [
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
];

/** Reads what a service said from what the SDK threw. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CredentialsFailure) return { ...failureOf(thrown.cause), unsent: true };
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as SdkError;
  const { httpStatusCode, requestId, clockSkewCorrected } = error.$metadata ?? {};
  const codes = [error.Code, error.code, error.name];
  const code = codes.find((each) => typeof each === 'string') as string;
  return {
    // The SDK sets its clock after any error, but only such a refusal comes of it.
    code: CLOCK_REFUSALS.includes(code)
      ? (clockFault(clockSkewCorrected, error.$response?.headers?.['date']) ?? code)
      : code,
    // The SDK calls an error of a gateway `Unknown`, or `NotFound` with status 404.
    fromAws: error.$fault !== undefined && !code.startsWith('Unknown') && code !== 'NotFound',
    // The SDK appends advice for its own users after the first line.
    message: withoutPassword(error.message.split('\n')[0] as string),
    status: httpStatusCode,
    requestId: requestId ?? (typeof error.RequestId === 'string' ? error.RequestId : undefined),
  };
}

/** In milliseconds; a little less than the five minutes that AWS accepts. */
const MUCH = 240_000;

/** What is wrong with the clock, where that can be the reason of a refusal. */
function clockFault(isCorrected: boolean | undefined, date: unknown): string | undefined {
  if (isCorrected) return 'ClockSkewCorrected';
  const then = httpDate(date);
  return then !== undefined && Math.abs(then - Date.now()) >= MUCH ? 'ClockSkewed' : undefined;
}
