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

/** A variable that names a proxy. The same in capitals counts where it is not set. */
type ProxyVariable = 'http_proxy' | 'https_proxy';

/**
 * The environment, with the whole address of its proxy: `proxy.example:3128` means `http://proxy.example:3128`, as for
 * curl and the AWS CLI. Node's agents would go past a proxy that is named so, and past one of another protocol.
 *
 * @throws where the proxy has another protocol than HTTP
 */
function withWholeAddress(variable: ProxyVariable, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const address = env[variable] || env[variable.toUpperCase()];
  if (!address) return env;
  const [start, protocol = 'http'] = /^([a-z][a-z\d+.-]*):\/\//i.exec(address) ?? [''];
  if (!/^https?$/i.test(protocol)) {
    const problem = `The protocol ${protocol} of a proxy is not supported: ${address}`;
    throw Object.assign(new Error(problem), { code: 'ERR_PROXY_INVALID_CONFIG' });
  }
  return { ...env, [variable]: `${protocol.toLowerCase()}://${address.slice(start.length)}` };
}
