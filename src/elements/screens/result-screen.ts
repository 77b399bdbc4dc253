import { css, html, nothing, type CSSResultGroup } from 'lit';
import { bodyOf, lineOf } from '../../model/text.js';
import type { ObjectiveView, OpenLesson, ResultView } from '../../model/view.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenList, screenListStyles } from './screen-list.js';
import { screenStyles } from './screen-styles.js';

/**
 * What the unit came to, what is still to do lesson by lesson, and each goal with what is worth another look.
 * Printed without the ways on.
 *
 * @fires {ScreenChooseEvent} screen-choose - to a screen still to do, or back to one that teaches a goal
 */
export class ResultScreenElement extends ScreenElement<ResultView> {
  static override styles: CSSResultGroup = [
    screenStyles,
    screenListStyles,
    css`
      .points {
        margin: 0;
        font-size: var(--course-text-title);
        font-weight: 650;
        line-height: 1.25;
      }
      h3 {
        margin-block-start: var(--course-space-4);
      }
    `,
  ];

  protected override renderScreen({ id, points, passed, open, objectives }: ResultView, around: ScreenSurroundings) {
    const { check, goals } = around.words;
    return html`
      <div class="prose">${body(bodyOf(around.texts, id), bodyOptions(around, 2))}</div>
      <section class="goal" aria-labelledby="result">
        <h2 id="result">${check.result}</h2>
        ${points ? html`<p class="points">${check.points(points.earned, points.max)}</p>` : html`<p>${goals.noResult}</p>`}
        ${passed === undefined ? nothing : html`<p>${passed ? check.passed : check.notPassed}</p>`}
      </section>
      ${open.length === 0
        ? nothing
        : html`<h2>${goals.stillToDo}</h2>
            ${open.map((lesson) => this.#toDo(lesson, open.length > 1, around))}`}
      <h2>${goals.oneByOne}</h2>
      ${objectives.map((objective) => this.#goal(objective, points !== undefined, around))}
      <p class="way-on">
        <button type="button" class="button" @click=${() => window.print()}>${goals.print}</button>
      </p>
    `;
  }

  /** @param named - there are other lessons beside it */
  #toDo({ lesson, screens }: OpenLesson, named: boolean, around: ScreenSurroundings) {
    const { texts, words } = around;
    return html`${named ? html`<h3>${line(lineOf(texts, lesson), words)}</h3>` : nothing}
    ${screenList(screens.map((id) => ({ id })), around)}`;
  }

  /** @param asked - there is a result */
  #goal({ id, points, screens, credited }: ObjectiveView, asked: boolean, around: ScreenSurroundings) {
    const { texts, words } = around;
    return html`<section class="goal">
      <p>${line(lineOf(texts, id), words)}</p>
      ${points ? html`<p><strong>${words.check.points(points.earned, points.max)}</strong></p>` : asked ? html`<p>${words.goals.notAsked}</p>` : nothing}
      ${credited ? html`<p>${words.check.credited}</p>` : nothing}
      ${points && points.earned < points.max ? again(screens, around) : nothing}
    </section>`;
  }
}

/** What is worth another look, in this unit or elsewhere. */
function again(screens: ObjectiveView['screens'], around: ScreenSurroundings) {
  const { goals } = around.words;
  return screens.length === 0 ? html`<p>${goals.goOver}</p>` : html`<p>${goals.lookAgain}</p> ${screenList(screens, around)}`;
}
