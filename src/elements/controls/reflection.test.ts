import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkButton, click, focused, inControl, press } from '../../../tests/elements/control-suite.js';
import { settled, stage, type StageElement } from '../../../tests/elements/stage.js';
import { unscoredSuite } from '../../../tests/elements/unscored-suite.js';

function box(element: StageElement): HTMLTextAreaElement {
  const [found] = inControl(element, 'textarea');
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('no box');
  return found;
}

/** Whatever an object says of itself, its inherited members among it. */
function saidBy(event: Event): string {
  const names: string[] = [];
  for (const name in event) names.push(name);
  // Any member may be read: what the page's scripts could read is what is looked at.
  return names.map((name) => String((event as unknown as Record<string, unknown>)[name])).join(' ');
}

describe('reflection', () => {
  unscoredSuite({
    kind: 'reflection',
    async byKeyboard(element) {
      await press('Tab', element);
      expect(focused()).to.equal(box(element));
      await sendKeys({ type: 'She waited' });
    },
    byPointer: (element) => click(box(element), element),
  });

  let element: StageElement;
  afterEach(() => document.querySelector('test-stage')?.remove());

  it('can be thought about without a word written', async () => {
    element = await stage('reflection');
    await click(checkButton(element), element);
    expect(element.view.response).to.deep.equal({ kind: 'reflection' });
  });

  it('lets nothing that is written leave its box: no event, no state, no attribute', async () => {
    element = await stage('reflection');
    const told: string[] = [];
    const every = new Set<string>();
    for (let at = element.constructor.prototype; at; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) every.add(name.slice(2));
    }
    for (const type of [...every, 'beforeinput', 'compositionupdate', 'response-change', 'response-check']) {
      element.addEventListener(type, (event) => told.push(saidBy(event)));
    }
    box(element).focus();
    await sendKeys({ type: 'Zq' });
    await sendKeys({ press: 'Tab' });
    await click(checkButton(element), element);
    expect(box(element).value).to.equal('Zq');
    expect(told.length, 'heard of the press').to.be.greaterThan(0);
    expect(told.filter((said) => /\bZq?\b|\bq\b/.test(said))).to.deep.equal([]);
    expect(JSON.stringify(element.state)).not.to.contain('Zq');
    expect(element.item.shadowRoot?.querySelector('course-reflection')?.shadowRoot?.innerHTML).not.to.contain('Zq');
  });

  it('keeps what is written through a check and another language, and not beyond its screen', async () => {
    element = await stage('reflection');
    box(element).focus();
    await sendKeys({ type: 'She waited' });
    await click(checkButton(element), element);
    element.language = 'cy';
    await settled(element);
    expect(box(element).value).to.equal('She waited');
    element.remove();
    element = await stage('reflection');
    expect(box(element).value).to.equal('');
  });

  it('says in each language that it is kept nowhere', async () => {
    element = await stage('reflection');
    expect(box(element).labels[0]?.textContent).to.contain('It is kept nowhere');
    element.language = 'cy';
    await settled(element);
    expect(box(element).labels[0]?.textContent).to.contain('Ni chaiff ei gadw');
  });
});
