import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../../i18n/words.js';
import type { PartFeedback } from '../../model/feedback.js';
import type { ItemKind, ItemOf, ResponseOf } from '../../model/item.js';
import { lineOf, textId, type RichText, type Texts } from '../../model/text.js';
import type { ItemView } from '../../model/view.js';
import { ResponseChangeEvent } from '../events.js';

/**
 * What an answer is given in. Keeps no answer: the response comes down in `view`, what the
 * learner did goes up. All four properties are set together, before the first render.
 *
 * @fires {ResponseChangeEvent} response-change - the answer is now another one
 */
export abstract class ControlElement<Kind extends ItemKind> extends LitElement {
  @property({ attribute: false }) item!: ItemOf<Kind>;
  @property({ attribute: false }) view!: ItemView;
  @property({ attribute: false }) texts!: Texts;
  @property({ attribute: false }) words!: Words;

  protected get prompt(): RichText {
    return lineOf(this.texts, this.item.id);
  }

  /** The text of an option, token, source or target. */
  protected label(part: string): RichText {
    return lineOf(this.texts, textId(this.item.id, part));
  }

  /** What may be said of a part now. */
  protected feedbackOn(part: string): PartFeedback | undefined {
    return this.view.feedback?.parts[part];
  }

  protected respond(response: ResponseOf<Kind> | undefined): void {
    this.dispatchEvent(new ResponseChangeEvent(this.item.id, response));
  }
}
