import type { Agent } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { Destination } from '../domain/destination.ts';
import { namedProxy } from '../domain/proxy.ts';
import type { Agents } from '../network/agents.ts';

/** The hosts for which each of the agents has had a connection opened. */
const warm = new WeakMap<Agents, Set<string>>();

/**
 * Opens the connection for the first request to a service, where its endpoint is likely enough: name, TCP and TLS
 * take two round trips or more, in which the SDK can be loaded. There is one for each host, which the first request
 * to it uses. Where it fails, the request opens its own, and tells of it.
 */
export function warmUp(agents: Agents, to: Destination, env: NodeJS.ProcessEnv): void {
  const endpoint = likelyEndpoint(to, env);
  const hosts = warm.get(agents) ?? new Set();
  if (!endpoint || hosts.has(endpoint.host)) return;
  warm.set(agents, hosts.add(endpoint.host));
  try {
    openFor(agents.https(), endpoint);
  } catch {
    // Node's own settings can make TLS impossible, which the request will tell.
  }
}

/**
 * Where the requests to a service will most likely go; `undefined` where that is hard to tell, where a proxy is in
 * between, or where there is no TLS. A wrong guess costs a connection that nobody uses.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function likelyEndpoint(
  { service, region }: Destination,
  env: NodeJS.ProcessEnv,
): URL | undefined {
  if (namedProxy('https_proxy', env)) return undefined;
  if (SETTINGS.some((name) => env[name])) return undefined;
  const own = `AWS_ENDPOINT_URL_${service.replaceAll('-', '_').toUpperCase()}`;
  const told = env[own] ?? env['AWS_ENDPOINT_URL'];
  const url = told ? URL.parse(told) : standardEndpoint(service, region);
  return url?.protocol === 'https:' ? url : undefined;
}

/** What makes the endpoint another one. */
const SETTINGS = [
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];

function standardEndpoint(service: string, region: string): URL | null {
  // Regions such as us-iso-east-1 have domains of their own.
  if (!/^[a-z]{2}(-gov)?-[a-z]+-\d$/.test(region)) return null;
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return URL.parse(`https://${service}.${region}.${domain}`);
}

/** Servers close idle connections, some after a few seconds; a request on its way then would be lost. */
const LONGEST_WAIT = 4_000;

/** Opens a connection that the first request of an agent to this endpoint then uses. */
function openFor(agent: Agent, endpoint: URL): void {
  const host = endpoint.hostname;
  const port = Number(endpoint.port || 443);
  const open = agent.createConnection.bind(agent);
  const early = open({ ...agent.options, host, port, servername: serverName(host) }) as TLSSocket;
  let isTaken = false;
  // A failure is told by the request that needs the connection; and nobody has to wait for it at the end.
  early.on('error', () => undefined).unref();
  early.setTimeout(LONGEST_WAIT, () => {
    if (!isTaken) early.destroy();
  });
  agent.createConnection = (options, created) => {
    const fits = options.host === host && Number(options.port) === port;
    if (!fits || isTaken || early.destroyed || !early.writable) return open(options, created);
    isTaken = true;
    early.setTimeout(0);
    return early.ref();
  };
}

/** What TLS asks for by name; an address is none. */
function serverName(host: string): string {
  return /^[\d.]+$|:/.test(host) ? '' : host;
}

/** Lets what has come from the network be handled, which waits as long as code is loaded. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
