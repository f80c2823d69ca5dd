import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { trustIn } from '../support/role.ts';
import { createStage } from '../support/stage.ts';
import { openLease, sweepJob } from '../support/sweep.ts';
import { fences } from '../workflows/markdown.ts';
import { problemsOfAction } from './action-schema.ts';
import { askedByExamples } from './asked-by-examples.ts';

jest.setTimeout(120_000);

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

describe('action.yml', () => {
  test.each(['lease', 'sweep'])("of %s fits GitHub's own schema", (folder) => {
    expect(problemsOfAction(read(`${folder}/action.yml`))).toEqual([]);
  });

  test("fits GitHub's own schema", () => {
    expect(problemsOfAction(read('action.yml'))).toEqual([]);
    expect(problemsOfAction(read('action.yml').replace('post-if:', 'post-when:'))).not.toEqual([]);
  });

  test.each([
    ['action.yml', 'shield'],
    ['lease/action.yml', 'unlock'],
    ['sweep/action.yml', 'wind'],
  ])('%s describes the action, every input and every output in a sentence', (path, icon) => {
    const { inputs, outputs, ...rest } = parse(read(path));
    expect(rest).toMatchObject({
      name: expect.stringMatching(/./),
      description: expect.stringMatching(/^[A-Z].*\.$/),
      branding: { icon, color: 'purple' },
    });
    for (const { description } of Object.values<{ description: string }>({
      ...inputs,
      ...outputs,
    })) {
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('docs/iam.md', () => {
  const trust = '`role-to-assume`';
  const policies = () =>
    fences(read('docs/iam.md')).filter(
      ({ heading, language }) =>
        language === 'json' && ![trust, '`lease`', '`sweep`'].includes(heading),
    );

  test('has the trust policy that the roles of the tests have', () => {
    const [{ text } = { text: '' }] = fences(read('docs/iam.md')).filter(
      ({ heading }) => heading === trust,
    );
    const filledIn = text
      .replaceAll('ACCOUNT', '123456789012')
      .replaceAll('OWNER/REPO', 'octo-org/octo-repo');
    const { Statement, ...rest } = JSON.parse(filledIn);
    expect({ ...rest, Statement: Statement[0] }).toEqual(trustIn('123456789012'));
  });

  test('allows the sweep what it asks AWS for, and nothing else', async () => {
    const stage = await createStage();
    openLease(stage, stage.vpcGroup().id, { expiresIn: -1 });
    const { exitCode } = await sweepJob(stage).main();
    await stage.close();
    const [{ text } = { text: '' }] = fences(read('docs/iam.md')).filter(
      ({ heading }) => heading === '`sweep`',
    );
    const allowed = JSON.parse(text).Statement.map(({ Action }: { Action: string }) => Action);
    expect(exitCode).toBe(0);
    expect(
      stage
        .actions()
        .map((action) => `ec2:${action}`)
        .sort(),
    ).toEqual(allowed.sort());
  });

  test('allows for each target what the examples ask AWS for, and nothing else', async () => {
    const allowed = new Map(
      policies().map(({ heading, text }) => [
        heading.replaceAll('`', ''),
        JSON.parse(text)
          .Statement.flatMap(({ Action }: { Action: string | string[] }) => Action)
          .sort(),
      ]),
    );
    expect(await askedByExamples()).toEqual(allowed);
  });
});
