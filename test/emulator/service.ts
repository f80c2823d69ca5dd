import type { Permission } from './access/permission.ts';
import type { ApiError } from './protocol/api-error.ts';
import type { Parameters } from './protocol/form.ts';

export type ServiceName = 'redshift' | 'ec2' | 'redshift-serverless' | 'sts' | 'github' | 'checkip';

/** An HTTP response: its status and its body. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call of an operation. */
export interface Call {
  readonly action: string;
  readonly parameters: Parameters;
  /** The request's body as it was sent. */
  readonly body: string;
  readonly requestId: string;
  /** How many writes old the state is that a describe answers from; 0 is the current state. */
  readonly writesAgo: number;
  readonly caller: Caller;
}

/** Who makes a call. */
export interface Caller {
  readonly arn: string;
  readonly userId: string;
  /** Why the caller may not do all of this, in AWS's words; `undefined` where it may. */
  denied(permissions: readonly Permission[]): string | undefined;
}

/** One AWS service as the wire sees it: its operations, and how its answers are written. */
export interface Service {
  readonly name: ServiceName;
  readonly apiVersion: string;
  /** What `X-Amz-Target` starts with, for a service that speaks JSON. */
  readonly targetPrefix?: string;
  /** The names of the operations that it serves. */
  readonly operations: readonly string[];
  /** The operations that are not signed. */
  readonly unsigned?: readonly string[];
  readonly contentType: string;
  /** What the service says to a client that asks too often. */
  readonly throttling: ApiError;
  /** Carries an operation out. Throws an `ApiError` when the service refuses it. */
  perform(call: Call): Answer;
  failure(error: ApiError, requestId: string): Answer;
}
