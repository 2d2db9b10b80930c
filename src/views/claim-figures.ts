import type { ClaimFigures } from '../content/evidence-copy.ts';
import { iuText, k2Text, labelText, shareText } from '../content/format.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { ReferenceValue } from '../domain/reference-values.ts';
import { resultOf, trialFigures } from '../domain/trial-results.ts';

/** The figures that answers to claims name, in the units of that country. */
export function claimFigures(jurisdiction: Jurisdiction): ClaimFigures {
  const { mk7Low, mk7Long, mk7High, mk4Alone, mk4Pair, mk4Surgery, dLow, dHigh, ...fused } =
    trialFigures;
  const milligrams = ({ value }: ReferenceValue): string => labelText(value, 'mg', jurisdiction);
  return {
    mk7Low: k2Text(mk7Low.value, jurisdiction),
    mk7Long: k2Text(mk7Long.value, jurisdiction),
    mk7High: k2Text(mk7High.value, jurisdiction),
    mk4Alone: milligrams(mk4Alone),
    mk4Pair: milligrams(mk4Pair),
    mk4Surgery: milligrams(mk4Surgery),
    dLow: iuText(dLow.value),
    dHigh: iuText(dHigh.value),
    fewerDeaths: shareText(1 - resultOf('k2-eaten-heart-deaths').estimate),
    fusedWith: shareText(fused.fusedWith.value),
    fusedWithout: shareText(fused.fusedWithout.value),
  };
}
