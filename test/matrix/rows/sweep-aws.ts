import type { Fault } from '../../emulator/index.ts';
import { titles } from '../../support/words.ts';
import { always, type Reads, type Words } from '../row.ts';
import type { SweepRow, SweepScene } from '../sweep-row.ts';

const lists = 'DescribeSecurityGroupRules';
const revokes = 'RevokeSecurityGroupIngress';
const all = ['expired', 'ended', 'running', 'justEnded'];
const known = ['running', 'justEnded'];

const both: Reads = [
  ['Revoked', '203.0.113.1/32'],
  ['Revoked', '203.0.113.2/32'],
];
const open = (title: string): Words => [
  title,
  '203.0.113.1/32',
  '203.0.113.2/32',
  'may still be open',
];
const unseen = (title: string): Words => [title, 'Not all leases in us-east-1 could be listed'];
const denied = {
  kind: 'error',
  code: 'UnauthorizedOperation',
  status: 403,
  message: 'You are not authorized to perform this operation.',
} as const;

const row = (title: string, fault: Fault, rest: Partial<SweepRow> = {}): SweepRow => ({
  title,
  before: ({ emulator }) => emulator.inject({ service: 'ec2', ...fault }),
  end: 0,
  left: known,
  reads: both,
  ...rest,
});

/** More leases than fit on a page of what EC2 lists, the last of which are over. */
const twoPages = ({ emulator, stage }: SweepScene) => {
  emulator.ec2.rulesPerGroup = 5000;
  const more = stage.vpcGroup();
  for (let n = 0; n < 1000; n++) {
    emulator.ec2.authorizeSecurityGroupIngress({
      GroupId: more.id,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 5439,
          ToPort: 5439,
          IpRanges: [{ CidrIp: `10.0.${n >> 8}.${n & 255}/32` }],
        },
      ],
      TagSpecifications: [
        {
          ResourceType: 'security-group-rule',
          Tags: [{ Key: 'revoke-redshift-ingress', Value: 'lease' }],
        },
      ],
    });
  }
};

const second = (title: string, fault: Fault, rest: Partial<SweepRow> = {}): SweepRow =>
  row(title, fault, {
    before(scene) {
      twoPages(scene);
      scene.emulator.inject({ service: 'ec2', action: lists, skip: 1, ...fault });
    },
    ...rest,
  });

const listing: readonly SweepRow[] = [
  row(
    'The listing is denied',
    { ...denied, action: lists, times: always },
    {
      end: 1,
      left: all,
      reads: unseen(titles.accessDenied),
    },
  ),
  row('The listing is throttled once', { kind: 'throttling', action: lists }),
  row(
    'The listing is throttled every time',
    { kind: 'throttling', action: lists, times: always },
    {
      end: 1,
      left: all,
      reads: unseen(titles.throttled),
      waits: true,
    },
  ),
  row('The listing fails once', { kind: 'internal-failure', action: lists }),
  row('The listing is cut once', { kind: 'cut', at: 'before-change', action: lists }),
  row('The listing is HTML once', {
    kind: 'html',
    at: 'before-change',
    status: 200,
    action: lists,
  }),
  row(
    'The listing is never answered',
    { kind: 'silence', at: 'before-change', action: lists, times: always },
    {
      end: 1,
      left: all,
      reads: unseen(titles.noResponse),
      waits: true,
    },
  ),
  second(
    'The second page is denied',
    { ...denied, times: always },
    {
      end: 1,
      reads: [...both, unseen(titles.accessDenied)] as Reads,
    },
  ),
  second('The second page is throttled once', { kind: 'throttling' }),
  second(
    'The second page fails every time',
    { kind: 'internal-failure', times: always },
    {
      end: 1,
      reads: [...both, unseen(titles.awsFailed)] as Reads,
      waits: true,
    },
  ),
  second('The second page is cut once', { kind: 'cut', at: 'after-change' }),
  second(
    'The second page is HTML every time',
    { kind: 'html', at: 'before-change', status: 200, times: always },
    {
      end: 1,
      reads: [...both, unseen(titles.notFromAws)] as Reads,
      waits: true,
    },
  ),
  {
    title: 'There are no credentials',
    env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
    end: 1,
    left: all,
    reads: unseen(titles.noCredentials),
  },
];

const revocation: readonly SweepRow[] = [
  row(
    'A revocation is denied',
    { ...denied, action: revokes, times: always },
    {
      end: 1,
      left: all,
      reads: [open(titles.accessDenied), ['To revoke it manually', '--security-group-rule-ids']],
    },
  ),
  ...['InvalidGroup.NotFound', 'InvalidGroupId.Malformed'].map((code) =>
    row(
      `A revocation is answered by ${code}, and the group is there`,
      { kind: 'error', code, status: 400, message: '', action: revokes, times: always },
      {
        end: 1,
        left: all,
        reads: open(titles.ruleStillThere),
      },
    ),
  ),
  row('A revocation is throttled once', { kind: 'throttling', action: revokes }),
  row(
    'A revocation is throttled every time',
    { kind: 'throttling', action: revokes, times: always },
    {
      end: 1,
      left: all,
      reads: open(titles.throttled),
      waits: true,
    },
  ),
  row('A revocation fails once', { kind: 'internal-failure', action: revokes }),
  row('The answer to a revocation is lost', { kind: 'cut', at: 'after-change', action: revokes }),
  row('A revocation is answered by half', { kind: 'truncated', action: revokes }),
  row(
    'A revocation is never answered',
    { kind: 'silence', at: 'before-change', action: revokes, times: always },
    {
      end: 1,
      left: all,
      reads: open(titles.noResponse),
      waits: true,
    },
  ),
  row(
    'The listing does not know yet that a lease was closed',
    { kind: 'stale', writes: 1, action: lists },
    {
      before({ emulator, groupId, leases }) {
        const SecurityGroupRuleIds = [leases.ended.ruleId];
        emulator.ec2.revokeSecurityGroupIngress({ GroupId: groupId, SecurityGroupRuleIds });
        emulator.inject({ kind: 'stale', writes: 1, action: lists });
      },
      reads: [
        ['Revoked', '203.0.113.1/32'],
        ['Already gone', '203.0.113.2/32'],
      ],
    },
  ),
  {
    title: 'A job closes its lease between the listing and the revocation',
    before({ emulator, groupId, leases }) {
      const held = emulator.inject({ kind: 'hold', at: 'before-change', action: revokes });
      void held.reached.then(() => {
        const SecurityGroupRuleIds = [leases.ended.ruleId];
        emulator.ec2.revokeSecurityGroupIngress({ GroupId: groupId, SecurityGroupRuleIds });
        held.release();
      });
    },
    end: 0,
    left: known,
    reads: [
      ['Revoked', '203.0.113.1/32'],
      ['Already gone', '203.0.113.2/32'],
    ],
  },
  {
    title: 'All leases that are over are closed between the listing and the revocation',
    inputs: { 'if-found': 'error' },
    before({ emulator, groupId, leases }) {
      const held = emulator.inject({ kind: 'hold', at: 'before-change', action: revokes });
      void held.reached.then(() => {
        const SecurityGroupRuleIds = [leases.ended.ruleId, leases.expired.ruleId];
        emulator.ec2.revokeSecurityGroupIngress({ GroupId: groupId, SecurityGroupRuleIds });
        held.release();
      });
    },
    end: 0,
    left: known,
    reads: [
      ['Already gone', '203.0.113.1/32'],
      ['Already gone', '203.0.113.2/32'],
    ],
  },
];

export const awsRows: readonly SweepRow[] = [...listing, ...revocation];
