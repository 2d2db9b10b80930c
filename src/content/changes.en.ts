// What the changelog has under its latest heading "Evidence"; a test compares them.
import type { Copy } from './copy.ts';

export const evidenceChanges: Copy['evidenceChanges'] = [
  [
    'Unreleased',
    [
      'The limits for children in Australia and New Zealand are now confirmed. They are the adult limits.',
      'Warfarin: the guide now warns of starting and of stopping a little vitamin K, from three cases with K1. Thiazides: it now cites a trial of vitamin D.',
      'Each constant of the arithmetic names its source: micrograms and IU by the NHS, milligrams by the BIPM, months by our own convention.',
      'What to ask first, when something went wrong, how to use it well, foods, products and blood levels have sources of their own.',
      'The wordings of EU and UK law are known as others quote them, and say so.',
      'Blood levels are called what the Institute of Medicine, EFSA and SACN call them; the words that the Endocrine Society took back are marked.',
      'Foods are by American tables; the amounts of vitamin K are not verified in their first source.',
      'Poison lines of fifteen countries and health lines of ten have sources; some are known as others quote them.',
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
