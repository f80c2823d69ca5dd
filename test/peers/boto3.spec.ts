import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Emulator, startEmulator } from '../emulator/index.ts';
import { awsVariables } from '../support/stage.ts';

const run = promisify(execFile);

jest.setTimeout(60_000);

const version = await run('python3', ['-c', 'import boto3; print(boto3.__version__)']).then(
  ({ stdout }) => stdout.trim(),
  () => undefined,
);

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});

afterAll(() => emulator.close());

/** Runs a program that prints JSON, with a client of the service as `client`. */
async function boto3(service: string, program: string) {
  const { stdout } = await run(
    'python3',
    ['-c', `import boto3, json\nclient = boto3.client('${service}')\n${program}`],
    {
      env: {
        PATH: process.env['PATH'],
        ...awsVariables(emulator),
        AWS_DEFAULT_REGION: emulator.region,
        AWS_CONFIG_FILE: devNull,
        AWS_SHARED_CREDENTIALS_FILE: devNull,
      } as NodeJS.ProcessEnv,
    },
  );
  return JSON.parse(stdout);
}

if (version) {
  describe(`boto3 ${version}`, () => {
    test('reads a workgroup of Redshift Serverless, and its members have the types of the model', async () => {
      const workgroup = emulator.redshiftServerless.putWorkgroup({
        workgroupName: 'sales',
        securityGroupIds: ['sg-0a1b2c3d'],
        status: 'MODIFYING',
        port: 8191,
        publiclyAccessible: true,
      });
      const program = `print(json.dumps(client.get_workgroup(workgroupName='sales')['workgroup']))`;
      expect(await boto3('redshift-serverless', program)).toEqual(workgroup);
    });

    test.each([
      ['nosuch', 'ResourceNotFoundException'],
      ['Sales', 'ValidationException'],
    ])('raises the error of the workgroup %s as the exception of its own', async (name, code) => {
      const program = `
try:
    client.get_workgroup(workgroupName='${name}')
except client.exceptions.${code} as error:
    print(json.dumps(error.response['Error']['Code']))`;
      expect(await boto3('redshift-serverless', program)).toBe(code);
    });
  });
} else {
  test.skip('boto3 against the emulator: skipped, because Python or boto3 is not installed', () => {});
}
