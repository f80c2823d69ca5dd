import { parseArgs } from 'node:util';
import { type Emulator, startEmulator } from './index.ts';

const exitCodes = { cannotStart: 1, badArguments: 2 };

const port = portArgument();
const emulator = await start(port);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => emulator.close());

process.stdout.write(`Redshift and EC2 emulator, region ${emulator.region}: ${emulator.url}

export AWS_ENDPOINT_URL=${emulator.url} AWS_REGION=${emulator.region}
export AWS_ACCESS_KEY_ID=${emulator.credentials.accessKeyId}
export AWS_SECRET_ACCESS_KEY=${emulator.credentials.secretAccessKey}

Stop it with Ctrl+C.
`);

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
