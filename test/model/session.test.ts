import { expect } from 'chai';
import { sessionOf, settings, settled } from '../support/session.ts';

describe('Session', () => {
  it('begins with what the author set, and no longer once the reader typed', () => {
    const { session, type } = sessionOf({ d3: '2000' });
    expect(session.answered!.question.products[0]?.d3?.amount).to.equal(2000);
    session.begin(settings({ d3: '1000' }), 'us');
    expect(session.state.products[0]?.d3).to.equal('1000');
    type('d3', '3000');
    session.begin(settings({ d3: '400' }), 'au');
    expect(session.state.products[0]?.d3).to.equal('3000');
    expect(session.answered!.question.jurisdiction).to.equal('au');
  });

  it('goes by the country that the reader chose', () => {
    const { session, type } = sessionOf();
    type('jurisdiction', 'uk');
    session.begin(settings(), 'au');
    expect(session.answered!.question.jurisdiction).to.equal('uk');
  });

  it('tells once that there is an answer, and again after the entries were emptied', () => {
    const { asked, type } = sessionOf();
    for (const text of ['x', '2000', '3000', '', '1000']) type('d3', text);
    expect(asked).to.deep.equal(['calculated', 'calculated']);
  });

  it('tells aloud what was completed, and nothing that is being typed', () => {
    const { session, type } = sessionOf();
    type('d3', '2', false);
    expect(session.isToldAloud).to.equal(false);
    type('d3', '2000');
    expect(session.isToldAloud).to.equal(true);
  });

  it('folds what was answered and brings the answer into sight', () => {
    const { session, asked, type, tick } = sessionOf();
    type('d3', '2000');
    tick('noneOfThese', 'none');
    expect(session.state).to.include({ isEntryOpen: false, isQuestionOpen: false });
    expect(asked).to.deep.equal(['calculated', 'result start']);
  });

  it('folds nothing that is empty or cannot be read', () => {
    const { session, type, tick } = sessionOf();
    tick('noneOfThese', 'none');
    type('d3', 'x');
    session.press({ name: 'show', value: '' });
    expect(session.state).to.include({ isEntryOpen: true, isQuestionOpen: true });
  });

  it('brings the answer into sight after an example, and when it is asked for', () => {
    const { session, asked } = sessionOf();
    session.press({ name: 'example', value: '0' });
    session.seekAnswer();
    expect(asked).to.deep.equal(['calculated', 'answer nearest', 'answer nearest']);
  });

  it('goes to the calculator where the answer is asked for in another view', () => {
    const { session } = sessionOf({ show: 'pathway calculator' });
    session.seekAnswer();
    expect(session.view).to.equal('calculator');
  });

  it('tells a step aloud once its key is let go, and no other key', () => {
    const { session } = sessionOf({ d3: '2000' });
    const control = { name: 'd3', value: '2000', checked: false };
    expect(session.step(control, 1)).to.equal(true);
    expect([session.state.products[0]?.d3, session.isToldAloud]).to.deep.equal(['2200', false]);
    session.endStep();
    expect(session.isToldAloud).to.equal(true);
    expect(session.step({ name: 'name', value: '', checked: false }, 1)).to.equal(false);
    session.isToldAloud = false;
    session.endStep();
    expect(session.isToldAloud).to.equal(false);
  });

  it('ignores controls without a name, which scripts of the page may send', () => {
    const { session, type } = sessionOf();
    const before = session.state;
    type('', 'x');
    expect(session.state).to.equal(before);
  });

  it('shows nothing anew when a part tells that it stands as it was shown', () => {
    let shown = 0;
    const { session } = sessionOf({}, () => (shown += 1));
    session.toggle('isEntryOpen', true);
    expect(shown).to.equal(0);
    session.toggle('isEntryOpen', false);
    expect(shown).to.equal(1);
  });

  it('knows what is open, and forgets where the focus was to be once it is there', () => {
    const { session } = sessionOf();
    session.toggle('isEntryOpen', false);
    expect(session.state.isEntryOpen).to.equal(false);
    session.press({ name: 'add', value: '' });
    expect(session.state.focusOn).to.equal('d3-1');
    session.endFocus();
    const { state } = session;
    session.endFocus();
    expect(session.state).to.equal(state);
    expect(state.focusOn).to.equal(null);
  });

  it('has an answer copied, and tells how it went, again and again', async () => {
    for (const isCopying of [true, false]) {
      const { session, asked } = sessionOf({ show: 'evidence' }, () => {}, isCopying);
      const told = () => session.state.evidence.told;
      for (const time of [1, 2]) {
        session.press({ name: 'quote', value: 'mood' });
        expect(told(), `before ${time}`).to.equal(null);
        await settled();
        expect(told()).to.equal(isCopying ? 'copied' : 'marked');
        expect(session.isToldAloud).to.equal(true);
      }
      session.press({ name: 'quote', value: 'nothing' });
      await settled();
      const once = isCopying ? ['copy mood'] : ['copy mood', 'select quotation-mood'];
      expect(asked).to.deep.equal([...once, ...once]);
      session.press({ name: 'source', value: 'mood-con' });
      expect(session.isToldAloud).to.equal(false);
    }
  });

  it('reads no answer out when a copy is done after the reader went on', async () => {
    const { session, type } = sessionOf({ show: 'evidence calculator' });
    session.press({ name: 'quote', value: 'mood' });
    session.press({ name: 'view', value: 'calculator' });
    type('d3', '2000', false);
    await settled();
    expect(session.isToldAloud).to.equal(false);
  });
});

describe('clear everything', () => {
  it('empties the guide for good: what the author set does not come back', () => {
    const { session, outdated, type } = sessionOf({ d3: '2000', k2: '100', unit: 'mcg' });
    type('age', '70');
    session.press({ name: 'clear', value: '' });
    const { products, age, isCleared, focusOn } = session.state;
    expect([products.length, products[0]?.d3, products[0]?.k2]).to.deep.equal([1, '', '']);
    expect(products[0]?.d3Unit).to.equal('µg');
    expect({ age, isCleared, focusOn }).to.deep.equal({ age: '', isCleared: true, focusOn: 'd3' });
    expect(session.isToldAloud).to.equal(true);
    expect(outdated).to.have.length(2);
    session.begin(settings({ d3: '2000', k2: '100' }), 'us');
    expect(session.state.products[0]?.d3).to.equal('');
  });
});
