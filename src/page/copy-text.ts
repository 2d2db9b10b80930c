/** Copies a text; false where the browser, the page's policy or a frame does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what stands in an element, for the reader to copy. */
export function selectText(element: Element | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}
