import { expect, test } from '@jest/globals';
import { withoutEventStreams } from '../../scripts/package/without-event-streams.ts';

const loads =
  'const { EventStreamSerde, eventStreamSerdeProvider } = await __webpack_require__.e(/* import() */ 7)';

test('the file for event streams is left out', () => {
  const files = { 'index.js': '', '6.index.js': loads, '7.index.js': 'event streams' };
  expect(Object.keys(withoutEventStreams(files))).toEqual(['index.js', '6.index.js']);
});

test('an SDK that loads them in another way is an error', () => {
  expect(() => withoutEventStreams({ '7.index.js': 'event streams' })).toThrow('not found');
});
