import { expect } from 'chai';
import { attributeNames } from '../../src/model/attributes.ts';
import type { Answer, Facts, GuideFacts, Probe, TagFacts } from '../../src/self-check/facts.ts';
import { findingsOf, isFault, type Finding } from '../../src/self-check/findings.ts';
import { reportOf, reportText } from '../../src/self-check/report.ts';
import { settingNames } from '../../src/self-check/tags.ts';

const address = 'https://cdn.example/calcium-guide.min.js';

const answer: Answer = { status: 200, type: 'text/javascript', isWebPage: false, fitsHash: null };
const probe: Probe = { answer, isLoaded: true, wasAsked: true, violations: [] };

const tag: TagFacts = {
  address,
  hasSettings: false,
  isInHead: false,
  isSiteWide: false,
  isBesideGuide: false,
  change: '',
  hasCurlyQuotes: false,
  hasIntegrity: false,
  needsSharing: false,
  probe,
};

const guide: GuideFacts = {
  where: 'inside <main>',
  width: 640,
  height: 900,
  obstacle: null,
  isEmpty: false,
  isUnclosed: false,
  mismatch: null,
};

const facts: Facts = {
  pageOrigin: 'https://blog.example',
  isPageHttps: true,
  isAboveFloor: true,
  xmlType: '',
  isDefined: false,
  refusesOurTypes: false,
  tags: [tag],
  guides: [],
  frames: [],
  ownFrame: null,
  placeCount: 0,
  wrongPlaces: [],
  isShownAsText: false,
  outOfEffect: '',
  framesWithTag: [],
};

const withTag = (change: Partial<TagFacts>): Facts => ({ ...facts, tags: [{ ...tag, ...change }] });
const withProbe = (change: Partial<Probe>): Facts => withTag({ probe: { ...probe, ...change } });
const withAnswer = (change: Partial<Answer>): Facts =>
  withProbe({ answer: { ...answer, ...change } });
const withPolicy = (policy: string): Facts =>
  withProbe({ violations: [{ blocked: address, directive: 'script-src-elem', policy }] });

const running: Facts = { ...facts, isDefined: true, guides: [guide], tags: [tag] };

const cases: Readonly<Record<string, readonly [facts: Facts, causes: string]>> = {
  'a script that had no effect': [facts, 'no-effect'],
  'a script that nobody asked for': [withProbe({ wasAsked: false }), 'never-asked'],
  'a script of which nobody knows whether it was asked for': [
    withProbe({ wasAsked: null }),
    'no-effect',
  ],
  'a file that is gone': [withAnswer({ status: 410 }), 'not-found'],
  'a web page': [withAnswer({ isWebPage: true, type: 'text/html' }), 'web-page'],
  'a file for reading': [withAnswer({ type: 'text/plain' }), 'wrong-type'],
  'a file of no type, which browsers run': [withAnswer({ type: '' }), 'no-effect'],
  'a file of an old type, which browsers run': [
    withAnswer({ type: 'application/x-javascript' }),
    'no-effect',
  ],
  'a hash that does not fit': [withAnswer({ fitsHash: false }), 'wrong-hash'],
  'a hash that fits': [withAnswer({ fitsHash: true }), 'no-effect'],
  'a dead server': [withProbe({ answer: 'failed' }), 'unreachable'],
  'a page that lets nobody read it': [withProbe({ answer: 'forbidden' }), 'no-effect'],
  'the same, and it does not load': [
    withProbe({ answer: 'forbidden', isLoaded: false }),
    'unreachable',
  ],
  'a script of another site that it does not share, and need not': [
    withProbe({ answer: 'unshared' }),
    'no-effect',
  ],
  'an address without https': [
    withTag({ address: 'http://cdn.example/calcium-guide.min.js' }),
    'no-https',
  ],
  'an address without https on the own computer': [
    withTag({ address: 'http://localhost:5173/calcium-guide.min.js' }),
    'no-effect',
  ],
  'a policy with another site': [withPolicy("script-src 'self'"), 'policy https://cdn.example'],
  'a policy in capitals and lines': [
    withPolicy(" default-src 'none' ;\n script-src  'self' "),
    'policy https://cdn.example',
  ],
  'a policy that allows no script': [
    withPolicy("script-src 'none'"),
    'policy-none https://cdn.example',
  ],
  'a policy without a word of scripts': [
    withPolicy("default-src 'none'"),
    'policy-new https://cdn.example',
  ],
  'a policy by nonces alone': [withPolicy("script-src 'nonce-x' 'strict-dynamic'"), 'policy-nonce'],
  'a policy that the browser keeps to itself': [withPolicy(''), 'policy https://cdn.example'],
  'an old browser, which explains all else': [{ ...facts, isAboveFloor: false }, 'browser-too-old'],
  'a blocked script in an old browser': [
    { ...withPolicy("script-src 'self'"), isAboveFloor: false },
    'browser-too-old, policy https://cdn.example',
  ],
  'two tags of one fault, which is said once': [{ ...facts, tags: [tag, tag] }, 'no-effect'],
  'a tag in the head that is blocked, both at once': [
    { ...withPolicy("script-src 'self'"), tags: [{ ...tag, isInHead: true }] },
    'no-effect, in-head',
  ],
  'a tag that a theme wrote on every page, with nothing to fill': [
    { ...withTag({ isSiteWide: true }), isDefined: true },
    'site-wide',
  ],
  'such a tag that is blocked, both at once': [
    { ...withPolicy("script-src 'self'"), tags: [{ ...tag, isSiteWide: true }] },
    'no-effect, site-wide',
  ],
  'such a tag on a page with an element, which it fills': [
    { ...running, tags: [{ ...tag, isSiteWide: true }], placeCount: 1 },
    'bare-tag, stands',
  ],
  'nothing at all': [{ ...facts, tags: [] }, 'nothing-there'],
  'a guide that stands': [running, 'stands'],
  'two versions, of which one serves': [
    { ...running, tags: [tag, { ...tag, address: `${address}?v=2` }] },
    'several-versions, stands',
  ],
  'a column at the least width': [{ ...running, guides: [{ ...guide, width: 280 }] }, 'stands'],
  'a column below the least width': [
    { ...running, guides: [{ ...guide, width: 279 }] },
    'too-narrow, stands',
  ],
  'a frame around the page that is too low': [
    { ...running, ownFrame: { height: 150, needs: 900 } },
    'frame-too-low, stands',
  ],
  'a frame around the page that is high enough': [
    { ...running, ownFrame: { height: 900, needs: 920 } },
    'stands',
  ],
};

const told = (finding: Finding): string =>
  'word' in finding.given ? `${finding.cause} ${finding.given.word}` : finding.cause;

describe('findingsOf(facts) names the cause of', () => {
  for (const [name, [given, causes]] of Object.entries(cases))
    it(name, () => {
      expect(findingsOf(given).map(told).join(', ')).to.equal(causes);
    });

  it('faults first, then what is good to know, then what stands where', () => {
    const findings = findingsOf({
      ...running,
      placeCount: 1,
      guides: [guide, { ...guide, width: 200 }],
    });
    expect(findings.map(isFault)).to.deep.equal([true, false, false, false]);
    expect(findings.map(told).join()).to.equal('too-narrow,bare-tag,stands,stands');
  });
});

describe('the report', () => {
  it('counts what is to be put right', () => {
    expect(reportOf(findingsOf(running)).summary).to.match(/^All is well/);
    expect(reportOf(findingsOf(facts)).summary).to.equal('1 thing to put right');
    expect(reportOf(findingsOf({ ...facts, refusesOurTypes: true, tags: [] })).summary).to.equal(
      '2 things to put right',
    );
  });

  it('is plain text with each cause and what to do', () => {
    expect(reportText(reportOf(findingsOf(facts)))).to.equal(
      [
        'Does the calcium guide show?',
        '1 thing to put right',
        '- The script is there, but it did not run to its end.',
        '  What to do: An optimiser may have changed the file: leave calcium-guide.min.js out. Red lines on the console say more.',
        'The check sends nothing. It asks for nothing but the script’s own address again.',
      ].join('\n'),
    );
  });
});

describe('the check', () => {
  it('knows every setting of a tag', () => {
    expect(settingNames).to.deep.equal(attributeNames);
  });
});
