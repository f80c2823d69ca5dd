import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { version } from '../version.ts';

/** What an adapter needs of the step around it. */
export interface Surroundings {
  readonly region: string;
  readonly env: NodeJS.ProcessEnv;
  /** Takes request ids and attempts, for those who look closer. */
  readonly debug: (text: string) => void;
}

const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 20_000;
const MAX_ATTEMPTS = 6;

/**
 * Makes the settings of an AWS client. Credentials come from the SDK's default chain.
 *
 * @throws where the address of a proxy can't be read; the SDK, making the agents itself, would end the process
 */
export function clientConfig({ region, env }: Surroundings) {
  // Node's own agents read HTTPS_PROXY, HTTP_PROXY and NO_PROXY from here since 24.5.
  const agent = { keepAlive: true, proxyEnv: env };
  return {
    region,
    // Shown by CloudTrail, so that the run that took an access away can be found.
    customUserAgent: [
      ['revoke-redshift-ingress', version],
      [`github/${env['GITHUB_REPOSITORY'] ?? 'unknown'}`, env['GITHUB_RUN_ID'] ?? 'unknown'],
    ] as [string, string][],
    ...(env['AWS_MAX_ATTEMPTS'] ? {} : { maxAttempts: MAX_ATTEMPTS }),
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      throwOnRequestTimeout: true,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    },
  };
}
