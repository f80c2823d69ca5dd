import { namedProxy, PROXY_VARIABLES, speaksHttp } from '../domain/proxy.ts';
import { shown } from './reader.ts';

/** Why variables that name a proxy are ignored, a sentence for each. Their values may have passwords, so they are not shown. */
export function ignoredProxies(env: NodeJS.ProcessEnv): string[] {
  return PROXY_VARIABLES.flatMap((variable) => {
    const proxy = namedProxy(variable, env);
    return proxy && !speaksHttp(proxy)
      ? `${proxy.name} is ignored: a proxy with the protocol ${shown(proxy.protocol)} is not supported. Use one with http:// or https://, or remove the variable.`
      : [];
  });
}
