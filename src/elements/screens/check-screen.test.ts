import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { one, question, read, showScreen, words } from '../../../tests/support/screen-samples.js';
import type { CheckResult, CheckView, ItemView } from '../../model/view.js';
import '../define.js';

const start: CheckView = { kind: 'check', id: 's5', phase: 'start', count: 4 };
const locked: ItemView = {
  ...question,
  response: { kind: 'true-false', value: true },
  complete: true,
  feedback: {
    outcome: 'right',
    points: { earned: 1, max: 1 },
    parts: { true: { right: true, reason: 'Both sides know what to count on.' } },
  },
  tries: 1,
  locked: true,
};
const asking = (position: number, item: ItemView = question): CheckView => ({ ...start, phase: 'question', position, item });
const ended = (result: Partial<CheckResult>): CheckView => ({
  ...start,
  phase: 'result',
  result: { attempt: 1, points: { earned: 3, max: 4 }, best: { earned: 3, max: 4 }, revisit: [], ...result },
});

async function show(view: CheckView, language: 'en' | 'cy' = 'en') {
  const shown = await showScreen(view, language);
  const events: string[] = [];
  for (const type of ['attempt-start', 'question-leave'] as const) {
    shown.shell.addEventListener(type, (event) => events.push(event.type));
  }
  const go = async (next: CheckView) => {
    shown.screen.view = next;
    await shown.screen.updateComplete;
  };
  return { ...shown, events, go };
}

const paragraphs = (root: ShadowRoot) => [...root.querySelectorAll('.result p:not(.way-on)')].map(read);

describe('a lesson check', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('says before it begins how many questions it has, in Welsh with the right mutation', async () => {
    expect(read(one((await show(start)).root, '.note'))).to.equal('4 questions');
    expect(read(one((await show({ ...start, count: 3 }, 'cy')).root, '.note'))).to.equal('3 chwestiwn');
  });

  it('begins when asked to', async () => {
    const { root, events } = await show(start);
    one(root, '.way-on button').click();
    expect(events).to.deep.equal(['attempt-start']);
  });

  it('shows one question at a time with its place, not for practice', async () => {
    const { root } = await show(asking(2));
    expect(read(one(root, 'h2'))).to.equal('Question 2 of 4');
    expect(one(root, 'course-item')).to.include({ view: question, level: 3 });
    expect(one(root, 'course-item')).not.to.include({ practice: true });
  });

  it('leads on only once the answer was checked', async () => {
    const { root, go, events } = await show(asking(2));
    expect(root.querySelector('.way-on')).to.equal(null);
    await go(asking(2, locked));
    expect(read(one(root, '.way-on'))).to.equal('Next question');
    one(root, '.way-on button').click();
    expect(events).to.deep.equal(['question-leave']);
  });

  it('leads on from the last question to the result', async () => {
    const { root } = await show(asking(4, locked));
    expect(read(one(root, '.way-on'))).to.equal('See your result');
  });

  it('moves the focus to each new question and to the result', async () => {
    const { root, go } = await show(start);
    await go(asking(1));
    expect(read(root.activeElement ?? root.host)).to.equal('Question 1 of 4');
    await go(asking(2, { ...question, item: { kind: 'true-false', id: 'q-2', objective: 'LO-1', points: 1 } }));
    expect(read(root.activeElement ?? root.host)).to.equal('Question 2 of 4');
    await go(ended({}));
    expect(read(root.activeElement ?? root.host)).to.equal('Your result');
  });

  it('leaves the focus where it is when an answer is checked', async () => {
    const { root, go } = await show(asking(1));
    await go(asking(1, locked));
    expect(root.activeElement).to.equal(null);
  });

  it('tells the points of a first attempt without speaking of a best', async () => {
    const { root } = await show(ended({}));
    expect(paragraphs(root)).to.deep.equal(['3 points out of 4', words.en.check.someRight]);
  });

  it('tells the best so far from the second attempt on', async () => {
    const { root } = await show(ended({ attempt: 2, points: { earned: 2, max: 4 } }), 'cy');
    expect(paragraphs(root)).to.deep.equal([
      '2 bwynt allan o 4',
      words.cy.check.someRight,
      'Eich gorau hyd yma: 3 phwynt allan o 4',
    ]);
  });

  const praise = [
    [4, 'allRight'],
    [3, 'someRight'],
    [0, 'noneRight'],
  ] as const;
  for (const [earned, word] of praise) {
    it(`stays calm about ${earned} of 4`, async () => {
      const { root } = await show(ended({ points: { earned, max: 4 } }));
      expect(paragraphs(root)[1]).to.equal(words.en.check[word]);
    });
  }

  it('speaks of the pass mark only where there is one', async () => {
    expect(paragraphs((await show(ended({ passed: true }))).root)[1]).to.match(/You have reached the pass mark\.$/);
    expect(paragraphs((await show(ended({ passed: false }))).root)[1]).to.match(/not reached the pass mark yet\.$/);
  });

  it('names what to look at again by its objective, and nothing when all was right', async () => {
    const { root } = await show(ended({ revisit: ['LO-1', 'LO-2'] }), 'cy');
    expect([...root.querySelectorAll('.result li')].map(read)).to.deep.equal(['Name the kinds (cy)', 'Tell them apart (cy)']);
    expect((await show(ended({}))).root.querySelector('.result li')).to.equal(null);
  });

  it('can be tried again', async () => {
    const { root, events } = await show(ended({}));
    one(root, '.way-on button').click();
    expect(events).to.deep.equal(['attempt-start']);
  });

  const states = [start, asking(2), asking(2, locked), ended({ attempt: 2, revisit: ['LO-1'] })];
  for (const language of ['en', 'cy'] as const) {
    for (const state of states) {
      it(`passes axe in ${language} at ${state.phase}${state.item?.locked ? ', checked' : ''}`, async () => {
        await expect((await show(state, language)).shell).to.be.accessible();
      });
    }
  }
});
