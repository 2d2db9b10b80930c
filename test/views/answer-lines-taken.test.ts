import { expect } from 'chai';
import { d3, linesOf, withK2 } from '../support/answer-lines.ts';

describe('answerLines(props): whoever takes D3 already', () => {
  it('is told to ask before the next dose, where calcium can rise', () => {
    expect(linesOf({ conditions: ['high-calcium'] }).already).to.contain('before your next dose');
    expect(linesOf({ conditions: ['lithium'] }).already).to.equal('');
  });

  it('is told so once, and never beside vitamin K with an antagonist', () => {
    const conditions = ['high-calcium', 'vitamin-k-antagonist'] as const;
    const taken = linesOf({ conditions: [...conditions], products: [withK2(d3(1000), 45)] });
    expect(taken.urgent.join(' ') + taken.already).not.to.contain('next dose');
    const urgent = linesOf({ conditions: ['high-calcium'], products: [d3(1000)] });
    expect(urgent.already).to.equal('');
  });
});
