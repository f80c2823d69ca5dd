import type { Variables } from '../../runner/index.ts';
import { cidrIp } from '../../support/group.ts';
import { type ProxyOptions, startProxy } from '../../support/proxy.ts';
import { certificate, startTlsEndpoint } from '../../support/tls-endpoint.ts';
import { titles } from '../../support/words.ts';
import type { Row, Scene, Words } from '../row.ts';
import { proxyCredentials as credentials, session } from '../secrets.ts';
import { notFound, nothingLeft, open, revoked } from './readings.ts';

const userInfo = credentials.split(':').map(encodeURIComponent).join(':');

/** The variables that send requests through a proxy. */
type Use = (proxyUrl: string) => Variables;

const forHttp: Use = (HTTP_PROXY) => ({ HTTP_PROXY });
/** The API's own host name is reached through the proxy alone. */
const forHttps: Use = (HTTPS_PROXY) => ({
  HTTPS_PROXY,
  AWS_ENDPOINT_URL: undefined,
  NODE_EXTRA_CA_CERTS: certificate,
});

const through =
  (options: ProxyOptions, use: Use) =>
  async ({ onEnd }: Scene) => {
    const proxy = await startProxy(options);
    onEnd(proxy.close);
    return use(proxy.url);
  };

const throughTls =
  (options: ProxyOptions, use = forHttps) =>
  async (scene: Scene) => {
    const endpoint = await startTlsEndpoint(scene.emulator.url);
    scene.onEnd(endpoint.close);
    return through({ ...options, upstream: endpoint.address }, use)(scene);
  };

/** That the request came by way of a proxy shows in that nobody else leads to the endpoint. */
const throughUpstream =
  (options: ProxyOptions = {}) =>
  (scene: Scene) =>
    through({ ...options, upstream: new URL(scene.emulator.url).host }, (HTTP_PROXY) => ({
      HTTP_PROXY,
      AWS_ENDPOINT_URL: 'http://nosuch.invalid',
    }))(scene);

const wrongPassword =
  (use: Use): Use =>
  (url) =>
    use(url.replace(/:[^:@]*@/, ':wrong@'));

const withoutScheme =
  (use: Use): Use =>
  (url) =>
    use(url.replace('http://', ''));

const succeeds = { main: 0, post: 0, left: [], reads: { main: revoked, post: nothingLeft } };
const fails = (main: Words) => ({ main: 1, post: 1, left: [cidrIp], reads: { main } });

/** What a proxy says to CONNECT where the server behind it can't be reached. */
const gatewayRows = ([502, 503, 504] as const).flatMap((status): Row[] => [
  {
    title: `a proxy for HTTPS that responds with ${status} for a while`,
    env: { main: throughTls({ refuse: status, times: 2 }) },
    ...succeeds,
  },
  {
    title: `a proxy for HTTPS that responds with ${status} once, and a rule that is not there`,
    inputs: { 'if-not-found': 'error' },
    rules: [],
    absent: [cidrIp],
    env: { main: throughTls({ refuse: status, times: 1 }) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: notFound, post: nothingLeft },
  },
]);

/** What a proxy does with the requests. */
export const proxyRows: readonly Row[] = [
  { title: 'a proxy for HTTP', env: { main: throughUpstream() }, ...succeeds },
  {
    title: 'a proxy for HTTP that asks for a password',
    env: { main: throughUpstream({ credentials }) },
    ...succeeds,
  },
  { title: 'a proxy for HTTPS', env: { main: throughTls({}) }, ...succeeds },
  {
    title: 'a proxy for HTTPS that asks for a password',
    env: { main: throughTls({ credentials }) },
    ...succeeds,
  },
  {
    title: 'a proxy for HTTPS whose address has no scheme',
    env: { main: throughTls({ credentials }, withoutScheme(forHttps)) },
    ...succeeds,
  },
  {
    title: 'a proxy for HTTPS that puts a certificate of its own in between',
    env: {
      main: throughTls({ credentials }, (url) => ({
        ...forHttps(url),
        NODE_EXTRA_CA_CERTS: undefined,
      })),
    },
    ...fails(open(titles.certificateNotTrusted)),
  },
  {
    title: 'a proxy that refuses everything, and an endpoint that NO_PROXY names',
    env: {
      main: through({ credentials, refuse: 'forbidden' }, (HTTP_PROXY) => ({
        HTTP_PROXY,
        NO_PROXY: 'localhost,127.0.0.1',
      })),
    },
    ...succeeds,
  },
  {
    title: 'a proxy for HTTP that refuses',
    env: { main: through({ credentials, refuse: 'forbidden' }, forHttp) },
    ...fails([cidrIp, 'status 403']),
  },
  {
    title: 'a proxy for HTTP that cuts the connection',
    waits: true,
    env: { main: through({ credentials, refuse: 'close' }, forHttp) },
    ...fails(open(titles.connectionLost)),
  },
  {
    title: 'a proxy for HTTP and a wrong password',
    env: { main: through({ credentials }, wrongPassword(forHttp)) },
    ...fails(open(titles.refusedByProxy)),
  },
  {
    title: 'a proxy for HTTPS that refuses',
    env: { main: through({ credentials, refuse: 'forbidden' }, forHttps) },
    ...fails(open(titles.refusedByProxy)),
  },
  {
    title: 'a proxy for HTTPS that cuts the connection',
    waits: true,
    env: { main: through({ credentials, refuse: 'close' }, forHttps) },
    ...fails(open(titles.proxyFailed)),
  },
  {
    title: 'a proxy for HTTPS and a wrong password',
    env: { main: through({ credentials }, wrongPassword(forHttps)) },
    ...fails([...open(titles.refusedByProxy), '407']),
  },
  {
    title: 'a proxy for HTTPS that refuses, only in main',
    env: { main: throughTls({ credentials, refuse: 'forbidden', times: 1 }) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.refusedByProxy), post: revoked },
  },
  ...gatewayRows,
  {
    title: 'a proxy for HTTPS that responds with 503 for ever',
    waits: true,
    env: { main: throughTls({ refuse: 503 }) },
    ...fails(open(titles.proxyFailed)),
  },
  {
    // The tunnel was never there, so the request never went out: no response was lost.
    title: 'a proxy for HTTPS that is silent to the first request, and a rule that is not there',
    waits: true,
    inputs: { timeout: '8', 'if-not-found': 'error' },
    rules: [],
    absent: [cidrIp],
    env: { main: throughTls({ refuse: 'silence', times: 1 }) },
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.ruleNotFound, cidrIp], post: nothingLeft },
  },
  {
    title: 'a proxy for HTTPS that cuts the first connection',
    env: { main: throughTls({ refuse: 'close', times: 1 }) },
    ...succeeds,
  },
  {
    title: 'a proxy for HTTPS that leaves the first request without a response',
    waits: true,
    inputs: { timeout: '8' },
    env: { main: throughTls({ refuse: 'silence', times: 1 }) },
    ...succeeds,
  },
  {
    title: 'a proxy for HTTP that responds with 503 once',
    env: {
      main: throughUpstream({ refuse: 503, times: 1 }),
    },
    ...succeeds,
  },
  {
    title: 'a proxy that is not there',
    waits: true,
    env: { main: () => forHttp(`http://${userInfo}@127.0.0.1:1`) },
    ...fails(open(titles.connectionRefused)),
  },
  {
    title: 'a proxy for HTTP whose address is invalid',
    env: { main: () => forHttp(`http://${userInfo}@[nowhere`) },
    ...fails(open(titles.proxyInvalid)),
  },
  {
    title: 'a proxy for HTTP whose password has a stray slash',
    env: { main: () => forHttp(`http://octocat:${session.secretAccessKey}@127.0.0.1:1`) },
    ...fails(open(titles.proxyInvalid)),
  },
  {
    title: 'a proxy for HTTPS whose address is invalid',
    env: { main: () => forHttps(`http://${userInfo}@[nowhere`) },
    ...fails(open(titles.proxyInvalid)),
  },
  {
    title: 'a proxy for HTTP that speaks SOCKS, and is not used',
    env: { main: () => forHttp(`socks5h://${userInfo}@127.0.0.1:1`) },
    ...succeeds,
    reads: { main: [[titles.variableIgnored, 'HTTP_PROXY'], revoked], post: nothingLeft },
  },
  {
    title: 'a proxy for HTTPS whose password has a stray percent sign',
    env: { main: () => forHttps('http://octocat:100%@127.0.0.1:1') },
    ...fails(open(titles.proxyInvalid)),
  },
];
