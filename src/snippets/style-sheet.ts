import { customProperties, type CustomProperty } from '../styles/custom-properties.ts';
import { TAG } from '../tag.ts';
import type { Setup } from './setup.ts';

/** Escapes, comments, requests, tags, and what a line of CSS cannot hold. */
const FORBIDDEN = /[\\<\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|\/\*|url\(/iu;

/** Strings, and between them nothing that ends a declaration or begins something else. */
const PARTS = /^(?:"[^"]*"|'[^']*'|[^"'>{}[\];!@])*$/;

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const bracket of value.replace(/"[^"]*"|'[^']*'/g, '').match(/[()]/g) ?? []) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The value; '' where it could reach beyond its declaration. */
export function safeCssValue(text: string): string {
  const value = text.trim();
  return !FORBIDDEN.test(value) && PARTS.test(value) && isBalanced(value) ? value : '';
}

/**
 * The looks as a rule of CSS, without a line break at its end; '' where none is set. A value that could
 * reach beyond its declaration is left out.
 */
export function styleSheetOf({ looks }: Setup): string {
  const declarations = (Object.keys(customProperties) as CustomProperty[])
    .map((property) => [customProperties[property].name, safeCssValue(looks[property] ?? '')])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name}: ${value};`);
  return declarations.length > 0 ? [`${TAG} {`, ...declarations, '}'].join('\n') : '';
}
