import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../../i18n/words.js';
import { lineOf, type Texts } from '../../model/text.js';
import type { ScreenView } from '../../model/view.js';
import { line, type BodyOptions } from '../rich-text.js';

/** What a screen needs beside its view. */
export interface ScreenSurroundings {
  readonly texts: Texts;
  readonly words: Words;
  /** Address of each asset by its name. */
  readonly media: Readonly<Record<string, string>>;
}

/** What every screen has: its title as a heading that takes the focus when the screen is shown. */
export abstract class ScreenElement<View extends Pick<ScreenView, 'id'> = Pick<ScreenView, 'id'>> extends LitElement {
  @property({ attribute: false }) view?: View;
  @property({ attribute: false }) texts?: Texts;
  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) media: Readonly<Record<string, string>> = {};

  override render() {
    const { view, texts, words, media } = this;
    if (!view || !texts || !words) return nothing;
    return html`
      <h1 id="title" tabindex="-1">${line(lineOf(texts, view.id), words)}</h1>
      ${this.renderScreen(view, { texts, words, media })}
    `;
  }

  /**
   * Begins the screen at its top: tells a screen reader, and shows a keyboard user, that
   * another screen is here. Where the header fills the frame, the focus scrolls further.
   */
  async focusHeading(): Promise<void> {
    // The page's very first screen stands there already, and does not fade in again.
    this.toggleAttribute('arriving', true);
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.focusOn('h1');
  }

  /** What stands under the title. */
  protected abstract renderScreen(view: View, surroundings: ScreenSurroundings): unknown;

  protected focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** How running text is set inside a heading of the level above `level`. */
export function bodyOptions({ words, media }: ScreenSurroundings, level: BodyOptions['level']): BodyOptions {
  return { words, media, level };
}
