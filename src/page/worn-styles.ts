interface Styles {
  readonly cssText: string;
}

const sheetsOf = new WeakMap<Document, CSSStyleSheet[]>();

/** A sheet belongs to the document that made it: in another one it is refused, or dropped. */
function sheetsIn(document: Document, styles: readonly Styles[]): CSSStyleSheet[] {
  const view = document.defaultView;
  // Nobody looks at a document without a window, and it can have no sheets.
  if (!view) return [];
  return styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}

/** The root, dressed in sheets of the document in which it stands; guides of one document share them. */
export function wearStyles(root: ShadowRoot, styles: readonly Styles[]): ShadowRoot {
  const { ownerDocument } = root;
  const sheets = sheetsOf.get(ownerDocument) ?? sheetsIn(ownerDocument, styles);
  sheetsOf.set(ownerDocument, sheets);
  root.adoptedStyleSheets = sheets;
  return root;
}
