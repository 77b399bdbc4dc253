import { expect } from '@open-wc/testing';
import { selectOption } from '@web/test-runner-commands';
import { controlSuite, inControl, press, spoken, tabTo, checkButton } from '../../../tests/elements/control-suite.js';
import { settled, stage } from '../../../tests/elements/stage.js';

const right: Readonly<Record<string, string>> = { affection: 'informal', structure: 'therapy', agreement: 'formal' };
const targets = ['informal', 'therapy', 'formal'];

describe('matching', () => {
  controlSuite({
    kind: 'matching',
    async byKeyboard(element) {
      for (const source of element.view.order) {
        await press('Tab', element);
        for (let step = 0; step <= targets.indexOf(right[source] ?? ''); step += 1) await press('ArrowDown', element);
      }
    },
    async byPointer(element) {
      for (const [source, value] of Object.entries(right)) {
        await selectOption({ selector: `#${source}`, value });
        await settled(element);
      }
    },
  });

  it('names each list after its source', async () => {
    const element = await stage('matching');
    for (const list of inControl(element, 'select')) {
      const [label] = inControl(element, `label[for=${list.id}]`);
      expect(label?.textContent?.trim()).to.equal(
        { affection: 'Help out of affection', structure: 'Structure and an agreed goal', agreement: 'A contract or a care plan' }[list.id],
      );
    }
    element.remove();
  });

  it('counts the lines that still have no match', async () => {
    const element = await stage('matching', 'practice', { response: { kind: 'matching', pairs: { affection: 'informal' } } });
    await tabTo(checkButton(element));
    await press('Enter', element);
    expect(spoken(element)).to.contain('2 lines still need a match.');
    element.remove();
  });

  it('leaves only what was not right to be changed after a check', async () => {
    const element = await stage('matching', 'practice', {
      response: { kind: 'matching', pairs: { affection: 'informal', structure: 'informal', agreement: 'formal' } },
      checked: true,
    });
    expect(inControl(element, 'select').map(({ id }) => id)).to.deep.equal(['structure']);
    expect(spoken(element)).to.contain('2 of 3 right. Change the others and check again.');
    element.remove();
  });
});
