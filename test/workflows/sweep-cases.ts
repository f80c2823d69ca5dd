import assert from 'node:assert/strict';
import { LOST, type Scenario } from './scenario.ts';

const workflow = (name: string, steps: string) => `name: ${name}
on: push
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: arn:aws:iam::111122223333:role/ci-redshift
          aws-region: us-east-1
${steps.replaceAll(/^(?=.)/gm, '      ')}`;

const leaseAndLose = workflow(
  'Warehouse tests',
  `- uses: your-org/revoke-redshift-ingress/lease@v1
  with:
    cluster-identifier: analytics
- run: echo "${LOST}" && sleep 60
`,
);

const sweepTwice = workflow(
  'Sweep',
  `- uses: your-org/revoke-redshift-ingress/sweep@v1
- uses: your-org/revoke-redshift-ingress/sweep@v1
`,
);

const revocations = (actions: readonly { readonly action: string; readonly applied: boolean }[]) =>
  actions.filter(({ action, applied }) => applied && action === 'ec2:RevokeSecurityGroupIngress');

/** What becomes of the lease of a job whose runner is lost. */
export const sweepCases: readonly Scenario[] = [
  {
    name: 'a job is killed with its runner; a sweep takes its lease away, and a second one finds nothing',
    lost: leaseAndLose,
    workflow: sweepTwice,
    says: [
      'Leases left behind',
      'Revoked 203.0.113.7/32 on port 5439',
      'run 1 in us-east-1: its run ended 1 h',
      'No lease was left behind in us-east-1',
    ],
    after: (world) => assert.equal(revocations(world.requests()).length, 1),
  },
  {
    name: 'a sweep keeps the lease of a lost job as long as GitHub does not say that it is over',
    lost: leaseAndLose,
    before: (world) => world.forgetRuns(),
    workflow: sweepTwice,
    leavesOpen: ['us-east-1 warehouse 203.0.113.7/32 on port 5439'],
    says: ['Not found on GitHub', 'Kept 203.0.113.7/32'],
    after: (world) => assert.equal(revocations(world.requests()).length, 0),
  },
];
