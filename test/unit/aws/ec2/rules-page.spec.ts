import { describe, expect, it } from '@jest/globals';
import { filter, rulesPage, rulesPageCommand } from '../../../../src/aws/ec2/rules-page.ts';

describe('a page of rules', () => {
  it('is asked for with filters, in full pages', () => {
    const { input } = rulesPageCommand([filter('group-id', ['sg-1', 'sg-2'])], 'more');
    expect(input).toEqual({
      Filters: [{ Name: 'group-id', Values: ['sg-1', 'sg-2'] }],
      MaxResults: 1000,
      NextToken: 'more',
    });
  });

  it.each([
    ['more', 'more'],
    ['', undefined],
    [undefined, undefined],
  ])('says how to ask for the next one (%p)', (NextToken, next) => {
    const rules = [{ SecurityGroupRuleId: 'sgr-1' }];
    expect(rulesPage({ SecurityGroupRules: rules, NextToken })).toEqual({ rules, next });
  });

  it('is not believed without a list', () => {
    expect(() => rulesPage({})).toThrow();
  });
});
