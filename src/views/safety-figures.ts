import type { SafetyWordFigures } from '../content/safety-copy.ts';
import {
  degreesText,
  exactShareText,
  gramsText,
  iuText,
  microgramsText,
  numberText,
  shareSpan,
  shareText,
} from '../content/format.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import { levelUnits } from '../domain/blood-levels.ts';
import { thresholds, type ReferenceValue } from '../domain/reference-values.ts';
import { safetyFigures as figures } from '../domain/safety-figures.ts';

const [, NANOMOLES] = levelUnits;

/** A length of time or a ratio as it is, without a unit. */
function plain({ value }: ReferenceValue, decimals: 0 | 1 | 2 = 0): string {
  return numberText(value, decimals);
}

/** The figures that the careful half names, in the units of that country. */
export function safetyWordFigures(jurisdiction: Jurisdiction): SafetyWordFigures {
  const { minimum, maximum } = figures.held;
  return {
    fatGain: shareText(figures.fatGain.value),
    fatDose: iuText(figures.fatDose.value),
    d2Gap: `${plain(figures.d2Gap, 1)}\u00a0${NANOMOLES}`,
    latitude: degreesText(figures.latitude.value),
    trained: exactShareText(figures.trained.value),
    untrained: exactShareText(figures.untrained.value),
    protein: shareText(figures.protein.value),
    smoking: plain(figures.smoking, 1),
    drinking: plain(figures.drinking, 1),
    drinkingGrams: gramsText(figures.drinkingGrams.value),
    held: shareSpan({ minimum: minimum.value, maximum: maximum.value }),
    tested: plain(figures.tested),
    uvIndex: plain(figures.uvIndex),
    usDailyValue: iuText(figures.usDailyValue.value),
    euReference: iuText(figures.euReference.value),
    largeDose: iuText(thresholds.largeSingleDoseIu.value),
    labelIu: iuText(figures.labelIu.value),
    labelMicrograms: microgramsText(figures.labelIu.value, jurisdiction),
    usShare: shareText(figures.labelIu.value / figures.usDailyValue.value),
    euShare: shareText(figures.labelIu.value / figures.euReference.value),
  };
}
