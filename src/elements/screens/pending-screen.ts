import { property } from 'lit/decorators.js';
import { LoadRetryEvent } from '../events.js';
import { pendingTemplate } from '../pending.js';
import { screenStyles } from './screen-styles.js';
import { ScreenElement, type ScreenSurroundings } from './screen-element.js';

/**
 * In place of a screen that is still on its way, or could not be had.
 *
 * @fires {LoadRetryEvent} load-retry - to try once more
 */
export class PendingScreenElement extends ScreenElement {
  static override styles = screenStyles;

  @property({ type: Boolean }) failed = false;

  protected override renderScreen(_view: object, { words }: ScreenSurroundings) {
    return pendingTemplate(words, this.failed, () => this.dispatchEvent(new LoadRetryEvent()));
  }
}
