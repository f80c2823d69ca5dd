import { describe, expect, it } from '@jest/globals';
import { Fault, type FaultKind, mayHaveRules } from '../../../src/faults/fault.ts';

describe('a fault', () => {
  it('is an error with a title and an explanation, and a refusal unless it is told', () => {
    const fault = new Fault('Busy', 'The group is busy.');
    expect(fault).toBeInstanceOf(Error);
    expect(String(fault)).toBe('Fault: The group is busy.');
    expect(fault).toMatchObject({
      title: 'Busy',
      explanation: 'The group is busy.',
      ownWords: '',
      kind: 'other',
      passes: false,
      maybeApplied: false,
    });
  });

  it("is told with the service's own words after the explanation", () => {
    const fault = new Fault('Busy', 'The group is busy.', 'AWS said: wait');
    expect(fault).toMatchObject({ explanation: 'The group is busy.', ownWords: 'AWS said: wait' });
    expect(fault.message).toBe('The group is busy. AWS said: wait');
  });

  it('bears on its request as it is told', () => {
    const nature = { kind: 'denied', passes: true, maybeApplied: true } as const;
    expect(new Fault('Busy', 'The group is busy.', '', nature)).toMatchObject(nature);
  });

  it.each([
    [true, false],
    [false, true],
  ])('where the request may have been applied (%j), does not tell that it was not', (may, not) => {
    const nature = { kind: 'other', passes: true, maybeApplied: may } as const;
    expect(new Fault('Busy', 'The group is busy.', '', nature).notApplied).toBe(not);
  });

  it('leaves it open whether there are rules, unless the group does not exist', () => {
    const nature = { passes: false, maybeApplied: false } as const;
    const faultOf = (kind: FaultKind) => new Fault('Title', 'Words.', '', { ...nature, kind });
    expect(mayHaveRules(faultOf('nothing-to-revoke'))).toBe(false);
    for (const kind of ['denied', 'other', 'rule-not-found'] as const) {
      expect(mayHaveRules(faultOf(kind))).toBe(true);
    }
  });
});
