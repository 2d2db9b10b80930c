import { calculator } from '../calculator/feature.ts';
import { pathway } from '../pathway/feature.ts';
import type { Feature } from '../guide/feature.ts';

/** What this file shows, in the order in which it stands unless `show` says otherwise. */
export const features: readonly Feature[] = [pathway, calculator];
