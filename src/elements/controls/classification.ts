import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Placement } from '../../model/items/classification.js';
import type { PartFeedback } from '../../model/feedback.js';
import { lineOf, plain, type RichText } from '../../model/text.js';
import { line } from '../rich-text.js';
import { rows } from '../rows.js';
import { base, buttons } from '../styles.js';
import { tokenCard, type Place } from './classification-card.js';
import { classificationStyles } from './classification-styles.js';
import { ControlElement } from './control-element.js';
import { controlStyles } from './control-styles.js';
import { DragController } from './drag-controller.js';
import { dragStyles } from './drag-styles.js';
import { glide } from './glide.js';
import { LingerController } from './linger-controller.js';

/** Id of the place for tokens that are in no category. */
const POOL = '';

/** A move that was told upwards and has not come back down yet. */
interface Move {
  readonly token: string;
  /** What of the next card takes the focus. */
  readonly then: '.pick' | 'select';
  /** A finger or mouse just let go here: the page must not scroll away below it. */
  readonly dragged: boolean;
  /** Where the card was on the page. */
  readonly from?: DOMRect | undefined;
}

/**
 * Tokens to be put into categories in three ways: pick one, then press the category's own
 * button; choose from the list on its card; or drag it. All can be done at any time, and
 * each but the drag by keyboard, by single presses and by screen reader.
 *
 * A token that was checked and is right stays: a slip on the way to the others cannot undo
 * it, and what can still be moved is what is left to do. The others can go back to the pool.
 */
export class ClassificationElement extends ControlElement<'classification'> {
  static override styles = [base, buttons, controlStyles, dragStyles, classificationStyles];

  /** Speaks in the frame's live region. */
  @property({ attribute: false }) announce: (words: string) => void = () => undefined;

  readonly #drag = new DragController(this, {
    lifted: (token) => this.#lifted(token),
    dropped: (token, place, from) => this.#dropped(token, place, from),
    returned: (token, from) => this.#returned(token, from),
  });
  readonly #linger = new LingerController(
    this,
    (token) => this.#cardOf(token),
    (token, from) => this.#glideTo(token, from),
  );
  /** The token picked to be placed next. */
  #hand?: string | undefined;
  /** Whether keys were used last, not a pointer. */
  #byKeyboard = true;
  #move?: Move | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    if (this.view.locked) this.#drag.cancel();
    if (this.view.locked || this.#move) this.#hand = undefined;
  }

  override render() {
    const { words, view } = this;
    const [pool, ...categories] = this.#places;
    const sorted = this.#tokensIn(POOL).length === 0;
    // On a narrow page the boxes come up to a token from the pool.
    const near = this.#hand !== undefined && this.#placeOf(this.#hand) === POOL;
    return html`
      ${view.locked ? nothing : html`<p class="hint">${words.sorting.hint}</p>`}
      <div class="sort ${sorted ? 'sorted' : ''}" @pointerdown=${this.#pointerUsed} @keydown=${this.#keyUsed}>
        ${pool === undefined || (view.locked && sorted) ? nothing : this.#place(pool)}
        <div class="boxes ${near ? 'near' : ''}">${categories.map((category) => this.#place(category))}</div>
      </div>
    `;
  }

  /** A place with its name, what is in it, and the button that puts the picked token there. */
  #place({ id, name }: Place): TemplateResult {
    const over = this.#drag.over === id ? 'over' : '';
    return html`<section class="place ${id === POOL ? 'pool' : 'box'} ${over}" role="group" aria-labelledby="name-${id}" data-place=${id}>
      <p class="name" id="name-${id}">${line(id === POOL ? this.#poolName : name, this.words)}</p>
      <ul>${rows(this.#tokensIn(id), (token) => this.#card(token))}</ul>
      ${this.#slot(id)}
    </section>`;
  }

  #slot(place: string): TemplateResult | typeof nothing {
    const { sorting } = this.words;
    const hand = this.#hand;
    if (hand !== undefined && this.#placeOf(hand) !== place)
      return html`<button type="button" class="button primary slot" aria-describedby="name-${place}" @click=${() => this.#put(hand, place)}>
        <span>${place === POOL ? sorting.putBack : sorting.putHere}<span class="visually-hidden"> - ${plain(this.label(hand))}</span></span>
      </button>`;
    const empty = place !== POOL || this.#drag.token !== undefined;
    return empty && !this.view.locked ? html`<div class="slot" aria-hidden="true"></div>` : nothing;
  }

  #card(token: string): TemplateResult {
    const feedback = this.feedbackOn(token);
    return tokenCard(
      {
        token,
        feedback,
        label: this.label(token),
        picture: this.picture(this.item.tokens, token),
        words: this.words,
        place: this.#placeOf(token),
        places: this.#places,
        picked: token === this.#hand,
        dragged: token === this.#drag.token,
        aside: this.#hand !== undefined && token !== this.#hand,
        fixed: this.view.locked || feedback?.right === true,
        answer: feedback && !feedback.right ? this.#rightPlace(feedback) : undefined,
      },
      {
        press: (event) => this.#press(token, event),
        pick: () => this.#pick(token),
        choose: (place) => this.#choose(token, place),
      },
    );
  }

  /** Once the answers are shown; a token without a category then belongs in the pool. */
  #rightPlace({ answer }: PartFeedback): RichText | undefined {
    if (answer !== undefined) return lineOf(this.texts, answer);
    return this.view.locked && this.item.pool ? this.words.sorting.nowhere : undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const move = this.#move;
    if (!move || !changed.has('view')) return;
    this.#move = undefined;
    this.announce(this.#whereNow(move.token));
    if (move.token === this.#linger.held?.token) return;
    this.#glideTo(move.token, move.from);
    const next = this.#next(move.token);
    // With nothing left to do here, the frame takes the focus on to its check button.
    if (next) this.#cardOf(next)?.querySelector<HTMLElement>(move.then)?.focus({ preventScroll: move.dragged });
  }

  get #placement(): Placement {
    return this.response?.placement ?? {};
  }

  get #places(): readonly Place[] {
    const categories = this.item.categories.map(({ id }) => ({ id, name: lineOf(this.texts, id) }));
    const { notPlaced, nowhere } = this.words.sorting;
    return [{ id: POOL, name: this.item.pool ? nowhere : notPlaced }, ...categories];
  }

  get #poolName(): string {
    const { allPlaced, toPlace, fitsNowhere } = this.words.sorting;
    const idle = this.#hand === undefined && this.#drag.token === undefined;
    return idle && this.#tokensIn(POOL).length === 0 ? allPlaced : this.item.pool ? fitsNowhere : toPlace;
  }

  #placeOf(token: string): string {
    return this.#placement[token] ?? POOL;
  }

  /** As drawn: a token whose list is being used is still where it was. */
  #tokensIn(place: string): readonly string[] {
    const { held } = this.#linger;
    return this.view.order.filter((token) => (token === held?.token ? held.place : this.#placeOf(token)) === place);
  }

  /** The token to deal with after this one: the next not placed, else the next that is not right. */
  #next(token: string): string | undefined {
    const { order } = this.view;
    const at = order.indexOf(token);
    const others = [...order.slice(at + 1), ...order.slice(0, at)];
    return others.find((id) => this.#placeOf(id) === POOL) ?? others.find((id) => this.feedbackOn(id)?.right === false);
  }

  #whereNow(token: string): string {
    const { sorting } = this.words;
    const place = this.#placeOf(token);
    const left = this.view.order.filter((id) => this.#placeOf(id) === POOL).length;
    const label = plain(this.label(token));
    return place === POOL
      ? sorting.movedBack(label, left)
      : sorting.placed(label, plain(lineOf(this.texts, place)), left);
  }

  #cardOf(token: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-token="${token}"]`);
  }

  #pick(token: string): void {
    if (this.#hand === token) return this.#putDown(token);
    this.#hand = token;
    this.requestUpdate();
    this.announce(this.words.sorting.picked(plain(this.label(token))));
    // On to the buttons that appear: many cards may lie between.
    void this.updateComplete.then(() => {
      this.#cardOf(token)?.scrollIntoView({ block: 'nearest' });
      this.renderRoot.querySelector<HTMLElement>('.boxes button.slot')?.focus();
    });
  }

  #putDown(token: string): void {
    this.#hand = undefined;
    this.requestUpdate();
    this.announce(this.words.sorting.putDown(plain(this.label(token))));
    void this.updateComplete.then(() => this.#cardOf(token)?.querySelector<HTMLElement>('.pick')?.focus());
  }

  #put(token: string, place: string): void {
    this.#tell(place, { token, then: '.pick', dragged: false, from: this.#cardOf(token)?.getBoundingClientRect() });
  }

  #choose(token: string, place: string): void {
    const from = this.#cardOf(token)?.getBoundingClientRect();
    if (this.#byKeyboard) this.#linger.hold(token, this.#placeOf(token));
    this.#tell(place, { token, then: 'select', dragged: false, from });
  }

  /** The hand stays full until the move comes back down, so that the focus is not lost meanwhile. */
  #tell(place: string, move: Move): void {
    this.#move = move;
    const { [move.token]: _, ...others } = this.#placement;
    const placement = place === POOL ? others : { ...others, [move.token]: place };
    this.respond(Object.keys(placement).length > 0 ? { kind: 'classification', placement } : undefined);
  }

  #press(token: string, event: PointerEvent): void {
    const card = this.#cardOf(token);
    const { target } = event;
    // A press on the list opens it and never drags the card.
    if (!card || !(target instanceof Element) || target.closest('.list')) return;
    this.#drag.press(event, token, card, target.closest('.handle') !== null);
  }

  #lifted(token: string): void {
    this.#hand = undefined;
    this.announce(this.words.sorting.picked(plain(this.label(token))));
  }

  #dropped(token: string, place: string, from: DOMRect): void {
    if (place === this.#placeOf(token)) this.#returned(token, from);
    else this.#tell(place, { token, then: '.pick', dragged: true, from });
  }

  #returned(token: string, from: DOMRect): void {
    this.announce(this.words.sorting.putDown(plain(this.label(token))));
    this.#glideTo(token, from);
  }

  #glideTo(token: string, from: DOMRect | undefined): void {
    const card = this.#cardOf(token);
    if (card && from) glide(card, from);
  }

  readonly #pointerUsed = (): void => {
    this.#byKeyboard = false;
  };

  readonly #keyUsed = (event: KeyboardEvent): void => {
    this.#byKeyboard = true;
    if (event.key !== 'Escape' || this.#hand === undefined) return;
    event.stopPropagation();
    this.#putDown(this.#hand);
  };
}
