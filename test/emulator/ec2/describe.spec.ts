import { describe, expect, test } from '@jest/globals';
import { fiveMinutes } from '../testing.ts';
import { createGroup, emulatedGroup, permission } from './testing.ts';

const emulation = emulatedGroup();

const lease = (id: string, ...cidrs: string[]) =>
  emulation.emulator.ec2
    .authorizeSecurityGroupIngress({
      GroupId: emulation.GroupId,
      IpPermissions: cidrs.map((cidr) => permission(cidr)) as never,
      TagSpecifications: [
        { ResourceType: 'security-group-rule', Tags: [{ Key: 'lease', Value: id }] },
      ],
    })
    .SecurityGroupRules.map((rule) => rule.SecurityGroupRuleId);

describe('DescribeSecurityGroups', () => {
  test('shows networks, bundled by port', async () => {
    const { client, GroupId } = emulation;
    lease('a', '203.0.113.7/24', '2001:DB8::1/64');
    const { SecurityGroups } = await client.describeSecurityGroups({ GroupIds: [GroupId] });
    expect(SecurityGroups).toMatchObject([
      {
        GroupId,
        GroupName: 'warehouse',
        VpcId: 'vpc-2',
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 5439,
            ToPort: 5439,
            IpRanges: [{ CidrIp: '203.0.113.0/24' }],
            Ipv6Ranges: [{ CidrIpv6: '2001:db8::/64' }],
          },
        ],
      },
    ]);
  });

  test('finds groups by filters and wildcards, and by names in the default VPC', async () => {
    const { client, emulator, GroupId } = emulation;
    const inDefaultVpc = createGroup(emulator);
    const ids = async (input: Parameters<typeof client.describeSecurityGroups>[0]) =>
      (await client.describeSecurityGroups(input)).SecurityGroups?.map((of) => of.GroupId);
    expect(await ids({ Filters: [{ Name: 'vpc-id', Values: ['vpc-2'] }] })).toEqual([GroupId]);
    expect(await ids({ Filters: [{ Name: 'group-name', Values: ['ware*'] }] })).toEqual([
      GroupId,
      inDefaultVpc,
    ]);
    expect(await ids({ GroupNames: ['warehouse'] })).toEqual([inDefaultVpc]);
  });

  test('has error codes of EC2', async () => {
    const { client, emulator } = emulation;
    const code = (input: Parameters<typeof client.describeSecurityGroups>[0]) =>
      client.describeSecurityGroups(input).then(
        () => 'none',
        ({ name }: Error) => name,
      );
    expect(await code({ GroupIds: ['sg-no'] })).toBe('InvalidGroup.NotFound');
    expect(await code({ GroupIds: ['warehouse'] })).toBe('InvalidGroupId.Malformed');
    expect(await code({ MaxResults: 4 })).toBe('InvalidParameterValue');
    emulator.inject({ kind: 'throttling' });
    expect(await code({})).toBe('RequestLimitExceeded');
    emulator.clock = () => Date.now() + 2 * fiveMinutes;
    expect(await code({})).toBe('AuthFailure');
  });
});

describe('DescribeSecurityGroupRules', () => {
  const ids = async (
    input: Parameters<typeof emulation.client.describeSecurityGroupRules>[0],
  ): Promise<(string | undefined)[] | undefined> =>
    (await emulation.client.describeSecurityGroupRules(input)).SecurityGroupRules?.map(
      (rule) => rule.SecurityGroupRuleId,
    );

  test('finds rules by their ids', async () => {
    const [one = '', , three = ''] = lease('a', '10.0.0.1/32', '10.0.0.2/32', '10.0.0.3/32');
    expect(await ids({ SecurityGroupRuleIds: [three, one] })).toEqual([three, one]);
    await expect(ids({ SecurityGroupRuleIds: [one, 'sgr-0bad'] })).rejects.toMatchObject({
      name: 'InvalidSecurityGroupRuleId.NotFound',
    });
  });

  test('finds rules by filters, which all must pass', async () => {
    const { GroupId } = emulation;
    const [one = '', two = ''] = lease('run 1', '10.0.0.1/32', '10.0.0.2/32');
    const [three] = lease('run 2', '10.0.0.3/32');
    const byTag = (...Values: string[]) => ({ Name: 'tag:lease', Values });
    const byGroup = (...Values: string[]) => ({ Name: 'group-id', Values });
    expect(await ids({ Filters: [byTag('run 1')] })).toEqual([one, two]);
    expect(await ids({ Filters: [byTag('run 2', 'run 3')] })).toEqual([three]);
    expect(await ids({ Filters: [byTag('run*'), byGroup(GroupId)] })).toEqual([one, two, three]);
    expect(await ids({ Filters: [byTag('run*'), byGroup('sg-other')] })).toEqual([]);
    expect(await ids({ Filters: [{ Name: 'security-group-rule-id', Values: [two] }] })).toEqual([
      two,
    ]);
  });

  test.each(['tag-key', 'cidr'])('has no filter %s', async (Name) => {
    await expect(ids({ Filters: [{ Name, Values: ['lease'] }] })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: `The filter '${Name}' is invalid`,
    });
  });

  test('shows rules with their tags, page by page', async () => {
    const leased = lease('a', ...Array.from({ length: 12 }, (_, n) => `10.0.0.${n}/32`));
    const filter = { Filters: [{ Name: 'tag:lease', Values: ['a'] }], MaxResults: 5 };
    const seen: unknown[] = [];
    const sizes: (number | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await emulation.client.describeSecurityGroupRules({ ...filter, NextToken });
      expect(page.SecurityGroupRules?.[0]?.Tags).toEqual([{ Key: 'lease', Value: 'a' }]);
      seen.push(...(page.SecurityGroupRules ?? []).map((rule) => rule.SecurityGroupRuleId));
      sizes.push(page.SecurityGroupRules?.length);
      ({ NextToken } = page);
    } while (NextToken);
    expect(seen).toEqual(leased);
    expect(sizes).toEqual([5, 5, 2]);
  });

  test.each([{ MaxResults: 4 }, { MaxResults: 1001 }, { NextToken: 'made-up' }])(
    'refuses the page %j',
    async (page) => {
      await expect(ids(page)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    },
  );
});
