import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plain } from '../../model/text.js';
import { icons } from '../icons.js';
import { line } from '../rich-text.js';
import { rows } from '../rows.js';
import { base } from '../styles.js';
import { ControlElement } from './control-element.js';
import { controlStyles } from './control-styles.js';
import { DragController } from './drag-controller.js';
import { dragStyles } from './drag-styles.js';
import { glide } from './glide.js';
import { orderingStyles } from './ordering-styles.js';
import { partVerdict, verdictClass } from './verdict.js';

/** The button that moves an entry, or the one that picks it. */
type Handle = '.up' | '.down' | '.pick';

/** A move that was told upwards and has not come back down yet. */
interface Move {
  readonly entry: string;
  /** What of the entry has the focus afterwards. */
  readonly then: Handle;
  /** A finger or mouse just let go here: the page must not scroll away below it. */
  readonly dragged: boolean;
  /** Where the cards were on the page. */
  readonly from: ReadonlyMap<string, DOMRect>;
}

/**
 * Entries to be put in order in three ways: by the two arrow buttons of each; picked, and then
 * moved by the arrow keys; or dragged. Each but the drag does by keyboard and by screen reader, the
 * buttons by single presses too.
 *
 * An entry that was checked and is in its place stays there, and the others move around it.
 */
export class OrderingElement extends ControlElement<'ordering'> {
  static override styles = [base, controlStyles, dragStyles, orderingStyles];

  /** Speaks in the frame's live region. */
  @property({ attribute: false }) announce: (words: string) => void = () => undefined;

  readonly #drag = new DragController(this, {
    lifted: (entry) => this.#say(entry),
    dropped: (entry, place, from) => this.#dropped(entry, place, from),
    returned: (entry, from) => this.#returned(entry, from),
  });
  /** The entry that the arrow keys move, and the order in which it was picked. */
  #hand?: { readonly entry: string; readonly before: readonly string[] } | undefined;
  #move?: Move | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    if (this.view.locked) this.#drag.cancel();
    if (this.#hand && this.#isFixed(this.#hand.entry)) this.#hand = undefined;
  }

  override render() {
    const { words, view } = this;
    return html`
      ${view.locked ? nothing : html`<p class="hint">${words.ordering.hint}</p>`}
      <ol @keydown=${this.#key}>
        ${rows(this.#order, (entry, index) => this.#row(entry, index))}
      </ol>
    `;
  }

  /** The place stays where it is while its card is dragged. */
  #row(entry: string, index: number): TemplateResult {
    const part = this.feedbackOn(entry);
    const fixed = this.#isFixed(entry);
    const dragged = this.#drag.token;
    const over = dragged !== undefined && dragged !== entry && this.#drag.over === entry;
    const side = over ? (this.#order.indexOf(dragged) > index ? 'before' : 'after') : '';
    const state = [verdictClass(part), entry === dragged ? 'carried dragged' : this.#hand?.entry === entry && 'carried'];
    return html`<li class=${side} data-place=${fixed ? nothing : entry}>
      <div class="card ${state.filter(Boolean).join(' ')}" data-token=${entry}>
        ${this.#face(entry, index, fixed)}
        ${partVerdict(part, this.words, `why-${entry}`, (answer) => this.words.ordering.place(Number(answer)))}
      </div>
    </li>`;
  }

  #face(entry: string, index: number, fixed: boolean): TemplateResult {
    const number = html`<span class="number">${index + 1}</span>`;
    const label = line(this.label(entry), this.words);
    if (fixed) return html`<div class="face fixed">${number}<p class="label">${label}</p></div>`;
    return html`<div class="face" @pointerdown=${(event: PointerEvent) => this.#press(entry, event)}>
      ${number}
      <span class="handle" aria-hidden="true">${icons.grip}</span>
      <button
        type="button"
        class="pick label"
        aria-pressed=${this.#hand?.entry === entry ? 'true' : 'false'}
        aria-describedby=${this.feedbackOn(entry) ? `why-${entry}` : nothing}
        @click=${() => this.#pick(entry)}
      >${label}</button>
      <span class="moves">${this.#button(entry, -1)}${this.#button(entry, 1)}</span>
    </div>`;
  }

  #button(entry: string, step: -1 | 1): TemplateResult {
    const { moveUp, moveDown } = this.words.ordering;
    const name = (step < 0 ? moveUp : moveDown)(plain(this.label(entry)));
    return html`<button
      type="button"
      class=${step < 0 ? 'up' : 'down'}
      aria-label=${name}
      ?disabled=${this.#neighbour(entry, step) === undefined}
      @click=${() => this.#step(entry, step, step < 0 ? '.up' : '.down')}
    >${icons.down}</button>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const move = this.#move;
    if (!move || !changed.has('view')) return;
    this.#move = undefined;
    this.#say(move.entry);
    for (const [entry, from] of move.from) {
      const card = this.#part(`[data-token="${entry}"]`);
      if (card) glide(card, from);
    }
    const find = (handle: Handle) => this.#part(`[data-token="${move.entry}"] ${handle}:enabled`);
    // At an end the button that moved it there is of no more use.
    (find(move.then) ?? find('.up') ?? find('.down'))?.focus({ preventScroll: move.dragged });
  }

  /** As it stands; what the response knows nothing of comes last. */
  get #order(): readonly string[] {
    const { order } = this.view;
    const given = this.response?.order ?? [];
    return [...given, ...order.filter((entry) => !given.includes(entry))];
  }

  #isFixed(entry: string): boolean {
    return this.view.locked || this.feedbackOn(entry)?.right === true;
  }

  /** The next entry up or down that can be moved. */
  #neighbour(entry: string, step: -1 | 1): string | undefined {
    const movable = this.#order.filter((each) => !this.#isFixed(each));
    return movable[movable.indexOf(entry) + step];
  }

  #part(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #pick(entry: string): void {
    const down = this.#hand?.entry === entry;
    this.#hand = down ? undefined : { entry, before: this.#order };
    this.requestUpdate();
    this.#say(entry, down ? '' : this.words.ordering.picked);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const hand = this.#hand;
    if (!hand || !['ArrowUp', 'ArrowDown', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== 'Escape') return this.#step(hand.entry, event.key === 'ArrowUp' ? -1 : 1, '.pick');
    this.#hand = undefined;
    this.#tell(hand.before, { entry: hand.entry, then: '.pick', dragged: false });
  };

  #step(entry: string, step: -1 | 1, then: Handle): void {
    const neighbour = this.#neighbour(entry, step);
    if (neighbour !== undefined) this.#tell(this.#moved(entry, neighbour), { entry, then, dragged: false });
  }

  /** The order in which the entry stands where that other one was: those between move up, and those fixed stay. */
  #moved(entry: string, to: string): readonly string[] {
    const order = this.#order;
    const movable = order.filter((each) => !this.#isFixed(each));
    const at = movable.indexOf(to);
    const others = movable.filter((each) => each !== entry);
    const queue = [...others.slice(0, at), entry, ...others.slice(at)];
    return order.map((each) => (this.#isFixed(each) ? each : (queue.shift() ?? each)));
  }

  #tell(order: readonly string[], move: Omit<Move, 'from'>, from?: DOMRect): void {
    const cards = this.renderRoot.querySelectorAll<HTMLElement>('[data-token]');
    const boxes = new Map([...cards].map((card) => [card.dataset['token'] ?? '', card.getBoundingClientRect()]));
    if (from) boxes.set(move.entry, from);
    this.#move = { ...move, from: boxes };
    this.respond({ kind: 'ordering', order });
  }

  /** Where it is now. */
  #say(entry: string, more = ''): void {
    const order = this.#order;
    const where = this.words.ordering.moved(plain(this.label(entry)), order.indexOf(entry) + 1, order.length);
    this.announce(`${where} ${more}`.trim());
  }

  #press(entry: string, event: PointerEvent): void {
    const card = this.#part(`[data-token="${entry}"]`);
    const { target } = event;
    if (!card || !(target instanceof Element) || target.closest('.moves')) return;
    this.#drag.press(event, entry, card, target.closest('.handle') !== null);
  }

  #dropped(entry: string, place: string, from: DOMRect): void {
    if (place === entry) return this.#returned(entry, from);
    this.#tell(this.#moved(entry, place), { entry, then: '.pick', dragged: true }, from);
  }

  #returned(entry: string, from: DOMRect): void {
    this.#say(entry);
    const card = this.#part(`[data-token="${entry}"]`);
    if (card) glide(card, from);
  }
}
