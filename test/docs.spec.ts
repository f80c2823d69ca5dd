import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { faultTable } from '../src/faults/table.ts';
import { problemsOfAction } from './docs/action-schema.ts';
import { askedByExamples } from './docs/asked-by-examples.ts';
import { fences } from './workflows/markdown.ts';

jest.setTimeout(120_000);

const root = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

describe('action.yml', () => {
  test("fits GitHub's own schema", () => {
    expect(problemsOfAction(read('action.yml'))).toEqual([]);
    expect(problemsOfAction(read('action.yml').replace('post-if:', 'post-when:'))).not.toEqual([]);
  });

  test('describes every input and output in a sentence', () => {
    const { inputs, outputs, ...rest } = parse(read('action.yml'));
    expect(rest).toMatchObject({ name: /./, branding: { icon: 'shield', color: 'purple' } });
    for (const { description } of Object.values<{ description: string }>({
      ...inputs,
      ...outputs,
    })) {
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('docs/troubleshooting.md', () => {
  const headings = read('docs/troubleshooting.md').match(/^### .*/gm);

  test('has every row of the fault table', () => {
    for (const { title } of faultTable) expect(headings).toContain(`### ${title}`);
  });

  test('has every other fault', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(join('src', name)));
    const titles = sources.flatMap((text) =>
      [...text.matchAll(/(?:new Fault\(|title:)\s*'([^']+)'/g)].map(([, title]) => title),
    );
    expect(titles.length).toBeGreaterThan(faultTable.length);
    for (const title of titles) expect(headings).toContain(`### ${title}`);
  });
});

describe('docs/iam.md', () => {
  test('allows for each target what the examples ask AWS for, and nothing else', async () => {
    const allowed = new Map(
      fences(read('docs/iam.md')).map(({ heading, text }) => [
        heading.replaceAll('`', ''),
        JSON.parse(text)
          .Statement.flatMap(({ Action }: { Action: string | string[] }) => Action)
          .sort(),
      ]),
    );
    expect(await askedByExamples()).toEqual(allowed);
  });
});
