/** The emulated APIs in a separate process, so that serving requests takes no time from the process that measures. */
import { startEmulator } from '../../test/emulator/index.ts';
import { createRole, idTokenOnly } from '../../test/support/role.ts';
import type { ApiCall, ApiReady, ApiState } from './api.ts';
import { group, manyRules, mostRules, type Place, rule, scales, workgroup } from './scenario.ts';

const emulator = await startEmulator();
const { url, region, credentials, redshift, ec2, requests } = emulator;
ec2.rulesPerGroup = mostRules;
redshift.createClusterSecurityGroup({ ClusterSecurityGroupName: group, Description: 'Benchmark' });
const ingress = { ClusterSecurityGroupName: group, CIDRIP: rule };

const createGroup = (GroupName: string, VpcId?: string) =>
  ec2.createSecurityGroup({ GroupName, Description: 'Benchmark', VpcId }).GroupId;
const one = createGroup('one');
const many = Array.from({ length: Math.max(...scales) }, (_, index) =>
  createGroup(`many-${index}`, 'vpc-0123456789abcdef0'),
);

emulator.redshiftServerless.putWorkgroup({ workgroupName: workgroup, securityGroupIds: [one] });

const permission = (cidrs: readonly string[]) => ({
  IpProtocol: 'tcp',
  FromPort: 5439,
  ToPort: 5439,
  IpRanges: cidrs.map((CidrIp) => ({ CidrIp })),
});

function authorize(place: Place): void {
  if (place.kind === 'cluster') {
    redshift.authorizeClusterSecurityGroupIngress(ingress);
    return;
  }
  for (const GroupId of groupsOf(place)) {
    if (place.kind === 'empty') {
      const { IpPermissions = [] } = ec2.group(GroupId) ?? {};
      if (IpPermissions.length > 0) ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions });
      continue;
    }
    const IpPermissions = [permission(place.kind === 'many' ? manyRules(place.rules) : [rule])];
    ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
  }
}

function delayResponses(milliseconds: number | undefined): void {
  emulator.clearFaults();
  if (milliseconds === undefined) return;
  emulator.inject({ kind: 'slow', at: 'before-change', milliseconds, times: Infinity });
}

const isOpen = (place: Place): boolean =>
  place.kind === 'cluster'
    ? redshift.group(group)?.IPRanges?.length !== 0
    : groupsOf(place).some((id) => ec2.group(id)?.IpPermissions.length !== 0);

const groupsOf = (place: Place): string[] =>
  place.kind === 'many' ? many.slice(0, place.groups) : [one];

const send = (message: ApiReady | ApiState) => process.send?.(message);

process.on('message', ({ call, place }: ApiCall) => {
  if (call === 'authorize') {
    delayResponses(place.kind === 'many' ? place.delayMs : undefined);
    authorize(place);
  }
  send({ requests: requests.length, open: isOpen(place) });
});
send({
  endpoint: {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  },
  vpcGroups: { one, many },
  role: { arn: createRole(emulator), env: idTokenOnly(emulator) },
});
