import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkButton, click, controlSuite, inControl, press, spoken } from '../../../tests/elements/control-suite.js';
import { settled, stage, type StageElement } from '../../../tests/elements/stage.js';

function field(element: StageElement): HTMLInputElement {
  const [found] = inControl(element, 'input');
  if (!(found instanceof HTMLInputElement)) throw new Error('no field');
  return found;
}

async function type(element: StageElement, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(element);
}

describe('fill-in', () => {
  controlSuite({
    kind: 'fill-in',
    async byKeyboard(element) {
      await press('Tab', element);
      await type(element, 'Advocate');
    },
    async byPointer(element) {
      await click(field(element), element);
      await type(element, 'Advocate');
    },
  });

  let element: StageElement;
  afterEach(() => document.querySelector('test-stage')?.remove());

  it('names its line after what is asked', async () => {
    element = await stage('fill-in');
    const label = field(element).labels?.[0]?.textContent?.trim().replace(/\s+/g, ' ');
    expect(label).to.equal('Who speaks up for an individual who cannot do so alone? Your answer');
  });

  it('lets a space be typed between words, and keeps none at the ends', async () => {
    element = await stage('fill-in');
    field(element).focus();
    await type(element, ' an  ');
    expect(field(element).value).to.equal(' an  ');
    expect(element.view.response).to.deep.equal({ kind: 'fill-in', text: 'an' });
    await type(element, 'advocate');
    expect(element.view.response).to.deep.equal({ kind: 'fill-in', text: 'an advocate' });
  });

  it('takes 40 letters', async () => {
    element = await stage('fill-in');
    field(element).focus();
    await type(element, 'abcdefghij'.repeat(5));
    expect(field(element).value).to.have.length(40);
  });

  it('is no answer any more once it was deleted', async () => {
    element = await stage('fill-in', 'practice', { response: { kind: 'fill-in', text: 'x' } });
    field(element).focus();
    await press('Backspace', element);
    expect(element.view.response).to.equal(undefined);
    await click(checkButton(element), element);
    expect(spoken(element)).to.contain('Type an answer first');
  });

  it('shows the answer in the language of the learner, and takes it in either', async () => {
    element = await stage('fill-in', 'check', { response: { kind: 'fill-in', text: 'manager' }, checked: true });
    expect(inControl(element, '.verdict')[0]?.textContent).to.contain('Right answer: advocate.');
    element.tell({ type: 'language-chosen', language: 'cy' });
    element.language = 'cy';
    await settled(element);
    expect(inControl(element, '.verdict')[0]?.textContent).to.contain('Yr ateb cywir: eiriolwr.');
  });

  it('says no more of the answer that was checked once another is typed', async () => {
    element = await stage('fill-in', 'practice', { response: { kind: 'fill-in', text: 'manager' }, checked: true });
    field(element).focus();
    await type(element, 's');
    expect(inControl(element, '.verdict')).to.have.length(0);
  });
});
