import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { one, read, showScreen } from '../../../tests/support/screen-samples.js';
import type { PartsView } from '../../model/view.js';
import '../define.js';

const view: PartsView = { kind: 'worked', id: 's3', parts: ['one', 'two', 'three'], opened: [] };

/** Shows the screen with a session behind it that remembers which steps were shown. */
async function show(opened: readonly string[] = [], language: 'en' | 'cy' = 'en') {
  const shown = await showScreen({ ...view, opened }, language);
  shown.shell.addEventListener('part-open', ({ part }) => {
    const { screen } = shown;
    if (screen.view) screen.view = { ...screen.view, opened: [...screen.view.opened, part] };
  });
  return shown;
}

const steps = (root: ShadowRoot) => [...root.querySelectorAll('.step h2')].map(read);

describe('a worked example', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('begins with no step shown', async () => {
    const { root } = await show();
    expect(steps(root)).to.deep.equal([]);
    expect(read(one(root, '.way-on button'))).to.equal('Show first step');
  });

  it('shows one step more by keyboard, moves the focus to it and keeps those before', async () => {
    const { screen, root } = await show(['one']);
    one(root, '.way-on button').focus();
    await sendKeys({ press: 'Enter' });
    await screen.updateComplete;
    expect(steps(root)).to.deep.equal(['Step 1 of 3 What happens (en)', 'Step 2 of 3 What is professional (en)']);
    expect(root.activeElement).to.equal(one(root, '#step-two'));
  });

  it('has no button left after the last step', async () => {
    const { screen, root } = await show(['one', 'two']);
    one(root, '.way-on button').click();
    await screen.updateComplete;
    expect(root.querySelector('.way-on')).to.equal(null);
    expect(read(one(root, '.note'))).to.equal('That was the last step.');
    expect(root.activeElement).to.equal(one(root, '#step-three'));
  });

  it('takes no focus when it is shown again with steps from before', async () => {
    const { root } = await show(['one', 'two']);
    expect(root.activeElement).to.equal(null);
  });

  for (const language of ['en', 'cy'] as const) {
    for (const opened of [[], ['one', 'two'], ['one', 'two', 'three']]) {
      it(`passes axe in ${language} with ${opened.length} steps`, async () => {
        await expect((await show(opened, language)).shell).to.be.accessible();
      });
    }
  }
});
