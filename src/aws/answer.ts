import type { ServiceAnswer } from '../vocabulary/fault.ts';

/** What the SDK throws: a service's exception, or an error of the network or of the SDK itself. */
interface SdkError extends Error {
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly RequestId?: unknown;
  readonly $metadata?: {
    readonly httpStatusCode?: number;
    readonly requestId?: string;
    readonly attempts?: number;
  };
}

/** Reads what a service said from what the SDK threw. */
export function serviceAnswer(thrown: unknown): ServiceAnswer {
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as SdkError;
  const { httpStatusCode, requestId, attempts } = error.$metadata ?? {};
  return {
    code: [error.Code, error.code, error.name].find((code) => typeof code === 'string') as string,
    // The SDK appends advice for its own users after the first line, and Node quotes a proxy with its password.
    message: (error.message.split('\n')[0] as string).replace(/\/\/\S*@/g, '//***@'),
    status: httpStatusCode,
    requestId: requestId ?? (typeof error.RequestId === 'string' ? error.RequestId : undefined),
    attempts,
  };
}

const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError'];

/** Whether a request that ended like this may still have been applied by the service. */
export function mayHaveBeenApplied(thrown: unknown): boolean {
  const { code, status } = serviceAnswer(thrown);
  return status === undefined ? !NEVER_SENT.includes(code) : status < 400 || status >= 500;
}
