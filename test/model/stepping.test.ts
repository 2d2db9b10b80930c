import { expect } from 'chai';
import { blankProduct, type ProductEntry } from '../../src/model/products.ts';
import { stepped } from '../../src/model/stepping.ts';

const blank = blankProduct(0);
const inMicrograms: ProductEntry = { ...blank, d3Unit: 'µg' };

type Case = readonly [field: string, value: string, up: string, down: string, entry?: ProductEntry];

const expected: readonly Case[] = [
  ['d3', '', '200', '0'],
  ['d3', '2,000', '2200', '1800'],
  ['d3', '2050', '2200', '2000'],
  ['d3', '0', '200', '0'],
  ['d3', '2.5', '5', '0', inMicrograms],
  ['k2', '45', '50', '40'],
  ['servings', '1', '2', '1'],
  ['servings', '0.5', '1', '0.5'],
  ['servings', '', '1', '1'],
  ['d3', '-5', '0', '-5'],
  ['days', '7', '8', '6'],
  ['age', '8.9', '9', '8'],
  ['d3', 'x', 'x', 'x'],
  ['d3', '50 mcg', '50 mcg', '50 mcg'],
  ['name', '5', '5', '5'],
];

describe('stepped(entry) goes to the next whole step', () => {
  for (const [field, value, up, down, product = blank] of expected)
    it(`${field} from "${value}" to "${up}" and "${down}"`, () => {
      const entry = { field, value, product, decimalMark: '.' } as const;
      expect(stepped({ ...entry, direction: 1 })).to.equal(up);
      expect(stepped({ ...entry, direction: -1 })).to.equal(down);
    });
});
