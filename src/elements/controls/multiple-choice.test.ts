import { expect } from '@open-wc/testing';
import { click, controlSuite, focused, inControl, press } from '../../../tests/elements/control-suite.js';
import { settled, stage } from '../../../tests/elements/stage.js';

describe('multiple choice', () => {
  controlSuite({
    kind: 'multiple-choice',
    async byKeyboard(element) {
      for (const option of element.view.order) {
        await press('Tab', element);
        if (option !== 'travel') await press('Space', element);
      }
    },
    async byPointer(element) {
      for (const option of ['security', 'privacy']) {
        const row = inControl(element, 'label')[element.view.order.indexOf(option)];
        if (row) await click(row, element);
      }
    },
  });

  it('says that more than one may apply', async () => {
    const element = await stage('multiple-choice');
    expect(inControl(element, 'legend')[0]?.textContent).to.contain('Choose all that apply.');
    element.remove();
  });

  it('is not answered any more when the last option is taken back', async () => {
    const element = await stage('multiple-choice', 'practice', { response: { kind: 'multiple-choice', options: ['privacy'] } });
    inControl(element, 'input:checked')[0]?.focus();
    await press('Space', element);
    expect(element.view.response).to.equal(undefined);
    expect(focused()?.getAttribute('type')).to.equal('checkbox');
    element.remove();
  });

  it('shows what the session holds where a change was not taken up', async () => {
    const element = await stage('multiple-choice');
    element.addEventListener('response-change', (event) => event.stopPropagation(), { capture: true });
    inControl(element, 'input')[0]?.click();
    await settled(element);
    expect(inControl(element, 'input:checked')).to.have.length(0);
    element.remove();
  });

  it('tells of an option that was missed once the question is closed', async () => {
    const element = await stage('multiple-choice', 'check', {
      response: { kind: 'multiple-choice', options: ['privacy', 'travel'] },
      checked: true,
    });
    const state = (text: string) => inControl(element, '.card').find((card) => card.textContent?.includes(text))?.className;
    expect(state('Privacy')).to.contain('right');
    expect(state('Travel costs')).to.contain('wrong');
    expect(state('The security of accounts')).to.contain('answer');
    element.remove();
  });
});
