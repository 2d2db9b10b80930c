import { scriptFile } from '../script-file.ts';
import { TAG } from '../tag.ts';
import { languageFor } from './languages.ts';
import { tellHeight } from './told-height.ts';

/**
 * Every query option as a `data-` attribute of the placeholder. The guide takes those that it knows; the
 * others are words that nothing reads. A name that no attribute can have is left out.
 */
function takeOptions(place: Element, query: URLSearchParams): void {
  for (const [name, value] of query)
    if (/^[a-z][a-z0-9-]*$/.test(name)) place.setAttribute(`data-${name}`, value);
}

/** The guide's own script, from beside this page. `then` follows when it has run. */
function loadGuide(language: string, then: () => void): void {
  const script = document.createElement('script');
  script.src = scriptFile(language);
  script.addEventListener('load', then);
  document.body.append(script);
}

/** Not before the guide is whole: the height of the fallback text would draw the frame together for a moment. */
async function tellParent(place: Element): Promise<void> {
  await place.querySelector(TAG)?.updateComplete;
  tellHeight(place, (message) => parent.postMessage(message, '*'));
}

const query = new URLSearchParams(location.search);
const place = document.querySelector(`.${TAG}`) as Element;
const language = languageFor(query.get('lang') ?? 'en');
takeOptions(place, query);
document.documentElement.lang = language;
loadGuide(language, () => {
  if (parent !== window) void tellParent(place);
});
