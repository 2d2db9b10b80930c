import { jurisdictions } from '../domain/assessment.ts';
import { calciumFigures, type ReferenceRange } from '../domain/calcium-reference-values.ts';
import {
  ageBands,
  foods,
  germanCaps,
  pairingRules,
  type ReferenceValue,
} from '../domain/reference-values.ts';
import { sourceOf } from '../domain/sources.ts';

/** A value with all that is known of it, for programs that do not follow references. */
function spelledOut({ value, source, verified }: ReferenceValue, unit: string): object {
  const { year, evidence, jurisdiction } = sourceOf(source);
  return { value, unit, source, year, evidence, jurisdiction, verified };
}

function bands(): readonly object[] {
  return jurisdictions.flatMap((jurisdiction) =>
    ageBands[jurisdiction].map(({ fromYears, recommended, upperLimit }, index, all) => ({
      jurisdiction,
      fromYears,
      toYears: all[index + 1]?.fromYears ?? null,
      recommended: recommended && spelledOut(recommended, 'IU/day'),
      upperLimit: spelledOut(upperLimit, 'IU/day'),
    })),
  );
}

function rules(): readonly object[] {
  return pairingRules.map(({ id, kind, perIu, minimum, maximum }) => ({
    id,
    kind,
    perIu,
    minimum: spelledOut(minimum, 'µg/day'),
    maximum: maximum && spelledOut(maximum, 'µg/day'),
  }));
}

function foodRows(): readonly object[] {
  return foods.map(({ id, d3Iu, portion, soldIn }) => ({
    id,
    portion,
    soldIn,
    d3: spelledOut(d3Iu, 'IU/portion'),
  }));
}

const calciumUnits: Readonly<Record<keyof typeof calciumFigures, string>> = {
  eaten: 'mg/day',
  shareWithD: 'share',
  shareAlmostWithoutD: 'share',
  givenBack: 'mg/day',
  stool: 'mg/day',
  urine: 'mg/day',
  boneTurnover: 'mg/day',
  shareInBone: 'share',
  filteredGrams: 'g/day',
  advice: 'mg/day',
  gainFromHighDoses: 'share',
  savedByKidneys: 'share',
  sliderStep: 'mg/day',
  slider: 'mg/day',
};

/** A figure, or the span of two, as a span. */
function spanOf(figure: ReferenceValue | ReferenceRange): ReferenceRange {
  return 'value' in figure ? { minimum: figure, maximum: figure } : figure;
}

function calciumRows(): readonly object[] {
  return Object.entries(calciumUnits).map(([id, unit]) => {
    const { minimum, maximum } = spanOf(calciumFigures[id as keyof typeof calciumFigures]);
    return { id, minimum: spelledOut(minimum, unit), maximum: spelledOut(maximum, unit) };
  });
}

/** Every recommended intake, upper limit, cap, pairing rule, food and figure on calcium. */
export function publishedReferenceValues(): object {
  const values = [
    ...Object.values(ageBands).flatMap((list) =>
      list.flatMap(({ recommended, upperLimit }) => [recommended, upperLimit]),
    ),
    ...pairingRules.flatMap(({ minimum, maximum }) => [minimum, maximum]),
    ...Object.values(germanCaps),
    ...foods.map(({ d3Iu }) => d3Iu),
    ...Object.values(calciumFigures)
      .map(spanOf)
      .flatMap(({ minimum, maximum }) => [minimum, maximum]),
  ];
  const ids = new Set(values.flatMap((value) => (value ? [value.source] : [])));
  const cited = Object.fromEntries([...ids].map((id) => [id, sourceOf(id)]));
  return {
    vitaminD: bands(),
    pairingRules: rules(),
    germanSupplementCaps: {
      d3: spelledOut(germanCaps.d3Iu, 'IU/day'),
      k2: spelledOut(germanCaps.k2Micrograms, 'µg/day'),
    },
    foods: foodRows(),
    calcium: calciumRows(),
    sources: cited,
  };
}
