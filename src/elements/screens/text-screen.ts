import { html } from 'lit';
import { bodyOf } from '../../model/text.js';
import type { TextView } from '../../model/view.js';
import { body } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/**
 * Running text.
 *
 * @fires {ScreenChooseEvent} screen-choose - by a link in the text
 */
export class TextScreenElement extends ScreenElement<TextView> {
  static override styles = screenStyles;

  protected override renderScreen({ id }: TextView, around: ScreenSurroundings) {
    return html`<div class="prose">${body(bodyOf(around.texts, id), bodyOptions(around, 2))}</div>`;
  }
}
