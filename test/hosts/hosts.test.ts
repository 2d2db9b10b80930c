import { expect } from '@open-wc/testing';
import { noteGap, noteHost } from '../support/note.ts';
import { inspect } from '../support/inspect.ts';
import { hosts } from './hosts.ts';

// A translator puts its words into guillemets.
const ANSWER = /^«?2,000\sIU(?: \(50\s[^)]+\))? a day is 50% of the limit of 4,000\sIU/;

/** Share of pixels. */
const MOST_DIFFERENT = 0.005;

const isEmpty = (list: readonly string[]): boolean => list.length === 0;

describe('on a host page', () => {
  for (const host of hosts)
    it(`the guide works, looks right and changes nothing: ${host.host}`, async () => {
      const seen = await inspect(host);
      const warnings = seen.warnings.filter((text) => text.startsWith('<calcium-guide>'));
      const isAlone = seen.guides.usable === 1 && seen.guides.others === 0;
      const difference = host.plain === null ? 0 : (seen.difference ?? 1);
      const isUnseen = host.isEarlier || !seen.isMediumSeen;
      if (!seen.isMediumSeen)
        await noteGap(
          `its driver cannot pretend to ${host.medium}: ${host.host} was seen on screen.`,
        );
      await noteHost(host.host, {
        mounts: isAlone && [seen.errors, seen.violations, warnings].every(isEmpty),
        answers: ANSWER.test(seen.headline),
        unchanged: seen.changes.length === 0,
        looksRight: isUnseen ? null : seen.faults.length === 0 && difference <= MOST_DIFFERENT,
      });
      expect(seen.guides).to.deep.equal({ usable: 1, others: 0 });
      expect(seen.errors).to.deep.equal([]);
      expect(seen.violations).to.deep.equal([]);
      expect(seen.isEnforced).to.equal(true);
      expect(warnings).to.deep.equal([]);
      expect(seen.headline).to.match(ANSWER);
      expect(seen.changes.join('\n')).to.equal('');
      if (!host.isEarlier) expect(seen.faults.join()).to.equal('');
      expect(difference).to.be.at.most(MOST_DIFFERENT);
    });
});
