import { ApiError } from '../protocol/api-error.ts';
import { queryService } from '../protocol/query.ts';
import type { Service } from '../service.ts';
import { redshiftApi } from './api.ts';
import { permissionsOf } from './permissions.ts';
import type { Redshift } from './redshift.ts';

/** Redshift in the AWS Query protocol, version 2012-12-01. */
export const redshiftService = (redshift: Redshift): Service =>
  queryService({
    name: 'redshift',
    model: redshiftApi,
    operations: {
      CreateClusterSecurityGroup: (input) => redshift.createClusterSecurityGroup(input),
      DeleteClusterSecurityGroup: (input) => redshift.deleteClusterSecurityGroup(input),
      DescribeClusterSecurityGroups: (input) => redshift.describeClusterSecurityGroups(input),
      AuthorizeClusterSecurityGroupIngress: (input) =>
        redshift.authorizeClusterSecurityGroupIngress(input),
      RevokeClusterSecurityGroupIngress: (input) =>
        redshift.revokeClusterSecurityGroupIngress(input),
      CreateTags: (input) => redshift.createTags(input),
      DeleteTags: (input) => redshift.deleteTags(input),
      DescribeTags: (input) => redshift.describeTags(input),
      CreateCluster: (input) => redshift.createCluster(input),
      DescribeClusters: (input) => redshift.describeClusters(input),
      DeleteCluster: (input) => redshift.deleteCluster(input),
    },
    authorize(action, input, { caller }) {
      const denial = caller.denied(permissionsOf(action, input, redshift.arns));
      if (denial) throw new ApiError('AccessDenied', 403, denial);
    },
  });
