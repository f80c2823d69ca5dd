import {
  DescribeSecurityGroupRulesCommand,
  type DescribeSecurityGroupRulesResult,
  type Filter,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { emptyResponse } from '../send.ts';

/** The most that a page may have. */
const PAGE_SIZE = 1000;

/** Some rules of security groups, and how to ask for more of them. */
export interface RulesPage {
  readonly rules: readonly SecurityGroupRule[];
  /** `undefined` on the last page. */
  readonly next: string | undefined;
}

/**
 * Asks for one page of the rules that all filters match.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html
 */
export function rulesPageCommand(
  Filters: Filter[],
  page: string | undefined,
): DescribeSecurityGroupRulesCommand {
  return new DescribeSecurityGroupRulesCommand({ Filters, MaxResults: PAGE_SIZE, NextToken: page });
}

/**
 * Reads such a page.
 *
 * @throws where the response has no list
 */
export function rulesPage({
  SecurityGroupRules,
  NextToken,
}: DescribeSecurityGroupRulesResult): RulesPage {
  if (!SecurityGroupRules) throw emptyResponse();
  return { rules: SecurityGroupRules, next: NextToken || undefined };
}

/** A filter by values of which one has to match. */
export function filter(Name: string, Values: readonly string[]): Filter {
  return { Name, Values: [...Values] };
}
