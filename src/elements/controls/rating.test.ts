import { expect } from '@open-wc/testing';
import { checkButton, click, inControl, press, spoken } from '../../../tests/elements/control-suite.js';
import { stage, type StageElement } from '../../../tests/elements/stage.js';
import { unscoredSuite } from '../../../tests/elements/unscored-suite.js';

describe('rating', () => {
  unscoredSuite({
    kind: 'rating',
    async byKeyboard(element) {
      await press('Tab', element);
      for (let step = 0; step < 2; step += 1) await press('ArrowDown', element);
    },
    async byPointer(element) {
      const row = inControl(element, 'label').find((label) => label.textContent?.includes('Fairly sure'));
      if (row) await click(row, element);
    },
  });

  let element: StageElement;
  afterEach(() => document.querySelector('test-stage')?.remove());

  it('has its options in the order of the scale, whatever the lots', async () => {
    element = await stage('rating');
    expect(inControl(element, 'label').map((label) => label.textContent?.trim())).to.deep.equal([
      'Not sure at all',
      'A little sure',
      'Fairly sure',
      'Very sure',
    ]);
  });

  it('asks for a choice before it is given', async () => {
    element = await stage('rating');
    await click(checkButton(element), element);
    expect(element.view.tries).to.equal(0);
    expect(spoken(element)).to.contain('Choose an answer first');
  });
});
