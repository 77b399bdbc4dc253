import { html, nothing } from 'lit';
import type { Words } from '../i18n/words.js';
import { icons } from './icons.js';
import type { ScreenEntry } from './menu.js';
import { line } from './rich-text.js';

/** Where the learner can go from a screen. */
export interface Ways {
  readonly previous: ScreenEntry | undefined;
  readonly next: ScreenEntry | undefined;
  /** The screen is done. */
  readonly done: boolean;
  readonly choose: (screen: ScreenEntry) => void;
}

/** The screens before and after. The one prominent button only once the screen is done, so that it does not compete with what is still to do. */
export function waysTemplate({ previous, next, done, choose }: Ways, words: Words) {
  return html`<nav class="inner ways" aria-label=${words.shell.ways}>
    ${previous
      ? html`<button type="button" class="button previous" @click=${() => choose(previous)}>
          ${icons.back} ${wayName(words.shell.previous, previous, words)}
        </button>`
      : nothing}
    ${next
      ? html`<button type="button" class="button next ${done ? 'primary' : ''}" @click=${() => choose(next)}>
          ${wayName(words.shell.next, next, words)} ${icons.on}
        </button>`
      : nothing}
  </nav>`;
}

/** The visible word comes first in the name, so that voice control finds it (WCAG 2.5.3). A dash, as browsers put a space before what is hidden. */
function wayName(visible: string, to: ScreenEntry, words: Words) {
  return html`<span>${visible}<span class="visually-hidden"> - ${line(to.title, words)}</span></span>`;
}
