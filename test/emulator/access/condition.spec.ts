import { describe, expect, test } from '@jest/globals';
import { type Condition, satisfies } from './condition.ts';

const context = { 'aws:RequestTag/team': 'data', 'aws:TagKeys': ['team', 'run'] };

describe('a condition', () => {
  test.each<[boolean, Condition]>([
    [true, { StringEquals: { 'aws:RequestTag/team': 'data' } }],
    [true, { StringEquals: { 'AWS:requesttag/TEAM': ['web', 'data'] } }],
    [false, { StringEquals: { 'aws:RequestTag/team': 'DATA' } }],
    [true, { StringEqualsIgnoreCase: { 'aws:RequestTag/team': 'DATA' } }],
    [false, { StringEquals: { 'aws:RequestTag/other': 'data' } }],
    [true, { StringEqualsIfExists: { 'aws:RequestTag/other': 'data' } }],
    [true, { StringLike: { 'aws:RequestTag/team': 'd?t*' } }],
    [false, { StringNotEquals: { 'aws:RequestTag/team': ['data', 'web'] } }],
    [true, { StringNotEquals: { 'aws:RequestTag/other': 'data' } }],
    [true, { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['run', 'team', 'job'] } }],
    [false, { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['run'] } }],
    [true, { 'ForAllValues:StringEquals': { 'aws:Other': ['run'] } }],
    [true, { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['run'] } }],
    [false, { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['job'] } }],
    [
      false,
      { StringEquals: { 'aws:RequestTag/team': 'data' }, StringLike: { 'aws:TagKeys': 'x*' } },
    ],
  ])('is %s: %j', (expected, condition) => {
    expect(satisfies(condition, context)).toBe(expected);
  });
});
