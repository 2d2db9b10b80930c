/** What a sentence about each cause is given. */
export interface Given {
  'browser-too-old': object;
  'xml-page': { readonly type: string };
  'nothing-there': object;
  'shown-as-text': object;
  'out-of-effect': { readonly where: string };
  'no-script': object;
  'curly-quotes': object;
  changed: { readonly change: string };
  'never-asked': object;
  policy: { readonly word: string; readonly directive: string };
  'policy-none': { readonly word: string; readonly directive: string };
  'policy-new': { readonly word: string };
  'policy-nonce': object;
  'trusted-types': object;
  'not-found': { readonly address: string; readonly status: number };
  'web-page': { readonly address: string };
  'wrong-type': { readonly type: string };
  unreachable: { readonly address: string };
  'no-https': object;
  'own-computer': object;
  'module-file': object;
  'wrong-hash': object;
  'unread-hash': object;
  'no-crossorigin': object;
  'not-shared': { readonly site: string };
  'no-effect': object;
  'in-head': object;
  'site-wide': object;
  'nothing-asks': object;
  'not-a-div': { readonly element: string };
  unclosed: { readonly guide: string };
  empty: { readonly guide: string };
  'bare-tag': object;
  'unused-settings': object;
  'several-versions': { readonly addresses: string };
  hidden: { readonly guide: string; readonly element: string; readonly rule: string };
  'cut-off': { readonly guide: string; readonly element: string; readonly height: number };
  'off-page': { readonly guide: string; readonly element: string };
  'too-narrow': { readonly guide: string; readonly width: number };
  'dark-page': { readonly guide: string };
  'light-page': { readonly guide: string };
  'frame-policy': { readonly word: string; readonly directive: string };
  'frame-empty': { readonly guide: string; readonly word: string };
  'frame-sandbox': { readonly guide: string };
  'frame-other-page': { readonly guide: string };
  'frame-too-low': { readonly guide: string; readonly height: number; readonly needs: number };
  'frame-closed': { readonly guide: string };
  'tag-in-frame': { readonly element: string };
  stands: {
    readonly guide: string;
    readonly where: string;
    readonly width: number;
    readonly height: number;
  };
}

/** Why a guide does not show, or what else is to be said of it. */
export type Cause = keyof Given;

/** The cause in one sentence, and what to do about it; '' where there is nothing to do. */
export type Said = readonly [cause: string, toDo: string];

/** The words for every cause. */
export const causes: { readonly [Name in Cause]: (given: Given[Name]) => Said } = {
  'browser-too-old': () => [
    'This browser is too old for the guide.',
    'Look again in Chrome or Edge 123, Firefox 125, Safari 17.5, or newer. Older ones show your fallback text.',
  ],
  'xml-page': ({ type }) => [
    `The page is sent as ${type}, and the guide runs only on pages sent as text/html.`,
    'Have your site send it as text/html.',
  ],
  'nothing-there': () => [
    'This page holds no tag of the guide.',
    'Your editor may have removed it: paste it into a block for custom HTML. If your site puts code into a frame, run the check in that frame.',
  ],
  'shown-as-text': () => [
    'The tag stands on the page as text that readers see.',
    'Paste it into a block for custom HTML, or into the HTML view of your editor.',
  ],
  'out-of-effect': ({ where }) => [
    `The tag stands inside ${where}, where nothing runs.`,
    'Move it out, to where the guide should stand.',
  ],
  'no-script': () => [
    'The page has a place for the guide, but no script tag that fills it.',
    'Add the script tag anywhere on the page. If you did, your editor removed it: use a block for custom HTML.',
  ],
  'curly-quotes': () => [
    'The tag has curly quotes, which browsers do not take for quotes.',
    'Delete each quote in the tag and type a straight one (") in its place.',
  ],
  changed: ({ change }) => [
    `The script waits, or never runs, as something changed its tag: ${change}.`,
    'Tell your optimiser or cookie tool to leave calcium-guide.min.js alone. Some run it after the first touch or a yes to cookies.',
  ],
  'never-asked': () => [
    'The script tag is on the page, but it seems that the browser never asked for its file.',
    'Perhaps another script wrote the tag, or a policy wants a nonce on it. Put the tag into the page itself.',
  ],
  policy: ({ word, directive }) => [
    'Your page’s policy blocks the script.',
    `Add ${word} to ${directive} in the Content-Security-Policy.`,
  ],
  'policy-none': ({ word, directive }) => [
    'Your page’s policy blocks all scripts.',
    `Write ${word} in place of 'none' for ${directive} in the Content-Security-Policy.`,
  ],
  'policy-new': ({ word }) => [
    'Your page’s policy blocks all that it does not name, and it names no scripts.',
    `Add script-src ${word} to the Content-Security-Policy.`,
  ],
  'policy-nonce': () => [
    'Your page’s policy blocks the script, as its tag has no nonce that fits.',
    'Give the tag the nonce of the page’s other scripts. To add an address would not help here.',
  ],
  'trusted-types': () => [
    'Your page’s policy lists Trusted Types and leaves out ours.',
    'Add the word calcium-guide to trusted-types in the Content-Security-Policy.',
  ],
  'not-found': ({ address, status }) => [
    `There is no script at ${address}: the server answers ${status}.`,
    'Compare the address in the tag with where you put the file.',
  ],
  'web-page': ({ address }) => [
    `At ${address} there is a web page, not the script.`,
    'Use the address of the file itself. If the file is gone, upload it again.',
  ],
  'wrong-type': ({ type }) => [
    `The script is sent as ${type}, which browsers may refuse.`,
    'Put the file on a site that sends it as text/javascript. Sites that show code for reading do not.',
  ],
  unreachable: ({ address }) => [
    `The browser could not get the script from ${address}.`,
    'The address may be wrong, the server down, or an ad blocker or a policy in the way. Try the address in a new tab.',
  ],
  'no-https': () => [
    'The page is https and the script’s address is http, so browsers block it.',
    'Write https in the script’s address.',
  ],
  'own-computer': () => [
    'The script’s address leads to a file on your own computer.',
    'Upload the file to your site, and use its address there.',
  ],
  'module-file': () => [
    'The file calcium-guide.js is for bundlers and does not run in a page by itself.',
    'Use calcium-guide.min.js in its place.',
  ],
  'wrong-hash': () => [
    'The script does not fit the hash in the tag’s integrity.',
    'Copy the hash again, from the integrity.json of the same version.',
  ],
  'unread-hash': () => [
    'The script may not fit the hash in the tag’s integrity; this page does not let the check read it.',
    'Compare the hash with the integrity.json of the same version. Try the script’s address in a new tab, too.',
  ],
  'no-crossorigin': () => [
    'The tag has integrity, and for a script from another site crossorigin is missing.',
    'Add crossorigin="anonymous" to the tag.',
  ],
  'not-shared': ({ site }) => [
    `The tag asks for a script that ${site} would have to share by CORS, and it does not.`,
    'Put the file on your own site. Or take crossorigin, integrity and type="module" off the tag.',
  ],
  'no-effect': () => [
    'The script is there, but it did not run to its end.',
    'An optimiser may have changed the file: leave calcium-guide.min.js out. Red lines on the console say more.',
  ],
  'in-head': () => [
    'The script tag is in the head of the page, where no guide can stand.',
    'Move it to where the guide should stand, or put <calcium-guide></calcium-guide> there.',
  ],
  'site-wide': () => [
    'The script tag stands outside the article, as a theme writes it on every page, so it makes no guide.',
    'Write <div class="calcium-guide"></div> in the article, where the guide should stand. Leave the tag as it is.',
  ],
  'nothing-asks': () => [
    'The script runs, but nothing on the page asks for a guide.',
    'Put <calcium-guide></calcium-guide> where it should stand. If an editor removes that, use <div class="calcium-guide"></div>.',
  ],
  'not-a-div': ({ element }) => [
    `The placeholder is ${element}, but it has to be a div.`,
    'Write <div class="calcium-guide"></div> in its place.',
  ],
  unclosed: ({ guide }) => [
    `${guide} has no end, so it holds what follows on the page, and hides it.`,
    'Write </calcium-guide> right after its fallback text.',
  ],
  empty: ({ guide }) => [
    `${guide} has its place, but there is nothing in it.`,
    'Another script may have stopped it. Red lines on the console say more.',
  ],
  'bare-tag': () => [
    'A script tag makes no guide of its own here, as the page has an element or a placeholder.',
    'That is as it should be. For a second guide, add a second element.',
  ],
  'unused-settings': () => [
    'The settings on a script tag do nothing, as the element beside it is the guide.',
    'Write them on the element, without data- in their names.',
  ],
  'several-versions': ({ addresses }) => [
    `The page loads several versions of the script: ${addresses}.`,
    'The first to run serves all guides. Use one address in all tags.',
  ],
  hidden: ({ guide, element, rule }) => [
    `${guide} is hidden: ${element} has ${rule}.`,
    'Look for that rule in your styles. If this is a closed tab or fold, open it to see the guide.',
  ],
  'cut-off': ({ guide, element, height }) => [
    `${guide} is cut off: ${element} shows ${height} px of it.`,
    'Take the fixed height, or overflow: hidden, off that element.',
  ],
  'off-page': ({ guide, element }) => [
    `${guide} stands beyond the edge of the page, where ${element} puts it.`,
    'Look at the position of that element in your styles.',
  ],
  'too-narrow': ({ guide, width }) => [
    `${guide} is ${width} px wide, and it needs 280 px.`,
    'Move it to a wider column, or take off some of the space around it.',
  ],
  'dark-page': ({ guide }) => [
    `${guide} is light on a dark page.`,
    'Write color-scheme: dark for :root in your styles, or theme="dark" on the guide. Where readers switch, write html[data-theme=dark] calcium-guide { color-scheme: dark } with what your theme sets.',
  ],
  'light-page': ({ guide }) => [
    `${guide} is dark on a light page.`,
    'Write color-scheme: light for :root in your styles, or theme="light" on the guide. Where readers switch, write html[data-theme=light] calcium-guide { color-scheme: light } with what your theme sets.',
  ],
  'frame-policy': ({ word, directive }) => [
    'Your page’s policy blocks the frame.',
    `Add ${word} to ${directive} in the Content-Security-Policy.`,
  ],
  'frame-empty': ({ guide, word }) => [
    `${guide} is empty: nothing was loaded into it.`,
    `Scroll to it and run the check again. If it stays empty, add ${word} to frame-src in the Content-Security-Policy.`,
  ],
  'frame-sandbox': ({ guide }) => [
    `${guide} has a sandbox that lets no script run.`,
    'Add allow-scripts to its sandbox.',
  ],
  'frame-other-page': ({ guide }) => [
    `${guide} shows another page than the guide.`,
    'Compare the address in its src with where you put frame.html.',
  ],
  'frame-too-low': ({ guide, height, needs }) => [
    `${guide} is ${height} px high, the guide in it needs ${needs} px: nobody listens to its height.`,
    'Add the script that listens to it, or give the frame more height.',
  ],
  'frame-closed': ({ guide }) => [
    `${guide} is of another site, so the check cannot look into it.`,
    'If it has a scroll bar of its own, add the script that listens to its height.',
  ],
  'tag-in-frame': ({ element }) => [
    `The tag stands in a frame: ${element}.`,
    'Pick that frame in the console’s list of frames, and run the check there.',
  ],
  stands: ({ guide, where, width, height }) => [
    `${guide} stands ${where}. It is ${width} px wide and ${height} px high.`,
    '',
  ],
};

export const title = 'Does the calcium guide show?';
export const checking = 'Looking at this page …';
export const failed = (reason: string): string => `The check itself broke off: ${reason}`;
export const summary = (count: number): string =>
  count === 0
    ? 'All is well: nothing keeps the guide from showing.'
    : `${count} ${count === 1 ? 'thing' : 'things'} to put right`;
export const note = 'To know: ';
export const toDo = 'What to do: ';
export const privacy =
  'The check sends nothing. It asks for nothing but the script’s own address again.';
export const copyText = 'Copy as text';
export const copied = 'Copied';
export const close = 'Close';

/** One guide or frame, or one of several by its number. */
export const guideName = (number: number, count: number): string =>
  count === 1 ? 'The guide' : `Guide ${number}`;
export const frameName = (number: number, count: number): string =>
  count === 1 ? 'The frame' : `Frame ${number}`;

export const closedFold = 'its fold closed';
export const ownFrame = 'This frame';

export const inComment = 'a comment';
export const below = (heading: string, element: string): string =>
  heading ? `below “${heading}”, inside ${element}` : `inside ${element}`;
