import { type Emulator, startEmulator } from '../../test/emulator/index.ts';
import { createJob } from '../../test/runner/index.ts';
import { expect, log, pairs, section } from './page.ts';

const group = 'ci-runners';
const step = `- uses: your-org/revoke-redshift-ingress@v1
  if: always()
  with:
    cluster-security-group-name: ${group}
    cidr-ip: 203.0.113.7/32`;

/** A rule that something else opened, and its revocation. */
export async function revoke(): Promise<void> {
  const emulator = await startEmulator();
  const job = createJob({
    with: { 'cluster-security-group-name': group, 'cidr-ip': '203.0.113.7/32' },
    env: {
      AWS_ENDPOINT_URL: emulator.url,
      AWS_REGION: emulator.region,
      AWS_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: emulator.credentials.secretAccessKey,
    },
  });

  try {
    createGroup(emulator);
    section(`The cluster security group ${group} allows`, sources(emulator).join('\n'));
    section('Revoke: the step', step);

    const first = await job.main();
    section('The log', log(first));
    section('The outputs', pairs(first.outputs));
    section('The job summary', first.summary);
    section('What the API received', requests(emulator));
    expect(!first.failed, 'The step did not succeed.');
    expect(emulator.requests.length === 1, 'One rule should cost one request.');
    expect(
      sources(emulator).join() === '198.51.100.0/24,data-team',
      'A rule that was not named has changed.',
    );
    expect(first.outputs['revoked-rules'] !== '[]', 'The outputs do not name the revoked rule.');
    if (job.phases.includes('post')) section('At the end of the job', log(await job.post()));

    const second = await job.main();
    section('The same step again: the rule is no longer there', log(second));
    expect(!second.failed, 'A rule that is not there should be a warning, not a failure.');
    expect(second.annotations[0]?.level === 'warning', 'The second run did not warn.');
  } finally {
    job.dispose();
    await emulator.close();
  }
}

function createGroup({ redshift }: Emulator): void {
  const name = { ClusterSecurityGroupName: group };
  const lasting = { CIDRIP: '198.51.100.0/24' };
  redshift.createClusterSecurityGroup({
    ...name,
    Description: 'Runners of **CI** | see </table> <https://example.com>',
    Tags: [{ Key: 'team', Value: 'data' }],
  });
  redshift.authorizeClusterSecurityGroupIngress({ ...name, CIDRIP: '203.0.113.7/32' });
  redshift.authorizeClusterSecurityGroupIngress({ ...name, ...lasting });
  redshift.authorizeClusterSecurityGroupIngress({
    ...name,
    EC2SecurityGroupName: 'data-team',
    EC2SecurityGroupOwnerId: '111122223333',
  });
  redshift.createTags({
    ResourceName: redshift.arns.ingress(group, lasting),
    Tags: [{ Key: 'why', Value: 'office | _Lisbon_' }],
  });
}

function sources({ redshift }: Emulator): (string | undefined)[] {
  const { IPRanges = [], EC2SecurityGroups = [] } = redshift.group(group) ?? {};
  return [
    ...IPRanges.map(({ CIDRIP }) => CIDRIP),
    ...EC2SecurityGroups.map(({ EC2SecurityGroupName }) => EC2SecurityGroupName),
  ];
}

function requests({ requests }: Emulator): string {
  return requests
    .map(({ action, parameters, userAgent, status }) =>
      [`${action} → ${status}`, pairs({ ...parameters, 'User-Agent': userAgent })].join('\n'),
    )
    .join('\n');
}
