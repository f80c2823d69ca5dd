import { type ProxyOptions, startProxy } from '../../proxy.ts';
import type { Variables } from '../../runner/index.ts';
import { cidrIp } from '../../scenarios/stage.ts';
import type { Row, Scene } from '../row.ts';
import { proxyCredentials as credentials, session } from '../secrets.ts';
import { certificate, startTlsEndpoint } from '../tls-endpoint.ts';
import { nothingLeft, open, revoked } from './sentences.ts';

const userInfo = credentials.split(':').map(encodeURIComponent).join(':');

/** The proxy that a row starts, and what has passed through it. */
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

const withoutProxy = ({ emulator }: Scene) => ({
  HTTP_PROXY: undefined,
  HTTPS_PROXY: undefined,
  AWS_ENDPOINT_URL: emulator.url,
});

const wrongPassword =
  (use: Use): Use =>
  (url) =>
    use(url.replace(/:[^:@]*@/, ':wrong@'));

const succeeds = { main: 0, post: 0, left: [], reads: { main: revoked, post: nothingLeft } };
const fails = (main: string) => ({ main: 1, post: 1, left: [cidrIp], reads: { main } });

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
    title: 'a proxy for HTTPS that puts a certificate of its own in between',
    env: {
      main: throughTls({ credentials }, (url) => ({
        ...forHttps(url),
        NODE_EXTRA_CA_CERTS: undefined,
      })),
    },
    ...fails(`Certificate not trusted: ${open}`),
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
    ...fails('status 403'),
  },
  {
    title: 'a proxy for HTTP that cuts the connection',
    env: { main: through({ credentials, refuse: 'close' }, forHttp) },
    ...fails(`Connection lost: ${open}`),
  },
  {
    title: 'a proxy for HTTP and a wrong password',
    env: { main: through({ credentials }, wrongPassword(forHttp)) },
    ...fails(`Refused by the proxy: ${open}`),
  },
  {
    title: 'a proxy for HTTPS that refuses',
    env: { main: through({ credentials, refuse: 'forbidden' }, forHttps) },
    ...fails(`Refused by the proxy: ${open}`),
  },
  {
    title: 'a proxy for HTTPS that cuts the connection',
    env: { main: through({ credentials, refuse: 'close' }, forHttps) },
    ...fails(`Refused by the proxy: ${open}`),
  },
  {
    title: 'a proxy for HTTPS and a wrong password',
    env: { main: through({ credentials }, wrongPassword(forHttps)) },
    ...fails('407 Proxy Authentication Required'),
  },
  {
    title: 'a proxy for HTTPS that refuses, only in main',
    env: {
      main: through({ credentials, refuse: 'forbidden' }, forHttps),
      post: withoutProxy,
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: `Refused by the proxy: ${open}`, post: revoked },
  },
  {
    title: 'a proxy that is not there',
    env: { main: () => forHttp(`http://${userInfo}@127.0.0.1:1`) },
    ...fails(`Connection refused: ${open}`),
  },
  {
    title: 'a proxy for HTTP whose address is none',
    env: { main: () => forHttp(`http://${userInfo}@[nowhere`) },
    ...fails(`Proxy address invalid: ${open}`),
  },
  {
    title: 'a proxy for HTTP whose password has a stray slash',
    env: { main: () => forHttp(`http://octocat:${session.secretAccessKey}@127.0.0.1:1`) },
    ...fails(`Proxy address invalid: ${open}`),
  },
  {
    title: 'a proxy for HTTPS whose address is none',
    env: { main: () => forHttps(`http://${userInfo}@[nowhere`) },
    ...fails(`Proxy address invalid: ${open}`),
  },
  {
    title: 'a proxy for HTTPS whose password has a stray percent sign',
    env: { main: () => forHttps('http://octocat:100%@127.0.0.1:1') },
    ...fails(`Proxy address invalid: ${open}`),
  },
];
