/**
 * Runs the unit tests on one change of the code at a time, for Stryker. Its own runner for Jest loads all specs for
 * each change; this one begins with the spec of the changed file, which sees nearly all of them.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { runCLI } from 'jest';

const unit = join('test', 'unit');

/** Where the tests of a file in `src/` are, the nearest first: in its own spec, in its folder, in the folder above. */
function specsOf(file: string): string[] {
  const mirrored = join(unit, relative('src', file));
  const folders: string[] = [];
  for (let folder = dirname(mirrored); dirname(folder) !== 'test'; folder = dirname(folder)) {
    folders.push(folder);
  }
  return [mirrored.replace(/\.ts$/, '.spec.ts'), ...folders];
}

/** Runs some specs, or those of folders. */
async function run(paths: readonly string[]) {
  // A copy of the project with all changes in it, of which a variable of the environment switches one on.
  const root = process.cwd();
  const { results } = await runCLI(
    {
      $0: 'stryker',
      _: [],
      roots: [join(root, 'src'), join(root, 'test')],
      testMatch: paths.map((path) => join(root, path, path.endsWith('.ts') ? '' : '**/*.spec.ts')),
      // A test that waits for ever has failed after this time, and code that runs for ever after so many rounds.
      testTimeout: 5000,
      globals: JSON.stringify({ __stryker__: { hitCount: 0, hitLimit: 100_000 } }),
      runInBand: true,
      silent: true,
      coverage: false,
      reporters: [],
    },
    [root],
  );
  const failures = results.testResults.flatMap(({ failureMessage }) => failureMessage ?? []);
  const tests = results.testResults.flatMap(({ testResults }) =>
    testResults.map(({ fullName, status }) => ({ name: fullName, failed: status === 'failed' })),
  );
  return { success: results.success, failureMessage: failures.join('\n'), tests };
}

class NearestSpecsFirst implements TestRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    const folders = files.flatMap((file) => specsOf(relative(process.cwd(), file)).slice(-1));
    const { success, failureMessage, tests } = await run([...new Set(folders)]);
    if (!success) return { status: DryRunStatus.Error, errorMessage: failureMessage };
    return {
      status: DryRunStatus.Complete,
      tests: tests.map(({ name }) => ({
        id: name,
        name,
        timeSpentMs: 0,
        status: TestStatus.Success,
      })),
    };
  }

  async mutantRun({ activeMutant, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    process.env['__STRYKER_ACTIVE_MUTANT__'] = activeMutant.id;
    let nrOfTests = 0;
    for (const path of specsOf(relative(process.cwd(), sandboxFileName)).filter(existsSync)) {
      const { success, failureMessage, tests } = await run([path]);
      nrOfTests += tests.length;
      if (success) continue;
      if (failureMessage.includes('Hit count limit reached'))
        return { status: MutantRunStatus.Timeout };
      const killedBy = tests.flatMap(({ name, failed }) => (failed ? name : []));
      return { status: MutantRunStatus.Killed, killedBy, failureMessage, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'nearest-specs-first', NearestSpecsFirst),
];
