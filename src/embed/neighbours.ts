/** True for what editors slip between the things that an author wrote: breaks, empty paragraphs. */
function isEditorNoise(element: Element): boolean {
  return element.matches('br, p:not(:has(:not(br)))') && (element.textContent ?? '').trim() === '';
}

/** The elements that the author wrote before and after, past what editors and our own tags put between. */
export function neighboursOf(element: Element, made = new WeakSet<Element>()): readonly Element[] {
  return (['previousElementSibling', 'nextElementSibling'] as const).flatMap((side) => {
    let neighbour = element[side];
    while (neighbour && (made.has(neighbour) || isEditorNoise(neighbour)))
      neighbour = neighbour[side];
    return neighbour ?? [];
  });
}
