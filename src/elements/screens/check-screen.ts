import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { CheckWords } from '../../i18n/words.js';
import { bodyOf } from '../../model/text.js';
import type { CheckRules, CheckTime, CheckView, ItemView } from '../../model/view.js';
import { AttemptStartEvent, QuestionLeaveEvent, QuestionReturnEvent, TimeExtendEvent } from '../events.js';
import { body } from '../rich-text.js';
import { checkResult, ownMark } from './check-result.js';
import { checkStyles } from './check-styles.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenListStyles } from './screen-list.js';
import { screenStyles } from './screen-styles.js';
import { keyed } from '../rows.js';

/**
 * An assessment: its rules, the questions one by one, then the result.
 *
 * @fires {AttemptStartEvent} attempt-start - the first time or again
 * @fires {QuestionLeaveEvent} question-leave - on from a checked question
 * @fires {QuestionReturnEvent} question-return - back to the question before, where answers are judged at the end
 * @fires {TimeExtendEvent} time-extend - more time was taken
 */
export class CheckScreenElement extends ScreenElement<CheckView> {
  static override styles: CSSResultGroup = [screenStyles, screenListStyles, checkStyles];

  /** The answers of the finished attempt are unfolded. */
  #reviewing = false;

  protected override renderScreen(view: CheckView, around: ScreenSurroundings) {
    if (view.phase === 'question' && view.item) return this.#question(view, view.item, around);
    if (view.phase === 'result' && view.result) {
      return checkResult(view, view.result, around, {
        reviewing: this.#reviewing,
        review: () => this.#review(),
        begin: () => this.dispatchEvent(new AttemptStartEvent()),
      });
    }
    return this.#start(view, around);
  }

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const before = changed.get('view');
    if (before && this.view && step(before) !== step(this.view)) this.focusOn('h2');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.view?.phase !== 'result') this.#reviewing = false;
  }

  #start(view: CheckView, around: ScreenSurroundings) {
    const { check } = around.words;
    return html`
      <div class="prose">${body(bodyOf(around.texts, view.id), bodyOptions(around, 2))}</div>
      <ul class="note rules">
        ${rulesOf(view, around).map((rule) => html`<li>${rule}</li>`)}
      </ul>
      ${view.mayBegin
        ? html`<p class="way-on">
            <button type="button" class="button primary" @click=${() => this.dispatchEvent(new AttemptStartEvent())}>
              ${view.role === 'final' ? check.startFinal : check.start}
            </button>
          </p>`
        : nothing}
    `;
  }

  #question({ position = 1, count, rules, time }: CheckView, item: ItemView, { texts, words, media }: ScreenSurroundings) {
    const { check } = words;
    const last = position === count;
    return html`${time ? this.#time(time, rules, check) : nothing}
    ${keyed(
      item.item.id,
      html`<section class="part-in" aria-labelledby="question">
        <h2 id="question" tabindex="-1">${check.questionOf(position, count)}</h2>
        <course-item
          .view=${item}
          .texts=${texts}
          .words=${words}
          .media=${media}
          .level=${3}
          .checkName=${rules.judgedAtEnd ? (last ? check.saveAndFinish : check.saveAndGoOn) : undefined}
        ></course-item>
        ${item.locked
          ? html`<p class="way-on">
              <button type="button" class="button primary" @click=${() => this.dispatchEvent(new QuestionLeaveEvent())}>
                ${last ? check.seeResult : check.nextQuestion}
              </button>
            </p>`
          : nothing}
        ${rules.judgedAtEnd && position > 1
          ? html`<p class="way-on">
              <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new QuestionReturnEvent())}>
                ${check.previousQuestion}
              </button>
            </p>`
          : nothing}
      </section>`,
    )}`;
  }

  /** What is left is shown all the time, and said only now and then. */
  #time({ left, extendable }: CheckTime, { minutes = 0 }: CheckRules, check: CheckWords) {
    const soon = SAID_AT.find((each) => left <= 60 * each);
    return html`<p class="time">
      <span role="timer">${check.timeLeft(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`)}</span>
      ${extendable
        ? html`<button type="button" class="button" @click=${() => this.dispatchEvent(new TimeExtendEvent())}>${check.moreTime(minutes)}</button>`
        : nothing}
      <span class="visually-hidden" role="status">${soon === undefined || soon >= minutes ? nothing : check.minutesLeft(soon)}</span>
    </p>`;
  }

  #review() {
    this.#reviewing = !this.#reviewing;
    this.requestUpdate();
  }
}

/** Minutes left at which a screen reader is told, the last first. */
const SAID_AT = [1, 5];

/** Tells one step of the check from the next: at each the focus moves to its heading. */
function step({ phase, item }: CheckView): string {
  return `${phase} ${phase === 'question' ? (item?.item.id ?? '') : ''}`;
}

function rulesOf({ role, count, rules }: CheckView, around: ScreenSurroundings): readonly (string | TemplateResult)[] {
  const { check } = around.words;
  const { cutScore, ownMarks = [], attempts, minutes, judgedAtEnd } = rules;
  const asked = check.questions(count);
  const time = minutes === undefined ? check.noTimeLimit : check.timeLimit(minutes);
  const end = judgedAtEnd ? [check.judgedAtEnd] : [];
  if (role === 'recall') return [asked, check.noScore, ...end];
  if (role === 'diagnostic') return [asked, check.diagnostic, time, ...end];
  return [
    asked,
    ...(cutScore === undefined ? [] : [check.passMark(Math.round(cutScore * 100))]),
    ...ownMarks.map((mark) => ownMark(mark, around)),
    attempts ? check.attempts(attempts.of) : check.attemptsFree,
    time,
    ...end,
  ];
}
