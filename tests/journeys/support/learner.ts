import type { FrameLocator, Locator, Page } from 'playwright';
import { cy } from '../../../src/i18n/cy.js';
import { en } from '../../../src/i18n/en.js';
import type { Words } from '../../../src/i18n/words.js';
import type { Content } from '../../../src/model/content.js';
import { itemOf, openableParts, screensOf, type Screen, type Unit } from '../../../src/model/course.js';
import type { Item } from '../../../src/model/item.js';
import type { SaveState } from '../../../src/model/save-state.js';
import { lineOf, plain, textId } from '../../../src/model/text.js';
import { keyOf, responseTo, type Given } from './given.js';
import type { Hands } from './hands.js';

const words: Readonly<Record<string, Words>> = { en, cy };

/** Where the course is: in an LMS's frame, or a page of its own. */
export type Stand = Pick<FrameLocator | Page, 'getByRole' | 'getByText' | 'locator'>;

/** One answer that was checked, as the learner remembers it. */
export interface Done {
  readonly item: string;
  readonly response: Given;
  readonly right: boolean;
}

/**
 * Plays a unit by what it shows: finds everything by its words, and keeps account of what
 * was answered, to be held against what the LMS has.
 */
export class Learner {
  readonly #content: Content;
  readonly #unit: Unit;
  readonly #hands: Hands;
  #page: Stand;
  language: string;
  readonly done: Done[] = [];
  /** How many of the check's questions to answer wrong, from the first. */
  wrongAnswers = 1;

  constructor(content: Content, unit: string, course: Stand, hands: Hands, language: string) {
    const found = content.course.units.find(({ id }) => id === unit);
    if (!found) throw new Error(`no unit ${unit}`);
    this.#content = content;
    this.#unit = found;
    this.#page = course;
    this.#hands = hands;
    this.language = language;
  }

  get screens(): readonly Screen[] {
    return screensOf(this.#unit);
  }

  /** After a new launch. */
  resume(course: Stand): void {
    this.#page = course;
  }

  /** What the learner works with, and not what stands in the page to be read before it is there. */
  get #course(): Locator {
    return this.#page.locator('course-player');
  }

  /** Every screen from the one shown to the last. */
  async playFrom(start: number): Promise<void> {
    for (const [index, screen] of this.screens.entries()) {
      if (index < start) continue;
      await this.play(screen);
      if (index < this.screens.length - 1) await this.next();
    }
  }

  async play(screen: Screen): Promise<void> {
    await this.expectScreen(screen);
    switch (screen.kind) {
      case 'text':
      case 'process':
      case 'media':
      case 'glossary':
      case 'summary':
      case 'result':
        return;
      case 'reveal':
      case 'figure':
        for (const part of openableParts(screen)) await this.#press(this.#text(textId(screen.id, part)));
        return;
      case 'worked':
        for (const [index] of screen.steps.entries()) {
          await this.#press(index === 0 ? this.words.screen.showFirstStep : this.words.screen.showStep);
        }
        return;
      case 'activity':
        return this.#practise(itemOf(this.#unit, screen.items[0] ?? ''));
      case 'check':
        return this.#check(screen.assessment.draw);
      default:
        return screen satisfies never;
    }
  }

  /** A further attempt at the check whose result is shown. */
  async tryAgain(screen: Screen): Promise<void> {
    if (screen.kind !== 'check') throw new Error(`${screen.id} is no check`);
    await this.#press(this.words.check.again);
    await this.#questions(screen.assessment.draw);
  }

  /** The title is on the page, and all of the screen fits its width (WCAG 1.4.10). */
  async expectScreen(screen: Screen): Promise<void> {
    await this.#course.getByRole('heading', { level: 1, name: this.#text(screen.id), exact: true }).waitFor();
    const [needed = 0, given = 0] = await this.#page.locator('html').evaluate((page) => [page.scrollWidth, page.clientWidth]);
    if (needed > given) throw new Error(`${screen.id} needs ${needed} px and has ${given}`);
  }

  async next(): Promise<void> {
    await this.#hands.press(this.#course.locator('button.next'));
  }

  async switchTo(language: string): Promise<void> {
    await this.#press(this.#words(language).ownName);
    this.language = language;
    await this.#page.locator(`html[lang="${language}"]`).waitFor();
  }

  /** Where the LMS takes over from the course; else `saveAndExit`. */
  async exit(): Promise<void> {
    await this.#press(this.words.shell.exit);
  }

  async saveAndExit(): Promise<void> {
    await this.exit();
    await this.#course.getByRole('heading', { level: 1, name: this.words.ended.title }).waitFor();
  }

  /** Until the course says so, and nothing newer is on its way; between two tries it may wait long. */
  waitUntilSaved(): Promise<void> {
    return this.waitUntilTold('saved', 40_000);
  }

  /**
   * What the learner is told about saving.
   *
   * @param timeout - ms
   */
  async waitUntilTold(kind: SaveState['kind'], timeout = 15_000): Promise<void> {
    await this.#course.locator(`course-save-status [data-kind="${kind}"]`).waitFor({ timeout });
  }

  get words(): Words {
    return this.#words(this.language);
  }

  /** First wrong, then right. */
  async #practise(item: Item): Promise<void> {
    if (item.kind === 'classification') return this.#sort(item);
    for (const right of [false, true]) {
      const response = responseTo(this.#content, item, right);
      await this.#answer(item, response);
      await this.#press(right ? this.words.item.checkAgain : this.words.item.check);
      this.done.push({ item: item.id, response, right });
    }
  }

  /** First with one token in a wrong place, then corrected. */
  async #sort(item: Extract<Item, { kind: 'classification' }>): Promise<void> {
    const accepts = keyOf(this.#content, item, 'classification').accepts;
    const right = Object.fromEntries(item.tokens.map(({ id }) => [id, accepts[id]?.[0] ?? '']));
    const [slip] = item.tokens;
    const other = item.categories.find(({ id }) => slip && !accepts[slip.id]?.includes(id));
    if (!slip || !other) throw new Error(`${item.id} has no wrong place`);
    const first = { ...right, [slip.id]: other.id };
    for (const [index, id] of (await this.#cards()).entries()) await this.#place(item, id, first[id] ?? '', index % 2 === 1);
    await this.#press(this.words.item.check);
    this.done.push({ item: item.id, response: { kind: 'classification', placement: first }, right: false });
    await this.#place(item, slip.id, right[slip.id] ?? '', false);
    await this.#press(this.words.item.checkAgain);
    this.done.push({ item: item.id, response: { kind: 'classification', placement: right }, right: true });
    await this.#course.getByText(this.words.item.countRight(item.tokens.length, item.tokens.length)).first().waitFor();
  }

  /** What was right when it was left still is shown as right. */
  async expectAllRight(screen: Screen): Promise<void> {
    if (screen.kind !== 'activity') throw new Error(`${screen.id} is no activity`);
    const item = itemOf(this.#unit, screen.items[0] ?? '');
    if (item.kind !== 'classification') throw new Error(`${item.id} is ${item.kind}`);
    await this.#course.getByText(this.words.item.countRight(item.tokens.length, item.tokens.length)).first().waitFor();
  }

  /** Tokens from the top, as a learner takes them. */
  #cards(): Promise<string[]> {
    return this.#course.locator('[data-token]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-token') ?? ''));
  }

  /** By the list on the card, or picked and put. */
  async #place(item: Item, token: string, category: string, byList: boolean): Promise<void> {
    const label = this.#text(textId(item.id, token));
    const name = this.#text(category);
    if (byList) {
      await this.#hands.choose(this.#course.getByRole('combobox', { name: this.words.sorting.placeOf(label), exact: true }), name);
      return;
    }
    await this.#press(label);
    const place = this.#course.getByRole('group', { name, exact: true });
    await this.#hands.press(place.locator('button.slot'));
  }

  async #check(draw: number): Promise<void> {
    await this.#press(this.words.check.start);
    await this.#questions(draw);
  }

  async #questions(draw: number): Promise<void> {
    const { check } = this.words;
    for (let number = 1; ; number += 1) {
      const item = await this.#shownItem();
      const right = number > this.wrongAnswers;
      const response = responseTo(this.#content, item, right);
      await this.#answer(item, response);
      await this.#press(this.words.item.check);
      this.done.push({ item: item.id, response, right });
      const onward = this.#course.getByRole('button', { name: new RegExp(`${escaped(check.seeResult)}|${escaped(check.nextQuestion)}`) });
      await onward.waitFor();
      const over = (await onward.textContent())?.includes(check.seeResult) ?? false;
      await this.#hands.press(onward);
      if (over) break;
      await this.#course.getByRole('heading', { name: new RegExp(escaped(check.questionOf(number + 1, draw))) }).first().waitFor();
    }
    await this.#course.getByText(check.result, { exact: true }).first().waitFor();
  }

  async #shownItem(): Promise<Item> {
    const prompt = this.#course.locator('course-item .prompt');
    await prompt.waitFor();
    const text = squeezed(await prompt.textContent());
    const found = this.#unit.lessons
      .flatMap((lesson) => Object.values(lesson.items))
      .find((item) => squeezed(this.#text(item.id)) === text);
    if (!found) throw new Error(`no item asks: ${text}`);
    return found;
  }

  async #answer(item: Item, response: Given): Promise<void> {
    switch (response.kind) {
      case 'single-choice':
        return this.#hands.mark(this.#option(item, response.option));
      case 'multiple-choice':
        for (const option of response.options) await this.#hands.mark(this.#option(item, option));
        return;
      case 'true-false': {
        const { isTrue, isFalse } = this.words.item;
        return this.#hands.mark(this.#course.getByRole('radio', { name: response.value ? isTrue : isFalse, exact: true }));
      }
      case 'matching':
        for (const [source, target] of Object.entries(response.pairs)) {
          const list = this.#course.getByRole('combobox', { name: this.#text(textId(item.id, source)), exact: true });
          await this.#hands.choose(list, this.#text(textId(item.id, target)));
        }
        return;
      default:
        throw new Error(`a check does not ask for ${response.kind}`);
    }
  }

  #option(item: Item, option: string): Locator {
    const name = this.#text(textId(item.id, option));
    return this.#course.getByRole(item.kind === 'single-choice' ? 'radio' : 'checkbox', { name, exact: true });
  }

  #press(name: string): Promise<void> {
    return this.#hands.press(this.#course.getByRole('button', { name: new RegExp(`^\\s*${escaped(name)}`) }).first());
  }

  #text(id: string): string {
    const language = this.#content.languages[this.language];
    if (!language) throw new Error(`no ${this.language}`);
    return plain(lineOf(language.texts, id));
  }

  #words(language: string): Words {
    const found = words[language];
    if (!found) throw new Error(`no words in ${language}`);
    return found;
  }
}

function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
