import { expect } from 'chai';
import type { AssessmentInput } from '../../src/domain/assessment.ts';
import type { ConditionId } from '../../src/domain/conditions.ts';
import { d3, linesOf, withK2 } from '../support/answer-lines.ts';
import { plain } from '../support/texts.ts';

describe('answerLines(props): D3 against the limit', () => {
  const expected: readonly (readonly [number, string])[] = [
    [
      2000,
      '2,000 IU (50 mcg) a day is 50% of the limit of 4,000 IU, and over 3 times the recommended 600 IU',
    ],
    [0, '0 IU (0 mcg) a day is 0% of the limit of 4,000 IU, and less than the recommended 600 IU'],
    [600, '600 IU (15 mcg) a day is 15% of the limit of 4,000 IU, and the recommended 600 IU'],
    [
      800,
      '800 IU (20 mcg) a day is 20% of the limit of 4,000 IU, and more than the recommended 600 IU',
    ],
    [
      3999,
      '3,999 IU (100 mcg) a day is just under the limit of 4,000 IU (about 100%), and over 6 times the recommended 600 IU',
    ],
    [
      4000,
      '4,000 IU (100 mcg) a day is exactly the limit of 4,000 IU (100%), and over 6 times the recommended 600 IU',
    ],
    [
      4001,
      '4,001 IU (100 mcg) a day is just above the limit of 4,000 IU (about 100%), and over 6 times the recommended 600 IU',
    ],
    [
      5000,
      '5,000 IU (125 mcg) a day is above the limit of 4,000 IU: 125% of it, and over 8 times the recommended 600 IU',
    ],
  ];
  for (const [iu, line] of expected)
    it(`says of ${iu} IU: ${line}`, () => {
      expect(plain(linesOf({ products: [d3(iu)] }).d3)).to.equal(line);
    });

  it('names the unit that was typed first', () => {
    const typed = { ...d3(0), d3: { amount: 50, unit: 'µg' } as const };
    expect(plain(linesOf({ products: [typed] }).d3)).to.match(/^50 mcg \(2,000 IU\) a day is 50%/);
  });

  it('says less than one per cent rather than none', () => {
    const little = { ...d3(0), d3: { amount: 10, unit: 'IU', checked: true } as const };
    expect(plain(linesOf({ products: [little] }).d3)).to.contain('less than 1% of the limit');
  });

  it('knows no recommended intake for the youngest in the European Union', () => {
    const young = { jurisdiction: 'eu', person: { ageYears: 0.2 } } as const;
    expect(linesOf({ ...young, products: [d3(400)] }).d3).to.equal('');
  });

  it('does not judge what was prescribed', () => {
    const { d3: line } = linesOf({ products: [{ ...d3(20_000), prescribed: true }] });
    expect(plain(line)).to.contain('your prescriber told you').and.not.to.contain('%');
  });

  it('does not put on the prescriber what nobody prescribed', () => {
    const products = [{ ...d3(7000), prescribed: true }, d3(5000)];
    expect(plain(linesOf({ products }).d3)).to.contain('only part of it prescribed');
  });
});

describe('answerLines(props): K2 beside the published rules', () => {
  it('begins with need, in every answer', () => {
    for (const conditions of [[], ['kidney-disease'], ['vitamin-k-antagonist']] as const)
      expect(linesOf({ conditions: [...conditions], products: [d3(2000)] }).need).to.match(
        /^You do not need K2 because you take D3/,
      );
  });

  for (const micrograms of [0, 10, 100, 300])
    it(`names what blogs and shops do, and judges no label of ${micrograms} µg`, () => {
      const { k2, label } = linesOf({ products: [withK2(d3(2000), micrograms)] });
      expect(plain(k2)).to.equal('Blogs and shops name 20 to 200 mcg of K2 with this much D3.');
      expect(plain(label).startsWith(`Your label: ${micrograms} mcg`)).to.equal(micrograms > 0);
      expect(k2 + label).not.to.match(/inside|below|above|enough|too (?:little|much)/);
    });

  it('answers vitamin K alone', () => {
    const alone = { ...withK2(d3(0), 100) };
    const { d3: _left, ...k2Alone } = alone;
    const lines = linesOf({ products: [k2Alone] });
    expect(lines.label)
      .to.contain('No authority sets an upper limit')
      .and.to.contain('not the same');
    expect([lines.d3, lines.k2]).to.deep.equal(['', '']);
  });

  it('names no amount of K2 for little D3', () => {
    expect(linesOf({ products: [d3(399)] }).k2).to.contain('no amount of K2 for so little D3');
  });

  it('waits for the question', () => {
    const { k2, next, because } = linesOf({ conditionsComplete: false, products: [d3(2000)] });
    expect(k2).to.contain('question below');
    expect(next).to.contain('question below');
    expect(because).to.deep.equal([]);
  });

  it('says why it shows none', () => {
    const { k2, because } = linesOf({ conditions: ['vitamin-k-antagonist'] });
    expect(k2).to.equal('We show no K2 amount here, because');
    expect(because).to.deep.equal(['vitamin-k-antagonist']);
  });

  it('gives every reason when nothing is shown', () => {
    const conditions = ['kidney-disease', 'vitamin-k-antagonist'] as const;
    const { k2, because } = linesOf({ conditions: [...conditions] });
    expect(k2).to.equal('We show no amounts here, because');
    expect(because).to.have.length(2);
  });
});

describe('answerLines(props): what to do next', () => {
  const expected: readonly (readonly [string, Partial<AssessmentInput>, RegExp])[] = [
    ['what else to count below the limit', { products: [d3(2000)] }, /food and other products/],
    [
      'room to leave from 90 % on',
      { products: [d3(3600)] },
      /leave room for food and other products/,
    ],
    ['the D3 to type', { products: [] }, /type your D3/],
    ['the points to ask about', { products: [d3(5000)] }, /points below/],
    [
      'to ask before K2',
      { person: { ageYears: 8 }, products: [d3(600)] },
      /before you start or change K2/,
    ],
    ['to ask before anything', { conditions: ['kidney-stones'] }, /doctor or clinic soon/],
    ['the clinic on warfarin', { conditions: ['vitamin-k-antagonist'] }, /^tell your clinic/],
    ['no room at the limit', { products: [d3(4000)] }, /on top would be above the limit/],
    ['a baby its drops', { person: { ageYears: 0.5 }, products: [d3(400)] }, /^give the drops/],
    [
      'whom to ask, with a baby that has a condition, too',
      { person: { ageYears: 0.5 }, conditions: ['kidney-disease'] },
      /keep to what was prescribed/,
    ],
    [
      'to ask before K2, and about further points',
      { person: { ageYears: 8 }, conditions: ['lithium'], products: [d3(600)] },
      /and about the points below/,
    ],
  ];
  for (const [name, question, next] of expected)
    it(name, () => {
      expect(linesOf(question).next).to.match(next);
    });

  const urgent: readonly (readonly [string, Partial<AssessmentInput>, RegExp])[] = [
    [
      'on warfarin with K2',
      { conditions: ['vitamin-k-antagonist'], products: [withK2(d3(2000), 45)] },
      /clinic or doctor today\. Do not stop/,
    ],
    [
      'on warfarin with K2 and far too much D3',
      { conditions: ['vitamin-k-antagonist'], products: [withK2(d3(10_000), 45)] },
      /today\..* In the same call, ask about the vitamin D/,
    ],
    [
      'on warfarin with K2, a condition, and D3 above the limit',
      {
        conditions: ['vitamin-k-antagonist', 'kidney-disease'],
        products: [withK2(d3(5000), 45)],
      },
      /In the same call/,
    ],
    ['an infant above the limit', { person: { ageYears: 0.3 }, products: [d3(1200)] }, /today/],
    ['far above the limit', { products: [d3(10_000)] }, /before you take more vitamin D/],
    [
      'a child above its limit',
      { person: { ageYears: 5 }, products: [d3(4000)] },
      /before the child’s next dose/,
    ],
    [
      'a child far above its limit, on warfarin with K2',
      {
        person: { ageYears: 5 },
        conditions: ['vitamin-k-antagonist'],
        products: [withK2(d3(10_000), 45)],
      },
      /clinic or doctor today\..*In the same call, ask about the vitamin D(?!.*Give none)/,
    ],
    [
      'a high daily prescription',
      { products: [{ ...d3(50_000), prescribed: true }] },
      /^Every day, or once a week\?/,
    ],
    [
      'pills that nobody prescribed, with a condition that can raise calcium',
      { conditions: ['high-calcium'], products: [d3(1000)] },
      /before your next dose/,
    ],
    [
      'one capsule with K2 and far too much D3, with a blood thinner that is not known',
      { conditions: ['blood-thinner-unsure'], products: [withK2(d3(10_000), 45)] },
      /change nothing until then.*In the same call, ask about the vitamin D/,
    ],
    [
      'prescribed K2 and their own D3, on warfarin and with a condition that can raise calcium',
      {
        conditions: ['vitamin-k-antagonist', 'high-calcium'],
        products: [{ ...withK2(d3(1000), 45), prescribed: true }, d3(1000)],
      },
      /clinic or doctor today\..*In the same call, ask about the vitamin D(?!.*next dose)/,
    ],
    [
      'K2 with a blood thinner that is not known',
      { conditions: ['blood-thinner-unsure'], products: [withK2(d3(1000), 45)] },
      /about K2 as soon as you can, and change nothing until then(?!.*next dose)/,
    ],
  ];
  for (const [name, question, text] of urgent)
    it(`puts first, without a dose, what is urgent: ${name}`, () => {
      const lines = linesOf(question);
      expect(lines.urgent.join(' '))
        .to.match(text)
        .and.not.to.match(/\d\s*(?:IU|mcg)/);
      expect(lines.next).to.equal('');
    });
});

describe('answerLines(props) beside an entry that cannot be read', () => {
  const unreadable = { person: { ageYears: NaN } };

  it('asks to mend it first and gives no figure', () => {
    const lines = linesOf({ ...unreadable, products: [withK2(d3(2000), 45)] });
    expect(lines.d3).to.contain('once the marked entry can be read');
    expect([lines.k2, lines.next]).to.deep.equal(['', '']);
  });

  it('keeps the stop and what is urgent', () => {
    const conditions = ['vitamin-k-antagonist' as const];
    const lines = linesOf({ ...unreadable, conditions, products: [withK2(d3(2000), 45)] });
    expect(lines.urgent[0]).to.contain('today');
    expect(lines.because).to.contain('vitamin-k-antagonist');
  });
});

describe('answerLines(props): notes on the comparison', () => {
  it('are given only where K2 is compared', () => {
    const unknown = { ...d3(2000), vitaminK: { amount: 45, unit: 'µg', form: 'unknown' } as const };
    expect(linesOf({ products: [unknown] }).notes).to.contain('k-form-unknown');
    expect(linesOf({ products: [unknown], conditionsComplete: false }).notes).to.deep.equal([]);
  });

  it('do not lay it to little D3 where K2 is withheld for another reason', () => {
    const little = { products: [d3(200)] };
    expect(linesOf(little).notes).to.contain('small-d3');
    expect(linesOf({ ...little, conditions: ['liver-disease'] }).notes).to.deep.equal([]);
  });

  it('name the unreadable vitamin K of whoever is on warfarin or perhaps is', () => {
    const unread = { ...d3(10_000), vitaminK: { amount: NaN, unit: 'µg', form: 'MK-7' } as const };
    const urgentWith = (id: ConditionId) =>
      linesOf({ conditions: [id], products: [unread] }).urgent.join(' ');
    expect(urgentWith('vitamin-k-antagonist')).to.contain('Do not stop or change K2');
    expect(urgentWith('blood-thinner-unsure')).to.contain('change nothing until then');
  });
});
