import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../../i18n/words.js';
import type { PartFeedback } from '../../model/feedback.js';
import type { ItemKind, ItemOf, ResponseOf } from '../../model/item.js';
import { alternativeId, lineOf, plain, textId, type RichText, type Texts } from '../../model/text.js';
import type { PicturedPart } from '../../model/ids.js';
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
  /** Address of each asset by its name. */
  @property({ attribute: false }) media: Readonly<Record<string, string>> = {};

  /** What was said last of an answer that was checked too early, until it is complete. */
  @property({ attribute: false }) missing?: string;

  protected get prompt(): RichText {
    return lineOf(this.texts, this.item.id);
  }

  /** As far as it is given. */
  protected get response(): ResponseOf<Kind> | undefined {
    const { response } = this.view;
    return response?.kind === this.item.kind ? response : undefined;
  }

  /** The text of an option, token, source or target. */
  protected label(part: string): RichText {
    return lineOf(this.texts, textId(this.item.id, part));
  }

  /** The picture beside the words of one of these parts, if it has any. */
  protected picture(parts: readonly PicturedPart[], part: string): TemplateResult | undefined {
    const image = parts.find(({ id }) => id === part)?.image;
    if (image === undefined) return undefined;
    return html`<img src=${this.media[image] ?? nothing} alt=${plain(lineOf(this.texts, alternativeId(this.item.id, part)))} />`;
  }

  /** What may be said of a part now. */
  protected feedbackOn(part: string): PartFeedback | undefined {
    return this.view.feedback?.parts[part];
  }

  protected respond(response: ResponseOf<Kind> | undefined): void {
    this.dispatchEvent(new ResponseChangeEvent(this.item.id, response));
  }
}
