import { html, nothing } from 'lit';
import type { CheckWords } from '../../i18n/words.js';
import type { Points } from '../../model/points.js';
import { lineOf } from '../../model/text.js';
import type { CheckResult, CheckView, ItemView, ObjectiveResult, OwnMark } from '../../model/view.js';
import { line } from '../rich-text.js';
import type { ScreenSurroundings } from './screen-element.js';
import { screenList } from './screen-list.js';

/** What the result needs of the screen that it stands on. */
export interface ResultSetting {
  readonly reviewing: boolean;
  readonly review: () => void;
  readonly begin: () => void;
}

/** What an attempt came to, and all that can be done after it. */
export function checkResult(view: CheckView, result: CheckResult, around: ScreenSurroundings, setting: ResultSetting) {
  const { check } = around.words;
  const { again, review } = result;
  return html`<section class="result part-in" aria-labelledby="result">
      <h2 id="result" tabindex="-1">${check.result}</h2>
      ${result.timeUp ? html`<p>${check.timeUp}</p>` : nothing} ${view.role === 'recall' ? recalled(result, check) : scored(result, around)}
      ${view.role === 'recall' ? nothing : goals(result, around)}
      ${again && view.rules.attempts ? html`<p>${check.attemptsLeft(view.rules.attempts.left)}</p>` : nothing}
      ${review ? nothing : html`<p>${check.answersLater}</p>`}
      <p class="way-on">
        ${review
          ? html`<button type="button" class="button" aria-expanded=${setting.reviewing} aria-controls="review" @click=${setting.review}>
              ${check.lookAtAnswers}
            </button>`
          : nothing}
        ${again
          ? html`<button type="button" class="button" @click=${setting.begin}>
              ${again === 'wrong-only' ? check.againWrong : check.again}
            </button>`
          : nothing}
      </p>
    </section>
    ${result.retry.length === 0
      ? nothing
      : html`<section class="retry" aria-labelledby="retry">
          <h2 id="retry">${check.retry}</h2>
          <p>${check.retryNote}</p>
          ${result.retry.map((item) => itemTemplate(item, true, around))}
        </section>`}
    <div id="review" ?hidden=${!setting.reviewing}>
      ${setting.reviewing ? review?.map((item) => itemTemplate(item, false, around)) : nothing}
    </div>`;
}

function itemTemplate(item: ItemView, practice: boolean, { texts, words, media }: ScreenSurroundings) {
  return html`<course-item
    .view=${practice ? item : { ...item, locked: true }}
    .texts=${texts}
    .words=${words}
    .media=${media}
    .level=${3}
    .practice=${practice}
  ></course-item>`;
}

function scored({ attempt, points, best, passed, missed }: CheckResult, around: ScreenSurroundings) {
  const { check } = around.words;
  return html`<p class="points">${check.points(points.earned, points.max)}</p>
    <p>
      ${passed === undefined || points.earned === points.max ? praise(points, check) : nothing}
      ${passed === undefined ? nothing : passed ? check.passed : check.notPassed}
    </p>
    ${missed?.map((mark) => html`<p>${ownMark(mark, around)}</p>`)}
    ${attempt > 1 ? html`<p>${check.best(best.earned, best.max)}</p>` : nothing}`;
}

/** What an objective asks for beside the pass mark. */
export function ownMark([objective, cutScore]: OwnMark, { texts, words }: ScreenSurroundings) {
  return html`${words.check.ownMark(Math.round(cutScore * 100))} ${line(lineOf(texts, objective), words)}`;
}

function recalled({ points, right, count }: CheckResult, check: CheckWords) {
  return html`<p class="points">${check.countRight(right, count)}</p>
    <p>${praise(points, check)}</p>`;
}

function praise({ earned, max }: Points, words: CheckWords): string {
  if (earned === max) return words.allRight;
  return earned > 0 ? words.someRight : words.noneRight;
}

function goals({ objectives }: CheckResult, around: ScreenSurroundings) {
  const { check } = around.words;
  return html`<table>
    <caption>${check.byGoal}</caption>
    <thead>
      <tr>
        <th scope="col"><span class="visually-hidden">${check.goal}</span></th>
        <th scope="col"><span class="visually-hidden">${check.pointsHead}</span></th>
      </tr>
    </thead>
    <tbody>
      ${objectives.map((objective) => goal(objective, around))}
    </tbody>
  </table>`;
}

function goal({ id, points, revisit, credited, screens }: ObjectiveResult, around: ScreenSurroundings) {
  const { texts, words } = around;
  return html`<tr>
    <td>
      <p>${line(lineOf(texts, id), words)}</p>
      ${credited ? html`<p class="credited">${words.check.credited}</p>` : nothing}
      ${revisit && screens.length > 0 ? html`<p class="revisit">${words.check.revisit}</p> ${screenList(screens, around)}` : nothing}
    </td>
    <td>${words.check.score(points.earned, points.max)}</td>
  </tr>`;
}
