import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';

/** What keeps the connections of HTTP and of HTTPS, each made when it is first needed. */
export interface Agents {
  /** @throws where the address of a proxy can't be read */
  http(): HttpAgent;
  /** @throws where the address of a proxy can't be read */
  https(): HttpsAgent;
}

/**
 * Makes agents that go through the proxy which the environment names: Node's own read HTTPS_PROXY, HTTP_PROXY and
 * NO_PROXY from `proxyEnv` since 24.5. Node's modules are loaded with them: that of HTTPS is slow, since it reads the
 * certificates of TLS.
 *
 * @see https://nodejs.org/api/http.html#new-agentoptions
 */
export function agentsFor(env: NodeJS.ProcessEnv): Agents {
  const options = { keepAlive: true, proxyEnv: env };
  let http: HttpAgent | undefined;
  let https: HttpsAgent | undefined;
  return {
    http() {
      http ??= new (process.getBuiltinModule('node:http').Agent)(options);
      return http;
    },
    https() {
      https ??= new (process.getBuiltinModule('node:https').Agent)(options);
      return https;
    },
  };
}
