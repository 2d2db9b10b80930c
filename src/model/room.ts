import { most } from '../domain/input.ts';
import type { GuideState } from './guide-state.ts';

/** True when there is room for another product. */
export function hasRoom({ products }: GuideState): boolean {
  return products.length < most.products;
}
