import { html, nothing } from 'lit';
import { bodyOf, lineOf } from '../../model/text.js';
import type { SummaryView } from '../../model/view.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenList, screenListStyles } from './screen-list.js';
import { screenStyles } from './screen-styles.js';

/**
 * The points to keep, then each goal of the lesson with the screens that teach it.
 *
 * @fires {ScreenChooseEvent} screen-choose - back to one of them
 */
export class SummaryScreenElement extends ScreenElement<SummaryView> {
  static override styles = [screenStyles, screenListStyles];

  protected override renderScreen({ id, objectives }: SummaryView, around: ScreenSurroundings) {
    const { texts, words } = around;
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      <h2>${words.goals.ofLesson}</h2>
      ${objectives.map(
        (objective) => html`<section class="goal">
          <p>${line(lineOf(texts, objective.id), words)}</p>
          ${objective.screens.length > 0 ? screenList(objective.screens, around) : nothing}
        </section>`,
      )}
    `;
  }
}
