/** The Redshift Serverless API's shapes, with its own member names. */

export type WorkgroupStatus = 'CREATING' | 'AVAILABLE' | 'MODIFYING' | 'DELETING';

export interface Workgroup {
  readonly workgroupName: string;
  readonly workgroupId: string;
  readonly workgroupArn: string;
  readonly namespaceName: string;
  readonly status: WorkgroupStatus;
  readonly port: number;
  readonly endpoint?: Endpoint;
  readonly securityGroupIds: readonly string[];
  readonly subnetIds: readonly string[];
  readonly publiclyAccessible: boolean;
  readonly enhancedVpcRouting: boolean;
  readonly baseCapacity: number;
}

export interface Endpoint {
  readonly address?: string;
  readonly port?: number;
  readonly vpcEndpoints?: readonly {
    readonly vpcEndpointId?: string;
    readonly vpcId?: string;
  }[];
}

export interface CreateWorkgroupRequest {
  readonly workgroupName?: string;
  readonly namespaceName?: string;
  readonly port?: number;
  readonly securityGroupIds?: readonly string[];
  readonly subnetIds?: readonly string[];
  readonly publiclyAccessible?: boolean;
  readonly enhancedVpcRouting?: boolean;
  readonly baseCapacity?: number;
}

export interface WorkgroupRequest {
  readonly workgroupName?: string;
}

export interface ListWorkgroupsRequest {
  readonly maxResults?: number;
  readonly nextToken?: string;
}
