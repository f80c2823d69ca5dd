import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { act } from './act.ts';
import { commands, localActions, repositoryFiles } from './local-actions.ts';
import { LOST, type Scenario } from './scenario.ts';
import { createWorld } from './world.ts';

/** Runs a scenario's workflow in a world of its own. Throws where something is not as the scenario says. */
export async function play(scenario: Scenario, folder: string, thisAction: string): Promise<void> {
  const { workflow, event = eventOf(workflow), red = false, opens = 1 } = scenario;
  const place = mkdtempSync(join(folder, 'run-'));
  const world = await createWorld();
  try {
    const before = world.open();
    const started = {
      home: made(join(place, 'home')),
      commands,
      vars: world.vars,
      env: { ...world.env, STAND_IN_MEETING: made(join(place, 'meeting')) },
      secrets: world.secrets,
    };
    if (scenario.lost !== undefined) {
      await act({
        ...started,
        repository: checkedOut({ 'workflow.yml': scenario.lost }, join(place, 'lost')),
        event: eventOf(scenario.lost),
        actions: localActions(scenario.lost, thisAction),
        killAt: LOST,
      });
      world.endRuns();
    }
    scenario.before?.(world);
    const { exitCode, log } = await act({
      ...started,
      repository: checkedOut(
        { ...scenario.others, 'workflow.yml': workflow },
        join(place, 'repository'),
      ),
      event,
      actions: localActions(Object.values({ ...scenario.others, workflow }).join('\n'), thisAction),
      cancelAt: scenario.cancelAt,
    });
    try {
      assert.equal(exitCode, red ? 1 : 0, 'the exit code of act');
      const kept = before.filter((rule) => !scenario.closesLasting?.includes(rule));
      assert.deepEqual(
        world.open(),
        [...kept, ...(scenario.leavesOpen ?? [])].sort(),
        'open rules',
      );
      const opened = world
        .requests()
        .filter(({ action, applied }) => applied && action.includes(':Authorize'));
      assert.equal(opened.length, opens, 'the number of rules that were opened');
      for (const text of scenario.says ?? []) assert(log.includes(text), `the log lacks: ${text}`);
      for (const text of scenario.saysNot ?? [])
        assert(!log.includes(text), `the log has: ${text}`);
      scenario.after?.(world);
    } catch (error) {
      throw new Error(`${(error as Error).message}\n\n${log}`);
    }
  } finally {
    await world.close();
    rmSync(place, { recursive: true, force: true });
  }
}

function eventOf(workflow: string): string {
  const { on } = parse(workflow) as { on: string | Record<string, unknown> };
  return typeof on === 'string' ? on : (Object.keys(on)[0] as string);
}

/** Makes a repository with these workflows, as act wants to find it. */
function checkedOut(workflows: Readonly<Record<string, string>>, repository: string): string {
  cpSync(repositoryFiles, repository, { recursive: true });
  const folder = made(join(repository, '.github/workflows'));
  for (const [name, text] of Object.entries(workflows)) writeFileSync(join(folder, name), text);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  const author = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com'];
  git(...author, '-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message=Workflow');
  return repository;
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
