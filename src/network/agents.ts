/** What keeps the connections of HTTP and of HTTPS. */
export type Agents = ReturnType<typeof agentsFor>;

/**
 * Makes agents that go through the proxy which the environment names: Node's own read HTTPS_PROXY, HTTP_PROXY and
 * NO_PROXY from `proxyEnv` since 24.5.
 *
 * @throws where the address of a proxy can't be read
 * @see https://nodejs.org/api/http.html#new-agentoptions
 */
export function agentsFor(env: NodeJS.ProcessEnv) {
  // Loaded for the first connection, so that a phase without one does not pay for it.
  const http = process.getBuiltinModule('node:http');
  const https = process.getBuiltinModule('node:https');
  const options = { keepAlive: true, proxyEnv: env };
  return { httpAgent: new http.Agent(options), httpsAgent: new https.Agent(options) };
}
