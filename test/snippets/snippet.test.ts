import { expect } from 'chai';
import fc from 'fast-check';
import { attributeNames } from '../../src/model/attributes.ts';
import { npmFrameworks } from '../../src/snippets/npm.ts';
import { lookNames, rooms, setupOf } from '../../src/snippets/setup.ts';
import { snippetOf, ways } from '../../src/snippets/snippet.ts';
import { tried } from '../support/tried.js';

/** Texts with characters that no page can hold, beside white space and each other. */
const text = fc
  .array(
    fc.constantFrom('\0', '\t', '\u0001', '\u007f', '\u0085', '\ud800', '\u2028', ' ', 'a', '{{'),
  )
  .map((parts) => parts.join(''));
const names = [...attributeNames, ...Object.values(lookNames), 'fallback', 'address'];
const chosen = fc.record(Object.fromEntries(names.map((name) => [name, text])));

/** Line ends and indentation are ours; U+0009 and the like are not. */
const UNWANTED = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029]/u;

describe('snippetOf(way, setup, files, framework)', () => {
  for (const way of ways)
    it(`carries no control character, whatever the fields hold: ${way}`, () => {
      fc.assert(
        fc.property(
          chosen,
          fc.constantFrom(...rooms),
          fc.constantFrom(...npmFrameworks),
          (fields, room, framework) => {
            const setup = setupOf((name) => [name === 'room' ? room : (fields[name] ?? '')]);
            for (const { code } of snippetOf(way, setup, {}, framework))
              expect(code).not.to.match(UNWANTED);
          },
        ),
        tried(`no control character in the snippet for ${way}`, 1000),
      );
    });
});
