import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EC2 } from '@aws-sdk/client-ec2';
import { describe, expect, test } from '@jest/globals';
import type { Session } from '../emulator/index.ts';
import { cidrIp } from '../support/group.ts';
import { ClusterIdentifier, stages } from '../support/stage.ts';
import { otherVpc, tcp } from '../support/vpc-group.ts';
import { fences } from '../workflows/markdown.ts';

const root = resolve(import.meta.dirname, '../..');
const stageOf = stages();

const session: Session = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'session-of-the-role',
};

/** A cluster with a group, another group, and a role that has the policy of `docs/iam.md` for this group. */
async function withPolicy() {
  const stage = await stageOf();
  const { emulator } = stage;
  const [group, other] = [stage.vpcGroup({ VpcId: otherVpc }), stage.vpcGroup({ VpcId: otherVpc })];
  stage.cluster(5439, group);
  const [{ text } = { text: '' }] = fences(readFileSync(join(root, 'docs/iam.md'), 'utf8')).filter(
    ({ heading, language }) => heading === '`lease`' && language === 'json',
  );
  const policy = text
    .replaceAll('REGION', emulator.region)
    .replaceAll('ACCOUNT', emulator.accountId)
    .replaceAll('GROUP', group.id);
  emulator.acceptSession({ ...session, policy });
  const { accessKeyId, secretAccessKey, sessionToken } = session;
  const job = stage.job(
    { 'cluster-identifier': ClusterIdentifier, 'public-ip-url': emulator.checkIp.url },
    {
      action: join(root, 'lease'),
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      },
    },
  );
  const ec2 = new EC2({
    endpoint: emulator.url,
    region: emulator.region,
    credentials: session,
    maxAttempts: 1,
  });
  return { stage, group, other, job, ec2, statements: JSON.parse(policy).Statement };
}

const denied = { name: 'UnauthorizedOperation' };
const lease = [{ Key: 'revoke-redshift-ingress', Value: 'lease' }];
const tagged = (Tags: object[]) => [{ ResourceType: 'security-group-rule' as const, Tags }];
const IpPermissions = [tcp(22, cidrIp) as never];

describe('the policy of a lease in docs/iam.md', () => {
  test('allows all that a lease asks AWS for, and nothing else', async () => {
    const { stage, group, job, statements } = await withPolicy();
    stage.emulator.inject({
      kind: 'cut',
      at: 'after-change',
      action: 'AuthorizeSecurityGroupIngress',
    });
    expect(await job.main()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(await job.post()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(group.sources()).toEqual([]);
    const asked = stage.emulator.requests
      .filter(({ service }) => service !== 'checkip')
      .map(({ service, action }) => `${service}:${action}`);
    const allowed = statements.flatMap(({ Action }: { Action: string | string[] }) => Action);
    // Tags at creation are a permission without a request of its own.
    expect(new Set([...asked, 'ec2:CreateTags'])).toEqual(new Set(allowed));
  });

  test('allows no tags on a rule that is there', async () => {
    const { stage, group, ec2 } = await withPolicy();
    group.authorize(cidrIp);
    const [rule] = stage.emulator.ec2.ingressRules(group.id) ?? [];
    const Resources = [rule?.SecurityGroupRuleId ?? ''];
    await expect(ec2.createTags({ Resources, Tags: lease })).rejects.toMatchObject(denied);
    await expect(ec2.deleteTags({ Resources })).rejects.toMatchObject(denied);
  });

  test('allows no other tags, and no other group', async () => {
    const { group, other, ec2 } = await withPolicy();
    const TagSpecifications = tagged([{ Key: 'team', Value: 'data' }]);
    await expect(
      ec2.authorizeSecurityGroupIngress({ GroupId: group.id, IpPermissions, TagSpecifications }),
    ).rejects.toMatchObject(denied);
    await expect(
      ec2.authorizeSecurityGroupIngress({
        GroupId: other.id,
        IpPermissions,
        TagSpecifications: tagged(lease),
      }),
    ).rejects.toMatchObject(denied);
  });
});
