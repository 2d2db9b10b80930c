function isTextOnly(node: Node): boolean {
  return (
    node.nodeType === Node.TEXT_NODE ||
    (node.nodeName === 'FONT' && [...node.childNodes].every(isTextOnly))
  );
}

/**
 * Puts plain texts back where a translator of the page has put them into `<font>`s: Lit would not
 * find them again, and an old figure would stay. Needed as long as Lit writes to the node that stands
 * where its text stood.
 */
export function restoreTexts(root: ParentNode): void {
  for (const font of root.querySelectorAll('font'))
    if (isTextOnly(font)) font.replaceWith(font.textContent ?? '');
}
