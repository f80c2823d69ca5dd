import { type Aws, callerAs, connect } from '../aws/aws.ts';
import { assuming } from '../aws/permissions.ts';
import { wire } from '../aws/wire.ts';
import type { Caller } from '../domain/caller.ts';
import type { Permission } from '../domain/permission.ts';
import type { Phase, StepOptions } from '../domain/step.ts';
import { asFault } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import { readMaxAttempts } from '../inputs/max-attempts.ts';
import type { InputName } from '../inputs/names.ts';
import { ignoredProxies } from '../inputs/proxy.ts';
import type { Agents } from '../network/agents.ts';
import { type Budget, startBudget } from '../policy/budget.ts';
import { retry } from '../policy/retry.ts';
import type { OpenGroup } from '../policy/revoke-all.ts';
import { cancellation } from '../runner/cancellation.ts';
import { clock } from '../runner/clock.ts';
import { annotate, say, sayInDebug } from '../runner/log.ts';
import type { RoleSignIn } from './role.ts';

/** What a phase works with. */
export interface Step {
  readonly budget: Budget;
  /** Gives time to work that has an input of its own for it. */
  startBudget(seconds: number, input: InputName): Budget;
  /**
   * Signs in to AWS, to do what these permissions are for, in the time of the phase or another.
   *
   * @throws {Fault}
   */
  signIn(permissions: readonly Permission[], within?: Budget): Promise<Aws>;
  /** Who acts; `undefined` where that is not known in time. */
  caller(): Promise<Caller | undefined>;
}

/** How a phase comes by the connection for its first request. */
interface FirstConnection {
  /** The connections that are open already. */
  readonly agents?: Agents;
  /** What the first request is for: its connection is opened at once. */
  readonly first?: readonly Permission[];
}

/** Connects a phase to AWS, and gives it its time. */
export function startStep(
  { region, timeout, role }: Pick<StepOptions, 'region' | 'timeout' | 'role'>,
  phase: Phase,
  { agents, first = [] }: FirstConnection = {},
): Step {
  const { maxAttempts, notice } = readMaxAttempts(process.env);
  for (const message of [...(notice ? [notice] : []), ...ignoredProxies(process.env)]) {
    annotate({ level: 'notice', title: 'Variable ignored', message });
  }
  const circumstances = {
    clock,
    wire,
    cancelled: cancellation(),
    random: Math.random,
    maxAttempts,
    onWait: (what: string) => say(`Waiting for ${what}`),
  };
  const env = process.env;
  const aws = connect({ region, env, agents, debug: sayInDebug, atEnd: phase === 'post' });
  const budget = startBudget(timeout, circumstances);
  const time = {
    budget,
    startBudget: (seconds: number, input: InputName) => startBudget(seconds, circumstances, input),
  };
  aws.warmUp(role ? assuming() : first);
  if (!role) {
    const signIn = async (permissions: readonly Permission[]) => {
      aws.warmUp(permissions);
      return aws;
    };
    return { ...time, signIn, caller: aws.caller };
  }
  let roleSignIn: Promise<RoleSignIn> | undefined;
  return {
    ...time,
    async signIn(permissions, within = budget) {
      aws.warmUp(permissions);
      // Loaded for the steps that have a role.
      roleSignIn ??= import('./role.ts').then((api) =>
        api.roleSignIn({ role, region, timeout, aws, now: clock.now }),
      );
      return (await roleSignIn)(permissions, within);
    },
    caller: async () => callerAs(role, env),
  };
}

/** Opens groups, signed in once for all of them; where that fails, none of them can be opened. */
export async function groupOpener(
  step: Pick<Step, 'signIn'>,
  permissions: readonly Permission[],
  open: (aws: Aws) => OpenGroup = (aws) => aws.openGroup,
): Promise<OpenGroup> {
  const aws = await step.signIn(permissions).catch(asFault);
  return async (group) => {
    if (aws instanceof Fault) throw aws;
    return open(aws)(group);
  };
}

/** Who acts; `undefined` where the credentials can't be had in time, of which the first request tells more. */
export function callerOf({ caller, budget }: Step): Promise<Caller | undefined> {
  return retry({ ...budget, maxAttempts: 1 }, { send: caller }).catch(() => undefined);
}

/** The account of the credentials; a fault where AWS does not tell it. */
export async function ownAccount({ signIn }: Step, budget: Budget): Promise<string | Fault> {
  try {
    const aws = await signIn([]);
    const what = 'AWS to name the account';
    return await retry(budget, { what, send: (signal) => aws.account(signal) });
  } catch (error) {
    return asFault(error);
  }
}
