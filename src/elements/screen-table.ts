import { html } from 'lit';
import type { ScreenView } from '../model/view.js';
import { elementTemplate } from './element-template.js';
import { keyed } from './rows.js';
import type { ScreenSurroundings } from './screens/screen-element.js';

/** How it stands with what comes after the first screen, until it is there. */
export type Pending = 'loading' | 'failed';

/**
 * The element that draws this screen. Another screen is another element, also where both are
 * of one kind, so that nothing of the one (an unfolded panel, say) is left over in the other.
 */
export function screenTemplate(view: ScreenView, around: ScreenSurroundings): unknown {
  return keyed(view.id, elementTemplate(tagOf(view), { view, ...around }));
}

/**
 * In place of a screen that is not at hand.
 *
 * @param id - names the text that stands as its heading
 */
export function pendingScreenTemplate(id: string, { texts, words }: Pick<ScreenSurroundings, 'texts' | 'words'>, pending: Pending): unknown {
  return html`<course-pending-screen .view=${{ id }} .texts=${texts} .words=${words} .failed=${pending === 'failed'}></course-pending-screen>`;
}

/** A screen of each kind has an element named after it, and tabs are another one. */
function tagOf(view: ScreenView): `course-${ScreenView['kind'] | 'tabs'}-screen` {
  return view.kind === 'reveal' && view.layout === 'tabs' ? 'course-tabs-screen' : `course-${view.kind}-screen`;
}
