import { describe, expect, it } from '@jest/globals';
import { commandsSection } from '../../../src/report/manual.ts';

describe('the commands to copy', () => {
  it('are left out where there are none', () => {
    expect(commandsSection('Revoke manually', [])).toEqual([]);
  });

  it('stand under their title, as text that HTML does not change', () => {
    expect(commandsSection('Revoke manually', ['aws <one>', 'aws two'])).toEqual([
      '### Revoke manually',
      '<pre>aws &#60;one&#62;\naws two</pre>',
    ]);
  });

  it('stop before the summary is too long, and the log has the others', () => {
    const [half, rest] = ['a'.repeat(200_000), 'b'.repeat(200_001)];
    expect(commandsSection('x', [half, half])).toHaveLength(2);
    expect(commandsSection('x', [half, rest])).toEqual([
      '### x',
      `<pre>${half}</pre>`,
      '*1 more command in the log.*',
    ]);
  });
});
