import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { exampleCredentials } from './credentials.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function run(command: string, args: readonly string[]) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

const start = (...args: string[]) =>
  run(process.execPath, [
    '--no-warnings',
    fileURLToPath(new URL('cli.ts', import.meta.url)),
    ...args,
  ]);

/** What it says until it is ready. */
async function introduction(child: ReturnType<typeof run>): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (said.includes('Ctrl+C')) break;
  }
  return said;
}

const variablesIn = (said: string) =>
  Object.fromEntries(
    [...said.matchAll(/\b(AWS_\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  );

test.each(['SIGINT', 'SIGTERM'] as const)(
  'says how it is used, and stops on %s',
  async (signal) => {
    const child = start('--port', '0');
    const said = await introduction(child);
    expect(variablesIn(said)).toEqual({
      AWS_ENDPOINT_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: exampleCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: exampleCredentials.secretAccessKey,
    });
    expect(said).toContain('Account 123456789012');
    expect(said).toMatch(/public-ip-url.*: http:\/\/127\.0\.0\.1:\d+\/checkip$/m);
    expect(said).toMatch(/^ {2}redshift: .*CreateCluster, DescribeClusters/m);
    expect(said).toMatch(/^ {2}ec2: .*AuthorizeSecurityGroupIngress, RevokeSecurityGroupIngress/m);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

test('ends when npm is told to end', async () => {
  const npm = run('npm', ['run', '--silent', 'emulator', '--', '--port', '0']);
  const url = variablesIn(await introduction(npm))['AWS_ENDPOINT_URL'] ?? '';
  expect((await fetch(url, { method: 'POST' })).status).toBe(403);
  npm.kill('SIGTERM');
  npm.stdout.resume();
  npm.stderr.resume();
  // The pipes are those of the emulator too, so they close when it has ended.
  await once(npm, 'close');
  await expect(fetch(url, { method: 'POST' })).rejects.toThrow();
});

test('refuses a port that is no number, in a sentence', async () => {
  const child = start('--port', 'four');
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(said).toBe('--port takes a number from 0 to 65535, not four.\n');
  expect(code).toBe(2);
});

test('says that the port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const child = start('--port', String(port));
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  other.close();
  expect(said).toBe(`Port ${port} cannot be listened on: it is in use.\n`);
  expect(code).toBe(1);
});
