import { ApiError } from './api-error.ts';

export interface PageRequest {
  /** How many items the client asked for, and the name of that parameter. */
  readonly size: number | undefined;
  readonly sizeName: string;
  /** The least and the most that may be asked for. */
  readonly bounds: readonly [number, number];
  /** The token of an earlier page. */
  readonly token: string | undefined;
}

export interface Page<T> {
  readonly items: T[];
  /** Present when there is another page. */
  readonly next: string | undefined;
}

/**
 * Cuts one page out of a list. A size out of bounds, or a token that was never given out, is an
 * `ApiError` `InvalidParameterValue`. Without a size the page holds as much as the bounds allow.
 */
export function pageOf<T>(all: readonly T[], request: PageRequest): Page<T> {
  const [least, most] = request.bounds;
  const size = request.size ?? most;
  if (size < least || size > most) {
    throw invalid(`Value ${size} for ${request.sizeName} must be between ${least} and ${most}`);
  }
  const start = request.token === undefined ? 0 : offsetOf(request.token);
  const end = start + size;
  return {
    items: all.slice(start, end),
    next: end < all.length ? tokenOf(end) : undefined,
  };
}

const tokenOf = (offset: number): string => Buffer.from(`from:${offset}`).toString('base64url');

function offsetOf(token: string): number {
  const match = /^from:(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw invalid(`Unable to parse the pagination token ${token}`);
  return Number(match[1]);
}

const invalid = (message: string): ApiError => new ApiError('InvalidParameterValue', 400, message);
