import type { FaultRow } from './row.ts';

/** The failures on the way to AWS, where no whole response came back. */
export const networkFaults: readonly FaultRow[] = [
  {
    codes: ['ERR_INVALID_URL'],
    title: 'Invalid endpoint',
    meaning: 'The endpoint of the service is not a valid URL.',
    remedy:
      'Check AWS_ENDPOINT_URL and its variant for the service; the form is https://host:port.',
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    // DNS fails for a moment on busy runners. Nothing was sent.
    passes: true,
    title: 'Host not found',
    meaning: 'The host name of the service in {region} could not be resolved.',
    remedy: "Check aws-region, AWS_ENDPOINT_URL and the runner's DNS.",
  },
  {
    codes: ['ECONNREFUSED'],
    passes: true,
    title: 'Connection refused',
    meaning: "Nothing listens at the service's address.",
    remedy: "Check AWS_ENDPOINT_URL, HTTPS_PROXY and the runner's firewall.",
  },
  {
    // Node and the SDK say this of a connection that was never established, so nothing was sent.
    message:
      /^connect E|before secure TLS connection was established|did not establish a connection/i,
    passes: true,
    title: 'No connection',
    meaning: 'No connection to the service could be established.',
    remedy: "Check the runner's network, AWS_ENDPOINT_URL and HTTPS_PROXY.",
  },
  {
    codes: ['ERR_PROXY_INVALID_CONFIG', 'URIError'],
    title: 'Invalid proxy',
    meaning: 'The address of the proxy is not a valid URL.',
    remedy:
      'Check HTTPS_PROXY and HTTP_PROXY; the form is http://user:password@host:port. Percent-encode % and other special characters in the password.',
  },
  {
    // The proxy answered CONNECT itself, so AWS saw nothing.
    message:
      /^Failed to establish tunnel.*: HTTP\/\d\.\d 50[234]\b|establish proxy tunnel (ended|timed out)/s,
    passes: true,
    title: 'The proxy failed',
    meaning: 'The proxy could not connect to the service.',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and whether the proxy is healthy.',
  },
  {
    codes: ['ERR_PROXY_TUNNEL'],
    status: 407,
    title: 'Refused by the proxy',
    meaning: 'The proxy did not let the request through.',
    remedy: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.',
  },
  {
    codes: [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_HAS_EXPIRED',
      'CERT_NOT_YET_VALID',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    title: 'Certificate not trusted',
    meaning: 'The certificate of the service, or of a proxy in between, is not trusted.',
    remedy: 'Set NODE_EXTRA_CA_CERTS to the certificate of your proxy.',
  },
  {
    codes: [
      'ECONNRESET',
      // Without `connect` before it, of a connection that was there.
      'EHOSTUNREACH',
      'ENETUNREACH',
      'EPIPE',
      'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
      'ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC',
    ],
    passes: true,
    // The request may have been sent whole before the connection broke.
    maybeApplied: true,
    title: 'Connection lost',
    meaning:
      'The connection broke before a response came, so it is not known whether AWS carried out the request.',
    remedy: "Check the runner's network.",
  },
  {
    // What OpenSSL says of a handshake, whatever the code that Node gives it.
    message: /:SSL routines:/,
    codes: ['EPROTO'],
    title: 'TLS failed',
    meaning:
      'No TLS connection to the service could be established. The other side may not speak TLS.',
    remedy: 'Check whether AWS_ENDPOINT_URL and HTTPS_PROXY need http:// instead of https://.',
  },
  {
    codes: ['TimeoutError', 'ETIMEDOUT', 'RequestTimeout', 'RequestTimeoutException', 'NoResponse'],
    // What a load balancer says before it closes a connection that has waited.
    status: 408,
    passes: true,
    maybeApplied: true,
    title: 'No response from AWS',
    meaning:
      'The service did not respond in time, so it is not known whether AWS carried out the request.',
    remedy: "Check the runner's network.",
  },
  {
    codes: ['NotSent'],
    passes: true,
    title: 'Request not sent',
    meaning: 'The credentials or the connection were not there in time, so nothing was sent.',
    remedy:
      "Check where the credentials come from, the runner's network, HTTPS_PROXY and AWS_ENDPOINT_URL.",
  },
];
