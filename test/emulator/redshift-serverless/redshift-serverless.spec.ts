import { beforeEach, describe, expect, test } from '@jest/globals';
import { createGroup } from '../ec2/testing.ts';
import type { Emulator } from '../index.ts';
import type { SignedCall } from '../signed-call.ts';
import { emulated } from '../testing.ts';

const emulation = emulated();
const session = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'another/secret',
  sessionToken: 'a-session-token',
};

let emulator: Emulator;

beforeEach(() => {
  emulator = emulation.emulator;
});

async function ask(action: string, input: object, changes: Partial<SignedCall> = {}) {
  const { status, body, headers } = await emulation.call({
    service: 'redshift-serverless',
    json: { target: `RedshiftServerless.${action}`, input },
    ...changes,
  });
  expect(headers.get('content-type')).toBe('application/x-amz-json-1.1');
  return { status, ...JSON.parse(body) };
}

const getAnalytics = (changes: Partial<SignedCall> = {}) =>
  ask('GetWorkgroup', { workgroupName: 'analytics' }, changes);

describe('workgroups', () => {
  test('are created, shown, listed and deleted', async () => {
    const group = createGroup(emulator, 'vpc-2');
    const created = await ask('CreateWorkgroup', {
      workgroupName: 'analytics',
      namespaceName: 'main',
      securityGroupIds: [group],
      port: 5431,
      publiclyAccessible: true,
    });
    expect(created).toMatchObject({ status: 200, workgroup: { status: 'CREATING' } });
    expect(created.workgroup.endpoint).toBeUndefined();
    const { workgroup } = await getAnalytics();
    expect(workgroup).toMatchObject({
      workgroupName: 'analytics',
      workgroupArn: `arn:aws:redshift-serverless:us-east-1:123456789012:workgroup/${workgroup.workgroupId}`,
      namespaceName: 'main',
      status: 'AVAILABLE',
      port: 5431,
      publiclyAccessible: true,
      securityGroupIds: [group],
      endpoint: {
        address: 'analytics.123456789012.us-east-1.redshift-serverless.amazonaws.com',
        port: 5431,
        vpcEndpoints: [{ vpcId: 'vpc-2' }],
      },
    });
    expect((await ask('ListWorkgroups', {})).workgroups).toEqual([workgroup]);
    const deleted = await ask('DeleteWorkgroup', { workgroupName: 'analytics' });
    expect(deleted.workgroup.status).toBe('DELETING');
    expect((await ask('ListWorkgroups', {})).workgroups).toEqual([]);
  });

  test('are put there as a test wants them shown', async () => {
    emulator.redshiftServerless.putWorkgroup({
      workgroupName: 'analytics',
      status: 'MODIFYING',
      endpoint: {},
    });
    expect((await getAnalytics()).workgroup).toMatchObject({ status: 'MODIFYING', endpoint: {} });
  });

  test('are listed page by page', async () => {
    for (const name of ['one', 'two', 'three']) {
      emulator.redshiftServerless.putWorkgroup({ workgroupName: name });
    }
    const first = await ask('ListWorkgroups', { maxResults: 2 });
    expect(first.workgroups).toHaveLength(2);
    const second = await ask('ListWorkgroups', { maxResults: 2, nextToken: first.nextToken });
    expect(second.workgroups).toMatchObject([{ workgroupName: 'three' }]);
    expect(second.nextToken).toBeUndefined();
    expect(await ask('ListWorkgroups', { maxResults: 101 })).toMatchObject({
      __type: 'ValidationException',
    });
  });

  test('are those of a region', async () => {
    emulator.in('eu-west-3').redshiftServerless.putWorkgroup({ workgroupName: 'analytics' });
    expect((await getAnalytics()).__type).toBe('ResourceNotFoundException');
    expect((await getAnalytics({ region: 'eu-west-3' })).status).toBe(200);
  });
});

describe('errors', () => {
  test('a workgroup that is not there is ResourceNotFoundException', async () => {
    expect(await getAnalytics()).toEqual({
      status: 400,
      __type: 'ResourceNotFoundException',
      message: 'Workgroup analytics does not exist',
    });
  });

  test.each(['Analytics', 'ab', 'x'.repeat(65), 'a_b', undefined])(
    'the name %s is a ValidationException',
    async (workgroupName) => {
      expect(await ask('GetWorkgroup', { workgroupName })).toMatchObject({
        status: 400,
        __type: 'ValidationException',
        message: expect.stringMatching(
          /at 'workgroupName' failed to satisfy constraint: Member must/,
        ),
      });
    },
  );

  test.each([
    ['a port that Serverless does not have', { port: 5456 }, 'ValidationException'],
    ['a group that is not there', { securityGroupIds: ['sg-no'] }, 'ValidationException'],
    ['no namespace', { namespaceName: undefined }, 'ValidationException'],
    ['a name that is taken', { workgroupName: 'taken' }, 'ConflictException'],
  ])('%s is refused', async (_, changes, type) => {
    emulator.redshiftServerless.putWorkgroup({ workgroupName: 'taken' });
    const minimal = { workgroupName: 'analytics', namespaceName: 'main' };
    expect((await ask('CreateWorkgroup', { ...minimal, ...changes })).__type).toBe(type);
  });

  test('are told to who may not, naming the UUID of the workgroup', async () => {
    const { workgroupArn } = emulator.redshiftServerless.putWorkgroup({
      workgroupName: 'analytics',
    });
    const Action = 'redshift-serverless:GetWorkgroup';
    const as = (Resource: string) => {
      emulator.acceptSession({
        ...session,
        policy: { Statement: { Effect: 'Allow', Action, Resource } },
      });
      return getAnalytics({ credentials: session });
    };
    expect((await as(workgroupArn)).status).toBe(200);
    expect(await as(emulator.redshiftServerless.arn('analytics'))).toEqual({
      status: 400,
      __type: 'AccessDeniedException',
      message: `User: arn:aws:sts::123456789012:assumed-role/ci/${session.accessKeyId} is not authorized to perform: ${Action} on resource: ${workgroupArn} because no session policy allows the ${Action} action`,
    });
  });

  test.each<[string, Partial<SignedCall>]>([
    ['UnrecognizedClientException', { credentials: session }],
    ['InvalidSignatureException', { region: 'nowhere' }],
    ['InvalidSignatureException', { service: 'redshift' as const, tamper: rescoped }],
    [
      'MissingAuthenticationTokenException',
      { tamper: ({ headers }) => void delete headers['authorization'] },
    ],
    ['UnknownOperationException', { json: { target: 'RedshiftServerless.No', input: {} } }],
    ['SerializationException', { json: { target: 'RedshiftServerless.GetWorkgroup', input: [] } }],
  ])('%s is for a request that is not as it should be', async (type, changes) => {
    expect(await getAnalytics(changes)).toMatchObject({ status: 400, __type: type });
  });

  test.each([
    ['throttling', 'ThrottlingException', 400],
    ['internal-failure', 'InternalServerException', 500],
    ['service-unavailable', 'ServiceUnavailableException', 503],
  ] as const)('of the fault %s are %s', async (kind, type, status) => {
    emulator.inject({ kind, service: 'redshift-serverless', action: 'GetWorkgroup' });
    expect(await getAnalytics()).toMatchObject({ status, __type: type });
    expect(emulator.requests).toMatchObject([{ parameters: { workgroupName: 'analytics' } }]);
  });
});

// Signed for Redshift, but sent as if it were signed for Redshift Serverless.
function rescoped({ headers }: { headers: Record<string, string> }): void {
  headers['authorization'] = (headers['authorization'] ?? '').replace(
    '/redshift/',
    '/redshift-serverless/',
  );
}
