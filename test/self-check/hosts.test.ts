import { expect } from '@open-wc/testing';
import { hosts } from '../hosts/hosts.ts';
import { check } from '../support/self-check.ts';
import { said } from '../support/self-check-samples.ts';

/** The guide waits for a reader there, or stands in a frame that nobody can look into. */
const others = ['delayed.html', 'type-rewritten.html', 'sandboxed-frame.html'];

describe('the check finds nothing wrong where the guide works', () => {
  for (const { host, headers = {}, fromDisk = false } of hosts.filter(
    (each) => !others.includes(each.host),
  ))
    it(host, async () => {
      const { summary, lines } = await check({ host, headers, fromDisk });
      // That page is there to show what a dark page lacks that does not say it is one.
      if (host === 'dark-plain.html') expect(lines[0]).to.deep.equal(said('dark-page'));
      else expect(summary).to.equal('All is well: nothing keeps the guide from showing.');
    });
});
