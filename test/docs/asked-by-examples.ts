import { parse } from 'yaml';
import { createJob } from '../runner/index.ts';
import { examples } from '../workflows/examples.ts';
import { createWorld, type World } from '../workflows/world.ts';

type Inputs = Record<string, string>;

/** The IAM actions of all requests that the steps of the examples make as somebody, by their target. */
export async function askedByExamples(): Promise<Map<string, string[]>> {
  const runs = examples().flatMap(({ name, workflow, event = 'push' }) =>
    stepsOf(workflow).map(async (inputs) => {
      const world = await createWorld();
      const given = evaluated(inputs, { ...values(world), event }, name);
      await runTwice(given, world);
      await world.close();
      const actions = world.requests().map(({ action }) => action);
      return { target: targetOf(given), actions: actions.filter((action) => !isForRole(action)) };
    }),
  );
  const byTarget = Map.groupBy(await Promise.all(runs), ({ target }) => target);
  return new Map(
    [...byTarget].map(([target, ofTarget]) => [
      target,
      [...new Set(ofTarget.flatMap(({ actions }) => actions))].sort(),
    ]),
  );
}

/** What takes no permission of the role, but its trust. */
function isForRole(action: string): boolean {
  return ['github:oidc/token', 'sts:AssumeRoleWithWebIdentity'].includes(action);
}

function targetOf(inputs: Inputs): string {
  if (inputs['dry-run'] === 'true') return 'dry-run';
  const targets = [
    'cluster-identifier',
    'workgroup-name',
    'vpc-security-group-id',
    'cluster-security-group-name',
  ];
  return targets.find((name) => name in inputs) ?? '';
}

/** What the workflow gives this action, step by step. */
function stepsOf(workflow: string): Inputs[] {
  interface Job {
    readonly env?: Inputs;
    readonly steps: readonly { readonly uses?: string; readonly with?: Inputs }[];
  }
  const { jobs } = parse(workflow) as { jobs: Record<string, Job> };
  return Object.values(jobs).flatMap(({ steps, env = {} }) =>
    steps
      .filter(({ uses }) => uses?.startsWith('your-org/revoke-redshift-ingress@'))
      .map((step) =>
        Object.fromEntries(
          Object.entries(step.with ?? {}).map(([name, value]) => [
            name,
            `${value}`.replace(/\$\{\{ env\.(\w+) \}\}/g, (_, variable) => env[variable] ?? ''),
          ]),
        ),
      ),
  );
}

/** What the expressions of the examples stand for. */
function values({ vars }: World): Inputs {
  return {
    'steps.ip.outputs.ipv4': '203.0.113.7',
    'steps.retired.outputs.ranges': '198.51.100.0/24,192.0.2.0/24',
    'matrix.cluster': 'analytics',
    'vars.REDSHIFT_SECURITY_GROUP': vars['REDSHIFT_SECURITY_GROUP'] ?? '',
    'vars.RUNNER_SECURITY_GROUP': vars['RUNNER_SECURITY_GROUP'] ?? '',
  };
}

function evaluated(inputs: Inputs, known: Inputs, example: string): Inputs {
  const all: Inputs = {
    ...known,
    "github.event_name == 'pull_request'": `${known['event'] === 'pull_request'}`,
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression) => {
        const stands = all[expression];
        if (stands === undefined) throw new Error(`${example}: what is ${expression}?`);
        return stands;
      }),
    ]),
  );
}

/** Runs the step where its rule is there, and again where it is not any more. */
async function runTwice(inputs: Inputs, world: World): Promise<void> {
  const url = JSON.parse(world.env['STAND_IN_ENDPOINTS'] ?? '')['us-east-1'];
  const session = JSON.parse(world.env['STAND_IN_SESSION'] ?? '');
  const job = createJob({
    with: inputs,
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
      ...variablesOf(world, 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'),
    },
  });
  for (const _ of ['there', 'not there']) {
    for (const phase of [await job.main(), await job.post()]) {
      if (phase.failed) throw new Error(`The step failed:\n${phase.stdout}`);
    }
  }
  job.dispose();
}

function variablesOf({ env }: World, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, env[name] ?? '']));
}
