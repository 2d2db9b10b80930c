import { pageOf, readArticle } from '../support/sample-article.js';
import { servePages } from '../support/served-pages.js';

/** The path of the article with so many of that subject; without one it is the article alone. */
export function pathOf(subject, count = 1) {
  return subject ? `/bench/${subject.id}/${count}` : '/bench/nothing';
}

function articleWith(subject, count) {
  if (!subject) return pageOf(readArticle(), []);
  const { head, tag, scriptTag } = subject;
  const pieces = [
    { place: 'guide', code: Array.from({ length: count }, () => tag).join('\n') },
    { place: 'anywhere', code: scriptTag },
  ];
  return pageOf(readArticle(), pieces).replace('</head>', `${head}</head>`);
}

/** Serves the article with each subject, and what it loads. Tells the address, and how to end. */
export function serve(subjects, counts) {
  const bodies = new Map([[pathOf(), articleWith()]]);
  for (const subject of subjects) {
    for (const count of counts) bodies.set(pathOf(subject, count), articleWith(subject, count));
    for (const [path, body] of Object.entries(subject.files)) bodies.set(path, body);
  }
  return servePages(bodies);
}
