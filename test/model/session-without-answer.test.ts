import { expect } from 'chai';
import { readSettings } from '../../src/model/attributes.ts';
import { Session } from '../../src/model/session.ts';
import { pathwayReducers } from '../../src/pathway/reducers.ts';

const settingsOf = (attributes: Readonly<Record<string, string>>) =>
  readSettings(
    (name) => attributes[name] ?? null,
    (...warning) => expect.fail(warning.join(' ')),
  );

describe('Session in a file that answers nothing', () => {
  const asked: string[] = [];
  const session = new Session(
    {
      changed: () => {},
      calculated: () => asked.push('calculated'),
      opened: () => asked.push('opened'),
      select: (id) => asked.push(id),
      take: () => Promise.resolve(Boolean(asked.push('take'))),
      outdated: () => asked.push('outdated'),
      copy: () => Promise.resolve(Boolean(asked.push('copy'))),
      bringIntoSight: (id) => asked.push(id),
    },
    '.',
    [pathwayReducers],
  );
  session.begin(settingsOf({ show: 'pathway', d3: '2000', rule: 'none such' }), 'uk');

  it('begins without a dose, and makes nothing of what it has no entry for', () => {
    const { state } = session;
    expect(state.products[0]?.d3).to.equal('');
    session.enter({ name: 'd3', value: '2000', checked: false }, true);
    session.press({ name: 'take', value: 'print' });
    session.press({ name: 'show', value: '' });
    session.seekAnswer();
    expect(session.step({ name: 'd3', value: '2000', checked: false }, 1)).to.equal(false);
    expect(session.state).to.equal(state);
    expect(session.answered).to.equal(null);
    expect(session.jurisdiction).to.equal('uk');
    expect(session.shared).to.equal('');
    expect(asked).to.deep.equal([]);
  });

  it('reads no link', () => {
    session.arrive('d2000IU');
    expect(session.state.takeAlong.arrival).to.equal('unreadable');
    expect(session.state.products[0]?.d3).to.equal('');
  });

  it('goes by what is entered in its view', () => {
    session.enter({ name: 'isDEnough', value: '', checked: false }, true);
    expect(session.state.pathway.day.isDEnough).to.equal(false);
  });
});
