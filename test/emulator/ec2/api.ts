import { readFileSync } from 'node:fs';
import { ApiError } from '../protocol/api-error.ts';
import type { ApiModel } from '../protocol/api-model.ts';

const model: typeof import('./api.json') = JSON.parse(
  readFileSync(new URL('api.json', import.meta.url), 'utf8'),
);

/** The part of EC2's own service model that concerns security groups and their rules. */
export const ec2Api: ApiModel = model;

/** An error of the EC2 API; nearly all of them have status 400. */
export const ec2Error = (code: string, message: string, status = 400): ApiError =>
  new ApiError(code, status, message);
