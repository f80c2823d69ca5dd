import type { ApiError } from './api-error.ts';
import type { Parameters } from './form.ts';

export type ServiceName = 'redshift' | 'ec2';

/** An HTTP answer: its status and its XML. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** One AWS service as the wire sees it: its operations, and how its answers are written. */
export interface Service {
  readonly name: ServiceName;
  readonly apiVersion: string;
  /** What the service says to a client that asks too often. */
  readonly throttling: ApiError;
  /** Carries an operation out. Throws an `ApiError` when the service refuses it. */
  perform(action: string, parameters: Parameters, requestId: string): Answer;
  failure(error: ApiError, requestId: string): Answer;
}
