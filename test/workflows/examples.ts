import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fences } from './markdown.ts';
import type { Scenario } from './scenario.ts';

const root = resolve(import.meta.dirname, '../..');

/** What is particular of some examples; `opens`, `says` and so on mean what they mean in a scenario. */
const particulars: Readonly<Record<string, readonly Partial<Scenario>[]>> = {
  'examples/lease-matrix.yml': [{ opens: 4 }],
  'examples/sweep.yml': [{ opens: 0, says: ['No lease was left behind in us-east-1'] }],
  'examples/sweep-accounts-and-regions.yml': [
    {
      opens: 0,
      says: ['No lease was left behind in us-east-1', 'No lease was left behind in eu-central-1'],
    },
  ],
  'README.md, "Sweep"': [{ opens: 0, says: ['No lease was left behind in us-east-1'] }],
  'examples/release-across-regions.yml': [{ opens: 2 }],
  'examples/close-every-evening.yml': [
    { opens: 0, closesLasting: ['us-east-1 warehouse 198.51.100.0/24 on port 5439'] },
  ],
  'examples/dry-run-on-pull-request.yml': [
    {
      name: 'examples/dry-run-on-pull-request.yml, on the pull request',
      event: 'pull_request',
      opens: 0,
      says: ['Would revoke 198.51.100.0/24 on port 5439'],
    },
    {
      name: 'examples/dry-run-on-pull-request.yml, on the merge',
      event: 'push',
      opens: 0,
      says: ['Revoked 198.51.100.0/24 on port 5439'],
      closesLasting: ['us-east-1 warehouse 198.51.100.0/24 on port 5439'],
    },
  ],
  'examples/acting-on-outputs.yml': [
    {
      says: ['"CidrIp": "198.51.100.0/24"'],
      saysNot: ['May still be open:'],
    },
    {
      name: 'examples/acting-on-outputs.yml, when access is denied',
      red: true,
      leavesOpen: ['us-east-1 warehouse 203.0.113.7/32 on port 5439'],
      says: ['May still be open: [{"GroupId":"sg-'],
      before: (world) => world.denyRevocations(),
    },
  ],
};

/** Every example of `examples/`, and of the README and `docs/`, word for word. */
export function examples(): Scenario[] {
  const files = readdirSync(join(root, 'examples')).map((name) => `examples/${name}`);
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
  return [
    ...files.filter((name) => name.endsWith('.yml')).map((name) => [name, read(name)] as const),
    ...pages.filter((name) => name.endsWith('.md')).flatMap(workflowsOf),
  ].flatMap(([name, workflow]) =>
    (particulars[name] ?? [{}]).map((particular) => ({ name, workflow, ...particular })),
  );
}

function workflowsOf(page: string): (readonly [name: string, workflow: string])[] {
  return fences(read(page))
    .filter(({ language }) => language === 'yaml')
    .map(({ heading, text }) => [
      `${page}, "${heading}"`,
      text.startsWith('- ') ? jobAround(text) : text,
    ]);
}

/**
 * A job around steps of an example, which begins as the workflow of the README does that looks the address up. It
 * opens the access where the steps do not.
 */
function jobAround(steps: string): string {
  const [beginning] = fences(read('README.md')).flatMap(({ text }) => {
    return /^[\s\S]*?GITHUB_OUTPUT"\n/.exec(text)?.[0] ?? [];
  });
  if (!beginning) throw new Error('No workflow of the README looks the address up.');
  const opening = steps.includes('authorize-') ? '' : openingFor(steps);
  return `${beginning}\n${`${opening}${steps}`.replaceAll(/^(?=.)/gm, '      ')}`;
}

function openingFor(steps: string): string {
  return steps.includes('cluster-security-group-name:')
    ? `- name: Open the access
  run: aws redshift authorize-cluster-security-group-ingress --cluster-security-group-name ci-runners --cidrip 203.0.113.7/32
`
    : `- name: Open the access
  run: aws ec2 authorize-security-group-ingress --group-id "\${{ vars.REDSHIFT_SECURITY_GROUP }}" --protocol tcp --port 5439 --cidr 203.0.113.7/32
`;
}

function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}
