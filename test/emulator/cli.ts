import { parseArgs } from 'node:util';
import { type Emulator, startEmulator } from './index.ts';

const exitCodes = { cannotStart: 1, badArguments: 2 };

const port = portArgument();
const emulator = await start(port);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
if (process.env['npm_lifecycle_event']) stopWithParent();

process.stdout.write(introduction(emulator));

function introduction({
  url,
  region,
  accountId,
  credentials,
  operations,
  checkIp,
}: Emulator): string {
  const served = Object.entries(operations).map(
    ([service, names]) => `  ${service}: ${names.join(', ')}`,
  );
  return `AWS emulator: ${url}
Account ${accountId}, default region ${region}; every other region has a state of its own.

For AWS CLI 1 and 2, boto3, and the AWS SDKs:

unset AWS_PROFILE AWS_SESSION_TOKEN
export AWS_ENDPOINT_URL=${url}
export AWS_REGION=${region} AWS_DEFAULT_REGION=${region}
export AWS_ACCESS_KEY_ID=${credentials.accessKeyId}
export AWS_SECRET_ACCESS_KEY=${credentials.secretAccessKey}

The public address of whoever asks (the input public-ip-url): ${checkIp.url}

Operations:
${served.join('\n')}

Stop it with Ctrl+C.
`;
}

function stop(): void {
  void emulator.close().then(() => process.exit(0));
}

// npm passes SIGTERM on to its shell alone, which ends without a word to its own child.
function stopWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 200).unref();
}

function portArgument(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4566' } } });
    const number = Number(values.port);
    if (/^\d+$/.test(values.port) && number <= 65_535) return number;
    return refuse(`--port takes a number from 0 to 65535, not ${values.port}.`, 'badArguments');
  } catch (error) {
    return refuse(`${(error as Error).message}; the only option is --port.`, 'badArguments');
  }
}

async function start(on: number): Promise<Emulator> {
  try {
    return await startEmulator({ port: on });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const reason = taken ? 'it is in use' : (error as Error).message;
    return refuse(`Port ${on} cannot be listened on: ${reason}.`, 'cannotStart');
  }
}

function refuse(sentence: string, why: keyof typeof exitCodes): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(exitCodes[why]);
}
