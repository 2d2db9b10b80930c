import { expect } from 'chai';
import { claimOf, claims } from '../../src/domain/claims.ts';
import { buttonPressed, controlUsed } from '../support/reducers.ts';
import {
  answerQuoted,
  claimToggled,
  claimsFiltered,
  initialEvidence,
  isChosen,
} from '../../src/model/evidence-state.ts';
import { initialState, isEnteredAnew } from '../../src/model/guide-state.ts';

describe('the evidence', () => {
  it('begins with all claims, the first of them open', () => {
    expect(claims.every((claim) => isChosen(initialEvidence, claim))).to.equal(true);
    expect(initialEvidence.opened).to.deep.equal([claims[0].id]);
  });

  it('narrows by topic and by grade, and takes any other word for all', () => {
    const bones = claimsFiltered(initialEvidence, 'topic', 'bone');
    expect(isChosen(bones, claimOf('fractures'))).to.equal(true);
    expect(isChosen(bones, claimOf('mood'))).to.equal(false);
    const refuted = claimsFiltered(bones, 'grade', 'refuted');
    expect(isChosen(refuted, claimOf('fractures'))).to.equal(false);
    expect(isChosen(refuted, claimOf('more-d'))).to.equal(true);
    expect(refuted.told).to.equal('chosen');
    expect(claimsFiltered(bones, 'topic', 'all').topic).to.equal(null);
    expect(claimsFiltered(bones, 'topic', 'bone')).to.equal(bones);
    expect(claimsFiltered(bones, 'grade', 'all')).to.equal(bones);
  });

  it('opens a claim beside others, and closes it', () => {
    const two = claimToggled(initialEvidence, 'mood');
    expect(two.opened).to.deep.equal([claims[0].id, 'mood']);
    expect(claimToggled(two, claims[0].id).opened).to.deep.equal(['mood']);
    expect(claimToggled(two, 'nothing')).to.equal(two);
  });

  it('knows what was copied, and what could only be marked', () => {
    expect(answerQuoted(initialEvidence, 'mood', true)).to.include({
      quoted: 'mood',
      told: 'copied',
    });
    expect(answerQuoted(initialEvidence, 'mood', false).told).to.equal('marked');
  });

  it('is reached by controls and buttons, and is no entry', () => {
    const use = (name: string, value: string) =>
      controlUsed(initialState, { name, value, checked: false }, '.');
    const narrowed = use('grade', 'wrong');
    expect(narrowed.evidence.grade).to.equal('wrong');
    expect(isEnteredAnew(initialState, narrowed)).to.equal(false);
    expect(use('topic', 'all')).to.equal(initialState);
    const press = (name: string, value: string) =>
      buttonPressed(initialState, { name, value }, '.');
    expect(press('claim', 'mood').evidence.opened).to.include('mood');
    expect(press('claim', 'nothing')).to.equal(initialState);
    expect(press('quote', 'mood')).to.equal(initialState);
  });
});
