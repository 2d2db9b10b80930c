/// <reference types="vite/client" />
import { expect } from 'chai';
import changelog from '../../CHANGELOG.md?raw';
import { evidenceChanges } from '../../src/content/changes.en.ts';

/** The headings and lines of the changelog's latest version under "Evidence". */
function latestEvidence(): readonly [version: string, lines: readonly string[]] {
  const [, version = '', body = ''] = /^## \[([^\]]+)\](.*?)(?=^## \[)/ms.exec(changelog) ?? [];
  const [, evidence = ''] = body.split('### Evidence');
  const lines = evidence.split(/^- /m).slice(1);
  return [version, lines.map((line) => line.replace(/\s+/g, ' ').trim())];
}

describe('what changed in the evidence', () => {
  it('is what the changelog says of its latest version', () => {
    expect(evidenceChanges).to.deep.equal([latestEvidence()]);
  });
});
