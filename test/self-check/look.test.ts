import { page, TAG, testCases, type Case } from '../support/self-check.ts';
import { said } from '../support/self-check-samples.ts';

const guide = 'The guide';
const hidden = (element: string, rule: string) => said('hidden', { guide, element, rule });

const looks: Readonly<Record<string, Case>> = {
  'an ancestor with display: none': {
    html: page(`<div class="tab closed" style="display: none"><p>Text</p>${TAG}</div>`),
    says: [hidden('<div class="tab closed">', 'display: none')],
  },
  'an ancestor with visibility: hidden': {
    html: page(`<div id="fade" style="visibility: hidden"><div>${TAG}</div></div>`),
    says: [hidden('<div id="fade">', 'visibility: hidden')],
  },
  'an ancestor with opacity: 0': {
    html: page(`<div id="fade" style="opacity: 0">${TAG}</div>`),
    says: [hidden('<div id="fade">', 'opacity: 0')],
  },
  'an ancestor of no height': {
    html: page(`<div id="fold" style="max-height: 0; overflow: hidden">${TAG}</div>`),
    says: [hidden('<div id="fold">', 'height: 0px')],
  },
  'an ancestor that is clipped to nothing': {
    html: page(`<div id="clip" style="clip-path: inset(50%)">${TAG}</div>`),
    says: [hidden('<div id="clip">', 'clip-path: inset(50%)')],
  },
  'a fold that is closed': {
    html: page(`<details id="more"><summary>More</summary>${TAG}</details>`),
    says: [hidden('<details id="more">', 'its fold closed')],
  },
  'the element itself': {
    html: page(`<calcium-guide id="own" hidden></calcium-guide>`, TAG),
    says: [hidden('<calcium-guide id="own">', 'display: none')],
  },
  'an ancestor of a fixed height': {
    html: page(`<div id="box" style="height: 300px; overflow: hidden">${TAG}</div>`),
    says: [said('cut-off', { guide, element: '<div id="box">', height: 300 })],
  },
  'a place beyond the edge': {
    html: page(
      `<div id="off" style="position: absolute; left: -9999px; width: 400px">${TAG}</div>`,
    ),
    says: [said('off-page', { guide, element: '<div id="off">' })],
  },
  'a narrow column': {
    html: page(`<div style="width: 240px">${TAG}</div>`),
    says: [said('too-narrow', { guide, width: 240 })],
  },
  'a dark page that does not say so': {
    html: page(`<style>body { background: #111; color: #eee }</style>${TAG}`),
    says: [said('dark-page', { guide })],
  },
  'a dark page in another notation, behind a veil': {
    html: page(
      `<style>body { background: oklch(0.2 0.02 250); color: #eee } main { background: rgb(255 255 255 / 0.05) }</style><main>${TAG}</main>`,
    ),
    says: [said('dark-page', { guide })],
  },
  'a page that its readers switched to dark, and that tells the browser of neither': {
    html: page(
      `<script>addEventListener('load', () => (document.body.dataset.theme = 'dark'))</script><style>body[data-theme='dark'] { background: #111 }</style>${TAG}`,
      '<meta name="color-scheme" content="light dark">',
    ),
    says: [said('dark-page', { guide })],
  },
  'the same, and its styles say what the theme sets': {
    html: page(
      `<style>body { background: #111 } body[data-theme='dark'] calcium-guide { color-scheme: dark }</style><script>document.body.dataset.theme = 'dark'</script>${TAG}`,
      '<meta name="color-scheme" content="light dark">',
    ),
    says: [],
  },
  'a light page that says it is dark': {
    html: page(`<style>:root { color-scheme: dark; background: #fff; color: #111 }</style>${TAG}`),
    says: [said('light-page', { guide })],
  },
  'one of two guides': {
    html: page(`${TAG}<div id="tab" style="display: none">${TAG}</div>`),
    says: [said('hidden', { guide: 'Guide 2', element: '<div id="tab">', rule: 'display: none' })],
  },
};

testCases('its looks', looks);
