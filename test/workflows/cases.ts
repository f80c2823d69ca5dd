import assert from 'node:assert/strict';
import type { Scenario } from './scenario.ts';

const vpcRule = 'us-east-1 warehouse 203.0.113.7/32 on port 5439';

const credentials = `
- uses: aws-actions/configure-aws-credentials@v6
  with:
    role-to-assume: arn:aws:iam::111122223333:role/ci-redshift
    aws-region: us-east-1`;

const openVpc = `
- run: aws ec2 authorize-security-group-ingress --group-id "\${{ vars.REDSHIFT_SECURITY_GROUP }}" --protocol tcp --port 5439 --cidr 203.0.113.7/32`;

const openCluster = `
- run: aws redshift authorize-cluster-security-group-ingress --cluster-security-group-name ci-runners --cidrip 203.0.113.7/32`;

/** A step that uses this action; keys of the step come before `with`. */
function revoke(inputs: Readonly<Record<string, string>>, ...keys: string[]): string {
  return [
    '',
    '- uses: your-org/revoke-redshift-ingress@v1',
    ...keys.map((key) => `  ${key}`),
    '  with:',
    ...Object.entries(inputs).map(([name, value]) => `    ${name}: ${value}`),
  ].join('\n');
}

const analytics = { 'cluster-identifier': 'analytics', 'cidr-ip': '203.0.113.7' };
const role = {
  'role-to-assume': 'arn:aws:iam::111122223333:role/redshift-close',
  'aws-region': 'us-east-1',
};
const ciRunners = { 'cluster-security-group-name': 'ci-runners', 'cidr-ip': '203.0.113.7/32' };

/** A workflow of one job. */
function workflow(steps: readonly string[], ...keys: string[]): string {
  return `name: Case
on: push
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
${keys.map((key) => `    ${key}\n`).join('')}    steps:${steps.join('').replaceAll(/^(?=.)/gm, '      ')}
`;
}

/** What no example shows. */
export const cases: readonly Scenario[] = [
  {
    name: 'job-end before the opening step, and a job that fails after it',
    workflow: workflow([
      credentials,
      revoke({ ...analytics, 'revoke-at': 'job-end' }),
      openVpc,
      '\n- run: exit 1',
    ]),
    red: true,
    says: ['Revoked 203.0.113.7/32 on port 5439 from VPC security group'],
  },
  {
    name: 'if: always(), and a job that fails after the access was opened',
    workflow: workflow([
      credentials,
      openVpc,
      '\n- run: exit 1',
      revoke(analytics, 'if: always()'),
    ]),
    red: true,
  },
  {
    name: 'without always(), a job that fails leaves the access open',
    workflow: workflow([credentials, openVpc, '\n- run: exit 1', revoke(analytics)]),
    red: true,
    leavesOpen: [vpcRule],
  },
  {
    name: 'two steps at the end of the job, in reverse order and before the credentials go',
    workflow: workflow([
      credentials,
      revoke({ ...ciRunners, 'revoke-at': 'job-end' }),
      revoke({ ...analytics, 'revoke-at': 'job-end' }),
      openVpc,
      openCluster,
    ]),
    opens: 2,
    after: (world) => {
      const revoked = world
        .requests()
        // The preflight's dry run changes nothing.
        .filter(({ action, applied }) => applied && action.includes(':Revoke'))
        .map(({ action }) => action);
      assert.deepEqual(revoked, [
        'ec2:RevokeSecurityGroupIngress',
        'redshift:RevokeClusterSecurityGroupIngress',
      ]);
    },
  },
  {
    name: 'a role of its own, and a clean-up before it that takes all credentials away',
    workflow: workflow([
      credentials,
      revoke({ ...analytics, ...role, 'revoke-at': 'job-end' }),
      credentials,
      openVpc,
    ]),
    says: ['Revoked 203.0.113.7/32 on port 5439 from VPC security group'],
    after: (world) => {
      const asked = world.requests().map(({ action }) => action);
      // The look-up and the groups in main, the groups at the end.
      assert.equal(
        asked.filter((action) => action.endsWith(':AssumeRoleWithWebIdentity')).length,
        3,
      );
      assert.equal(asked.filter((action) => action === 'github:oidc/token').length, 2);
    },
  },
  {
    name: 'without a role, a clean-up before the end of the job makes it red and names the way out',
    workflow: workflow([
      credentials,
      revoke({ ...analytics, 'revoke-at': 'job-end' }),
      credentials,
      openVpc,
    ]),
    red: true,
    leavesOpen: [vpcRule],
    says: ['No AWS credentials', 'Set role-to-assume'],
  },
  {
    name: 'a role that does not trust the job fails it before anything is open',
    workflow: workflow([
      revoke({ ...analytics, ...role, 'revoke-at': 'job-end' }),
      credentials,
      openVpc,
    ]),
    red: true,
    opens: 0,
    says: ['Role refused', 'sub "repo:octo-org/other'],
    before: (world) => world.jobIsOf('octo-org/other'),
  },
  {
    name: 'two revocations in one job',
    workflow: workflow([credentials, openVpc, openCluster, revoke(analytics), revoke(ciRunners)]),
    opens: 2,
  },
  {
    name: 'a matrix, each job with a rule of its own',
    workflow: workflow(
      [
        credentials,
        revoke({
          'cluster-security-group-name': 'ci-runners',
          'cidr-ip': `\${{ matrix.address }}`,
          'revoke-at': 'job-end',
        }),
        openCluster.replace('203.0.113.7/32', `\${{ matrix.address }}/32`),
      ],
      'strategy: { matrix: { address: [203.0.113.7, 203.0.113.8, 203.0.113.9] } }',
    ),
    opens: 3,
  },
  {
    name: 'outputs that a later step reads through fromJSON',
    workflow: workflow([
      credentials,
      openCluster,
      revoke(ciRunners, 'id: close'),
      `
- run: echo "revoked $REVOKED, left $LEFT in $GROUP"
  env:
    REVOKED: \${{ fromJSON(steps.close.outputs.revoked-rules)[0].CIDRIP }}
    LEFT: \${{ join(fromJSON(steps.close.outputs.ip-ranges).*.CIDRIP, ' ') }}
    GROUP: \${{ fromJSON(steps.close.outputs.cluster-security-group).ClusterSecurityGroupName }}`,
    ]),
    says: ['revoked 203.0.113.7/32, left 198.51.100.0/24 in ci-runners'],
  },
  {
    name: 'inputs that are refused, before anything is open',
    workflow: workflow([
      credentials,
      revoke({ ...analytics, 'cidr-ip': 'db.example.com', 'revoke-at': 'job-end' }),
      openVpc,
    ]),
    red: true,
    opens: 0,
    says: ['Invalid input', 'db.example.com'],
    after: (world) => assert.deepEqual(world.requests(), []),
  },
  {
    name: 'a rule that was never opened is a warning at the end of the job',
    workflow: workflow([credentials, revoke({ ...analytics, 'revoke-at': 'job-end' })]),
    opens: 0,
    says: ['Nothing to revoke: 203.0.113.7/32 on port 5439'],
  },
  {
    name: 'a revocation that will be refused fails the job before anything is open',
    workflow: workflow([credentials, revoke({ ...analytics, 'revoke-at': 'job-end' }), openVpc]),
    red: true,
    opens: 0,
    says: ['Access denied by AWS', 'The end of the job may not be able to revoke'],
    before: (world) => world.denyRevocations(),
  },
  {
    name: 'a revocation that is refused at the end of the job makes it red',
    workflow: workflow([credentials, revoke({ ...analytics, 'revoke-at': 'job-end' }), openVpc]),
    red: true,
    leavesOpen: [vpcRule],
    says: ['Access denied by AWS', 'may still be open', 'aws ec2 revoke-security-group-ingress'],
    before: (world) => world.denyRevocations({ after: 1 }),
  },
  {
    name: 'what the step could not revoke, the end of the job does',
    workflow: workflow([credentials, openVpc, revoke(analytics)]),
    red: true,
    before: (world) => world.denyRevocations({ times: 1 }),
  },
];
