import { expect } from 'chai';
import { sessionOf, settings, settled } from '../support/session.ts';

describe('Session, when the answer goes along', () => {
  it('takes the answer along, and says what came of it until the reader goes on', async () => {
    for (const isDone of [true, false]) {
      const { session, asked, type } = sessionOf({}, () => {}, isDone);
      type('d3', '2000');
      for (const value of ['text', 'nothing']) session.press({ name: 'take', value });
      await settled();
      const shown = isDone ? 'told nearest' : 'select taken';
      expect(asked).to.deep.equal(['calculated', 'take text', shown]);
      expect(session.state.takeAlong.told).to.deep.equal({
        what: 'text',
        outcome: isDone ? 'done' : 'marked',
      });
      expect(session.isToldAloud).to.equal(true);
      type('age', '44');
      expect(session.state.takeAlong.told).to.equal(null);
    }
  });

  it('says nothing aloud of what was taken once the reader is in another view', async () => {
    const { session, type } = sessionOf({ show: 'calculator evidence' });
    type('d3', '2000');
    session.press({ name: 'take', value: 'link' });
    session.press({ name: 'view', value: 'evidence' });
    await settled();
    expect(session.isToldAloud).to.equal(false);
  });

  it('tells when what was taken along is no longer what was entered', () => {
    const { session, outdated, type } = sessionOf();
    type('d3', '2000');
    expect(outdated).to.have.length(1);
    session.press({ name: 'source', value: 'limit' });
    session.press({ name: 'view', value: 'calculator' });
    expect(outdated).to.have.length(1);
    type('age', '44');
    expect(outdated).to.have.length(2);
  });

  it('lets the sheet stand in the guide until the reader goes on', () => {
    const { session, type } = sessionOf({ d3: '2000' });
    session.putInPlace();
    session.setOnPaper(true, true);
    session.setOnPaper(false, false);
    expect(session.state.takeAlong.isInPlace).to.equal(true);
    type('age', '44');
    expect(session.state.takeAlong.isInPlace).to.equal(false);
  });

  it('lets the open view be printed again once the sheet was', () => {
    const { session } = sessionOf({ d3: '2000' });
    session.putInPlace();
    session.setOnPaper(true, false);
    expect(session.state.takeAlong.isInPlace).to.equal(false);
  });

  it('says nothing of what was copied while the reader went on', async () => {
    const { session, asked, type } = sessionOf({ d3: '2000' }, () => {}, false);
    session.press({ name: 'take', value: 'link' });
    type('d3', '1000');
    await settled();
    expect(session.state.takeAlong.told).to.equal(null);
    expect(asked).to.not.include('select taken');
  });

  it('begins with what a link brought, says so, and counts it as the reader’s', () => {
    const { session, asked } = sessionOf({ show: 'pathway calculator' });
    session.arrive('uk/d2000IU,k100ug,MK-7/end');
    expect(session.view).to.equal('calculator');
    expect(session.answered!.question.jurisdiction).to.equal('uk');
    expect(session.answered!.assessment.d3?.iuPerDay).to.equal(2000);
    expect(session.answered!.assessment.k2).to.equal(null);
    expect(session.shared).to.equal('uk/d2000IU,k100ug,MK-7/end');
    session.tellArrival(true);
    expect(session.isToldAloud).to.equal(true);
    expect(asked).to.deep.equal(['arrival start']);
    expect(session.state.focusOn).to.equal('arrival');
    session.begin(settings({ d3: '1000' }), 'us');
    expect(session.state.products[0]?.d3).to.equal('2000');
  });

  it('leads nobody to what a link brought who looks elsewhere, nor to a link that cannot be read', () => {
    const elsewhere = sessionOf();
    elsewhere.session.arrive('us/d2000IU/end');
    elsewhere.session.tellArrival(false);
    expect([elsewhere.asked, elsewhere.session.state.focusOn]).to.deep.equal([[], null]);
    const broken = sessionOf();
    broken.session.arrive('us/x');
    broken.session.tellArrival(true);
    expect([broken.asked, broken.session.state.focusOn]).to.deep.equal([[], null]);
    expect(broken.session.isToldAloud).to.equal(true);
  });

  it('says aloud once what a link brought', () => {
    const { session, type } = sessionOf();
    session.arrive('us/d2000IU/end');
    session.tellArrival(true);
    expect(session.state.takeAlong.isArrivalTold).to.equal(true);
    type('age', '44');
    expect(session.state.takeAlong.isArrivalTold).to.equal(false);
    expect(session.state.takeAlong.arrival).to.equal('filled');
  });

  it('keeps saying that a link brought the products, as nothing is to move while the reader types', () => {
    const { session, type, tick } = sessionOf();
    session.arrive('us/d2000IU/end');
    tick('noneOfThese', 'none');
    expect(session.state.takeAlong.arrival).to.equal('filled');
    type('d3', '1000');
    expect(session.state.takeAlong.arrival).to.equal('filled');
  });

  it('fills in nothing over what a reader has typed already', () => {
    const { session, type, tick } = sessionOf();
    type('d3', '1000');
    tick('noneOfThese', 'none');
    session.arrive('us/d4000IU/end');
    expect(session.state.products[0]?.d3).to.equal('1000');
    expect(session.state.takeAlong.arrival).to.equal(null);
    expect(session.state.takeAlong.offer?.shared?.products[0]?.d3).to.equal('4000');
  });

  it('takes a later link in the place of one of which nothing was changed', () => {
    const { session, asked } = sessionOf();
    session.arrive('us/d2000IU,k100ug/end');
    session.arrive('uk/d800IU/end', true);
    expect(session.shared).to.equal('uk/d800IU/end');
    expect(session.state.takeAlong).to.include({ arrival: 'filled', offer: null });
    session.tellArrival(true);
    expect(asked).to.deep.equal(['arrival start']);
  });

  it('offers a link where something was typed, and loses nothing of that when it is taken', () => {
    const { session, type, tick } = sessionOf();
    session.arrive('us/d2000IU/end');
    type('d3', '1000');
    tick('noneOfThese', 'none');
    session.arrive('uk/d800IU/d400IU/end', true);
    expect(session.shared).to.equal('us/d1000IU/end');
    session.press({ name: 'link', value: '' });
    expect(session.shared).to.equal('uk/d800IU/d400IU/end');
    expect(session.state.takeAlong).to.include({ arrival: 'filled', offer: null });
    expect(session.state.focusOn).to.equal('arrival');
    session.press({ name: 'undo', value: '' });
    expect(session.shared).to.equal('uk/d1000IU/d800IU/d400IU/end');
    const ids = session.state.products.map(({ id }) => id);
    expect(new Set(ids)).to.have.property('size', 3);
  });

  it('asks about conditions anew when the products of a link are taken, and keeps what is ticked', () => {
    const { session, type, tick } = sessionOf();
    type('d3', '1000');
    tick('conditions', 'lithium');
    tick('noneOfThese', 'none');
    type('age', '57');
    expect(session.answered!.question.conditionsComplete).to.equal(true);
    session.arrive('us/d800IU,k100ug/end', true);
    session.press({ name: 'link', value: '' });
    expect(session.answered!.question.conditionsComplete).to.equal(false);
    expect(session.state.isQuestionOpen).to.equal(true);
    expect(session.answered!.question.conditions).to.deep.equal(['lithium']);
    expect(session.state.age).to.equal('57');
    expect(session.answered!.assessment.k2).to.equal(null);
  });

  it('says that a later link cannot be read, and leaves what stands there', () => {
    const { session } = sessionOf();
    session.arrive('us/d2000IU/end');
    session.arrive('us/d800', true);
    expect(session.shared).to.equal('us/d2000IU/end');
    expect(session.state.takeAlong).to.deep.include({ arrival: 'filled', offer: { shared: null } });
    session.press({ name: 'link', value: '' });
    expect(session.shared).to.equal('us/d2000IU/end');
  });

  it('does not ask about a link again that the reader only comes back to', () => {
    const { session, type } = sessionOf();
    session.arrive('us/d2000IU/end');
    type('d3', '1000');
    expect(session.arrive('us/d2000IU/end', true)).to.equal(false);
    expect(session.state.takeAlong.offer).to.equal(null);
  });

  it('tells nothing anew when the page is printed', () => {
    const { session, type } = sessionOf();
    type('d3', '2000');
    expect(session.isToldAloud).to.equal(true);
    session.setOnPaper(true, false);
    expect(session.isToldAloud).to.equal(false);
  });

  it('fills in nothing from a link that it cannot read', () => {
    const { session } = sessionOf({ d3: '1000' });
    session.arrive('us/d2000IU<script>');
    expect(session.state.takeAlong.arrival).to.equal('unreadable');
    expect(session.state.products[0]?.d3).to.equal('1000');
    expect(session.state.view).to.equal(null);
  });

  it('opens and folds nothing of its own while it is on paper', () => {
    const { session, type } = sessionOf({ d3: '2000' });
    session.setOnPaper(true, false);
    session.toggle('isWorkingOpen', true);
    expect(session.state.isWorkingOpen).to.equal(false);
    session.setOnPaper(false, false);
    session.toggle('isWorkingOpen', true);
    expect(session.state.isWorkingOpen).to.equal(true);
    type('d3', '1000');
    expect(session.state.isWorkingOpen).to.equal(true);
  });
});
