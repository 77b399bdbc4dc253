import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkButton, click, controlSuite, inControl, press, spoken } from '../../../tests/elements/control-suite.js';
import { settled, stage, type StageElement } from '../../../tests/elements/stage.js';
import { readNumber, writeNumber } from './number-text.js';

function field(element: StageElement): HTMLInputElement {
  const [found] = inControl(element, 'input');
  if (!(found instanceof HTMLInputElement)) throw new Error('no field');
  return found;
}

async function type(element: StageElement, text: string): Promise<void> {
  await sendKeys({ type: text });
  await settled(element);
}

describe('numeric', () => {
  controlSuite({
    kind: 'numeric',
    async byKeyboard(element) {
      await press('Tab', element);
      await type(element, '4.5');
    },
    async byPointer(element) {
      await click(field(element), element);
      await type(element, '4.50');
    },
  });

  let element: StageElement;
  afterEach(() => document.querySelector('test-stage')?.remove());

  it('is named after what is asked, and described by its unit', async () => {
    element = await stage('numeric');
    expect(field(element).labels?.[0]?.textContent).to.contain('How cold should a fridge be?');
    const unit = field(element).getAttribute('aria-describedby')?.split(' ')[0];
    expect(inControl(element, `#${unit}`)[0]?.textContent).to.equal('°C');
  });

  it('leaves what is typed as it is while it becomes a number', async () => {
    element = await stage('numeric');
    field(element).focus();
    await type(element, '4.');
    expect(field(element).value).to.equal('4.');
    await type(element, '50');
    expect(field(element).value).to.equal('4.50');
    expect(element.view.response).to.deep.equal({ kind: 'numeric', value: 4.5 });
  });

  it('asks for a number where other text was typed', async () => {
    element = await stage('numeric');
    field(element).focus();
    await type(element, 'four');
    await click(checkButton(element), element);
    expect(element.view.tries).to.equal(0);
    expect(spoken(element)).to.contain('Type a number first');
    expect(field(element).value).to.equal('four');
  });

  it('shows the right number with its unit', async () => {
    element = await stage('numeric', 'check', { response: { kind: 'numeric', value: 8 }, checked: true });
    expect(inControl(element, '.verdict')[0]?.textContent).to.contain('Right answer: 4.5 °C.');
    expect(inControl(element, '.line')[0]?.textContent?.replace(/\s+/g, ' ')).to.contain('8 °C');
  });
});

describe('a typed number', () => {
  // English groups by comma, German by point; either sign does for decimals where it groups nothing.
  const cases: readonly (readonly [typed: string, decimal: string, value: number | undefined])[] = [
    ['37.5', '.', 37.5],
    ['37,5', '.', 37.5],
    [' 37.50 ', '.', 37.5],
    ['.5', '.', 0.5],
    ['5.', '.', 5],
    ['-18', '.', -18],
    ['−18', '.', -18],
    ['-0', '.', 0],
    ['1,500', '.', 1500],
    ['1,500.25', '.', 1500.25],
    ['12,345,678', '.', 12345678],
    ['0,500', '.', 0.5],
    ['1.500', '.', 1.5],
    ['1.500', ',', 1500],
    ['1,500', ',', 1.5],
    ['1 500', '.', 1500],
    ['', '.', undefined],
    ['-', '.', undefined],
    ['.', '.', undefined],
    ['four', '.', undefined],
    ['4.5.6', '.', undefined],
    ['1e3', '.', undefined],
    ['1000000000', '.', undefined],
    ['0.0000001', '.', undefined],
    ['٣٧٫٥', '٫', 37.5],
    ['۳۷.۵', '٫', 37.5],
  ];
  for (const [typed, decimal, value] of cases) {
    it(`“${typed}” is ${value ?? 'none'} where decimals come after “${decimal}”`, () => {
      expect(readNumber(typed, decimal)).to.equal(value);
    });
  }

  it('is written without groups, with the language’s decimal sign, and read again', () => {
    expect(writeNumber(1500.25, '.')).to.equal('1500.25');
    expect(writeNumber(1500.25, ',')).to.equal('1500,25');
    for (const value of [0.000001, -18, 999999999.999999, 1500]) {
      for (const decimal of ['.', ',', '٫']) expect(readNumber(writeNumber(value, decimal), decimal)).to.equal(value);
    }
  });
});
