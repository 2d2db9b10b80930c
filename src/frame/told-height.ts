/** What a frame tells the page around it. */
export interface HeightMessage {
  readonly type: 'calcium-guide:height';
  /** CSS px. */
  readonly height: number;
}

/**
 * Tells the page around this one how high `content` is, at first and whenever that changes. It is the
 * content that is measured, never the frame, so that a frame which is set to it does not make it higher.
 */
export function tellHeight(content: Element, tell: (message: HeightMessage) => void): void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({ type: 'calcium-guide:height', height });
  }).observe(content);
}
