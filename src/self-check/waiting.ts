/** Resolves with that value after so many milliseconds. */
export function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

/** Resolves once the page has loaded all that it asked for at first; gives up after a while. */
export async function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  const loaded = new Promise<void>((resolve) => addEventListener('load', () => resolve()));
  await Promise.race([loaded, after(10_000, undefined)]);
}

/** Puts an element into the page until it has loaded or failed; false where it failed or hangs. */
export async function isLoadedBy(element: HTMLElement): Promise<boolean> {
  const told = new Promise<boolean>((resolve) => {
    element.onload = () => resolve(true);
    element.onerror = () => resolve(false);
  });
  document.documentElement.append(element);
  const isLoaded = await Promise.race([told, after(5000, false)]);
  element.remove();
  return isLoaded;
}

/** An element of HTML, on pages of XML too. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    name,
  ) as HTMLElementTagNameMap[Name];
}
