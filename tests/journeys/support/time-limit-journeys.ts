import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import { standards, type StandardId } from '../../../build/standards.js';
import { EXTENSIONS } from '../../../src/model/assessment.js';
import type { Content } from '../../../src/model/content.js';
import type { CheckScreen } from '../../../src/model/course.js';
import type { Item } from '../../../src/model/item.js';
import { shownItem, type Done } from './answering.js';
import { press } from './desk.js';
import { Examinee, type Plan } from './examinee.js';
import { pointerHands } from './hands.js';
import { handsFor, responseTo } from './kinds/table.js';
import { Learner } from './learner.js';
import { expectedKept, keptIn } from './local-record.js';
import type { OnStage } from './on-stage.js';
import { A_JOURNEY } from './patience.js';
import { expectedInteractions, toldInteractions } from './scorm12-record.js';
import { toldAnswers } from './scorm2004-record.js';
import { Visit } from './visit.js';
import { expectNoComplaints } from './whole-record.js';
import { answersIn, expectedAnswers, resultsOf, verbsIn } from './xapi-record.js';

const MINUTE = 60_000;
/** Ms, less than any request is waited for. */
const STEP = 5000;

/** A time limit is off unless it is set; then it is shown, told of and extended, and its end hands in what is there. */
export function timeLimits(on: OnStage): void {
  describe('a time limit', { concurrency: 2 }, () => {
    it('is there only where an author has set one: without it an hour takes nothing away', A_JOURNEY, async () => {
      const hurried = await Hurried.at(on, 'scorm12');
      const { learner, visit } = hurried;
      const screen = await hurried.onTo('k4-s02');
      await learner.course.getByText(learner.words.check.noTimeLimit).waitFor();
      const examinee = hurried.examinee();
      await examinee.begin();
      await learner.course.getByRole('heading', { level: 2 }).first().waitFor();
      assert.equal(await learner.course.getByRole('timer').count(), 0);
      // In SCORM 1.2 nothing is waited for.
      await visit.page.clock.runFor(60 * MINUTE);
      assert.equal(await learner.course.getByText(learner.words.check.timeUp).count(), 0);
      assert.equal((await examinee.answerAll(screen)).length, 1);
      expectNoComplaints(visit.watched);
      await visit.close();
    });

    for (const [index, { id: standard }] of standards.entries()) {
      const language = index % 2 === 0 ? 'en' : 'cy';
      it(`is shown, told of, extended and kept, and at its end hands in what is there: ${standard}, in ${language === 'en' ? 'English' : 'Welsh'}`, A_JOURNEY, async () => {
        const hurried = await Hurried.at(on, standard, language);
        const { learner, visit } = hurried;
        const { check } = learner.words;
        await hurried.onTo('k4-s02');
        const screen = await hurried.onTo('k4-s03');
        await learner.course.getByText(check.timeLimit(10)).waitFor();

        const done: Done[] = [];
        const examinee = hurried.examinee({ stopAfter: 1 });
        await examinee.begin();
        await learner.course.getByRole('timer').waitFor();
        await hurried.expectLeft(600);
        assert.equal(await hurried.told(), '');
        await hurried.pass(MINUTE);
        await hurried.expectLeft(540);
        done.push(...(await examinee.answerAll(screen)));

        // Told with five minutes and with one, and not in between.
        await hurried.passUntil(420);
        assert.equal(await hurried.told(), '');
        await hurried.passUntil(290);
        assert.equal(await hurried.told(), check.minutesLeft(5));
        await press(learner, check.moreTime(10));
        assert.equal(await hurried.told(), '');
        await hurried.expectLeft(890);

        // What was used up stays used up, and elsewhere in the unit nothing is.
        await learner.waitUntilSaved();
        learner.resume(await visit.relaunch());
        await learner.course.getByRole('timer').waitFor();
        await visit.page.clock.install();
        await learner.hands.press(learner.course.locator('button.previous'));
        await hurried.pass(5 * MINUTE);
        await learner.next();
        await hurried.expectLeft(890);

        // The second is answered and not saved, the third never seen.
        done.push(await hurried.answerOnly());
        await hurried.passUntil(55);
        assert.equal(await hurried.told(), check.minutesLeft(1));
        await hurried.pass(MINUTE);
        await learner.course.getByText(check.timeUp).waitFor();
        await learner.course.getByText(check.points(2, 3)).first().waitFor();
        await learner.waitUntilSaved();
        await expectTwoOfThree(on.content, visit, learner, standard, done);
      });
    }

    it(`can be extended ${EXTENSIONS} times, each time by as much as it was (WCAG 2.2.1)`, A_JOURNEY, async () => {
      const hurried = await Hurried.at(on, 'scorm12');
      const { learner, visit } = hurried;
      const { check } = learner.words;
      await hurried.onTo('k4-s02');
      await hurried.onTo('k4-s03');
      await hurried.examinee().begin();
      for (let times = 0; times < 10; times += 1) await press(learner, check.moreTime(10));
      await hurried.expectLeft(11 * 600);
      assert.equal(await learner.course.getByRole('button', { name: check.moreTime(10) }).count(), 0);
      await visit.close();
    });
  });
}

/** Someone with a clock that goes as fast as the test wants, at the final assessment with its ten minutes. */
class Hurried {
  readonly #on: OnStage;
  readonly visit: Visit;
  readonly learner: Learner;

  static async at(on: OnStage, standard: StandardId, language = 'en'): Promise<Hurried> {
    const visit = await Visit.open(on.stage, 'k4', standard);
    const learner = new Learner(on.content, 'k4', visit.course, pointerHands(), 'en');
    if (language !== 'en') await learner.switchTo(language);
    await visit.page.clock.install();
    return new Hurried(on, visit, learner);
  }

  private constructor(on: OnStage, visit: Visit, learner: Learner) {
    this.#on = on;
    this.visit = visit;
    this.learner = learner;
  }

  /** The screen with this id, from the one before it. */
  async onTo(id: string): Promise<CheckScreen> {
    await this.learner.next();
    const screen = this.learner.screens.find((each) => each.id === id);
    assert.ok(screen?.kind === 'check');
    await this.learner.expectScreen(screen);
    return screen;
  }

  /** In short steps, between which the LMS can answer: to the page, an answer that takes minutes is none. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= STEP) {
      await this.visit.page.clock.runFor(Math.min(left, STEP));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Seconds on the clock that is shown. */
  async left(): Promise<number> {
    const shown = (await this.learner.course.getByRole('timer').textContent()) ?? '';
    const [minutes = NaN, seconds = NaN] = (/(\d+):(\d\d)/.exec(shown)?.slice(1) ?? []).map(Number);
    return 60 * minutes + seconds;
  }

  /** Until so many seconds are left. */
  async passUntil(left: number): Promise<void> {
    await this.pass(((await this.left()) - left) * 1000);
  }

  /** Within what the machine may take between two looks: the clock goes on by itself, too. */
  async expectLeft(seconds: number): Promise<void> {
    const left = await this.left();
    assert.ok(left <= seconds && left > seconds - 100, `${left} s are left, wanted ${seconds}`);
  }

  /** What a screen reader is told of the time. */
  async told(): Promise<string> {
    return ((await this.learner.course.locator('p.time [role=status]').textContent()) ?? '').trim();
  }

  /** Someone who answers all right, as far as the plan goes. */
  examinee(plan: Partial<Plan> = {}): Examinee {
    return new Examinee(this.learner, this.#on.content, this.#items, { right: () => true, ...plan });
  }

  /** Answers the question shown, and leaves it at that. */
  async answerOnly(): Promise<Done> {
    const item = await shownItem(this.learner, this.#items);
    const response = responseTo(this.#on.content, item, true);
    await handsFor(item.kind).give(this.learner, item, response);
    return { item: item.id, response, right: true };
  }

  get #items(): readonly Item[] {
    return this.#on.content.course.units.flatMap(({ lessons }) => lessons).flatMap(({ items }) => Object.values(items));
  }
}

/** Two answers, of which the second was only written down, and 2 of 3 points, which is under the mark of 80. */
async function expectTwoOfThree(content: Content, visit: Visit, learner: Learner, standard: StandardId, done: readonly Done[]): Promise<void> {
  if (visit.web) {
    const record = await visit.web.takeRecord(learner);
    assert.deepEqual(keptIn(content, record), expectedKept(content, done));
    // The check before it was left alone.
    assert.deepEqual([record.completion, record.success, record.best], ['incomplete', 'failed', { earned: 2, max: 3 }]);
    expectNoComplaints(visit.watched);
    return visit.close();
  }
  // A cmi5 unit that was failed says so when the session ends, and terminates once the LMS has that.
  const returned = standard === 'cmi5' ? visit.page.waitForEvent('framenavigated', (frame) => frame.url().includes('/returned/')) : undefined;
  if (returned) await learner.exit();
  await returned;
  await visit.leave();
  const report = await visit.report();
  assert.ok(report);
  expectNoComplaints(visit.watched);
  assert.deepEqual(report.refused, []);
  expectTold(content, report, standard, done);
}

function expectTold(content: Content, report: AttemptReport, standard: StandardId, done: readonly Done[]): void {
  // Two decimals; what fails is rounded down, so that it never shows the mark.
  const score = { raw: '66.66', min: '0', max: '100' };
  const result = { success: false, score: { scaled: 2 / 3, raw: 2, min: 0, max: 3 } };
  switch (standard) {
    case 'scorm12':
      assert.deepEqual(toldInteractions(report), expectedInteractions(content, 'k4', done));
      return assert.deepEqual([report.status, report.score], ['failed', score]);
    case 'scorm2004-3':
    case 'scorm2004-4':
      assert.deepEqual(toldAnswers(report), expectedAnswers(content, done));
      return assert.deepEqual([report.completion, report.success, report.score], ['incomplete', 'failed', { ...score, scaled: '0.6666' }]);
    case 'xapi':
    case 'cmi5': {
      assert.deepEqual(answersIn(report), expectedAnswers(content, done));
      assert.deepEqual(resultsOf(report, 'failed').map((each) => JSON.parse(JSON.stringify(each)) as unknown), [result]);
      assert.ok(!verbsIn(report).includes('completed'));
      return;
    }
    default:
      throw new Error(`${standard} has no LMS`);
  }
}
