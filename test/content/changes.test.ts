import { expect } from '@open-wc/testing';
import { evidenceChanges } from '../../src/content/changes.en.ts';

/** The headings and lines of the changelog's latest version under "Evidence". */
async function latestEvidence(): Promise<readonly [version: string, lines: readonly string[]]> {
  const changelog = await (await fetch('/CHANGELOG.md')).text();
  const [, version = '', body = ''] = /^## \[([^\]]+)\](.*?)(?=^## \[)/ms.exec(changelog) ?? [];
  const [, evidence = ''] = body.split('### Evidence');
  const lines = evidence.split(/^- /m).slice(1);
  return [version, lines.map((line) => line.replace(/\s+/g, ' ').trim())];
}

describe('what changed in the evidence', () => {
  it('is what the changelog says of its latest version', async () => {
    expect(evidenceChanges).to.deep.equal([await latestEvidence()]);
  });
});
