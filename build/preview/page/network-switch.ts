/** Makes the content believe that the network is gone or back: its `navigator.onLine`, and the events. */
export class NetworkSwitch {
  readonly #frame: HTMLIFrameElement;
  #online = true;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    frame.addEventListener('load', () => this.#apply());
  }

  set(online: boolean): void {
    const changed = online !== this.#online;
    this.#online = online;
    if (!changed) return;
    this.#apply();
    this.#frame.contentWindow?.dispatchEvent(new Event(online ? 'online' : 'offline'));
  }

  #apply(): void {
    const inner = this.#frame.contentWindow;
    if (inner) Object.defineProperty(inner.navigator, 'onLine', { get: () => this.#online, configurable: true });
  }
}
