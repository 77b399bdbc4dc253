import { expect } from '@open-wc/testing';
import { click, controlSuite, inControl, press } from '../../../tests/elements/control-suite.js';
import { stage } from '../../../tests/elements/stage.js';

describe('true or false', () => {
  controlSuite({
    kind: 'true-false',
    async byKeyboard(element) {
      await press('Tab', element);
      await press('Space', element);
    },
    async byPointer(element) {
      const [row] = inControl(element, 'label');
      if (row) await click(row, element);
    },
  });

  it('offers true before false in each language', async () => {
    for (const [language, words] of [['en', ['True', 'False']], ['cy', ['Gwir', 'Anwir']]] as const) {
      const element = await stage('true-false', 'practice', { language });
      expect(inControl(element, 'label').map((label) => label.textContent?.trim())).to.deep.equal(words);
      element.remove();
    }
  });
});
