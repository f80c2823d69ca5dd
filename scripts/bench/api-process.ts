/** The emulated API, in a process of its own: serving a request takes no time from the process that measures. */
import { startEmulator } from '../../test/emulator/index.ts';
import type { ApiCall, ApiEndpoint, ApiState } from './api.ts';
import { group, rule } from './scenario.ts';

const { url, region, credentials, redshift, requests } = await startEmulator();
redshift.createClusterSecurityGroup({ ClusterSecurityGroupName: group, Description: 'Benchmark' });
const ingress = { ClusterSecurityGroupName: group, CIDRIP: rule };

const send = (message: ApiEndpoint | ApiState) => process.send?.(message);

process.on('message', (call: ApiCall) => {
  if (call === 'authorize') redshift.authorizeClusterSecurityGroupIngress(ingress);
  const open = redshift.group(group)?.IPRanges?.length !== 0;
  send({ requests: requests.length, open });
});
send({
  AWS_ENDPOINT_URL: url,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
});
