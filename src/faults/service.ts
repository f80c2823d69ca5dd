import type { FaultRow } from './row.ts';

/** More requests than AWS allows. */
const throttled = {
  title: 'Throttled by AWS',
  meaning:
    'The account sends more requests than AWS allows, and the throttling did not ease in time.',
  remedy: 'Run fewer jobs at once.',
};

/** The failures of a service that responded, and whatever no other row fits. */
export const serviceFaults: readonly FaultRow[] = [
  {
    codes: [
      'Throttling',
      'ThrottlingException',
      'ThrottledException',
      'RequestLimitExceeded',
      'RequestThrottled',
      'RequestThrottledException',
      'EC2ThrottledException',
      'BandwidthLimitExceeded',
      'PriorRequestNotComplete',
      'TooManyRequestsException',
      'SlowDown',
    ],
    // EC2 sends status 503.
    beforeWork: true,
    passes: true,
    ...throttled,
  },
  {
    codes: ['ServiceUnavailable', 'ServiceUnavailableException', 'Unavailable'],
    // AWS refuses before the work.
    passes: true,
    title: 'AWS unavailable',
    meaning: 'The service was not available.',
    remedy: 'See https://health.aws.amazon.com if it persists.',
  },
  {
    // `SyntaxError` is what JSON that can't be parsed throws.
    codes: ['EmptyResponse', 'SyntaxError'],
    message: /XML parse error/i,
    passes: true,
    // A gateway may have passed the request on before it failed.
    maybeApplied: true,
    title: 'Unexpected response, not from AWS',
    meaning:
      "The response is not in the API's format; it may have come from a proxy or a wrong endpoint.",
    remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.',
  },
  {
    codes: ['WrongResponse'],
    title: 'Response for another resource',
    meaning: 'The response is not about {subject}, so it was ignored.',
    remedy: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.',
  },
  {
    // Whoever throttles, AWS or a gateway before it, does so before the work.
    status: 429,
    passes: true,
    ...throttled,
  },
  {
    fromStatus: 500,
    passes: true,
    maybeApplied: true,
    title: 'AWS failed',
    meaning: 'The service failed, so it is not known whether it carried out the request.',
    remedy: 'See https://health.aws.amazon.com if it persists.',
  },
  {
    fromStatus: 400,
    title: 'AWS refused the request',
    meaning: 'AWS refused the request for {subject} in {region}.',
    remedy: 'The response says why.',
  },
  {
    title: 'Request failed',
    meaning: 'The request for {subject} in {region} failed.',
    remedy: 'The error says why.',
  },
];
