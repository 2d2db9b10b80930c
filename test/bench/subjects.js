/**
 * What a blog may put into an article, each as its own documentation says: the least that Lit can do, the
 * guide, and elements of other projects. `entry` is the script that a blog would bundle, `markup` one instance;
 * the guide is put in as the builder has a blogger copy it, with those attributes.
 */

/** A path of selectors; all but the last name an element with a shadow root. */
const within = (...path) => path;

const controls = (prefix, slider) => `
<${prefix}-input label="Dose"></${prefix}-input>
<${prefix}-select label="Unit" value="iu"><${prefix}-option value="iu">IU</${prefix}-option><${prefix}-option value="mcg">mcg</${prefix}-option></${prefix}-select>
<${prefix}-${slider} label="Days"></${prefix}-${slider}>
<${prefix}-tooltip content="A dose a day"><${prefix}-button>Check</${prefix}-button></${prefix}-tooltip>`;

const importsOf = (folder, names) =>
  names.map((name) => `import '${folder}/components/${name}/${name}.js';`).join('\n');

/** What all figures are told as multiples of. */
export const BARE = 'lit';

export const subjects = {
  lit: {
    name: 'Bare Lit element',
    package: 'lit',
    entry: "import './greeting-element.js';",
    markup: '<greeting-element></greeting-element>',
    shown: within('greeting-element', 'p'),
    input: within('greeting-element', 'input'),
  },
  guide: {
    name: '**calcium-guide**, four views',
    isOurs: true,
    attributes: {},
    shown: within('calcium-guide', '.guide:not(.unfinished)'),
  },
  calculator: {
    name: '**calcium-guide**, calculator',
    isOurs: true,
    attributes: { show: 'calculator' },
    shown: within('calcium-guide', '.guide:not(.unfinished)'),
    input: within('calcium-guide', '#d3'),
  },
  'relative-time': {
    name: 'relative-time-element',
    package: '@github/relative-time-element',
    entry: "import '@github/relative-time-element';",
    markup: '<relative-time datetime="2026-01-01T00:00:00Z">January</relative-time>',
    shown: within('relative-time', 'span'),
  },
  'lite-youtube': {
    name: 'lite-youtube-embed',
    package: 'lite-youtube-embed',
    entry: "import 'lite-youtube-embed'; import 'lite-youtube-embed/src/lite-yt-embed.css';",
    markup: '<lite-youtube videoid="ogfYd705cRs" playlabel="Play"></lite-youtube>',
    shown: within('lite-youtube .lyt-playbtn'),
  },
  giscus: {
    name: 'giscus component',
    package: 'giscus',
    entry: "import 'giscus';",
    markup:
      '<giscus-widget repo="a/b" repoid="1" category="c" categoryid="2" mapping="pathname"></giscus-widget>',
    shown: within('giscus-widget', 'iframe'),
  },
  'emoji-picker': {
    name: 'emoji-picker-element',
    package: 'emoji-picker-element',
    entry: "import 'emoji-picker-element';",
    data: 'emoji-picker-element-data/en/emojibase/data.json',
    markup: '<emoji-picker data-source="/bench/emoji-picker.json"></emoji-picker>',
    shown: within('emoji-picker', '.emoji-menu .emoji'),
    input: within('emoji-picker', 'input.search'),
  },
  'media-chrome': {
    name: 'media-chrome, five controls',
    package: 'media-chrome',
    entry: "import 'media-chrome';",
    markup: `<media-controller><video slot="media" muted></video><media-control-bar><media-play-button></media-play-button><media-mute-button></media-mute-button><media-volume-range></media-volume-range><media-time-range></media-time-range><media-fullscreen-button></media-fullscreen-button></media-control-bar></media-controller>`,
    shown: within('media-play-button', 'slot'),
  },
  shoelace: {
    name: 'Shoelace, five controls',
    package: '@shoelace-style/shoelace',
    entry: `${importsOf('@shoelace-style/shoelace/dist', ['button', 'input', 'select', 'option', 'range', 'tooltip'])}
import '@shoelace-style/shoelace/dist/themes/light.css';`,
    markup: controls('sl', 'range'),
    shown: within('sl-button', 'button'),
    input: within('sl-input', 'input'),
  },
  webawesome: {
    name: 'Web Awesome, five controls',
    package: '@awesome.me/webawesome',
    entry: `${importsOf('@awesome.me/webawesome/dist', ['button', 'input', 'select', 'option', 'slider', 'tooltip'])}
import '@awesome.me/webawesome/dist/styles/themes/default.css';`,
    markup: controls('wa', 'slider')
      .replace('<wa-tooltip content="A dose a day">', '<wa-tooltip for="check">A dose a day')
      .replace(
        '<wa-button>Check</wa-button></wa-tooltip>',
        '</wa-tooltip><wa-button id="check">Check</wa-button>',
      ),
    shown: within('wa-button', 'button'),
    input: within('wa-input', 'input'),
  },
};
