import { factors, type Step } from './walk.ts';

type Factor = keyof typeof factors;

const names = Object.keys(factors) as readonly Factor[];

/** Every two values that a reader has together. */
export function pairsOf(step: Step): readonly string[] {
  return names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => `${one} ${step[one]}, ${other} ${step[other]}`),
  );
}

/** Every way to fill in what is left once a condition and a dose are chosen. */
const others = factors.isAnswered.flatMap((isAnswered) =>
  factors.jurisdiction.flatMap((jurisdiction) =>
    factors.age.flatMap((age) =>
      factors.flag.map((flag) => ({ isAnswered, jurisdiction, age, flag })),
    ),
  ),
);

/**
 * A selection in which every value meets every value of the other factors: each condition with each dose, and
 * of all else whatever meets the most that has not met.
 */
export function coveringSteps(): readonly Step[] {
  const met = new Set<string>();
  const countNew = (step: Step): number => pairsOf(step).filter((pair) => !met.has(pair)).length;
  const steps: Step[] = [];
  for (const condition of factors.condition)
    for (const dose of factors.dose) {
      // Of several that meet as many it is another one each time.
      const from = (steps.length * 31) % others.length;
      const turned = [...others.slice(from), ...others.slice(0, from)];
      const candidates = turned.map((other) => ({ condition, dose, ...other }));
      const counts = candidates.map(countNew);
      const best = candidates[counts.indexOf(Math.max(...counts))]!;
      pairsOf(best).forEach((pair) => met.add(pair));
      steps.push(best);
    }
  return steps;
}
