import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { namedProxy, type ProxyVariable } from '../domain/proxy.ts';

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
  const options = (variable: ProxyVariable) => ({
    keepAlive: true,
    proxyEnv: withWholeAddress(variable, env),
  });
  let http: HttpAgent | undefined;
  let https: HttpsAgent | undefined;
  return {
    http() {
      http ??= new (process.getBuiltinModule('node:http').Agent)(options('http_proxy'));
      return http;
    },
    https() {
      https ??= new (process.getBuiltinModule('node:https').Agent)(options('https_proxy'));
      return https;
    },
  };
}

/** The environment, with the whole address of its proxy. Node's agents would go past one that is named without `http://`. */
function withWholeAddress(variable: ProxyVariable, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const proxy = namedProxy(variable, env);
  return proxy ? { ...env, [variable]: proxy.address } : env;
}
