import type { RedshiftClientConfig } from '@aws-sdk/client-redshift';
import { version } from '../version.ts';

const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 20_000;
const MAX_ATTEMPTS = 6;

/** The settings that every AWS client of this action shares. Credentials come from the SDK's default chain. */
export function clientConfig(region: string, env: NodeJS.ProcessEnv) {
  return {
    region,
    // Shown by CloudTrail, so that the run that took an access away can be found.
    customUserAgent: [
      ['revoke-redshift-ingress', version],
      [`github/${env['GITHUB_REPOSITORY']}`, `${env['GITHUB_RUN_ID']}`],
    ],
    ...(env['AWS_MAX_ATTEMPTS'] ? {} : { maxAttempts: MAX_ATTEMPTS }),
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      throwOnRequestTimeout: true,
      // Node's own agents read HTTPS_PROXY, HTTP_PROXY and NO_PROXY from here since 24.5.
      httpAgent: { proxyEnv: env },
      httpsAgent: { proxyEnv: env },
    },
  } satisfies RedshiftClientConfig;
}
