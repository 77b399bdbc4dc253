import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { readingSamples, result } from '../../../tests/support/reading-samples.js';
import { one, read, rootOf, showScreen, words } from '../../../tests/support/screen-samples.js';
import type { ResultView } from '../../model/view.js';
import '../define.js';

const show = (changes: Partial<ResultView> = {}, language: 'en' | 'cy' = 'en') =>
  showScreen({ ...result, ...changes }, language, readingSamples);

describe('a result screen', () => {
  it('says how many points there are and whether that is a pass', async () => {
    const texts = async (passed: boolean) => read(one((await show({ passed })).root, '[aria-labelledby=result]'));
    expect(await texts(true)).to.equal('Your result 6 points out of 8 You have reached the pass mark.');
    expect(await texts(false)).to.equal('Your result 6 points out of 8 You have not reached all that is needed to pass yet.');
  });

  it('says nothing of a pass where none is asked for', async () => {
    const { passed: _, ...unmarked } = result;
    const { root } = await showScreen(unmarked, 'en', readingSamples);
    expect(read(one(root, '[aria-labelledby=result]'))).to.equal('Your result 6 points out of 8');
  });

  it('says that there is none before each check was done', async () => {
    const { root } = await showScreen({ kind: 'result', id: 'r7', open: [{ lesson: 'm1', screens: ['r1', 'r2'] }], objectives: [] }, 'en', readingSamples);
    expect(read(one(root, '[aria-labelledby=result]'))).to.equal(`Your result ${words.en.goals.noResult}`);
    expect([...root.querySelectorAll('.screens li')].map(read)).to.deep.equal(['Three kinds', 'When something worries you']);
  });

  it('names for each goal the screens worth another look, and none where all was right', async () => {
    const { root } = await show({ open: [] });
    const goals = [...root.querySelectorAll('.goal')].slice(1);
    expect(goals.map((goal) => [...goal.querySelectorAll('li')].map(read))).to.deep.equal([
      [],
      ['When something worries you done', 'Three kinds still to do'],
    ]);
    expect(goals.map((goal) => read(one(goal, 'strong')))).to.deep.equal(['4 points out of 4', '2 points out of 4']);
  });

  it('lists what is to do under the lesson that it is in, where there are several', async () => {
    const { root } = await show({ open: [{ lesson: 'gallery', screens: ['r1'] }, { lesson: 'course', screens: ['r2'] }] });
    const named = [...root.querySelectorAll('h3')].map((heading) => [read(heading), read(heading.nextElementSibling ?? heading)]);
    expect(named).to.deep.equal([['Kinds of relationship', 'Three kinds'], ['Relationships and boundaries', 'When something worries you']]);
    expect((await show({ open: [{ lesson: 'gallery', screens: ['r1'] }] })).root.querySelectorAll('h3').length).to.equal(0);
  });

  it('says of a goal that it is worth going over where the unit does not teach it, that it was a test-out, or that no question was about it', async () => {
    const points = { earned: 1, max: 2 };
    const all = [{ id: 'LO-1', points, screens: [] }, { id: 'LO-2', points: { earned: 2, max: 2 }, credited: true, screens: [] }, { id: 'LO-1', screens: [] }] as const;
    const { root } = await show({ open: [], objectives: all });
    const goals = [...root.querySelectorAll('.goal')].slice(1).map(read);
    expect(goals[0]).to.contain(words.en.goals.goOver);
    expect(goals[1]).to.contain(words.en.check.credited).and.not.to.contain(words.en.goals.goOver);
    expect(goals[2]).to.contain(words.en.goals.notAsked);
  });

  it('is printed by its own button under the title of the module, without buttons and the shell’s ways on', async () => {
    const { shell, root } = await show();
    const print = window.print;
    let printed = 0;
    window.print = () => void (printed += 1);
    one(root, '.way-on button').click();
    window.print = print;
    expect(printed).to.equal(1);
    await emulateMedia({ media: 'print' });
    const shown = (element: Element) => getComputedStyle(element).display !== 'none';
    expect([one(root, '.way-on .button'), one(rootOf(shell), '.actions .button'), one(rootOf(shell), 'footer')].map(shown)).to.deep.equal([false, false, false]);
    expect([one(root, '.points'), one(rootOf(shell), '.title')].map(shown)).to.deep.equal([true, true]);
    await emulateMedia({ media: 'screen' });
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await show({}, language)).shell).to.be.accessible();
    });
  }
});
