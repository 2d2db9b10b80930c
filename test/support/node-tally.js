import { addToTally } from './tally-file.js';

/**
 * A reporter for Node's own tests: every failure, then the counts, in the words of `tally.js`.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} source
 */
export default async function* nodeTally(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') passed += 1;
    if (type !== 'test:fail') continue;
    failed += 1;
    yield `✗ ${data.name}\n    ${data.details.error.cause?.stack ?? data.details.error}\n`;
  }
  yield `${addToTally({ name: 'build and blog', passed, failed, skipped: 0 })}\n`;
}
