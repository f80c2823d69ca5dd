import { readFileSync } from 'node:fs';
import { ApiError } from '../protocol/api-error.ts';
import type { ApiModel } from '../protocol/api-model.ts';

const model: typeof import('./api.json') = JSON.parse(
  readFileSync(new URL('api.json', import.meta.url), 'utf8'),
);

/** The part of Redshift's own service model that concerns clusters, their groups and tags. */
export const redshiftApi: ApiModel = model;

type FaultName = Extract<keyof typeof model.shapes, `${string}Fault`>;

/** A fault of the Redshift API, with the code and the HTTP status of the service model. */
export function fault(name: FaultName, message: string): ApiError {
  const { code, httpStatusCode } = model.shapes[name].error;
  return new ApiError(code, httpStatusCode, message);
}

export const invalidValue = (message: string): ApiError =>
  new ApiError('InvalidParameterValue', 400, message);

export const invalidCombination = (message: string): ApiError =>
  new ApiError('InvalidParameterCombination', 400, message);
