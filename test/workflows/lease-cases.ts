import assert from 'node:assert/strict';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

const steps = `
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: arn:aws:iam::111122223333:role/ci-redshift
          aws-region: us-east-1
      - uses: your-org/revoke-redshift-ingress/lease@v1
        with:
          cluster-identifier: analytics`;

/** A job that leases the cluster; keys of the job come before its steps. */
const job = (name: string, run: string, ...keys: string[]): string => `
  ${name}:
    runs-on: ubuntu-latest${keys.map((key) => `\n    ${key}`).join('')}
    steps:${steps}
      - run: ${run}`;

const workflow = (...jobs: string[]): string => `name: Case
on: push
permissions: {}
jobs:${jobs.join('')}
`;

const closed = 'Closed 203.0.113.7/32 on port';

/** The requests that open and close, in order. */
const changes = (world: World) =>
  world
    .requests()
    .filter(({ action, applied }) => applied && /:(Authorize|Revoke)/.test(action))
    .map(({ action }) => action.replace('SecurityGroupIngress', ''));

/** What a lease does that no example shows. */
export const leaseCases: readonly Scenario[] = [
  {
    name: 'a lease alone',
    workflow: workflow(job('job', 'echo in between')),
    says: ['Opened 203.0.113.7/32 on port 5439', 'accepts connections from this runner', closed],
    after(world) {
      assert.equal(world.connections(), 1);
      assert.deepEqual(
        world
          .requests()
          .map(({ action }) => action)
          .sort(),
        [
          'checkip:GET',
          'checkip:GET',
          'checkip:GET',
          'checkip:GET',
          'ec2:AuthorizeSecurityGroupIngress',
          'ec2:RevokeSecurityGroupIngress',
          'redshift:DescribeClusters',
        ],
      );
    },
  },
  {
    name: 'a lease of a job that fails',
    workflow: workflow(job('job', 'exit 1')),
    red: true,
    says: [closed],
  },
  {
    name: 'a lease of a job that is cancelled',
    workflow: workflow(job('job', 'echo "The work has begun"; sleep 60')),
    cancelAt: 'The work has begun',
    red: true,
    says: [closed],
  },
  {
    name: 'leases of two jobs behind one address, at once',
    workflow: workflow(job('one', 'meet all 2'), job('other', 'meet all 2')),
    opens: 2,
    says: [
      'Opened 203.0.113.7/32 on port 5439',
      'Opened 203.0.113.7/32 on ports 5439-5440',
      closed,
    ],
    after: (world) =>
      assert.deepEqual(changes(world), [
        'ec2:Authorize',
        'ec2:Authorize',
        'ec2:Revoke',
        'ec2:Revoke',
      ]),
  },
  {
    name: 'leases of two jobs behind one address, of which one ends before the other',
    workflow: workflow(
      job('short', 'meet both-open 2'),
      job('long', 'meet both-open 2 && sleep 3 && aws ec2 describe-security-groups'),
    ),
    opens: 2,
    says: ['203.0.113.7/32'],
  },
  {
    name: 'leases of a matrix of eight jobs behind one address, at once',
    workflow: workflow(
      job(
        'job',
        'meet all 8',
        'strategy: { max-parallel: 8, matrix: { part: [1, 2, 3, 4, 5, 6, 7, 8] } }',
      ),
    ),
    opens: 8,
    says: [closed],
    after: (world) =>
      assert.deepEqual(changes(world), [
        ...Array(8).fill('ec2:Authorize'),
        ...Array(8).fill('ec2:Revoke'),
      ]),
  },
  {
    name: 'a lease in a reusable workflow',
    workflow: workflow(`
  job:
    uses: ./.github/workflows/called.yml`),
    others: {
      'called.yml': workflow(job('called', 'echo in between')).replace(
        'on: push',
        'on: workflow_call',
      ),
    },
    says: [closed],
  },
];
