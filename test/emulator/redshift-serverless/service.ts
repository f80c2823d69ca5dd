import { ApiError } from '../protocol/api-error.ts';
import { jsonService } from '../protocol/json.ts';
import type { Service } from '../service.ts';
import type { RedshiftServerless } from './redshift-serverless.ts';
import type { WorkgroupRequest } from './shapes.ts';

/** Redshift Serverless in AWS JSON 1.1, version 2021-04-21. */
export const redshiftServerlessService = (serverless: RedshiftServerless): Service =>
  jsonService({
    name: 'redshift-serverless',
    apiVersion: '2021-04-21',
    targetPrefix: 'RedshiftServerless',
    operations: {
      CreateWorkgroup: (input) => serverless.createWorkgroup(input),
      GetWorkgroup: (input) => serverless.getWorkgroup(input),
      ListWorkgroups: (input) => serverless.listWorkgroups(input),
      DeleteWorkgroup: (input) => serverless.deleteWorkgroup(input),
    },
    authorize(action, input: WorkgroupRequest, { caller }) {
      const resource = action === 'ListWorkgroups' ? '*' : serverless.arnOf(input);
      const denial = caller.denied([{ action: `redshift-serverless:${action}`, resource }]);
      if (denial) throw new ApiError('AccessDenied', 400, denial);
    },
  });
