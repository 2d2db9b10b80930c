/**
 * True from Chrome and Edge 123, Firefox 125 and Safari 17.5 on: `light-dark()` came last to the
 * first and the last of them, `popover` to Firefox. Below, nothing is mounted and the fallback stays.
 */
export function isAboveBrowserFloor(): boolean {
  return CSS.supports('color', 'light-dark(red,red)') && 'popover' in HTMLElement.prototype;
}
