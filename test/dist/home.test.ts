import { expect } from '@open-wc/testing';
import { sourcesCheckedOn } from '../../src/domain/editorial-record.ts';
import { ways } from '../../src/snippets/snippet.ts';
import { customProperties } from '../../src/styles/custom-properties.ts';
import { Builder, jsonAt } from '../support/builder.ts';

describe('the home page', () => {
  it('is accessible, with every group open', async () => {
    for (const way of ways) {
      const builder = await Builder.open(`?way=${way}&accent=wrong&ground=own`);
      for (const details of builder.document.querySelectorAll('details')) details.open = true;
      expect((await builder.violations()).join(), way).to.equal('');
    }
  });

  it('is cited with the version and the day on which sources were checked', async () => {
    const { document } = await Builder.open();
    const text = document.querySelector('#citation')!.textContent ?? '';
    const { version } = await jsonAt('/package.json');
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    expect(text).to.contain(`version ${version}`);
    expect(text).to.contain(day.format(new Date(sourcesCheckedOn)));
  });

  it('documents every property of the looks with its default', async () => {
    const { document } = await Builder.open();
    const rows = [...document.querySelectorAll('.properties tbody tr')].map((row) =>
      [...row.children].slice(0, 2).map(({ textContent }) => textContent),
    );
    expect(rows).to.deep.equal(
      Object.values(customProperties).map(({ name, initial }) => [name, initial]),
    );
  });
});
