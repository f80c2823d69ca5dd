import { randomUUID } from 'node:crypto';
import { type Account, arnIn } from '../account.ts';
import { ApiError } from '../protocol/api-error.ts';
import { pageOf } from '../protocol/page.ts';
import type { VpcOf } from '../vpc.ts';
import type * as Api from './shapes.ts';

const ports: readonly (readonly [number, number])[] = [
  [5431, 5455],
  [8191, 8215],
];

/**
 * The state behind the Redshift Serverless API, and its operations by their names in camel case:
 * what the wire calls and what a test may call directly. They take and give the API's shapes, and
 * throw an `ApiError` where the API answers an error.
 */
export class RedshiftServerless {
  readonly #account: Account;
  readonly #vpcOf: VpcOf;
  readonly #workgroups = new Map<string, Api.Workgroup>();

  constructor(account: Account, vpcOf: VpcOf) {
    this.#account = account;
    this.#vpcOf = vpcOf;
  }

  /** Creates a workgroup, in any namespace. It is `CREATING` in the answer, and `AVAILABLE` right after. */
  createWorkgroup(input: Api.CreateWorkgroupRequest): { workgroup: Api.Workgroup } {
    const name = nameIn(input);
    if (!input.namespaceName) throw invalid(missing('namespaceName'));
    if (this.#workgroups.has(name)) {
      throw new ApiError('ConflictException', 400, `Workgroup ${name} already exists`);
    }
    const { port = 5439, securityGroupIds = [] } = input;
    if (!ports.some(([from, to]) => from <= port && port <= to)) {
      throw invalid('The port must be in the range 5431-5455 or 8191-8215');
    }
    const unknown = securityGroupIds.find((groupId) => !this.#vpcOf(groupId));
    if (unknown) throw invalid(`The security group '${unknown}' does not exist`);
    const { endpoint: _, ...workgroup } = this.putWorkgroup({ ...input, workgroupName: name });
    return { workgroup: { ...workgroup, status: 'CREATING' } };
  }

  getWorkgroup(input: Api.WorkgroupRequest): { workgroup: Api.Workgroup } {
    return { workgroup: this.#find(input) };
  }

  listWorkgroups({ maxResults, nextToken }: Api.ListWorkgroupsRequest): {
    workgroups: Api.Workgroup[];
    nextToken?: string;
  } {
    const page = readPage(() =>
      pageOf([...this.#workgroups.values()], {
        size: maxResults,
        sizeName: 'maxResults',
        bounds: [1, 100],
        token: nextToken,
      }),
    );
    return { workgroups: page.items, ...(page.next && { nextToken: page.next }) };
  }

  deleteWorkgroup(input: Api.WorkgroupRequest): { workgroup: Api.Workgroup } {
    const workgroup = this.#find(input);
    this.#workgroups.delete(workgroup.workgroupName);
    return { workgroup: { ...workgroup, status: 'DELETING' } };
  }

  /**
   * Puts a workgroup there as `GetWorkgroup` will show it, in place of one of the same name; what is
   * not told is as in a new one.
   */
  putWorkgroup(
    workgroup: Partial<Api.Workgroup> & Pick<Api.Workgroup, 'workgroupName'>,
  ): Api.Workgroup {
    const { accountId, region } = this.#account;
    const { workgroupName, workgroupId = randomUUID(), port = 5439 } = workgroup;
    const { securityGroupIds = [] } = workgroup;
    const vpcId = securityGroupIds.map(this.#vpcOf).find(Boolean);
    const put: Api.Workgroup = {
      workgroupArn: this.arn(workgroupId),
      namespaceName: workgroupName,
      status: 'AVAILABLE',
      endpoint: {
        address: `${workgroupName}.${accountId}.${region}.redshift-serverless.amazonaws.com`,
        port,
        vpcEndpoints: [{ vpcEndpointId: 'vpce-00000000000000001', ...(vpcId && { vpcId }) }],
      },
      subnetIds: [],
      publiclyAccessible: false,
      enhancedVpcRouting: false,
      baseCapacity: 128,
      ...workgroup,
      workgroupId,
      port,
      securityGroupIds,
    };
    this.#workgroups.set(workgroupName, put);
    return put;
  }

  /** The ARN of the workgroup that a request means; of any where it is not there. */
  arnOf({ workgroupName = '' }: Api.WorkgroupRequest): string {
    return this.#workgroups.get(workgroupName)?.workgroupArn ?? this.arn('*');
  }

  /** E.g. `arn:aws:redshift-serverless:us-east-1:123456789012:workgroup/` and a workgroup's UUID. */
  arn(workgroupId: string): string {
    return arnIn(this.#account, 'redshift-serverless', `workgroup/${workgroupId}`);
  }

  #find(input: Api.WorkgroupRequest): Api.Workgroup {
    const name = nameIn(input);
    const workgroup = this.#workgroups.get(name);
    if (workgroup) return workgroup;
    throw new ApiError('ResourceNotFoundException', 400, `Workgroup ${name} does not exist`);
  }
}

function nameIn({ workgroupName: name }: Api.WorkgroupRequest): string {
  if (name === undefined) throw invalid(missing('workgroupName'));
  const constraint = constraintThatFails(name);
  if (!constraint) return name;
  throw invalid(
    `1 validation error detected: Value '${name}' at 'workgroupName' failed to satisfy constraint: ${constraint}`,
  );
}

function constraintThatFails(name: string): string | undefined {
  if (name.length < 3) return 'Member must have length greater than or equal to 3';
  if (name.length > 64) return 'Member must have length less than or equal to 64';
  return /^[a-z0-9-]+$/.test(name)
    ? undefined
    : 'Member must satisfy regular expression pattern: ^[a-z0-9-]+$';
}

function readPage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw invalid((error as Error).message);
  }
}

const missing = (member: string): string =>
  `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`;

const invalid = (message: string): ApiError => new ApiError('ValidationException', 400, message);
