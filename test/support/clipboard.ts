/** Takes the place of the browser's clipboard, as no test may read the real one. Called, it puts that back. */
export function withClipboard(
  writeText: ((text: string) => Promise<void>) | undefined,
): () => void {
  const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const clipboard = writeText && { writeText };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return () =>
    original
      ? Object.defineProperty(navigator, 'clipboard', original)
      : Reflect.deleteProperty(navigator, 'clipboard');
}

/** Notes what is selected: engines differ in what they tell of a selection in a shadow root. */
export function withSelection(): readonly Node[] {
  const selected: Node[] = [];
  const selection = getSelection()!;
  const original = selection.selectAllChildren.bind(selection);
  selection.selectAllChildren = (node) => {
    selected.push(node);
    original(node);
  };
  return selected;
}
