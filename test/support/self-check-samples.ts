import { causes, type Cause, type Given, type Said } from '../../src/self-check/words.en.ts';

const address = 'https://your-site.example/calcium-guide.min.js';
const site = 'https://your-site.example';
const tab = '<div class="tab">';

/** What each sentence is given where it is shown as an example. */
export const samples: Given = {
  'browser-too-old': {},
  'xml-page': { type: 'application/xhtml+xml' },
  'nothing-there': {},
  'shown-as-text': {},
  'out-of-effect': { where: 'a comment' },
  'no-script': {},
  'curly-quotes': {},
  changed: { change: 'type="text/plain"' },
  'never-asked': {},
  policy: { word: site, directive: 'script-src' },
  'policy-none': { word: site, directive: 'script-src' },
  'policy-new': { word: site },
  'policy-nonce': {},
  'trusted-types': {},
  'not-found': { address, status: 404 },
  'web-page': { address },
  'wrong-type': { type: 'text/plain' },
  unreachable: { address },
  'no-https': {},
  'own-computer': {},
  'module-file': {},
  'wrong-hash': {},
  'unread-hash': {},
  'no-crossorigin': {},
  'not-shared': { site },
  'no-effect': {},
  'in-head': {},
  'site-wide': {},
  'nothing-asks': {},
  'not-a-div': { element: '<p class="calcium-guide">' },
  unclosed: { guide: 'The guide' },
  empty: { guide: 'The guide' },
  'bare-tag': {},
  'unused-settings': {},
  'several-versions': { addresses: `${address}, ${address}?v=2` },
  hidden: { guide: 'The guide', element: tab, rule: 'display: none' },
  'cut-off': { guide: 'The guide', element: tab, height: 300 },
  'off-page': { guide: 'The guide', element: tab },
  'too-narrow': { guide: 'The guide', width: 240 },
  'dark-page': { guide: 'The guide' },
  'light-page': { guide: 'The guide' },
  'frame-policy': { word: site, directive: 'frame-src' },
  'frame-empty': { guide: 'The frame', word: site },
  'frame-sandbox': { guide: 'The frame' },
  'frame-other-page': { guide: 'The frame' },
  'frame-too-low': { guide: 'The frame', height: 150, needs: 1200 },
  'frame-closed': { guide: 'The frame' },
  'tag-in-frame': { element: '<iframe id="block">' },
  stands: { guide: 'The guide', where: 'below “My post”, inside <main>', width: 640, height: 900 },
};

/** The words of a cause. */
export function said<Name extends Cause>(cause: Name, given: Given[Name] = samples[cause]): Said {
  return causes[cause](given);
}
