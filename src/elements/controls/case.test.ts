import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { reasons, texts, type TestLanguage } from '../../../tests/elements/fixtures.js';
import { accessSuite, click, controlOf, focused, inControl, press, spoken, tabTo } from '../../../tests/elements/control-suite.js';
import { settled, stage, type StageElement } from '../../../tests/elements/stage.js';

const option = (element: StageElement, id: string) => button(element, '.option', String(texts[element.language].lines[`gift.${id}`]));
const wayOn = (element: StageElement, name: string) => button(element, '.button.primary', name);
const chose = (...path: readonly string[]) => ({ response: { kind: 'case', path } }) as const;
const said = (element: StageElement) => controlOf(element).shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const why = (language: TestLanguage, id: string) => String(reasons[language][`gift.${id}`]);

function button(element: StageElement, selector: string, name: string): HTMLElement {
  const found = inControl(element, selector).find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`no button ${name} in ${inControl(element, selector).map((each) => each.textContent).join()}`);
  return found;
}

const options = (element: StageElement) => inControl(element, '.option').map((each) => each.textContent?.trim());

describe('case', () => {
  let element: StageElement;
  beforeEach(() => setViewport({ width: 1000, height: 760 }));
  afterEach(() => element?.remove());

  // At first there is most to press; most is to be read at the end.
  describe('as every control', () => {
    accessSuite('case', {}, {
      'before a choice': {},
      'after an unsafe choice': chose('accept'),
      'after a best choice': chose('decline'),
      'after a partly right choice': chose('later'),
      'at the end': { ...chose('accept', 'later', 'keep'), checked: true },
      'in Welsh': { ...chose('accept', 'later', 'keep'), checked: true, language: 'cy' },
      'in review': { ...chose('accept', 'later'), review: true },
    });
  });

  it('is gone through and checked by keyboard alone, the focus on what is new', async () => {
    element = await stage('case');
    element.item.focus();
    await tabTo(option(element, 'decline'));
    await press('Enter', element);
    expect(focused()?.id).to.equal('choice-decline');
    await press('Tab', element);
    expect(focused()).to.equal(wayOn(element, 'Go on'));
    await press('Enter', element);
    expect(focused()?.id, 'the next situation').to.equal('family');
    await tabTo(option(element, 'record'));
    await press('Enter', element);
    expect(focused()?.id).to.equal('choice-record');
    expect(element.view.response).to.deep.equal({ kind: 'case', path: ['decline', 'record'] });
    expect(element.view.feedback?.outcome).to.equal('right');
    expect(spoken(element)).to.contain('You made the best choice first at all 2 steps.');
  });

  it('is gone through by single presses of a pointer', async () => {
    element = await stage('case');
    await click(option(element, 'accept'), element);
    await click(wayOn(element, 'Choose again'), element);
    await click(option(element, 'decline'), element);
    await click(wayOn(element, 'Go on'), element);
    await click(option(element, 'record'), element);
    expect(element.view.response).to.deep.equal({ kind: 'case', path: ['accept', 'decline', 'record'] });
    expect(element.view.feedback).to.include({ outcome: 'partly' });
    expect(spoken(element)).to.contain('You made the best choice first at 1 of 2 steps. Look again at the others.');
  });

  for (const [id, en, cy] of [
    ['decline', 'Best choice.', 'Y dewis gorau.'],
    ['later', 'Partly right.', 'Rhannol gywir.'],
    ['accept', 'Not safe.', 'Ddim yn ddiogel.'],
  ] as const) {
    it(`tells what comes of a choice at once, its grade in a word with an icon: ${en}`, async () => {
      element = await stage('case', 'practice', chose(id));
      expect(element.view.tries).to.equal(0);
      expect(said(element)).to.contain(`${en} ${why('en', id)}`);
      expect(inControl(element, `#why-${id} strong svg`)).to.have.length(1);
      element.language = 'cy';
      await settled(element);
      expect(said(element)).to.contain(`${cy} ${why('cy', id)}`);
    });
  }

  it('gives the group that takes the focus the choice and what came of it as its name', async () => {
    element = await stage('case', 'practice', chose('accept'));
    const group = inControl(element, '#choice-accept')[0];
    const name = (group?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => inControl(element, `#${id}`)[0]?.textContent?.replace(/\s+/g, ' ').trim());
    expect(name).to.deep.equal(['Your choice: Take it, so that he is not hurt', `Not safe. ${why('en', 'accept')}`]);
  });

  it('shows nothing of the choices that were not made', async () => {
    element = await stage('case', 'practice', chose('accept'));
    expect(said(element)).not.to.contain(why('en', 'decline'));
    expect(Object.keys(element.view.disclosed ?? {})).to.deep.equal(['accept']);
  });

  it('offers what is left when a choice leads back, with the focus on it', async () => {
    element = await stage('case', 'practice', chose('accept'));
    expect(options(element)).to.deep.equal([]);
    await click(wayOn(element, 'Choose again'), element);
    expect(options(element)).to.have.members(['Thank him, and say kindly why you cannot take it', 'Say that you will think about it']);
    expect(focused()?.className).to.contain('option');
    expect(said(element), 'stays above').to.contain(why('en', 'accept'));
  });

  it('lets what is new fade in, and not for someone who wants no motion (2.3.3)', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    element = await stage('case');
    const shown = () => inControl(element, '.card').at(-1)?.getAnimations().flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes()[0]?.['opacity'] : []));
    option(element, 'accept').click();
    await settled(element);
    expect(shown()).to.deep.equal(['0']);
    element.setAttribute('motion', 'none');
    wayOn(element, 'Choose again').click();
    await settled(element);
    option(element, 'later').click();
    await settled(element);
    expect(shown()).to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  it('takes no choice back', async () => {
    element = await stage('case', 'practice', chose('accept'));
    element.tell({ type: 'response-changed', screen: 'practice-gift', item: 'gift', response: { kind: 'case', path: ['decline'] } });
    element.tell({ type: 'response-changed', screen: 'practice-gift', item: 'gift', response: undefined });
    expect(element.view.response).to.deep.equal({ kind: 'case', path: ['accept'] });
  });

  it('needs no sideways scrolling at 320 px at its end, with letters of twice the size', async () => {
    await setViewport({ width: 320, height: 760 });
    document.documentElement.style.fontSize = '200%';
    element = await stage('case', 'practice', { ...chose('accept', 'later', 'keep'), checked: true });
    const { scrollWidth } = document.documentElement;
    document.documentElement.style.fontSize = '';
    expect(scrollWidth).to.equal(320);
  });

  it('lets nothing be chosen in review of a case not begun', async () => {
    element = await stage('case', 'practice', { review: true });
    expect(inControl(element, 'button:enabled')).to.have.length(0);
    expect(options(element)).to.have.length(3);
  });

  it('says kindly beforehand that no choice is taken back, and has no check button', async () => {
    element = await stage('case');
    expect(said(element)).to.contain('a choice cannot be taken back; but you will see what comes of it');
    expect(element.item.shadowRoot?.querySelector('.check')).to.equal(null);
  });

  it('waits where the learner was after a relaunch: the consequence, then the way on', async () => {
    element = await stage('case', 'practice', chose('decline'));
    expect(said(element)).not.to.contain(String(texts.en.lines['gift.family']));
    await click(wayOn(element, 'Go on'), element);
    expect(options(element)).to.have.length(2);
  });

  for (const [where, place, shown] of [
    ['after its end', 'practice', { ...chose('accept', 'later', 'keep'), checked: true }],
    ['in review', 'practice', { ...chose('accept', 'later', 'keep'), review: true }],
    ['once it was a question of a check', 'check', { ...chose('accept', 'later', 'keep'), checked: true }],
  ] as const) {
    it(`shows the whole path ${where}, and lets nothing be changed`, async () => {
      element = await stage('case', place, shown);
      for (const id of ['accept', 'later', 'keep']) expect(said(element)).to.contain(why('en', id));
      expect(inControl(element, '.situation')).to.have.length(2);
      expect(inControl(element, 'button')).to.have.length(0);
    });
  }

  it('can be checked by a button where a change of the content ended it', async () => {
    element = await stage('case', 'practice', chose('decline', 'record'));
    expect(inControl(element, 'button')).to.have.length(0);
    expect(element.item.shadowRoot?.querySelector('.check')).not.to.equal(null);
  });
});
