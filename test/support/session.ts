import { readSettings } from '../../src/model/attributes.ts';
import { doseReaders } from '../../src/model/dose-readers.ts';
import { Session } from '../../src/model/session.ts';
import { reducers } from './reducers.ts';

/** What an author set. */
export const settings = (attributes: Readonly<Record<string, string>> = {}) =>
  readSettings(
    (name) => attributes[name] ?? null,
    () => {},
    doseReaders,
  );

/** A session that notes what it asks of whoever shows it. */
export function sessionOf(
  attributes: Readonly<Record<string, string>> = {},
  changed: () => void = () => {},
  isCopying = true,
) {
  const asked: string[] = [];
  const outdated: string[] = [];
  const session = new Session(
    {
      changed,
      calculated: () => asked.push('calculated'),
      opened: () => asked.push('opened'),
      select: (id) => asked.push(`select ${id}`),
      take: (what) => Promise.resolve(asked.push(`take ${what}`) > 0 && isCopying),
      outdated: () => outdated.push('entries'),
      copy: (claim) => Promise.resolve(asked.push(`copy ${claim}`) > 0 && isCopying),
      bringIntoSight: (id, block) => asked.push(`${id} ${block}`),
    },
    '.',
    reducers,
  );
  session.begin(settings({ show: 'calculator', ...attributes }), 'us');
  const type = (name: string, value: string, isCompleted = true) =>
    session.enter({ name, value, checked: false }, isCompleted);
  const tick = (name: string, value: string) => session.enter({ name, value, checked: true }, true);
  return { session, asked, outdated, type, tick };
}

/** Once promises that are settled have been heard. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));
