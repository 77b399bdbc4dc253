import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { plain, lineOf } from '../../src/model/text.js';
import { accessSuite, checkButton, click, controlOf, focused, inControl, press, tabTo, type ControlCase } from './control-suite.js';
import { itemFor, rightFor, texts } from './fixtures.js';
import { settled, stage, type StageElement } from './stage.js';

/** What a control of a kind that is never scored has to do. */
export function unscoredSuite({ kind, byKeyboard, byPointer }: ControlCase): void {
  let element: StageElement | undefined;
  const put = async (...options: Parameters<typeof stage>) => (element = await stage(...options));
  const response = rightFor[kind];

  beforeEach(() => setViewport({ width: 1000, height: 760 }));
  afterEach(() => element?.remove());

  it('is answered by keyboard alone, once and for all', async () => {
    const shown = await put(kind);
    shown.item.focus();
    await byKeyboard(shown);
    await tabTo(checkButton(shown));
    await press('Enter', shown);
    expect(shown.view.response).to.deep.equal(response);
    expect(shown.view.feedback?.outcome).to.equal('noted');
    expect(shown.item.shadowRoot?.querySelector('.check')).to.equal(null);
    expect(focused()?.className, 'focus').to.contain('summary');
  });

  it('is answered by single presses of a pointer', async () => {
    const shown = await put(kind);
    await byPointer(shown);
    await click(checkButton(shown), shown);
    expect(shown.view.response).to.deep.equal(response);
    expect(shown.view.feedback?.outcome).to.equal('noted');
  });

  it('says that nothing was right or wrong about it, and shows no answers', async () => {
    const shown = await put(kind, 'practice', { response, checked: true });
    expect(inControl(shown, '.verdict')).to.have.length(0);
    const said = shown.item.shadowRoot?.querySelector('.summary')?.textContent;
    expect(said).to.contain('Thank you').and.not.match(/right/);
    expect(shown.item.shadowRoot?.querySelector('.button')).to.equal(null);
  });

  it('keeps the answer when the language is switched half-way', async () => {
    const shown = await put(kind, 'practice', { response, checked: true });
    shown.language = 'cy';
    await settled(shown);
    expect(shown.view.response).to.deep.equal(response);
    expect(shown.item.shadowRoot?.textContent).to.contain(plain(lineOf(texts.cy, itemFor[kind])));
    expect(shown.item.shadowRoot?.querySelector('.summary')?.textContent).to.contain('Diolch');
  });

  it('lets no answer be changed once it was given, nor in review', async () => {
    for (const options of [{ response, checked: true }, { response, review: true }]) {
      const shown = await put(kind, 'practice', options);
      expect(inControl(shown, 'input').filter((input) => !input.matches(':disabled'))).to.have.length(0);
      expect(controlOf(shown).isConnected).to.equal(true);
      expect(shown.item.shadowRoot?.querySelector('.check')).to.equal(null);
      shown.remove();
    }
  });

  accessSuite(kind, { response }, {
    'before an answer': {},
    'with an answer': { response },
    'once it was given': { response, checked: true },
    'in Welsh': { response, language: 'cy' },
    'in review': { response, checked: true, review: true },
  });
}
