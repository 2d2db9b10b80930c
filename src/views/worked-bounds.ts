import * as copy from '#copy';
import { iuText, k2Text, labelText, numberText, shareText } from '../content/format.ts';
import type { BoundedReason } from '../content/handout-copy.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import { thresholds, type ReferenceValue } from '../domain/reference-values.ts';
import { isNearLimit } from './answer-lines.ts';
import type { CalculatorProps } from './calculator-props.ts';
import type { WorkedLine } from './worked-line.ts';

/** A bound, and how it is written. */
interface Bound {
  readonly value: ReferenceValue;
  readonly texts: (jurisdiction: Jurisdiction) => readonly string[];
  /** An amount in micrograms could be taken for one of K2. */
  readonly isInMicrograms?: true;
}

const { largeSingleDoseIu, plausibleD3Iu, plausibleD3Micrograms, veryHighVitaminKMicrograms } =
  thresholds;
const { alternateDays, nearLimitShare } = thresholds;
const daysApart: Bound = {
  value: alternateDays,
  texts: () => [copy.daysCount(numberText(alternateDays.value))],
};

const bounds: Readonly<Record<BoundedReason, Bound>> = {
  'large-single-dose': {
    value: largeSingleDoseIu,
    texts: () => [iuText(largeSingleDoseIu.value)],
  },
  'd3-unit-check': {
    value: plausibleD3Iu,
    texts: (jurisdiction) => [
      iuText(plausibleD3Iu.value),
      labelText(plausibleD3Micrograms.value, 'µg', jurisdiction),
    ],
    isInMicrograms: true,
  },
  'k-very-high': {
    value: veryHighVitaminKMicrograms,
    texts: (jurisdiction) => [k2Text(veryHighVitaminKMicrograms.value, jurisdiction)],
    isInMicrograms: true,
  },
  'alternate-days': daysApart,
  'not-daily': daysApart,
  'near-limit': { value: nearLimitShare, texts: () => [shareText(nearLimitShare.value)] },
};

/** The bounds behind what the answer says; those in micrograms only where K2 is shown. */
export function boundLines({ assessment, question }: CalculatorProps): readonly WorkedLine[] {
  const { reasons, d3, k2 } = assessment;
  const applies: readonly string[] = [...reasons, ...(d3 && isNearLimit(d3) ? ['near-limit'] : [])];
  return (Object.keys(bounds) as BoundedReason[])
    .filter((reason) => applies.includes(reason) && (k2 !== null || !bounds[reason].isInMicrograms))
    .map((reason) => {
      const { value, texts } = bounds[reason];
      const text = copy.workedBounds[reason](...texts(question.jurisdiction));
      return { text, sources: [value.source] };
    });
}
