import type { FrameLocator, Locator, Page } from 'playwright';
import { cy } from '../../../src/i18n/cy.js';
import { en } from '../../../src/i18n/en.js';
import type { Words } from '../../../src/i18n/words.js';
import type { Content } from '../../../src/model/content.js';
import { itemOf, screensOf, type CheckScreen, type Screen, type Unit } from '../../../src/model/course.js';
import type { Item } from '../../../src/model/item.js';
import type { SaveState } from '../../../src/model/save-state.js';
import type { ChoiceOf, SettingName } from '../../../src/model/settings.js';
import { lineOf, plain } from '../../../src/model/text.js';
import { practise, shownItem, type Done } from './answering.js';
import { mark, press, type Desk } from './desk.js';
import { answerOnceMore, Examinee, type Plan } from './examinee.js';
import type { Hands } from './hands.js';
import { PATIENCE } from './patience.js';
import { lookThrough } from './reading.js';

const words: Readonly<Record<string, Words>> = { en, cy };

/** Where the course is: in an LMS's frame, or a page of its own. */
export type Stand = Pick<FrameLocator | Page, 'getByRole' | 'getByText' | 'locator'>;

/**
 * Plays a unit by what it shows: finds everything by its words, and keeps account of what
 * was answered, to be held against what the LMS has.
 */
export class Learner implements Desk {
  readonly #content: Content;
  readonly #unit: Unit;
  readonly hands: Hands;
  #page: Stand;
  language: string;
  readonly done: Done[] = [];
  /** Of these, what was answered in each attempt at a check, in order. */
  readonly sittings: { readonly screen: CheckScreen; readonly done: readonly Done[] }[] = [];
  /** How many of a check's questions to answer wrong, from the first. */
  wrongAnswers = 1;
  /** Whether practice is got wrong at first. */
  slips = true;

  constructor(content: Content, unit: string, course: Stand, hands: Hands, language: string) {
    const found = content.course.units.find(({ id }) => id === unit);
    if (!found) throw new Error(`no unit ${unit}`);
    this.#content = content;
    this.#unit = found;
    this.#page = course;
    this.hands = hands;
    this.language = language;
  }

  get screens(): readonly Screen[] {
    return screensOf(this.#unit);
  }

  /** After a new launch. */
  resume(course: Stand): void {
    this.#page = course;
  }

  get course(): Locator {
    return this.#page.locator('course-player');
  }

  get words(): Words {
    return wordsIn(this.language);
  }

  readonly text = (id: string): string => {
    const language = this.#content.languages[this.language];
    if (!language) throw new Error(`no ${this.language}`);
    return plain(lineOf(language.texts, id));
  };

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
    if (screen.kind === 'activity') this.done.push(...(await practise(this, this.#content, await this.#offered(screen.items), this.slips)));
    else if (screen.kind === 'check') await this.sit(screen, { right: (_item, number) => number > this.wrongAnswers });
    else await lookThrough(this, screen);
  }

  /** An attempt at a check, the first or another, from its beginning to its result. */
  async sit(screen: CheckScreen, plan: Plan): Promise<void> {
    const examinee = new Examinee(this, this.#content, this.#items, plan);
    await examinee.begin();
    this.#sat(screen, await examinee.answerAll(screen));
  }

  /** A further attempt at the check whose result is shown. */
  async tryAgain(screen: Screen): Promise<void> {
    if (screen.kind !== 'check') throw new Error(`${screen.id} is no check`);
    await this.sit(screen, { right: (_item, number) => number > this.wrongAnswers });
  }

  /** The attempt that a launch came back into. */
  async goOnSitting(screen: CheckScreen, plan: Plan): Promise<void> {
    this.#sat(screen, await new Examinee(this, this.#content, this.#items, plan).answerAll(screen));
  }

  #sat(screen: CheckScreen, done: readonly Done[]): void {
    this.done.push(...done);
    this.sittings.push({ screen, done });
  }

  /** On the result: what is asked once more for people's safety, until it is right. */
  async answerOnceMore(): Promise<void> {
    this.done.push(...(await answerOnceMore(this, this.#content, this.#items)));
  }

  /** How the course looks and sounds. */
  async setDisplay<Name extends SettingName>(name: Name, choice: ChoiceOf<Name>): Promise<void> {
    await mark(this, await this.#display(name, choice));
    await press(this, this.words.settings.title);
  }

  async expectDisplay<Name extends SettingName>(name: Name, choice: ChoiceOf<Name>): Promise<void> {
    if (!(await (await this.#display(name, choice)).isChecked())) throw new Error(`${name} is not ${choice}`);
    await press(this, this.words.settings.title);
  }

  /** Opens the choices and finds one. */
  async #display<Name extends SettingName>(name: Name, choice: ChoiceOf<Name>): Promise<Locator> {
    const { title, names, choices } = this.words.settings;
    await press(this, title);
    const group = this.course.getByRole('group', { name: names[name], exact: true });
    await group.waitFor();
    return group.getByRole('radio', { name: choices[name][choice], exact: true });
  }

  /** The title is on the page, and all of the screen fits its width (WCAG 1.4.10). */
  async expectScreen(screen: Screen): Promise<void> {
    await this.course.getByRole('heading', { level: 1, name: this.text(screen.id), exact: true }).waitFor();
    const [needed = 0, given = 0] = await this.#page.locator('html').evaluate((page) => [page.scrollWidth, page.clientWidth]);
    if (needed > given) throw new Error(`${screen.id} needs ${needed} px and has ${given}`);
  }

  async next(): Promise<void> {
    await this.hands.press(this.course.locator('button.next'));
  }

  async switchTo(language: string): Promise<void> {
    await press(this, wordsIn(language).ownName);
    this.language = language;
    await this.#page.locator(`html[lang="${language}"]`).waitFor();
  }

  /** Where the LMS takes over from the course; else `saveAndExit`. */
  async exit(): Promise<void> {
    await press(this, this.words.shell.exit);
  }

  async saveAndExit(): Promise<void> {
    await this.exit();
    await this.course.getByRole('heading', { level: 1, name: this.words.ended.title }).waitFor();
  }

  /** Until the course says so, and nothing newer is on its way; between two tries it may wait long. */
  waitUntilSaved(): Promise<void> {
    return this.waitUntilTold('saved');
  }

  /** What the learner is told about saving. */
  async waitUntilTold(kind: SaveState['kind']): Promise<void> {
    await this.course.locator(`course-save-status [data-kind="${kind}"]`).waitFor({ timeout: 2 * PATIENCE });
  }

  /** What was right when it was left still is shown as right. */
  async expectAllRight(screen: Screen): Promise<void> {
    if (screen.kind !== 'activity') throw new Error(`${screen.id} is no activity`);
    const item = itemOf(this.#unit, screen.items[0] ?? '');
    if (item.kind !== 'classification') throw new Error(`${item.id} is ${item.kind}`);
    await this.course.getByText(this.words.item.countRight(item.tokens.length, item.tokens.length)).first().waitFor();
  }

  get #items(): readonly Item[] {
    return this.#unit.lessons.flatMap((lesson) => Object.values(lesson.items));
  }

  /** Those of an activity screen, the one shown first. */
  async #offered(ids: readonly string[]): Promise<readonly Item[]> {
    const items = ids.map((id) => itemOf(this.#unit, id));
    const shown = items.length > 1 ? await shownItem(this, items) : items[0];
    return items.filter((item) => item === shown).concat(items.filter((item) => item !== shown));
  }
}

function wordsIn(language: string): Words {
  const found = words[language];
  if (!found) throw new Error(`no words in ${language}`);
  return found;
}
