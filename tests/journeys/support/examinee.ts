import { isJudgedAtEnd, type Certainty } from '../../../src/model/assessment.js';
import type { Content } from '../../../src/model/content.js';
import type { CheckScreen } from '../../../src/model/course.js';
import type { Item } from '../../../src/model/item.js';
import { openHint, shownItem, type Done } from './answering.js';
import { escaped, mark, press, type Desk } from './desk.js';
import { handsFor, responseTo } from './kinds/table.js';

/** What a learner means to do in an attempt. */
export interface Plan {
  /** @param number - of the question, from 1 */
  right(item: Item, number: number): boolean;
  /** How sure they say they are, where they are asked; nothing where they say nothing. */
  sure?(item: Item): Certainty | undefined;
  /** Goes back from the second question and gives the first the other answer: what was right is wrong then. For checks judged at the end. */
  readonly goesBack?: true;
  /** Leaves the attempt after this many answers. */
  readonly stopAfter?: number;
  /** Before each question. */
  before?(number: number): Promise<void>;
}

/** Sits one attempt at a check. */
export class Examinee {
  readonly #desk: Desk;
  readonly #content: Content;
  /** All that could be asked. */
  readonly #items: readonly Item[];
  readonly #plan: Plan;

  constructor(desk: Desk, content: Content, items: readonly Item[], plan: Plan) {
    this.#desk = desk;
    this.#content = content;
    this.#items = items;
    this.#plan = plan;
  }

  /** Presses the one button that there is to begin with, or to begin again. */
  async begin(): Promise<void> {
    const { start, startFinal, again, againWrong } = this.#desk.words.check;
    const name = new RegExp([start, startFinal, again, againWrong].map((each) => `^\\s*${escaped(each)}\\s*$`).join('|'));
    await this.#desk.hands.press(this.#desk.course.getByRole('button', { name }));
  }

  /** From the question shown to the result, unless the plan is to stop before it. @returns each answer that was checked or saved */
  async answerAll(screen: CheckScreen): Promise<readonly Done[]> {
    const done: Done[] = [];
    let [number, count] = await this.#position();
    for (;;) {
      await this.#plan.before?.(number);
      done.push(await this.#answer(screen, number));
      await this.#goOn(screen, number === count);
      if (number === count) break;
      [number, count] = await this.#position(number + 1, count);
      if (this.#plan.stopAfter === done.length) return done;
      if (this.#plan.goesBack && number === 2) done.push(await this.#changeFirst(screen, count));
    }
    await this.#desk.course.getByRole('heading', { level: 2, name: this.#desk.words.check.result, exact: true }).waitFor();
    return done;
  }

  async #answer({ assessment }: CheckScreen, number: number, other = false): Promise<Done> {
    const desk = this.#desk;
    const item = await shownItem(desk, this.#items);
    const right = this.#plan.right(item, number) !== other;
    const response = responseTo(this.#content, item, right);
    // Of a case the outcome is known before anybody could be asked.
    const certainty = assessment.certainty && item.kind !== 'case' ? this.#plan.sure?.(item) : undefined;
    if (certainty) await mark(desk, desk.course.getByRole('radio', { name: desk.words.item.certainties[certainty - 1] ?? '', exact: true }));
    if (!other) await openHint(desk, this.#content, item);
    await handsFor(item.kind).give(desk, item, response);
    return { item: item.id, response, right, ...(certainty && { certainty }) };
  }

  /** Checks the answer and leaves it, or saves it where it is judged at the end. */
  async #goOn({ assessment }: CheckScreen, last: boolean): Promise<void> {
    const desk = this.#desk;
    const { check, item } = desk.words;
    const { once } = handsFor((await shownItem(desk, this.#items)).kind);
    const atEnd = isJudgedAtEnd(assessment);
    // What has been checked by its last answer stands, and shows what came of it, whenever the rest is judged.
    if (atEnd && once !== 'answer') return press(desk, last ? check.saveAndFinish : check.saveAndGoOn);
    if (once !== 'answer') await press(desk, item.check);
    if (!atEnd) await desk.course.locator('course-item .summary').first().waitFor();
    await press(desk, last ? check.seeResult : check.nextQuestion);
  }

  async #changeFirst(screen: CheckScreen, count: number): Promise<Done> {
    await press(this.#desk, this.#desk.words.check.previousQuestion);
    await this.#position(1, count);
    const changed = await this.#answer(screen, 1, true);
    await this.#goOn(screen, false);
    await this.#position(2, count);
    return changed;
  }

  /** Which question of how many is shown, once it is. */
  async #position(number?: number, count?: number): Promise<[number: number, count: number]> {
    const { questionOf } = this.#desk.words.check;
    const known = number !== undefined && count !== undefined ? escaped(questionOf(number, count)) : escaped(questionOf(1, 2)).replace('1', '\\d+').replace('2', '\\d+');
    const heading = this.#desk.course.getByRole('heading', { level: 2, name: new RegExp(`^\\s*${known}\\s*$`) });
    await heading.waitFor();
    const [at = 0, of = 0] = ((await heading.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    return [at, of];
  }
}

/** Answers what is asked once more for people's safety, until it is right; on the result. @returns nothing where nothing is asked */
export async function answerOnceMore(desk: Desk, content: Content, items: readonly Item[]): Promise<readonly Done[]> {
  const { hands, words, text } = desk;
  const asked = desk.course.locator('section.retry course-item');
  const done: Done[] = [];
  for (let index = 0; index < (await asked.count()); index += 1) {
    const scoped: Desk = { course: asked.nth(index), hands, words, text };
    const item = await shownItem(scoped, items);
    const response = responseTo(content, item, true);
    await handsFor(item.kind).give(scoped, item, response);
    if (handsFor(item.kind).once !== 'answer') await press(scoped, words.item.checkAgain);
    await asked.nth(index).locator('.summary.right').waitFor();
    done.push({ item: item.id, response, right: true });
  }
  return done;
}
