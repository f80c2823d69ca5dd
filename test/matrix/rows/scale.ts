import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectedFault } from '../../emulator/index.ts';
import { type Group, withGroup } from '../../support/group.ts';
import { inOtherVpc, type Target } from '../../support/targets.ts';
import { says } from '../../support/words.ts';
import type { Row } from '../row.ts';
import { recovered } from './readings.ts';

const fifty = Array.from({ length: 50 }, (_, host) => `10.0.0.${host}/32`);

/** Forty groups in one step. What is in any of them counts as open. */
const fortyGroups: Target = {
  ...inOtherVpc,
  createWithBystander(stage, sources) {
    const groups = Array.from({ length: 40 }, () => inOtherVpc.createWithBystander(stage, sources));
    const inputs = { 'vpc-security-group-id': groups.map(({ id }) => id).join('\n') };
    return {
      ...(groups[0] as Group),
      inputs,
      sources: () => [...new Set(groups.flatMap((group) => group.sources()))],
      job: withGroup(inputs, stage.job),
    };
  },
};

const scale = {
  target: fortyGroups,
  rules: fifty,
  inputs: { timeout: '120' },
  post: 0,
  left: [],
} as const;

function killed(): Row {
  let held: InjectedFault;
  return {
    ...scale,
    title: '2,000 rules of forty groups, and SIGKILL in the middle',
    before: {
      main({ emulator }) {
        held = emulator.inject({
          kind: 'hold',
          at: 'before-change',
          action: inOtherVpc.revokes,
          skip: 20,
        });
      },
    },
    during: {
      async main({ kill }) {
        await held.reached;
        kill('SIGKILL');
      },
    },
    main: 'SIGKILL',
    reads: { post: ['End of the job: revoking', 'that this step could not revoke'] },
  };
}

/** More rules than a variable of the environment holds: their state is a file. */
export const scaleRows: readonly Row[] = [
  killed(),
  {
    ...scale,
    title: '2,000 rules of forty groups at the end of the job, and a state file that is gone',
    inputs: { 'revoke-at': 'job-end', timeout: '120' },
    env: {
      post({ state, onEnd }) {
        if (!/^sha256:.{64}$/.test(state['pending'] ?? ''))
          throw new Error('The state is no file.');
        const folder = mkdtempSync(join(tmpdir(), 'another-'));
        onEnd(() => rmSync(folder, { recursive: true }));
        return { RUNNER_TEMP: folder };
      },
    },
    main: 0,
    reads: { post: [recovered(says.stateDamaged), ['End of the job: revoking 2000 rules']] },
  },
];
