/** An emulated account with many leases in a separate process, for `npm run bench:sweep`. */
import { type Lease, leaseTags, timeText } from '../../src/domain/lease.ts';
import { startEmulator } from '../../test/emulator/index.ts';
import type { AccountLook, AccountReady, AccountSize } from './account.ts';

const { groups, rules, leases, runs, answerMs } = JSON.parse(process.argv[2] ?? '') as AccountSize;
const emulator = await startEmulator();
const { ec2, github, url, region, credentials } = emulator;
const hour = 3_600_000;
const now = Date.now();

ec2.rulesPerGroup = Number.POSITIVE_INFINITY;
// The limit of a token of a job would do for 1,000 runs.
github.rateLimit.limit = Number.POSITIVE_INFINITY;

const tcp = (CidrIp: string) => ({ CidrIp });
const address = (number: number) => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}/32`;
const foreign = Math.floor((rules - leases) / groups);
const ids = Array.from({ length: groups }, (_, index) => {
  const { GroupId } = ec2.createSecurityGroup({ GroupName: `group-${index}`, Description: 'Many' });
  const IpRanges = Array.from({ length: foreign }, (_each, rule) => tcp(address(rule)));
  ec2.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges }],
  });
  return GroupId;
});

for (let run = 1; run <= runs; run++) {
  const job = { id: run, runId: run, status: 'completed', conclusion: 'failure' } as const;
  // One run in ten goes on.
  github.putJob(
    run % 10 === 0
      ? { id: run, runId: run, status: 'in_progress' }
      : { ...job, startedAt: new Date(now - 3 * hour), completedAt: new Date(now - 2 * hour) },
  );
}
for (let number = 0; number < leases; number++) {
  const run = (number % runs) + 1;
  const lease: Lease = {
    id: `benchmark-${number}`,
    run: {
      server: github.serverUrl,
      repository: github.oidc.job.repository,
      id: String(run),
      attempt: '1',
    },
    job: String(run),
    expires: timeText(now + hour),
  };
  ec2.authorizeSecurityGroupIngress({
    GroupId: ids[number % groups] as string,
    IpPermissions: [
      { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, IpRanges: [tcp(address(number))] },
    ],
    TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: leaseTags(lease) }],
  });
}
emulator.inject({
  kind: 'slow',
  at: 'before-change',
  milliseconds: answerMs,
  times: Number.POSITIVE_INFINITY,
});

process.on('message', () => {
  const left = ids.flatMap((id) => ec2.ingressRules(id) ?? []);
  process.send?.({
    requests: Object.fromEntries(
      [...Map.groupBy(emulator.requests, ({ action }) => action)].map(([action, some]) => [
        action,
        some.length,
      ]),
    ),
    leases: left.filter(({ Tags }) => Tags.length > 0).length,
    others: left.filter(({ Tags }) => Tags.length === 0).length,
  } satisfies AccountLook);
});
process.send?.({
  AWS_ENDPOINT_URL: url,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  GITHUB_API_URL: github.apiUrl,
  GITHUB_TOKEN: github.token,
} satisfies AccountReady);
