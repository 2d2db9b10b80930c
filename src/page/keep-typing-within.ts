/** Events by which a text that is typed, pasted or dropped would go on to the page. */
const TYPES = [
  ...['beforeinput', 'input', 'keydown', 'keypress', 'keyup', 'compositionupdate'],
  ...['compositionend', 'copy', 'cut', 'paste', 'drop'],
];

/** True for keys that a dialog or a menu around the guide needs: ways out, and shortcuts. */
function isForThePage({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  // Ctrl with Alt writes, too: it is how Windows tells of AltGr.
  return /^(?:Tab|Escape|F\d+)$/.test(key) || metaKey || (ctrlKey && !altKey);
}

/** What the author put beside the guide belongs to the page. What was just taken out of the guide does not. */
function isOfPage({ target }: Event, host: Node): boolean {
  return target instanceof Node && host.contains(target);
}

function stop(event: Event, host: Node): void {
  if (isOfPage(event, host)) return;
  if (!(event instanceof KeyboardEvent) || !isForThePage(event)) event.stopPropagation();
}

/**
 * Keeps what is typed from going on to the page: its shortcuts would take a figure for a command, its
 * forms Enter for their own, and a script that listens would learn a dose. Those that listen on the
 * way down, on the window, hear it before any element can; see the README.
 */
export function keepTypingWithin(root: Node, host: Node): void {
  for (const type of TYPES) root.addEventListener(type, (event) => stop(event, host));
}
