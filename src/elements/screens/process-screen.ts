import { css, html } from 'lit';
import { bodyOf, lineOf, textId } from '../../model/text.js';
import type { PartsView } from '../../model/view.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/** Stages in their order on a line. Line and markers are borders, which forced colours and print keep. */
export class ProcessScreenElement extends ScreenElement<PartsView> {
  static override styles = [
    screenStyles,
    css`
      ol {
        margin: var(--course-space-5) 0 0;
        padding: 0;
        /* With none instead, a list is no list to VoiceOver in Safari. */
        list-style-type: '';
      }
      li {
        position: relative;
        padding-block: 0.3rem var(--course-space-5);
        padding-inline-start: 3.5rem;
        break-inside: avoid;
      }
      li:last-child {
        padding-block-end: 0;
      }
      li:not(:last-child)::before {
        content: '';
        position: absolute;
        inset-block: 2.5rem 0;
        inset-inline-start: calc(1.25rem - 1.5px);
        border-inline-start: 3px solid var(--course-accent);
      }
      .marker {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        display: grid;
        place-items: center;
        inline-size: 2.5rem;
        block-size: 2.5rem;
        border: 3px solid var(--course-accent);
        border-radius: 50%;
        background: var(--course-surface);
        color: var(--course-accent);
        font-weight: 650;
        line-height: 1;
      }
      h2 {
        margin-block-end: var(--course-space-2);
        font-size: var(--course-text-large);
      }
    `,
  ];

  protected override renderScreen({ id, parts }: PartsView, around: ScreenSurroundings) {
    const { texts, words } = around;
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      <ol>
        ${parts.map(
          (part, index) => html`<li>
            <span class="marker" aria-hidden="true">${index + 1}</span>
            <h2>${line(lineOf(texts, textId(id, part)), words)}</h2>
            <div class="prose">${body(bodyOf(texts, textId(id, part)), bodyOptions(around, 3))}</div>
          </li>`,
        )}
      </ol>
    `;
  }
}
