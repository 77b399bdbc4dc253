import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { one, question, read, rootOf, showScreen, words } from '../../../tests/support/screen-samples.js';
import type { CheckResult, CheckView, ItemView, ObjectiveResult } from '../../model/view.js';
import '../define.js';

const start: CheckView = { kind: 'check', id: 's5', role: 'check', phase: 'start', count: 4, rules: { judgedAtEnd: false }, mayBegin: true };
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
  result: { attempt: 1, points: { earned: 3, max: 4 }, right: 3, count: 4, best: { earned: 3, max: 4 }, objectives: [], again: 'new-draw', review: [], retry: [], ...result },
});

const revisited: ObjectiveResult = { id: 'LO-1', points: { earned: 2, max: 3 }, revisit: true, screens: [{ id: 's2', done: false }] };

async function show(view: CheckView, language: 'en' | 'cy' = 'en') {
  const shown = await showScreen(view, language);
  const events: string[] = [];
  for (const type of ['attempt-start', 'question-leave', 'question-return', 'time-extend'] as const) {
    shown.shell.addEventListener(type, (event) => events.push(event.type));
  }
  const go = async (next: CheckView) => {
    shown.screen.view = next;
    await shown.screen.updateComplete;
  };
  return { ...shown, events, go };
}

const rules = (root: ShadowRoot) => [...root.querySelectorAll('.rules li')].map(read);
const paragraphs = (root: ShadowRoot) => [...root.querySelectorAll('.result p:not(.way-on)')].map(read);

describe('a lesson check', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('says before it begins how many questions it has, in Welsh with the right mutation', async () => {
    expect(rules((await show(start)).root)[0]).to.equal('4 questions');
    expect(rules((await show({ ...start, count: 3 }, 'cy')).root)[0]).to.equal('3 chwestiwn');
  });

  it('says how it is passed, how often it can be tried, and that nobody has to hurry', async () => {
    const exam: CheckView = { ...start, role: 'final', rules: { judgedAtEnd: true, cutScore: 0.8, attempts: { of: 3, left: 3 } } };
    expect(rules((await show(exam)).root)).to.deep.equal([
      '4 questions',
      'You pass with 80% or more.',
      'You can try 3 times. Your best result counts.',
      'There is no time limit.',
      'At the end you see what was right. Until then you can go back and change your answers.',
    ]);
    expect(read(one((await show(exam)).root, '.way-on'))).to.equal('Start the assessment');
    expect(rules((await show({ ...start, rules: { judgedAtEnd: false, minutes: 2 } }, 'cy')).root)[2]).to.match(/^Mae gennych 2 funud\./);
  });

  it('speaks of no score where there is none', async () => {
    expect(rules((await show({ ...start, role: 'recall' })).root)).to.deep.equal(['4 questions', words.en.check.noScore]);
  });

  it('offers no beginning where there is none', async () => {
    expect((await show({ ...start, mayBegin: false })).root.querySelector('button')).to.equal(null);
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
    expect(paragraphs((await show(ended({ passed: false }))).root)[1]).to.match(/not reached all that is needed to pass yet\.$/);
  });

  it('names the goals that have a mark of their own, and after an attempt those that have not reached it', async () => {
    const marked: CheckView = { ...start, rules: { judgedAtEnd: false, cutScore: 0.8, ownMarks: [['LO-1', 0.5], ['LO-2', 1]] } };
    expect(rules((await show(marked)).root).slice(1, 4)).to.deep.equal([
      'You pass with 80% or more.',
      'To pass you also need at least 50% for this goal: Name the kinds (en)',
      'To pass you also need at least 100% for this goal: Tell them apart (en)',
    ]);
    expect(paragraphs((await show(ended({ passed: false, missed: [['LO-2', 1]] }))).root).slice(1)).to.deep.equal([
      'You have not reached all that is needed to pass yet.',
      'To pass you also need at least 100% for this goal: Tell them apart (en)',
    ]);
  });

  it('tells each objective with its points, and leads back to what teaches those not all right', async () => {
    const { root, shell } = await show(ended({ objectives: [revisited, { ...revisited, id: 'LO-2', points: { earned: 1, max: 1 }, revisit: false }] }));
    expect([...root.querySelectorAll('tbody tr')].map(read)).to.deep.equal([
      'Name the kinds (en) Look at this again: Four kinds (en) still to do 2 of 3',
      'Tell them apart (en) 1 of 1',
    ]);
    const chosen = new Promise<Event>((resolve) => shell.addEventListener('screen-choose', resolve, { once: true }));
    one(root, 'tbody .link').click();
    expect(await chosen).to.include({ screen: 's2' });
  });

  it('says what is credited by a test-out', async () => {
    const { root } = await show(ended({ objectives: [{ ...revisited, revisit: false, credited: true }] }));
    expect(read(one(root, '.credited'))).to.equal(words.en.check.credited);
  });

  it('of a recall tells how many were right, those kept from an earlier attempt included, and nothing of points', async () => {
    const { root } = await show({ ...ended({}), role: 'recall', count: 1 });
    expect(paragraphs(root)[0]).to.equal('3 of 4 questions right');
    expect(root.querySelector('table')).to.equal(null);
  });

  it('shows the answers when asked to', async () => {
    const { root, screen } = await show(ended({ review: [locked] }));
    expect(root.querySelector('course-item')).to.equal(null);
    const button = one(root, '[aria-controls="review"]');
    button.click();
    await screen.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(root, '#review course-item')).to.deep.include({ practice: false });
  });

  it('says when the answers come, where they do not come yet', async () => {
    const { review: _, ...others } = ended({}).result ?? {};
    const { root } = await show({ ...ended({}), result: others as CheckResult });
    expect(paragraphs(root)).to.include(words.en.check.answersLater);
    expect(root.querySelector('[aria-controls="review"]')).to.equal(null);
  });

  it('asks once more what people’s safety hangs on, whatever the result', async () => {
    const { root } = await show(ended({ passed: true, retry: [{ ...question, tries: 1 }] }));
    expect(read(one(root, '.retry h2'))).to.equal('For people’s safety');
    expect(one(root, '.retry course-item')).to.include({ practice: true });
  });

  it('offers no further try where there is none, and says how many are left where they are counted', async () => {
    const { again: _, ...last } = ended({}).result ?? {};
    expect((await show({ ...ended({}), result: last as CheckResult })).root.querySelector('.way-on button:not([aria-controls])')).to.equal(null);
    const { root } = await show({ ...ended({}), rules: { judgedAtEnd: false, attempts: { of: 3, left: 1 } } });
    expect(paragraphs(root)).to.include('You have 1 try left.');
  });

  it('can be tried again', async () => {
    const { root, events } = await show(ended({}));
    one(root, '.way-on button:not([aria-controls])').click();
    expect(events).to.deep.equal(['attempt-start']);
  });

  it('saves an answer that is judged at the end, and leads back to the question before', async () => {
    const later: CheckView = { ...asking(2, { ...question, certainty: {} }), rules: { judgedAtEnd: true } };
    const { root, events, go } = await show(later);
    expect(read(one(rootOf(one(root, 'course-item')), '.check'))).to.equal('Save answer and go on');
    one(root, '.way-on button').click();
    expect(events).to.deep.equal(['question-return']);
    await go({ ...later, position: 4 });
    expect(one(root, 'course-item')).to.include({ checkName: 'Save answer and finish' });
  });

  it('shows the time that is left, says it now and then, and gives more (WCAG 2.2.1)', async () => {
    const timed: CheckView = { ...asking(2), rules: { judgedAtEnd: false, minutes: 20 }, time: { left: 754, extendable: true } };
    const { root, events, go } = await show(timed);
    expect(read(one(root, '[role=timer]'))).to.equal('Time left: 12:34');
    expect(read(one(root, '.time [role=status]'))).to.equal('');
    await go({ ...timed, time: { left: 299, extendable: true } });
    expect(read(one(root, '.time [role=status]'))).to.equal('About 5 minutes left. You can take more time.');
    one(root, '.time button').click();
    expect(events).to.deep.equal(['time-extend']);
  });

  const states = [start, asking(2), asking(2, locked), ended({ attempt: 2, objectives: [revisited], retry: [{ ...question, tries: 1 }] }),
    { ...asking(3, { ...question, certainty: { chosen: 2 } }), rules: { judgedAtEnd: true, minutes: 20 }, time: { left: 50, extendable: true } } as const,
  ];
  for (const language of ['en', 'cy'] as const) {
    for (const state of states) {
      it(`passes axe in ${language} at ${state.phase}${state.item?.locked ? ', checked' : ''}`, async () => {
        await expect((await show(state, language)).shell).to.be.accessible();
      });
    }
  }
});
