/**
 * Runs the unit tests on one change of the code at a time, for Stryker. Its own runner for Jest loads all specs for
 * each change; this one begins with the spec of the changed file, which sees nearly all of them, and goes on with those
 * of its folder that import the file.
 */
import { join, relative, sep } from 'node:path';
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

/** The folder with the tests of a file: `test/unit/policy` for any file in `src/policy`. */
function folderOf(file: string): string {
  return join(unit, relative('src', file).split(sep)[0] ?? '');
}

/** The spec of a file. */
function specOf(file: string): string {
  return join(unit, relative('src', file)).replace(/\.ts$/, '.spec.ts');
}

/** Runs specs; only those that import a file, where one is given. */
async function run(specs: readonly string[], file?: string) {
  // A copy of the project with all changes in it, of which a variable of the environment switches one on.
  const root = process.cwd();
  const { results } = await runCLI(
    {
      $0: 'stryker',
      _: file === undefined ? [] : [join(root, file)],
      findRelatedTests: file !== undefined,
      roots: [join(root, 'src'), join(root, 'test')],
      testMatch: specs.map((spec) => join(root, spec)),
      passWithNoTests: true,
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
    const folders = new Set(files.map((file) => folderOf(relative(process.cwd(), file))));
    const specs = [...folders].map((folder) => join(folder, '**/*.spec.ts'));
    const { success, failureMessage, tests } = await run(specs);
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
    const file = relative(process.cwd(), sandboxFileName);
    let nrOfTests = 0;
    for (const attempt of [
      () => run([specOf(file)]),
      () => run([join(folderOf(file), '**/*.spec.ts')], file),
    ]) {
      const { success, failureMessage, tests } = await attempt();
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
