import { expect } from '@open-wc/testing';
import { run } from '#run';
import { conditionIds, type ConditionId } from '../src/domain/conditions.ts';
import { coveringSteps, pairsOf } from './support/covering.ts';
import { factors, faultsAlong, stepsWith, type Step } from './support/walk.ts';
import { faultsOf } from './support/walked-faults.ts';
import { walkedOnPage } from './support/walking.ts';

const covering = coveringSteps();
const { seed } = run;
if (run.tier === 'soak') console.info(`seed ${seed}: the walk on the page`);

/** A soak walks one reader of six, the first by its seed; the inner loop one of seven of the selection. */
function chosen(condition: ConditionId | null): readonly Step[] {
  if (run.tier !== 'soak')
    return covering.filter(
      (step, index) => step.condition === condition && (run.tier !== 'quick' || index % 7 === 0),
    );
  return [...stepsWith(condition)].filter((_, index) => (index + (seed ?? 0)) % 6 === 0);
}

describe('the walk on the page', () => {
  it('brings every value together with every value of another kind', () => {
    const met = new Set(covering.flatMap(pairsOf));
    const counts = Object.values(factors).map((values) => values.length);
    const all = counts.flatMap((one, index) => counts.slice(index + 1).map((other) => one * other));
    expect(met.size).to.equal(all.reduce((sum, count) => sum + count));
  });

  for (const condition of [null, ...conditionIds])
    it(`gives nobody what is withheld, and a whole answer: ${condition ?? 'no condition'}`, async () => {
      const found = new Map<Step, readonly string[]>();
      for (const step of chosen(condition))
        found.set(step, faultsOf(await walkedOnPage(step), step));
      const faults = faultsAlong(found.keys(), (step) => found.get(step) ?? []);
      expect(faults, faults.join('\n')).to.have.length(0);
    });
});
