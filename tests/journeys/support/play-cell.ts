import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import type { Content } from '../../../src/model/content.js';
import { plain, type Language } from '../../../src/model/text.js';
import type { Plan } from './examinee.js';
import type { Cell } from './kinds-matrix.js';
import { PRIVATE_WORDS } from './kinds/reflection.js';
import { Learner, type Stand } from './learner.js';
import type { Counted } from './play-whole.js';
import { Attempt, type Stage } from './preview.js';
import type { TreeHands } from './tree-hands.js';
import { WebVisit } from './web-visit.js';
import { expectClean, expectKept, expectNoComplaints, expectWhole } from './whole-record.js';

/**
 * Plays a unit of the course of every kind with one hand in one language, and holds what the LMS has, or the browser where
 * there is none, against what was done.
 */
export async function playCell(stage: Stage, content: Content, cell: Cell): Promise<Counted> {
  const learner = await (cell.standard === 'web' ? playInBrowser : playInLms)(stage, content, cell);
  return { screens: learner.screens.length, answers: learner.done.length };
}

async function playInLms(stage: Stage, content: Content, cell: Cell): Promise<Learner> {
  const attempt = await Attempt.begin(stage, `${cell.parcel}-${cell.standard}`, cell.way.options);
  try {
    const { page, course } = await attempt.launch();
    const learner = await goThrough(content, cell, page, course);
    await (cell.standard.startsWith('scorm') ? learner.saveAndExit() : learner.waitUntilSaved());
    await attempt.leave();
    const report = await attempt.report();
    expectClean(attempt, report);
    expectWhole(content, cell.parcel, report, learner);
    assert.ok(!JSON.stringify(report).includes(PRIVATE_WORDS), 'what was written for oneself is nobody’s');
    return learner;
  } finally {
    await attempt.kill();
  }
}

async function playInBrowser(stage: Stage, content: Content, cell: Cell): Promise<Learner> {
  const visit = await WebVisit.open(stage, `${cell.parcel}-${cell.standard}`, cell.way.options);
  try {
    const learner = await goThrough(content, cell, visit.page, visit.page);
    const record = await visit.takeRecord(learner);
    expectKept(content, cell.parcel, record, learner);
    expectNoComplaints(visit);
    assert.ok(!JSON.stringify(record).includes(PRIVATE_WORDS), 'what was written for oneself is nobody’s');
    return learner;
  } finally {
    await visit.close();
  }
}

async function goThrough(content: Content, { parcel, language, way }: Cell, page: Page, course: Stand): Promise<Learner> {
  const hands = await way.hands(page);
  const learner = new Learner(content, parcel, course, hands, 'en');
  if (language !== 'en') await learner.switchTo(language);
  const before = 'met' in hands ? hands.met.length : 0;
  await (parcel === 'k1' ? learner.playFrom(0) : sitChecks(learner));
  if ('met' in hands) expectTold(content, learner, hands, before);
  return learner;
}

/** Where answers are judged at the end, what was wrong is asked again; in the final assessment, what is about safety. */
async function sitChecks(learner: Learner): Promise<void> {
  for (const [index, screen] of learner.screens.entries()) {
    if (index > 0) await learner.next();
    if (screen.kind !== 'check') await learner.play(screen);
    else {
      await learner.expectScreen(screen);
      await learner.sit(screen, firstTry);
      if (screen.assessment.retry === 'wrong-only') await learner.sit(screen, allRight);
      await learner.answerOnceMore();
    }
  }
}

const firstTry: Plan = { right: ({ id }) => id !== 'p-place' && id !== 'f-single', sure: ({ id }) => (id === 'p-word' ? undefined : 2) };
const allRight: Plan = { right: () => true };

/** Whatever was operated had a name in the learner's language, and of what was checked it was told what came of it. */
function expectTold(content: Content, { language, words, done }: Learner, { met, heard }: TreeHands, before: number): void {
  const foreign = linesOnlyIn(content, language === 'en' ? 'cy' : 'en', language);
  const own = met.slice(before);
  assert.deepEqual(own.filter(({ name, description }) => foreign.has(name) || foreign.has(description)), []);
  // A description that runs its parts together is read as one word.
  assert.deepEqual(own.filter(({ description }) => /\p{Ll}[.!?]\p{Lu}/u.test(description)), []);
  for (const kind of ['button', 'radio', 'checkbox', 'combobox', 'textbox']) assert.ok(own.some(({ role }) => role === kind), kind);
  const told = [words.item.allRight, words.item.noted.rating, ...[1, 2, 3, 4, 5].map((count) => words.item.countRight(count, count))];
  const verdicts = heard.filter((said) => told.some((each) => said.includes(each)));
  // One item in three of what is answered is told so at the least: the same is not heard twice, and the rest is told not right, or with the result.
  assert.ok(verdicts.length >= done.length / 3, heard.join('\n'));
}

/** What an author or the interface says in one language and not in the other. */
function linesOnlyIn({ languages }: Content, language: Language, other: Language): ReadonlySet<string> {
  const linesOf = (each: Language) => Object.values(languages[each]?.texts.lines ?? {}).map((line) => plain(line));
  const known = new Set(linesOf(other));
  return new Set(linesOf(language).filter((line) => !known.has(line)));
}
