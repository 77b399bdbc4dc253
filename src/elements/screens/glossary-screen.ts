import { css, html } from 'lit';
import { byAlphabet } from '../../i18n/collate.js';
import { bodyOf, lineOf, plain, textId } from '../../model/text.js';
import type { GlossaryView } from '../../model/view.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/** The terms by the alphabet of the language shown. */
export class GlossaryScreenElement extends ScreenElement<GlossaryView> {
  static override styles = [
    screenStyles,
    css`
      dl {
        display: grid;
        gap: var(--course-space-4);
        max-inline-size: var(--course-measure);
        margin: var(--course-space-5) 0 0;
      }
      dt {
        font-weight: 650;
      }
      dd {
        margin: 0;
      }
    `,
  ];

  protected override renderScreen({ id, terms }: GlossaryView, around: ScreenSurroundings) {
    const { texts, words } = around;
    const compare = byAlphabet(words.alphabet);
    const sorted = terms
      .map((term) => ({ term, name: lineOf(texts, term) }))
      .sort((a, b) => compare(plain(a.name), plain(b.name)));
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      <dl>
        ${sorted.map(
          ({ term, name }) => html`<div>
            <dt>${line(name, words)}</dt>
            <dd>${line(lineOf(texts, textId(term, 'definition')), words)}</dd>
          </div>`,
        )}
      </dl>
    `;
  }
}
