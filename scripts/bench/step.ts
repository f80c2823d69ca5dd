import { createJob, type Job, type JobOptions } from '../../test/runner/index.ts';
import type { Api } from './api.ts';
import { nodeMemory } from './memory.ts';
import type { Contestant } from './race.ts';
import { group, manyRules, missingRule, type Place, rule, workgroup } from './scenario.ts';

/** A step of the action that revokes the rules of one place. */
export interface Step {
  job: Job;
  contestant: Contestant;
  /** The number of HTTP requests that one run sends. */
  requests(): Promise<number>;
}

/** Makes the step for a place; all of its runs get the environment of `api`, and what more it is given. */
export function stepAt(place: Place, name: string, api: Api, more: JobOptions = {}): Step {
  const job = createJob({
    with: { ...inputsFor(place, api), ...more.with },
    env: { ...api.env, ...more.env },
  });
  return {
    job,
    contestant: {
      name,
      start: () => job.prepare('main'),
      memory: nodeMemory,
      before: () => api.authorize(place),
      after: () => api.expectRevoked(place),
    },
    async requests() {
      await api.authorize(place);
      const before = await api.requests();
      await job.main();
      await api.expectRevoked(place);
      return (await api.requests()) - before;
    },
  };
}

function inputsFor(place: Place, { vpcGroups }: Api): Record<string, string> {
  switch (place.kind) {
    case 'cluster':
      return { 'cluster-security-group-name': group, 'cidr-ip': rule };
    case 'workgroup':
      return { 'workgroup-name': workgroup, 'cidr-ip': rule };
    case 'vpc':
    case 'empty':
      return { 'vpc-security-group-id': vpcGroups.one, 'cidr-ip': rule };
    case 'many':
      return {
        'vpc-security-group-id': vpcGroups.many.slice(0, place.groups).join('\n'),
        'cidr-ip': [...manyRules(place.rules), missingRule].join('\n'),
        'if-not-found': 'ignore',
      };
  }
}
