import { readFileSync } from 'node:fs';
import { ApiError } from '../protocol/api-error.ts';
import type { ApiModel } from '../protocol/api-model.ts';

const model: typeof import('./api.json') = JSON.parse(
  readFileSync(new URL('api.json', import.meta.url), 'utf8'),
);

/** The part of STS's own service model that concerns web identities. */
export const stsApi: ApiModel = model;

type ExceptionName = Extract<keyof typeof model.shapes, `${string}Exception`>;

/** An exception of STS, with the code and the HTTP status of the service model. */
export function exception(name: ExceptionName, message: string): ApiError {
  const { code, httpStatusCode } = model.shapes[name].error;
  return new ApiError(code, httpStatusCode, message);
}

/** The value of a parameter that breaks a constraint. */
export const invalid = (message: string): ApiError => new ApiError('ValidationError', 400, message);
