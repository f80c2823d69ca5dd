import { resolve } from 'node:path';
import { createJob, type Job } from '../../test/runner/index.ts';
import type { Api } from './api.ts';
import { nodeMemory } from './memory.ts';
import type { Contestant } from './race.ts';
import { rule } from './scenario.ts';

/** The phases of the other two actions, on a VPC security group. */
export interface OtherActions {
  leaseMain: Contestant;
  leasePost: Contestant;
  sweep: Contestant;
}

const empty = { kind: 'empty' } as const;
const root = resolve(import.meta.dirname, '../..');

export function otherActions(api: Api): { field: OtherActions; jobs: Job[] } {
  const group = { 'vpc-security-group-id': api.vpcGroups.one };
  const jobOf = (folder: string, inputs: Record<string, string>) =>
    createJob({ with: { ...group, ...inputs }, env: api.env, action: resolve(root, folder) });
  const opening = jobOf('lease', { 'cidr-ip': rule });
  const closing = jobOf('lease', { 'cidr-ip': rule });
  const sweeping = jobOf('sweep', { 'github-token': 'none' });
  const memory = nodeMemory;
  const clear = () => api.authorize(empty);
  return {
    field: {
      leaseMain: {
        name: 'lease, VPC group',
        start: () => opening.prepare('main'),
        memory,
        before: clear,
        after: () => api.expectOpen(empty),
      },
      leasePost: {
        name: 'lease, end of the job',
        start: () => closing.prepare('post'),
        memory,
        async before() {
          await clear();
          await closing.main();
          await api.expectOpen(empty);
        },
        after: () => api.expectRevoked(empty),
      },
      sweep: {
        name: 'sweep, nothing to do',
        start: () => sweeping.prepare('main'),
        memory,
        before: clear,
      },
    },
    jobs: [opening, closing, sweeping],
  };
}
