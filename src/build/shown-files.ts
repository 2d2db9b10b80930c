import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** The home page, the demo pages, what was built, what they link to, and what the page with the module imports. */
const shown =
  /^\/(?:$|(?:index\.html|README\.md|CONTRIBUTING\.md)$|(?:demo|dist)\/|node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\/)/;

/** True for the path of an address, as a browser or anybody else writes it, under which there is something to show. */
function isShown(address: string): boolean {
  try {
    return shown.test(posix.normalize(decodeURIComponent(address.replace(/[?#].*$/s, ''))));
  } catch {
    return false;
  }
}

/** Keeps the rest of the checkout, its history among it, from whoever asks the server of `npm start`. */
export function shownFiles(): Plugin {
  return {
    name: 'shown-files',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        if (isShown(url)) return next();
        response.statusCode = 404;
        response.end();
      });
    },
  };
}
