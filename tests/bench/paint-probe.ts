/** One thing the learner did, in ms since 1970. */
export interface Input {
  readonly name: string;
  /** What it was done to. */
  readonly target: string;
  /** When the device told the browser. */
  readonly at: number;
  /** When the page was told. */
  readonly handledAt: number;
  /** When what followed from it was on the screen. */
  readonly paintedAt: number;
}

/**
 * To be run in a page before its own scripts: writes every input into `inputs`. A frame callback
 * runs before its paint and a message sent from there after it; the first listener on the window
 * is the first to ask for both, so nothing of the page's own comes between.
 */
export const PAINT_PROBE = `
window.inputs = [];
for (const name of ['pointerup', 'click', 'keydown', 'change']) {
  window.addEventListener(name, (event) => {
    const origin = performance.timeOrigin;
    const target = event.composedPath()[0];
    const label = String(target.innerText || target.ariaLabel || target.localName || '').trim().split('\\n')[0].slice(0, 40);
    const input = { name, target: label, at: origin + event.timeStamp, handledAt: origin + performance.now() };
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.inputs.push({ ...input, paintedAt: origin + performance.now() });
        port1.close();
      };
      port2.postMessage(0);
    });
  }, { capture: true });
}`;
