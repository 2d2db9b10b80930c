import { most } from '../domain/input.ts';
import { isUnlikelyD3 } from '../domain/plausible-amounts.ts';
import { pairingRules } from '../domain/reference-values.ts';
import { internationalUnits, micrograms } from '../domain/units.ts';
import type { AmountUnit } from './amount-reading.ts';
import { oneOf, type Attribute, type DoseReaders } from './attributes.ts';
import { readD3, readVitaminK, type LabelText } from './label-text.ts';
import type { DecimalMark } from './typed-number.ts';

/** Reads a dose as labels write it; what can be read in two ways, or is in doubt, is none. */
function dose<Unit extends AmountUnit>(
  allowed: string,
  read: (text: string, decimalMark: DecimalMark) => LabelText<Unit>,
  isSound: (amount: number, unit: Unit | null) => boolean,
  sizeOf: (amount: number, unit: Unit | null) => number,
): Attribute<number | null> {
  return {
    allowed,
    otherwise: null,
    read: (text) => {
      // Nobody knows in which language an author counts: what another would read otherwise is none.
      const readings = [...read(text, '.').readings, ...read(text, ',').readings];
      const [only] = readings;
      const isRead = only && readings.length === 2 && only.amount >= 0;
      return isRead && isSound(only.amount, only.unit) ? sizeOf(only.amount, only.unit) : undefined;
    },
  };
}

/** What an author sets of doses; only a view that answers reads it. */
export const doseReaders: DoseReaders = {
  d3: dose(
    '2000, 2000 IU, 50 mcg',
    readD3,
    (amount, unit) =>
      !isUnlikelyD3({ amount, unit: unit ?? 'IU' }) &&
      internationalUnits(amount, unit ?? 'IU') <= most.d3Iu,
    (amount, unit) => internationalUnits(amount, unit ?? 'IU'),
  ),
  k2: dose(
    '100, 100 mcg',
    readVitaminK,
    (amount, unit) => micrograms(amount, unit ?? 'µg') <= most.vitaminKMicrograms,
    (amount, unit) => micrograms(amount, unit ?? 'µg'),
  ),
  rule: oneOf(
    pairingRules.map(({ id }) => id),
    null,
  ),
};
