import { describe, expect, it } from '@jest/globals';
import { type ConnectionOptions, connection } from '../../../../src/aws/connection.ts';
import { lookUpWorkgroup } from '../../../../src/aws/redshift-serverless/workgroup.ts';
import { type Canned, inProcess, jsonRefusal } from '../../../support/canned-aws.ts';
import { stages, workgroupName } from '../../../support/stage.ts';

const newStage = stages();
const aws = inProcess();
const { signal } = new AbortController();
const sales = { kind: 'workgroup', workgroupName } as const;

const lookedUp = (surroundings: ConnectionOptions) =>
  lookUpWorkgroup(sales, connection(surroundings), signal);

/** Looks a workgroup up that AWS describes in this way. */
const described = async (workgroup: unknown) =>
  lookedUp(await aws.canned({ GetWorkgroup: JSON.stringify({ workgroup }) }));

/** Looks a workgroup up, where AWS responds with this. */
const met = async (response: Canned) => lookedUp(await aws.canned({ GetWorkgroup: response }));

const one = { workgroupName, securityGroupIds: ['sg-1'] };

describe('a workgroup', () => {
  it('has VPC security groups and an endpoint', async () => {
    const stage = await newStage();
    const groups = [stage.vpcGroup(), stage.vpcGroup()];
    stage.workgroup(5431, ...groups);
    expect(await lookedUp(aws.on(stage))).toEqual({
      groups: groups.map(({ id }) => ({ kind: 'vpc', id })),
      host: 'sales.123456789012.us-east-1.redshift-serverless.amazonaws.com',
      port: 5431,
      publiclyAccessible: false,
    });
    expect(stage.actions()).toEqual(['GetWorkgroup']);
  });

  it.each(['CREATING', 'MODIFYING'])(
    'that is %s has its groups, if no endpoint yet',
    async (status) => {
      expect(await described({ ...one, status, port: 8191 })).toEqual({
        groups: [{ kind: 'vpc', id: 'sg-1' }],
        host: undefined,
        port: 8191,
        publiclyAccessible: undefined,
      });
    },
  );

  it.each([true, false])('is publicly accessible or not: %s', async (publiclyAccessible) => {
    expect(await described({ ...one, publiclyAccessible })).toMatchObject({ publiclyAccessible });
  });

  it('has no host where AWS has an empty one', async () => {
    expect((await described({ ...one, endpoint: { address: '' } })).host).toBeUndefined();
  });

  it.each([
    ['its endpoint, where that has one', { port: 5439, endpoint: { port: 5431 } }, 5431],
    ['its own, where the endpoint has none', { port: 5440, endpoint: { address: 'a' } }, 5440],
    ['its own, where the endpoint has 0', { port: 5440, endpoint: { port: 0 } }, 5440],
    ['nothing, where AWS says 0', { port: 0 }, undefined],
    ['nothing, where AWS says none', {}, undefined],
  ])('has the port of %s', async (_, more, port) => {
    expect((await described({ ...one, ...more })).port).toBe(port);
  });

  it('is read without what is not of the type that the API promises', async () => {
    expect(
      await described({
        workgroupName,
        securityGroupIds: ['sg-1'],
        status: 1,
        port: '5439',
        publiclyAccessible: 'yes',
        endpoint: { address: {}, port: 1.5 },
      }),
    ).toEqual({
      groups: [{ kind: 'vpc', id: 'sg-1' }],
      host: undefined,
      port: undefined,
      publiclyAccessible: undefined,
    });
  });

  it.each([
    ['another workgroup', { workgroupName: 'other' }, 'workgroup other'],
    ['a workgroup without a name', { workgroupName: undefined }, 'workgroup without a name'],
    ['a workgroup whose name is no text', { workgroupName: 5 }, 'workgroup without a name'],
  ])('is not taken for %s', async (_, changed, about) => {
    await expect(described({ ...one, ...changed })).rejects.toMatchObject({
      title: 'Response for another resource',
      ownWords: expect.stringContaining(about),
    });
  });

  it.each([
    [
      'is not there',
      jsonRefusal('ResourceNotFoundException'),
      'Workgroup not found',
      'nothing-to-revoke',
    ],
    [
      'is being deleted',
      JSON.stringify({ workgroup: { ...one, status: 'DELETING' } }),
      'Cluster or workgroup is being deleted',
      'other',
    ],
    [
      'is being created, so that its groups are not known yet',
      JSON.stringify({ workgroup: { workgroupName, status: 'CREATING' } }),
      'Cluster or workgroup is being created',
      'other',
    ],
    [
      'has no group',
      JSON.stringify({ workgroup: { workgroupName, securityGroupIds: [] } }),
      'Cluster or workgroup has no security group',
      'nothing-to-revoke',
    ],
    [
      'names no groups',
      JSON.stringify({ workgroup: { workgroupName } }),
      'Cluster or workgroup has no security group',
      'nothing-to-revoke',
    ],
  ])(
    'that %s is a failure of its own, with workgroup and region',
    async (_, response, title, kind) => {
      await expect(met(response)).rejects.toMatchObject({
        title,
        kind,
        explanation: expect.stringMatching(/workgroup sales in us-east-1/),
      });
    },
  );

  it.each([['sg-1'], [['sg-1', 7]], [['sg-1', '']], [['sg-1', { id: 'sg-2' }]]])(
    'is not believed where its groups are no list of ids: %j',
    async (securityGroupIds) => {
      await expect(described({ ...one, securityGroupIds })).rejects.toMatchObject({
        title: 'Unexpected response, not from AWS',
        passes: true,
      });
    },
  );

  it.each<Canned>([
    '',
    '{}',
    '[]',
    'null',
    '42',
    '{"workgroup":null}',
    '{"workgroup":{"workgroupName":"sal',
    '<!DOCTYPE html><html></html>',
    { status: 502, body: '<html>Bad gateway</html>' },
    { status: 404, body: '<html>Not found</html>' },
  ])('that AWS says nothing of may be an answer of a gateway: %j', async (response) => {
    await expect(met(response)).rejects.toMatchObject({
      title: 'Unexpected response, not from AWS',
      passes: true,
    });
  });

  it.each([
    ['InternalServerException', 500, 'AWS failed', true],
    ['ServiceUnavailableException', 503, 'AWS unavailable', true],
    ['ThrottlingException', 400, 'Throttled by AWS', true],
    ['ValidationException', 400, 'AWS refused the request', false],
    ['ExpiredTokenException', 400, 'AWS credentials expired', false],
    ['UnrecognizedClientException', 400, 'AWS credentials invalid', false],
    ['InvalidSignatureException', 400, 'AWS credentials invalid', false],
  ])(
    'is asked for again after %s or not, by the fault table',
    async (code, status, title, passes) => {
      await expect(met(jsonRefusal(code, status))).rejects.toMatchObject({ title, passes });
    },
  );

  it('is asked for by its name, and a denial tells that the policy has its id', async () => {
    const said =
      'User: me is not authorized to perform: redshift-serverless:GetWorkgroup on resource: arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/01234567';
    const surroundings = await aws.canned({
      GetWorkgroup: jsonRefusal('AccessDeniedException', 400, said),
    });
    await expect(lookedUp(surroundings)).rejects.toMatchObject({
      kind: 'denied',
      explanation: expect.stringMatching(
        /workgroup sales.*redshift-serverless:GetWorkgroup.*UUID.*not in its name/,
      ),
      ownWords: expect.stringContaining('workgroup/01234567'),
    });
    expect(surroundings.requests[0]?.get('workgroupName')).toBe('sales');
    expect(surroundings.userAgents[0]).toContain('revoke-redshift-ingress');
  });

  it('is not asked for after the signal was aborted', async () => {
    const stage = await newStage();
    await expect(
      lookUpWorkgroup(sales, connection(aws.on(stage)), AbortSignal.abort()),
    ).rejects.toThrow();
    expect(stage.actions()).toEqual([]);
  });
});
