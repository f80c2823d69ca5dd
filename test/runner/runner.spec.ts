import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createJob, type Job, type JobOptions, summaryLimit } from './index.ts';

const leftovers: (() => void)[] = [];

afterEach(() => {
  jest.useRealTimers();
  for (const clean of leftovers.splice(0)) clean();
});

const manifest = `
name: fixture
inputs:
  cidr-ip: { description: a }
  dry-run: { description: b, default: false }
  two words: { description: c, default: '' }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

const prelude = `
import { appendFileSync } from 'node:fs';
const append = (name, text) => appendFileSync(process.env[name], text);
const print = (value) => process.stdout.write(typeof value === 'string' ? value : JSON.stringify(value));
`;

function jobOf(main: string, options: JobOptions & { post?: string } = {}): Job {
  const { post = '', ...jobOptions } = options;
  const action = mkdtempSync(join(tmpdir(), 'action-'));
  writeFileSync(join(action, 'action.yml'), manifest);
  writeFileSync(join(action, 'main.mjs'), prelude + main);
  writeFileSync(join(action, 'post.mjs'), prelude + post);
  const job = createJob({ action, ...jobOptions });
  leftovers.push(job.dispose, () => rmSync(action, { recursive: true }));
  return job;
}

/** From now on the runner's timers wait for `jest.advanceTimersByTime`; the processes are real. */
const letTimersPass = () =>
  jest.useFakeTimers({
    doNotFake: ['Date', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'setInterval'],
  });

const printing = (text: string) => jobOf(`print(${JSON.stringify(text)})`).main();
const outputting = (text: string) =>
  jobOf(`append('GITHUB_OUTPUT', ${JSON.stringify(text)})`).main();

describe('the environment of a phase', () => {
  test('has the inputs over their defaults, with dashes kept and spaces as underscores', async () => {
    const job = jobOf(
      `print(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'))))`,
      { with: { 'cidr-ip': '10.0.0.0/8' } },
    );
    expect(JSON.parse((await job.main()).stdout)).toEqual({
      'INPUT_CIDR-IP': '10.0.0.0/8',
      'INPUT_DRY-RUN': 'false',
      INPUT_TWO_WORDS: '',
    });
  });

  test('warns of an input that the action does not declare, and passes it on', async () => {
    const job = jobOf(`print(process.env.INPUT_CIDR)`, { with: { cidr: '10.0.0.0/8' } });
    const { annotations, stdout } = await job.main();
    expect(job.unexpectedInputs).toEqual(['cidr']);
    expect(stdout).toBe('10.0.0.0/8');
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: "Unexpected input(s) 'cidr', valid inputs are ['cidr-ip', 'dry-run', 'two words']",
      },
    ]);
  });

  test('has nothing of the machine that runs the tests but its path', async () => {
    process.env['AWS_PROFILE'] = 'private';
    leftovers.push(() => delete process.env['AWS_PROFILE']);
    const job = jobOf(
      `import { readdirSync } from 'node:fs';
       const { AWS_PROFILE = 'none', HOME, HTTPS_PROXY = 'none', GITHUB_REPOSITORY } = process.env;
       print({ AWS_PROFILE, HTTPS_PROXY, GITHUB_REPOSITORY, home: readdirSync(HOME) })`,
    );
    expect(JSON.parse((await job.main()).stdout)).toEqual({
      AWS_PROFILE: 'none',
      HTTPS_PROXY: 'none',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      home: [],
    });
  });

  test('is Node 24, whatever Node runs the tests', async () => {
    expect((await jobOf('print(process.version)').main()).stdout).toMatch(/^v24\./);
  });

  test('has RUNNER_DEBUG only where debug logging is enabled', async () => {
    const main = `print(String(process.env.RUNNER_DEBUG))`;
    expect((await jobOf(main).main()).stdout).toBe('undefined');
    expect((await jobOf(main, { debug: true }).main()).stdout).toBe('1');
  });

  test('can differ between main and post, down to a variable that is gone', async () => {
    const show = `print(String(process.env.AWS_SESSION_TOKEN))`;
    const job = jobOf(show, { post: show, env: { AWS_SESSION_TOKEN: 'fresh' } });
    expect((await job.main()).stdout).toBe('fresh');
    expect((await job.post({ env: { AWS_SESSION_TOKEN: undefined } })).stdout).toBe('undefined');
  });
});

describe('commands in the log', () => {
  test('become annotations, debug lines and masks, unescaped', async () => {
    const result = await printing(
      [
        'Revoking',
        '::error title=Access%3A denied%2C sorry::100%25 sure%0Asecond line',
        '  ::warning::indented',
        '::notice::%250A is no line break',
        '::debug::request 1',
        '::add-mask::hunter2',
        'Done',
      ].join('\n'),
    );
    expect(result.annotations).toEqual([
      { level: 'error', title: 'Access: denied, sorry', message: '100% sure\nsecond line' },
      { level: 'warning', message: 'indented' },
      { level: 'notice', message: '%0A is no line break' },
    ]);
    expect(result.debug).toEqual(['request 1']);
    expect(result.masks).toEqual(['hunter2']);
    expect(result.log).toEqual(['Revoking', 'Done']);
  });

  test('are found in the old form too, anywhere in a line', async () => {
    const { annotations, log } = await printing(
      'Description: ##[error]forged%5D\n##[nonsense]text',
    );
    expect(annotations).toEqual([{ level: 'error', message: 'forged]' }]);
    expect(log).toEqual(['##[nonsense]text']);
  });

  test('are found after a lone carriage return, which ends a line for the runner', async () => {
    const { annotations } = await printing('Description: x\r::error::forged');
    expect(annotations).toEqual([{ level: 'error', message: 'forged' }]);
  });

  test('are found on stderr too', async () => {
    const { annotations } = await jobOf(`console.error('::error::forged')`).main();
    expect(annotations).toEqual([{ level: 'error', message: 'forged' }]);
  });

  test('set outputs and state in the old way, as the runner still allows', async () => {
    const result = await printing('::set-output name=a::1\n::save-state name=b::2');
    expect(result.outputs).toEqual({ a: '1' });
    expect(result.state).toEqual({ b: '2' });
    expect(result.commands.map(({ name }) => name)).toEqual(['set-output', 'save-state']);
  });

  test('are text between stop-commands and its token', async () => {
    const { annotations, log } = await printing(
      '::stop-commands::a1b2\n::error::quoted\n::a1b2::\n::error::real',
    );
    expect(annotations).toEqual([{ level: 'error', message: 'real' }]);
    expect(log).toEqual(['::error::quoted']);
  });

  test('are text where they are cut short or unknown', async () => {
    const lines = ['::error', 'see ::error::', '::unknown::x', ':: ::'];
    const { commands, log } = await printing(lines.join('\n'));
    expect(commands).toEqual([]);
    expect(log).toEqual(lines);
  });
});

describe('the output file', () => {
  test('gives values of one line and of many; the last one of a name wins', async () => {
    const { outputs, failed } = await outputting(
      'a=1\nb<<EOF\nx=y\n\nz<<w\nEOF\na=2=3\nempty=\nnone<<EOF\nEOF',
    );
    expect(outputs).toEqual({ a: '2=3', b: 'x=y\n\nz<<w', empty: '', none: '' });
    expect(failed).toBe(false);
  });

  test.each([
    ['text', "Invalid format 'text'"],
    ['=1', "Invalid format '=1'. Name must not be empty"],
    ['a<<', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['a<<EOF\n1\n', "Invalid value. Matching delimiter not found 'EOF'"],
    ['a<<EOF\n1', 'Invalid value. EOF marker missing new line.'],
  ])('makes the step red when it holds %j', async (text, message) => {
    const { failed, exitCode, annotations, outputs } = await outputting(`before=1\n${text}`);
    expect({ failed, exitCode }).toEqual({ failed: true, exitCode: 0 });
    expect(annotations).toEqual([
      { level: 'error', message: "Unable to process file command 'output' successfully." },
      { level: 'error', message },
    ]);
    expect(outputs).toEqual({ before: '1' });
  });
});

describe('the job summary', () => {
  test('is the Markdown that the phase wrote, each phase its own', async () => {
    const job = jobOf(`append('GITHUB_STEP_SUMMARY', '# main')`, {
      post: `append('GITHUB_STEP_SUMMARY', '# post')`,
    });
    expect((await job.main()).summary).toBe('# main');
    expect((await job.post()).summary).toBe('# post');
  });

  test('is refused beyond 1 MiB', async () => {
    const write = (bytes: number) =>
      jobOf(`append('GITHUB_STEP_SUMMARY', 'x'.repeat(${bytes}))`).main();
    expect((await write(summaryLimit)).summary).toHaveLength(summaryLimit);
    const { summary, annotations } = await write(summaryLimit + 1024);
    expect(summary).toBe('');
    expect(annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1025k');
  });
});

describe('the state', () => {
  test('reaches post; the last value of a key wins', async () => {
    const job = jobOf(`append('GITHUB_STATE', 'pending=2\\npending<<E\\n[1,\\n2]\\nE\\n')`, {
      post: `print(process.env.STATE_pending)`,
    });
    expect((await job.main()).state).toEqual({ pending: '[1,\n2]' });
    expect((await job.post()).stdout).toBe('[1,\n2]');
  });

  test('reaches post when main was killed after saving it', async () => {
    const job = jobOf(
      `append('GITHUB_STATE', 'pending=1\\n'); process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`,
      { post: `print(process.env.STATE_pending)` },
    );
    expect(await job.main()).toMatchObject({ exitCode: null, signal: 'SIGKILL', failed: true });
    expect((await job.post()).stdout).toBe('1');
  });
});

describe('a file that cannot be written', () => {
  const attempt = `try { append('GITHUB_OUTPUT', 'a=1') } catch (error) { print(error.code) }`;

  test('fails with ENOTDIR where its folder is missing', async () => {
    const { stdout, outputs } = await jobOf(attempt, {
      broken: { output: 'missing folder' },
    }).main();
    expect(stdout).toBe('ENOTDIR');
    expect(outputs).toEqual({});
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux(
    'fails with ENOSPC where the disk is full, in the phase that it is broken in',
    async () => {
      const job = jobOf(attempt, { post: attempt });
      expect((await job.main({ broken: { output: 'disk full' } })).stdout).toBe('ENOSPC');
      expect(await job.post()).toMatchObject({ stdout: '', outputs: { a: '1' } });
    },
  );
});

describe('a running phase', () => {
  // Signals do not exist on Windows: there the process ends at once.
  const onPosix = process.platform === 'win32' ? test.skip : test;

  onPosix('gets SIGINT when it is cancelled, and may leave on its own terms', async () => {
    const phase = jobOf(
      `process.on('SIGINT', () => process.exit(3)); setInterval(() => {}, 1000); print('ready\\n')`,
    ).startMain();
    await phase.printed('ready');
    phase.cancel();
    expect(await phase.result).toMatchObject({ exitCode: 3, signal: null, failed: true });
  });

  onPosix('gets SIGTERM and is killed in the end where it does not leave', async () => {
    const phase = jobOf(
      `for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name));
       setInterval(() => {}, 1000); print('ready\\n')`,
    ).startMain();
    await phase.printed('ready');
    letTimersPass();
    phase.cancel();
    await phase.printed('SIGINT');
    jest.advanceTimersByTime(7_500);
    await phase.printed('SIGTERM');
    jest.advanceTimersByTime(2_500);
    const { signal, log } = await phase.result;
    expect(signal).toBe('SIGKILL');
    expect(log).toEqual(['ready', 'SIGINT', 'SIGTERM']);
  });

  onPosix('gets SIGTERM first where the cancellation begins with it', async () => {
    const phase = jobOf(
      `process.on('SIGTERM', () => console.log('SIGTERM'));
       setInterval(() => {}, 1000); print('ready\\n')`,
    ).startMain();
    await phase.printed('ready');
    letTimersPass();
    phase.cancel('SIGTERM');
    await phase.printed('SIGTERM');
    jest.advanceTimersByTime(2_500);
    expect(await phase.result).toMatchObject({ signal: 'SIGKILL', log: ['ready', 'SIGTERM'] });
  });

  test('tells when it ended without printing what was waited for', async () => {
    await expect(jobOf('').startMain().printed('ready')).rejects.toThrow('It ended without');
  });

  onPosix('can be sent any signal', async () => {
    const phase = jobOf('setInterval(() => {}, 1000)').startMain();
    phase.kill('SIGKILL');
    expect(await phase.result).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  });
});

test('an action that cannot be read or run is refused in a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  leftovers.push(() => rmSync(folder, { recursive: true }));
  expect(() => createJob({ action: folder })).toThrow('There is no action.yml');
  writeFileSync(join(folder, 'action.yml'), 'runs: { using: docker }');
  expect(() => createJob({ action: folder })).toThrow('JavaScript actions only');
  writeFileSync(
    join(folder, 'action.yml'),
    `inputs: { token: { default: '\${{ github.actor }}' } }\nruns: { using: node24, main: a.js }`,
  );
  expect(() => createJob({ action: folder })).toThrow('The default of "token" is an expression.');
});
