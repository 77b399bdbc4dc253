import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Texts } from '../model/text.js';
import type { ScreenView } from '../model/view.js';
import { elementTemplate } from './element-template.js';
import type { ScreenSurroundings } from './screens/screen-element.js';

/** How it stands with the script that has most screens' elements in it, until they are there. */
export type Pending = 'loading' | 'failed';

/**
 * The element that draws this screen. Another screen is another element, also where both are
 * of one kind, so that nothing of the one (an unfolded panel, say) is left over in the other.
 */
export function screenTemplate(view: ScreenView, around: ScreenSurroundings, pending?: Pending): unknown {
  if (pending && !isAtHand(view, around.texts)) return keyed(`pending ${view.id}`, waiting(view, around, pending));
  return keyed(view.id, elementTemplate(tagOf(view), { view, ...around }));
}

/** Whether the screen can be drawn by what the player's own script brings, with the words that are there. */
export function isAtHand({ id, kind }: Pick<ScreenView, 'id' | 'kind'>, texts?: Texts): boolean {
  return kind === 'text' && texts?.bodies[id] !== undefined;
}

function waiting(view: ScreenView, { texts, words }: ScreenSurroundings, pending: Pending): TemplateResult {
  return html`<course-pending-screen .view=${view} .texts=${texts} .words=${words} .failed=${pending === 'failed'}></course-pending-screen>`;
}

/** A screen of each kind has an element named after it, and tabs are another one. */
function tagOf(view: ScreenView): `course-${ScreenView['kind'] | 'tabs'}-screen` {
  return view.kind === 'reveal' && view.layout === 'tabs' ? 'course-tabs-screen' : `course-${view.kind}-screen`;
}
