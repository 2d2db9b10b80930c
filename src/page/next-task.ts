/** Who waits for a task, in the order in which they asked: browsers keep none between two channels. */
const waiting: (() => void)[] = [];

/**
 * Goes on in a task of its own, so that the browser can answer the reader before it. Not by a timer: old
 * libraries replace those, and hidden tabs hold them back.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      waiting.shift()?.();
    };
    port2.postMessage(0);
  });
}
