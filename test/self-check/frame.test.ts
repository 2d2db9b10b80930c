import { expect } from '@open-wc/testing';
import { isChromium } from '../support/engines.ts';
import { check, otherOrigin, page, policy, testCases, type Case } from '../support/self-check.ts';
import { said } from '../support/self-check-samples.ts';

const FRAME = '../../dist/frame.html';
const frame = 'The frame';
const framed = (attributes: string) =>
  page(`<iframe title="Guide" width="600" ${attributes}></iframe>`);

const frames: Readonly<Record<string, Case>> = {
  'a sandbox without scripts': {
    html: framed(`src="${FRAME}" height="3000" sandbox`),
    says: [said('frame-sandbox', { guide: frame })],
  },
  'another page in the frame': {
    html: framed('src="../../test/self-check/gone/frame.html" height="3000"'),
    says: [said('frame-other-page', { guide: frame })],
  },
  'a narrow frame': {
    html: page(`<iframe title="Guide" width="200" height="3000" src="${FRAME}"></iframe>`),
    says: [said('too-narrow', { guide: frame, width: 204 })],
  },
  'a frame that is hidden': {
    html: page(
      `<div id="tab" style="display: none"><iframe title="Guide" src="${FRAME}"></iframe></div>`,
    ),
    says: [said('hidden', { guide: frame, element: '<div id="tab">', rule: 'display: none' })],
  },
};

testCases('a frame', frames);

const tooLow = async (src: string): Promise<string> => {
  const { lines } = await check({ html: framed(`height="150" src="${src}"`) });
  return lines.map(([cause]) => cause).join();
};

describe('the check names a frame', () => {
  it('that is too low for what is in it', async () => {
    expect(await tooLow(FRAME)).to.match(
      /^The frame is 154 px high, the guide in it needs \d{3,4} px: nobody listens to its height\.$/,
    );
  });

  it('of another site that is too low, as the frame tells its height', async () => {
    expect(await tooLow('OTHER_ORIGIN/dist/frame.html')).to.match(
      /^The frame is 154 px high, the guide in it needs \d{3,4} px: nobody listens to its height\.$/,
    );
  });

  it('of another site that tells nothing, without a guess', async () => {
    expect(await tooLow('OTHER_ORIGIN/test/self-check/silent/frame.html')).to.include(
      said('frame-closed')[0],
    );
  });

  it('that a policy blocks, where the browser still knows', async () => {
    const { lines } = await check({
      html: framed('height="150" src="OTHER_ORIGIN/dist/frame.html"'),
      headers: policy("frame-src 'self'"),
    });
    const [[cause] = ['']] = lines;
    const expected = isChromium
      ? said('frame-policy', { word: otherOrigin, directive: 'frame-src' })
      : said('frame-empty', { guide: frame, word: otherOrigin });
    expect(cause.replace('To know: ', '')).to.equal(expected[0]);
  });
});
