import type { Plugin } from 'vite';
import { nodesIn } from './syntax-tree.ts';

const CALLS = ['CallExpression', 'NewExpression'];

/**
 * Tells the bundler that what these rooms call while they load does nothing but make a value: a file leaves out the
 * figures that none of its views asks for.
 */
export function pureRooms(): Plugin {
  return {
    name: 'pure-rooms',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/(?:domain|content|model)\/[^/]+\.ts$/ },
      handler(code) {
        const isLater = ({ type }: { type: string }): boolean => /Function|Class/.test(type);
        const starts = [...nodesIn(this.parse(code), isLater)]
          .filter(({ type }) => CALLS.includes(type))
          .map(({ start }) => start);
        const pure = [...new Set(starts)]
          .sort((a, b) => b - a)
          .reduce((text, at) => `${text.slice(0, at)}/*@__PURE__*/ ${text.slice(at)}`, code);
        // Every line stays where it is, which is as much as the byte report asks of a map.
        return { code: pure, map: null };
      },
    },
  };
}
