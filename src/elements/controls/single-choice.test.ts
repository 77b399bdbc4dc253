import { expect } from '@open-wc/testing';
import { click, controlSuite, focused, inControl, press } from '../../../tests/elements/control-suite.js';
import { stage } from '../../../tests/elements/stage.js';

describe('single choice', () => {
  controlSuite({
    kind: 'single-choice',
    async byKeyboard(element) {
      await press('Tab', element);
      await press('Space', element);
      for (let step = 0; step < 3 && !isChosen('wellbeing'); step += 1) await press('ArrowDown', element);
      function isChosen(option: string): boolean {
        const { response } = element.view;
        return response?.kind === 'single-choice' && response.option === option;
      }
    },
    async byPointer(element) {
      const row = inControl(element, 'label')[element.view.order.indexOf('wellbeing')];
      if (row) await click(row, element);
    },
  });

  it('is a group of radio buttons named after the prompt, with one stop for the Tab key', async () => {
    const element = await stage('single-choice');
    const [group] = inControl(element, 'fieldset');
    expect(group?.querySelector('legend')?.textContent).to.contain('What is the purpose of a professional care relationship?');
    element.item.focus();
    await press('Tab', element);
    expect(focused()?.getAttribute('type')).to.equal('radio');
    await press('Tab', element);
    expect(focused()?.className).to.contain('check');
    element.remove();
  });

  it('says beside a checked option, and not only below it, why it is wrong', async () => {
    const element = await stage('single-choice', 'practice', { response: { kind: 'single-choice', option: 'career' }, checked: true });
    const [chosen] = inControl(element, 'input:checked');
    const [reason] = inControl(element, `#${chosen?.getAttribute('aria-describedby')}`);
    expect(reason?.textContent).to.contain('(purpose.career)');
    element.remove();
  });

  it('tells which option would have been right once the question is closed', async () => {
    const element = await stage('single-choice', 'check', { response: { kind: 'single-choice', option: 'career' }, checked: true });
    const [answer, ...others] = inControl(element, '.card.answer');
    expect(answer?.textContent).to.contain("The individual's well-being").and.to.contain('Right answer.');
    expect(others).to.have.length(0);
    element.remove();
  });

  it('shows the picture of an option in its row, with what it shows as part of the name', async () => {
    const element = await stage('single-choice', 'practice', { item: 'danger' });
    const pictures = inControl(element, 'label > img') as readonly HTMLImageElement[];
    expect(pictures.map(({ alt }) => alt)).to.have.members(['A kitchen with water on the floor', 'A kitchen with a dry floor']);
    // Fails with one that cannot be shown; not every engine has even a data URL at once.
    await Promise.all(pictures.map((picture) => picture.decode()));
    expect(pictures.every(({ naturalWidth }) => naturalWidth > 0)).to.equal(true);
    await expect(element).to.be.accessible();
    element.remove();
  });
});
