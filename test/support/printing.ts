/** What the browser is asked to print while `act` runs: the documents of frames, and the page itself. */
export async function printedDuring(act: () => Promise<void>): Promise<readonly Document[]> {
  const printed: Document[] = [];
  const { appendChild } = Node.prototype;
  const pretendIn = ({ contentWindow }: HTMLIFrameElement): void => {
    if (!contentWindow) return;
    contentWindow.print = () => {
      printed.push(contentWindow.document);
      contentWindow.dispatchEvent(new Event('beforeprint'));
    };
  };
  Node.prototype.appendChild = function <Child extends Node>(child: Child): Child {
    if (child instanceof HTMLIFrameElement) child.addEventListener('load', () => pretendIn(child));
    const appended = appendChild.call(this, child) as Child;
    if (child instanceof HTMLIFrameElement) pretendIn(child);
    return appended;
  };
  try {
    await act();
  } finally {
    Node.prototype.appendChild = appendChild;
  }
  return printed;
}
