import { css, html, type CSSResultGroup } from 'lit';
import { bodyOf } from '../../model/text.js';
import type { PartsView } from '../../model/view.js';
import { body } from '../rich-text.js';
import { PanelsScreenElement } from './panels-screen.js';
import { bodyOptions, type ScreenSurroundings } from './screen-element.js';

/**
 * Panels one under the other, or as cards side by side; behind tabs they are another element.
 *
 * @fires {PartOpenEvent} part-open - a panel was unfolded
 */
export class RevealScreenElement extends PanelsScreenElement<PartsView> {
  static override styles: CSSResultGroup = [
    PanelsScreenElement.styles,
    css`
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        align-items: start;
        gap: var(--course-space-4);
        border: 0;
        background: none;
        overflow: visible;
      }
      .cards > * {
        border: 1px solid var(--course-line-soft);
        border-block-start: 4px solid var(--course-accent);
        border-radius: var(--course-radius);
        background: var(--course-surface);
        overflow: clip;
      }
      .cards > * + * {
        border-block-start: 4px solid var(--course-accent);
      }
      .cards h2 button {
        min-block-size: 5.5rem;
      }
    `,
  ];

  protected override renderScreen(view: PartsView, around: ScreenSurroundings) {
    return html`
      <div class="prose">${body(bodyOf(around.texts, view.id), bodyOptions(around, 2))}</div>
      ${this.panels(view, around, view.layout)}
    `;
  }
}
