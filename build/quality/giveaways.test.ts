import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem, type ContentProblem } from '../content/problem.js';
import { choicesIn, type Choice } from './choices.js';
import { isGivenAway, longestRightIn, tellGiveaways } from './giveaways.js';
import { courseTree } from './testing/course-tree.js';

/** A label of so many letters. */
const letters = (count: number): string => 'x'.repeat(count);

interface Written {
  readonly right: boolean;
  readonly en: number;
  readonly cy?: number;
}

const option = ({ right, en, cy = 10 }: Written, index: number): string =>
  `      - { id: o${index}, label: { en: ${letters(en)}, cy: ${letters(cy)} }${right ? ', key: true' : ''}, reason: { en: Why so., cy: Pam. } }\n`;

const question = (options: readonly Written[], id = 'q'): string =>
  `  - id: ${id}\n    kind: ${options.filter(({ right }) => right).length > 1 ? 'multiple' : 'single'}-choice\n    objective: LO-1\n    prompt: { en: Which?, cy: Pa un? }\n    options:\n${options.map(option).join('')}`;

function read(files: Readonly<Record<string, string>>): { choices: readonly Choice[]; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const choices = choicesIn(courseTree(files), ['m1'], ['en', 'cy'], (problem) => problems.push(problem));
  // The module itself is not written out here.
  problems.length = 0;
  return { choices, problems };
}

const check = (...questions: readonly string[]) => ({ 'm1/assessments/c.yaml': `id: c\ndraw: 1\nquestions:\n${questions.join('')}` });

function told(files: Readonly<Record<string, string>>): readonly string[] {
  const { choices, problems } = read(files);
  tellGiveaways(choices, ['en', 'cy']);
  return problems.map(formatProblem);
}

const right = (en: number, cy?: number): Written => ({ right: true, en, ...(cy !== undefined && { cy }) });
const wrong = (en: number, cy?: number): Written => ({ right: false, en, ...(cy !== undefined && { cy }) });

describe('a question gives its answer away', () => {
  it('by a right answer longer than each wrong one by more than a fifth', () => {
    assert.deepEqual(told(check(question([wrong(50), right(61), wrong(40)]))), [
      'm1/assessments/c.yaml:10:32 questions.q.options.o1.label.en: a right answer of 61 letters in English, the longest wrong one has 50, wanted answers alike in length: this one gives itself away',
    ]);
  });

  it('in one language alone', () => {
    assert.deepEqual(told(check(question([wrong(50, 40), right(50, 49)]))), [
      'm1/assessments/c.yaml:10:88 questions.q.options.o1.label.cy: a right answer of 49 letters in Welsh, the longest wrong one has 40, wanted answers alike in length: this one gives itself away',
    ]);
  });

  it('not where it is longer by a fifth and no more', () => assert.deepEqual(told(check(question([wrong(50), right(60)]))), []));
  it('not where one wrong answer is about as long', () => assert.deepEqual(told(check(question([wrong(10), wrong(55), right(61)]))), []));
  it('not by a few letters: words are seldom alike', () => assert.deepEqual(told(check(question([wrong(6), right(13)]))), []));
  it('but by eight letters', () => assert.equal(told(check(question([wrong(6), right(14)]))).length, 1));
  it('of several right answers, only where the shortest is longer than each wrong one', () => {
    assert.equal(told(check(question([wrong(50), right(61), right(70)]))).length, 1);
    assert.deepEqual(told(check(question([wrong(50), right(60), right(70)]))), []);
  });
  it('by the longest words of each slot, which some learners see', () => {
    const local = (words: string) => told({ 'm1/assessments/c.yaml': check(question([wrong(20), right(20)]))['m1/assessments/c.yaml'].replace(`en: ${letters(20)} }, key`, () => `en: x, cy: x }, key`).replace(`en: ${letters(20)}, cy: ${letters(10)} }, key`, () => `en: "${words}", cy: ${letters(10)} }, key`) });
    assert.deepEqual(local(`{{health: ${letters(18)} | children: ${letters(19)} | ${letters(20)}}}`), []);
    assert.equal(local(`{{health: ${letters(40)} | ${letters(20)}}}`).length, 1);
  });
  it('not where all answers are right', () => assert.deepEqual(told(check(question([right(50), right(90)]))), []));

  it('in a step of a case by its best option', () => {
    const step = (best: number) =>
      `id: a\nkind: case\nobjective: LO-1\nprompt: { en: A, cy: A }\nsteps:\n  - id: s\n    situation: { en: B., cy: B. }\n    options:\n${[20, best]
        .map((count, index) => `      - { id: o${index}, label: { en: ${letters(count)}, cy: y }, grade: ${index === 0 ? 'unsafe' : 'best'}, reason: { en: Why so., cy: Pam. } }\n`)
        .join('')}`;
    assert.equal(told({ 'm1/activities/a.yaml': step(40) }).length, 1);
    assert.deepEqual(told({ 'm1/activities/a.yaml': step(24) }), []);
  });
});

describe('a pool gives its answers away', () => {
  const pool = (longest: number, others: number) => {
    const questions = Array.from({ length: longest + others }, (_, index) => question([right(index < longest ? 30 : 20), wrong(25)], `q${index}`));
    return longestRightIn(read(check(...questions)).choices, ['en'])[0];
  };

  it('where the right answer is the longest in more than half of its questions', () => {
    assert.deepEqual(pool(5, 4), { module: 'm1', language: 'en', questions: 9, longest: 5 });
    assert.deepEqual([pool(5, 4), pool(4, 4)].map((each) => each && isGivenAway(each)), [true, false]);
  });

  it('of eight questions or more', () => {
    assert.deepEqual([pool(7, 0), pool(8, 0)].map((each) => each && isGivenAway(each)), [false, true]);
  });

  it('not by answers that are as long as another', () => {
    const { choices } = read(check(question([right(20), wrong(20)])));
    assert.equal(longestRightIn(choices, ['en'])[0]?.longest, 0);
  });

  it('not by questions with several right answers', () => {
    const { choices } = read(check(question([right(30), right(40), wrong(20)])));
    assert.deepEqual(longestRightIn(choices, ['en']), []);
  });
});
