import type { FaultRow } from './row.ts';

/** The failures that the actions raise themselves. */
export const actionFaults: readonly FaultRow[] = [
  {
    codes: ['RuleStillListed'],
    title: 'Rule not gone yet',
    meaning: 'AWS still lists the rule, so it may be open.',
    remedy: '{detail}',
  },
  {
    codes: ['OtherAccount'],
    title: 'Account not confirmed',
    meaning:
      'The credentials or the endpoint at the end of the job are not those of this step, and nothing proves that the account is the same. A cluster or a cluster security group is known by its name alone, so nothing was revoked.',
    remedy: 'Make sure that the job keeps the credentials of one account to its end.',
  },
  {
    codes: ['NotProvenGone'],
    title: 'Not proven to be closed',
    meaning:
      'AWS does not list the rule, but the credentials or the endpoint at the end of the job are not those of this step, and nothing proves that the account is the same. In the account of this step, the rule may be open.',
    remedy:
      'Make sure that the job keeps the credentials of one account to its end, or set role-to-assume.',
  },
  {
    codes: ['Cancelled'],
    // The request that the signal interrupts may have reached AWS.
    maybeApplied: true,
    title: 'Cancelled',
    meaning: 'The job was cancelled before this was done.',
    remedy: '',
  },
  {
    codes: ['TimeIsUp'],
    maybeApplied: true,
    title: 'Time is up',
    meaning: 'The {detail} seconds of the input {subject} are over.',
    remedy: '',
  },
  {
    codes: ['ShareIsUsedUp'],
    // The others may leave some of their time.
    passes: true,
    maybeApplied: true,
    title: 'Time is up',
    meaning: 'This request used up its share of the {detail}-second timeout.',
    remedy: '',
  },
  {
    codes: ['AttemptsUsedUp'],
    title: 'Attempts used up',
    meaning: 'AWS_MAX_ATTEMPTS allows no more than {detail} attempts.',
    remedy: '',
  },
  {
    codes: ['Defect'],
    // It may have come up after a response.
    maybeApplied: true,
    title: 'Unexpected failure',
    meaning: 'This is a bug in the action: {detail}',
    remedy: '',
  },
];
