import type { ReactiveController } from 'lit';
import { render } from 'lit/html.js';

export * from 'lit/html.js';

/** The text of a style sheet, made into one where it is first needed; stands in others' text as itself. */
export class Style {
  readonly #text: string;
  #sheet?: CSSStyleSheet;

  constructor(text: string) {
    this.#text = text;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#text);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.#text;
  }
}

type Styles = Style | readonly Styles[];

export function css(texts: readonly string[], ...values: readonly Style[]): Style {
  return new Style(String.raw({ raw: texts }, ...values));
}

/**
 * What of `LitElement` the course's elements use, under the names and with the timing that Lit documents, in a third of the bytes.
 * Sources import `lit`, and are checked against Lit's own types; the players and the browser tests are built with this in its
 * place (build/shrink/lean-lit.js). Templates are Lit's own.
 *
 * Left out: everything about attributes, since properties come down by property; decorators, which the build takes out; what
 * of a controller is not `hostDisconnected`; style elements for browsers without `adoptedStyleSheets`.
 */
export class LitElement extends HTMLElement {
  static readonly styles: Styles = [];

  /**
   * Draws the elements of this class anew whenever one of these properties has another value.
   *
   * @param properties - each with its value until another is set
   */
  static reactive(properties: Readonly<Record<string, unknown>>): void {
    for (const [name, first] of Object.entries(properties)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values.has(name) ? this.#values.get(name) : first;
        },
        set(this: LitElement, value: unknown) {
          const before: unknown = Reflect.get(this, name);
          this.#values.set(name, value);
          if (!Object.is(before, value)) this.requestUpdate(name, before);
        },
      });
    }
  }

  /** What was set on the element before its class was defined. */
  readonly #early: object = { ...this };
  readonly renderRoot: ShadowRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  readonly #values = new Map<string, unknown>();
  readonly #controllers: ReactiveController[] = [];
  /** Values before, by name, since it was last drawn. */
  #changed = new Map<string, unknown>();
  #waiting = false;
  #drawn = false;
  #connect?: () => void;
  #complete: Promise<unknown> = new Promise<void>((resolve) => {
    this.#connect = resolve;
  });

  constructor() {
    super();
    // `styles` is what the class says, or one above it.
    this.renderRoot.adoptedStyleSheets = [(this.constructor as typeof LitElement).styles].flat(Infinity).map((style) => (style as Style).styleSheet);
    for (const name of Object.keys(this.#early)) Reflect.deleteProperty(this, name);
    this.requestUpdate();
  }

  /** Resolves when the element is as its properties say; never before it is connected. */
  get updateComplete(): Promise<unknown> {
    return this.#complete;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  /** In a microtask, and once for all that changes until then. */
  requestUpdate(name?: string, before?: unknown): void {
    if (name !== undefined && !this.#changed.has(name)) this.#changed.set(name, this.#drawn ? before : undefined);
    if (!this.#waiting) this.#complete = this.#update();
  }

  connectedCallback(): void {
    this.#connect?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  async #update(): Promise<void> {
    this.#waiting = true;
    try {
      await this.#complete;
    } catch {
      // Was reported when it was thrown; what comes after it may well be drawn.
    }
    const changed = this.#changed;
    let drawing: unknown;
    try {
      if (!this.#drawn) Object.assign(this, this.#early);
      this.willUpdate(changed);
      drawing = this.render();
    } finally {
      this.#changed = new Map();
      this.#waiting = false;
    }
    render(drawing, this.renderRoot, { host: this });
    if (!this.#drawn) {
      this.#drawn = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  protected willUpdate(_changed: ReadonlyMap<string, unknown>): void {}
  protected render(): unknown {
    return undefined;
  }
  protected firstUpdated(_changed: ReadonlyMap<string, unknown>): void {}
  protected updated(_changed: ReadonlyMap<string, unknown>): void {}
}
