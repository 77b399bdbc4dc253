import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import '../../src/elements/define.js';
import type { ItemElement } from '../../src/elements/item.js';
import { tokens } from '../../src/elements/tokens.js';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import type { ItemKind, Response } from '../../src/model/item.js';
import type { ItemView } from '../../src/model/view.js';
import type { SessionEvent } from '../../src/session/events.js';
import { reduce } from '../../src/session/reduce.js';
import { screenView } from '../../src/session/select.js';
import { startSession } from '../../src/session/start.js';
import type { SessionState } from '../../src/session/state.js';
import { content, itemFor, media, reasons, texts, type TestLanguage } from './fixtures.js';

const words = { en, cy };

/** One item on its own page, wired to a real session as the app does it. */
export class StageElement extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        padding: var(--course-space-4);
        background: var(--course-paper);
        color: var(--course-ink);
        font-family: var(--course-font);
      }
    `,
  ];

  @property({ attribute: false }) state: SessionState = startSession(content.unit, 7, 'en');
  @property({ attribute: false }) language: TestLanguage = 'en';
  @property({ attribute: false }) screen = '';
  /** Opened to look at only. */
  @property({ attribute: false }) review = false;

  get view(): ItemView {
    const view = screenView(content, this.state, { reasons: reasons[this.language], review: this.review });
    const item = view.kind === 'activity' ? view.items[0] : view.kind === 'check' ? view.item : undefined;
    if (!item) throw new Error(`no item in ${view.kind}`);
    return item;
  }

  get item(): ItemElement {
    const element = this.renderRoot.querySelector('course-item');
    if (!element) throw new Error('not drawn yet');
    return element;
  }

  tell(event: SessionEvent): void {
    this.state = reduce(content, this.state, event);
  }

  override render() {
    const { screen, language } = this;
    return html`<course-item
      lang=${language}
      .view=${this.view}
      .texts=${texts[language]}
      .words=${words[language]}
      .media=${media}
      .practice=${screen.startsWith('practice')}
      @response-change=${({ item, response }: GlobalEventHandlersEventMap['response-change']) =>
        this.tell({ type: 'response-changed', screen, item, response })}
      @response-check=${({ item }: GlobalEventHandlersEventMap['response-check']) =>
        this.tell({ type: 'response-checked', screen, item, at: 0 })}
      @answers-reveal=${({ item }: GlobalEventHandlersEventMap['answers-reveal']) =>
        this.tell({ type: 'answers-revealed', screen, item })}
    ></course-item>`;
  }
}

customElements.define('test-stage', StageElement);

declare global {
  interface HTMLElementTagNameMap {
    'test-stage': StageElement;
  }
}

export interface StageOptions {
  /** Another item than the usual one of the kind. */
  readonly item?: string;
  readonly language?: TestLanguage;
  /** Given before the item is drawn. */
  readonly response?: Response;
  readonly checked?: boolean;
  readonly review?: boolean;
}

/** Puts an item of this kind on the page, for practice or as a question of a check, and waits until it is drawn. */
export async function stage(
  kind: ItemKind,
  where: 'practice' | 'check' = 'practice',
  { item = itemFor[kind], language = 'en', response, checked = false, review = false }: StageOptions = {},
): Promise<StageElement> {
  const element = document.createElement('test-stage');
  const screen = `${where}-${item}`;
  Object.assign(element, { screen, language, review });
  element.tell({ type: 'screen-entered', screen, at: 0 });
  if (where === 'check') element.tell({ type: 'attempt-started', screen, at: 0 });
  if (response) element.tell({ type: 'response-changed', screen, item, response });
  if (checked) element.tell({ type: 'response-checked', screen, item, at: 0 });
  document.body.append(element);
  await settled(element);
  return element;
}

/** Until the page was drawn this many times: a drag looks once a frame at where the pointer is. */
export async function frames(count = 2): Promise<void> {
  for (let drawn = 0; drawn < count; drawn += 1) await new Promise(requestAnimationFrame);
}

/** Until everything that was asked for is drawn, in the item and its control. */
export async function settled(element: StageElement): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await element.updateComplete;
    await element.item.updateComplete;
    const control = element.item.shadowRoot?.querySelector('.control > *');
    if (control instanceof LitElement) await control.updateComplete;
  }
}
