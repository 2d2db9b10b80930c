import { expect } from 'chai';
import { run } from '#run';
import { conditionIds } from '../../src/domain/conditions.ts';
import { faultsAlong, pairsWith, stepsWith, type Step } from '../support/walk.ts';
import { faultsOf } from '../support/walked-faults.ts';
import { walked } from '../support/walked-texts.ts';

/** A soak walks everybody. */
const isWhole = run.tier === 'soak';

function expectNoFault(steps: Iterable<Step>): void {
  const faults = faultsAlong(steps, (step) => faultsOf(walked(step), step));
  expect(faults, faults.join('\n')).to.have.length(0);
}

describe('whoever asks', () => {
  for (const condition of [null, ...conditionIds])
    it(`is given a whole answer that is theirs and no other: ${condition ?? 'no condition'}`, () => {
      expectNoFault(stepsWith(condition, isWhole));
    });

  for (const condition of conditionIds)
    it(`is given one with another condition, too: ${condition}`, () => {
      expectNoFault(pairsWith(condition, isWhole));
    });
});
