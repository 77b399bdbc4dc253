import { css, html, nothing } from 'lit';
import { lineOf } from '../../model/text.js';
import { ScreenChooseEvent } from '../events.js';
import { icons } from '../icons.js';
import { line } from '../rich-text.js';
import type { ScreenSurroundings } from './screen-element.js';

/** Screens to go to, each with whether it is done where that is to be said; styled by `screenListStyles`. */
export function screenList(screens: readonly { readonly id: string; readonly done?: boolean }[], { texts, words }: ScreenSurroundings) {
  return html`<ul class="screens">
    ${screens.map(
      ({ id, done }) => html`<li>
        <button
          type="button"
          class="link"
          @click=${(event: Event) => event.currentTarget?.dispatchEvent(new ScreenChooseEvent(id))}
        >${line(lineOf(texts, id), words)}</button>
        ${done === undefined
          ? nothing
          : html`<span class="state">${done ? html`${icons.done} ${words.shell.done}` : words.goals.open}</span>`}
      </li>`,
    )}
  </ul>`;
}

export const screenListStyles = css`
  .screens {
    margin: 0;
    padding: 0;
    /* With none instead, a list is no list to VoiceOver in Safari. */
    list-style-type: '';
  }
  .screens li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--course-space-3);
  }
  .screens .link {
    min-block-size: var(--course-target);
    padding-block: var(--course-space-2);
  }
  /* Under a link that fills its line it is closer to it than to the next. */
  .state {
    margin-block: calc(-1 * var(--course-space-2)) var(--course-space-2);
    color: var(--course-ink-soft);
    font-size: var(--course-text-small);
  }
  .state svg {
    color: var(--course-right);
    vertical-align: -0.25em;
  }
  .goal {
    margin-block-start: var(--course-space-4);
    padding: var(--course-space-4);
    border: 1px solid var(--course-line-soft);
    border-radius: var(--course-radius);
    background: var(--course-surface);
    break-inside: avoid;
  }
  .goal > * {
    margin-block: 0 var(--course-space-2);
  }
  .goal > :last-child {
    margin-block-end: 0;
  }
  h2 {
    margin-block-start: var(--course-space-5);
    font-size: var(--course-text-large);
  }
`;
