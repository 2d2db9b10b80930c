// What the changelog has under its latest heading "Evidence"; a test compares them.
import type { Copy } from './copy.ts';

export const evidenceChanges: Copy['evidenceChanges'] = [
  [
    'Unreleased',
    [
      'Twenty-six claims on D3 and K2 are graded, each with what speaks for it and against it.',
      'What twenty-one trials, cohorts and reviews measured is drawn on one scale.',
      'Every reason, caution and sentence names its sources, no longer the figures alone.',
      'The Dutch study of K2 and heart deaths is cited from its full paper, not from a summary.',
      'The figures of the picture are from Endotext, LabCE, Holick and Hansen. Advice on calcium is from the NHS and the Institute of Medicine.',
      'Vitamin D in foods is from US Dietary Guidelines, NIH and Berkeley Wellness; that of cod-liver oil is not verified.',
      'Germany’s advice on the most D3 and K2 for one supplement stands beside the limits of the European Union.',
    ],
  ],
];
