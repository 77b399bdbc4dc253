import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollAtEdge, scrollerOf } from './auto-scroll.js';

/** Px that a pointer moves before a press becomes a drag. */
const THRESHOLD = 6;

/** What a drag tells its host. */
export interface DragMoves {
  lifted(token: string): void;
  /** @param from - where the card was let go, in the viewport */
  dropped(token: string, place: string, from: DOMRect): void;
  /** Let go over no place, or broken off: by Escape or the system. */
  returned(token: string, from: DOMRect): void;
}

interface Drag {
  readonly token: string;
  readonly card: HTMLElement;
  readonly pointer: number;
  /** Of the pointer within the card, px. */
  readonly grip: { readonly x: number; readonly y: number };
  readonly scroller: Element;
  readonly stop: AbortController;
  x: number;
  y: number;
  lifted: boolean;
  /** Time of the last frame, ms. */
  frame: number;
}

/**
 * Drags a card with mouse, pen or touch by Pointer Events, and scrolls at the edges. Touch
 * starts on a handle with `touch-action: none`, so a finger anywhere else scrolls the page.
 * Places are the elements with `data-place` in the host's shadow root.
 */
export class DragController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #moves: DragMoves;
  #drag?: Drag | undefined;
  #over?: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, moves: DragMoves) {
    this.#host = host;
    this.#moves = moves;
    host.addController(this);
  }

  /** The token on its way. */
  get token(): string | undefined {
    return this.#drag?.lifted ? this.#drag.token : undefined;
  }

  /** The place that the pointer is over. */
  get over(): string | undefined {
    return this.#over;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** A pointer went down on the card: by touch only the handle starts a drag. */
  press(event: PointerEvent, token: string, card: HTMLElement, onHandle: boolean): void {
    if (this.#drag || event.button !== 0 || (event.pointerType === 'touch' && !onHandle)) return;
    const box = card.getBoundingClientRect();
    const stop = new AbortController();
    this.#drag = {
      token,
      card,
      pointer: event.pointerId,
      grip: { x: event.clientX - box.left, y: event.clientY - box.top },
      scroller: scrollerOf(this.#host),
      stop,
      x: event.clientX,
      y: event.clientY,
      lifted: false,
      frame: event.timeStamp,
    };
    const { signal } = stop;
    addEventListener('pointermove', this.#move, { signal });
    addEventListener('pointerup', this.#release, { signal });
    addEventListener('pointercancel', this.#break, { signal });
    // Before the host's own key handler, which would take Escape for its own.
    addEventListener('keydown', this.#key, { signal, capture: true });
  }

  cancel(): void {
    const ended = this.#end();
    if (ended) this.#moves.returned(ended.drag.token, ended.from);
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > THRESHOLD;
    if (!drag.lifted && !far) return;
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (!drag.lifted) this.#lift(drag);
  };

  #lift(drag: Drag): void {
    drag.lifted = true;
    // Without it a mouse that leaves the LMS's frame would be lost.
    drag.card.setPointerCapture(drag.pointer);
    this.#moves.lifted(drag.token);
    this.#host.requestUpdate();
    requestAnimationFrame(this.#frame);
  }

  /** Each frame, not each move: the page goes on scrolling under a pointer that stands still. */
  readonly #frame = (now: number): void => {
    const drag = this.#drag;
    if (!drag) return;
    drag.y += scrollAtEdge(window, drag.scroller, this.#host, drag.y, Math.max(0, now - drag.frame));
    drag.frame = now;
    follow(drag, this.#host.getBoundingClientRect());
    const over = this.#placeAt(drag.x, drag.y);
    if (over !== this.#over) {
      this.#over = over;
      this.#host.requestUpdate();
    }
    requestAnimationFrame(this.#frame);
  };

  readonly #release = (event: PointerEvent): void => {
    if (event.pointerId !== this.#drag?.pointer) return;
    const place = this.#placeAt(event.clientX, event.clientY);
    const ended = this.#end();
    if (!ended) return;
    if (place === undefined) this.#moves.returned(ended.drag.token, ended.from);
    else this.#moves.dropped(ended.drag.token, place, ended.from);
  };

  readonly #break = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag?.pointer) this.cancel();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag?.lifted) return;
    event.stopPropagation();
    this.cancel();
  };

  /** Ends the drag; a press that never became one is ended without a word. */
  #end(): { readonly drag: Drag; readonly from: DOMRect } | undefined {
    const drag = this.#drag;
    if (!drag) return undefined;
    drag.stop.abort();
    this.#drag = undefined;
    this.#over = undefined;
    if (!drag.lifted) return undefined;
    const from = drag.card.getBoundingClientRect();
    drag.card.style.translate = '';
    this.#host.requestUpdate();
    return { drag, from };
  }

  #placeAt(x: number, y: number): string | undefined {
    for (const place of this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-place]') ?? []) {
      const { left, right, top, bottom } = place.getBoundingClientRect();
      if (x >= left && x <= right && y >= top && y <= bottom) return place.dataset['place'];
    }
    return undefined;
  }
}

/**
 * Puts the card under the pointer, wherever scrolling has taken its own place meanwhile.
 * It stays within the host: beyond, it would make the page longer and scroll for ever.
 */
function follow({ card, grip, x, y }: Drag, within: DOMRect): void {
  const box = card.getBoundingClientRect();
  const [across = 0, down = 0] = card.style.translate.split(' ').map(parseFloat).filter(Number.isFinite);
  const left = clamp(x - grip.x, within.left, within.right - box.width);
  const top = clamp(y - grip.y, within.top, within.bottom - box.height);
  card.style.translate = `${across + left - box.left}px ${down + top - box.top}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
