/** True for what editors slip between the things that an author wrote: breaks, empty paragraphs. */
function isEditorNoise(element: Element): boolean {
  return element.matches('br, p:not(:has(:not(br)))') && (element.textContent ?? '').trim() === '';
}

/** The elements before and after, past what editors slip in. */
export function neighboursOf(element: Element): readonly Element[] {
  return (['previousElementSibling', 'nextElementSibling'] as const).flatMap((side) => {
    let neighbour = element[side];
    while (neighbour && isEditorNoise(neighbour)) neighbour = neighbour[side];
    return neighbour ?? [];
  });
}
