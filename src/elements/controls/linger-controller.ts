import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A token whose card stays where it was, and the place it is drawn in. */
export interface Lingering {
  readonly token: string;
  readonly place: string;
}

/**
 * Keeps a card in its place while its list is used by keyboard. Arrow keys change a closed
 * list at each step, so the card would be gone at the first of them and the focus with it;
 * it follows once the focus has gone on.
 */
export class LingerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #cardOf: (token: string) => HTMLElement | null;
  readonly #left: (token: string, from: DOMRect) => void;
  #held?: Lingering | undefined;

  /** @param left - the card now goes from where it was drawn to its new place */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    cardOf: (token: string) => HTMLElement | null,
    left: (token: string, from: DOMRect) => void,
  ) {
    this.#host = host;
    this.#cardOf = cardOf;
    this.#left = left;
    host.addController(this);
  }

  get held(): Lingering | undefined {
    return this.#held;
  }

  hostDisconnected(): void {
    this.#held = undefined;
    this.#listen(false);
  }

  hold(token: string, place: string): void {
    if (this.#held?.token === token) return;
    this.#settle();
    this.#held = { token, place };
    this.#listen(true);
  }

  // Not at `focusout`: the page would move between the press and the release of a click elsewhere.
  #listen(on: boolean): void {
    for (const type of ['keyup', 'click'] as const) {
      if (on) addEventListener(type, this.#look);
      else removeEventListener(type, this.#look);
    }
  }

  readonly #look = (): void => {
    const card = this.#held && this.#cardOf(this.#held.token);
    if (!card?.contains(this.#host.shadowRoot?.activeElement ?? null)) this.#settle();
  };

  #settle(): void {
    if (!this.#held) return;
    const { token } = this.#held;
    const from = this.#cardOf(token)?.getBoundingClientRect();
    this.#held = undefined;
    this.#listen(false);
    this.#host.requestUpdate();
    if (from) void this.#host.updateComplete.then(() => this.#left(token, from));
  }
}
