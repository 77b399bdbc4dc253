import { css, html } from 'lit';
import { bodyOf } from '../../model/text.js';
import type { ActivityView } from '../../model/view.js';
import { body } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/** A practice item with what the author says about it. The item's events pass through. */
export class ActivityScreenElement extends ScreenElement<ActivityView> {
  static override styles = [
    screenStyles,
    css`
      course-item {
        margin-block-start: var(--course-space-5);
      }
    `,
  ];

  protected override renderScreen({ id, item }: ActivityView, around: ScreenSurroundings) {
    const { texts, words } = around;
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      <course-item .view=${item} .texts=${texts} .words=${words} .level=${2} .practice=${true}></course-item>
    `;
  }
}
