/**
 * Runs now if the page is parsed to its end, else as soon as it is. Not with `DOMContentLoaded`, which comes
 * later: who asked in between would be served before those who wait.
 */
export function whenParsed(act: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('readystatechange', act, { once: true });
  else act();
}
