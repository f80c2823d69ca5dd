import { ApiError } from '../protocol/api-error.ts';

const documentation = 'https://docs.github.com/rest';

/** An error of GitHub's REST API: it has a status and a sentence, and no code. */
export const githubError = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): ApiError => new ApiError('github', status, message, headers);

export const notFound = githubError(404, 'Not Found');

/** What GitHub says once the hourly limit is used up; the headers say until when. */
export const rateLimited = githubError(
  403,
  'API rate limit exceeded for installation. If you reach out to GitHub Support for help, please include the request ID.',
);

/** What GitHub says to a client that asks too fast, whatever is left of its hourly limit. */
export const secondaryRateLimit = (status: 403 | 429, retryAfter: number): ApiError =>
  githubError(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    { 'retry-after': String(retryAfter) },
  );

export const errorBody = ({ status, message }: ApiError): string =>
  JSON.stringify({ message, documentation_url: documentation, status: String(status) });
