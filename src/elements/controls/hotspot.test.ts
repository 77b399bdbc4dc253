import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { click, controlSuite, focused, inControl, press, spoken, tabTo } from '../../../tests/elements/control-suite.js';
import { settled, stage, type StageElement } from '../../../tests/elements/stage.js';

const box = (element: StageElement, label: string) => one(inControl(element, 'label').filter((each) => each.textContent?.includes(label)), label).querySelector('input') as HTMLInputElement;
const place = (element: StageElement, name: string) => one(inControl(element, '.region').filter((each) => each.textContent?.includes(name)), name);

function one(found: readonly HTMLElement[], what: string): HTMLElement {
  const [first] = found;
  if (!first) throw new Error(`no ${what}`);
  return first;
}

describe('hotspot', () => {
  let element: StageElement;
  beforeEach(() => setViewport({ width: 1000, height: 760 }));
  afterEach(() => element?.remove());

  describe('as every control', () => {
    controlSuite({
      kind: 'hotspot',
      async byKeyboard(shown) {
        for (const name of ['The handle of the pan', 'Water on the floor']) {
          await tabTo(place(shown, name));
          await press('Enter', shown);
        }
      },
      async byPointer(shown) {
        await click(place(shown, 'Water on the floor'), shown);
        await click(place(shown, 'The handle of the pan'), shown);
      },
    });
  });

  it('gives the same answer by the list alone, without the picture', async () => {
    element = await stage('hotspot');
    box(element, 'The handle of the pan').focus();
    await press(' ', element);
    box(element, 'Water on the floor').focus();
    await press(' ', element);
    expect(element.view.response).to.deep.equal({ kind: 'hotspot', regions: ['pan', 'puddle'] });
    expect(place(element, 'Water on the floor').getAttribute('aria-pressed')).to.equal('true');
    expect(place(element, 'The open window').getAttribute('aria-pressed')).to.equal('false');
  });

  it('takes a place back by a second press, and then has no answer', async () => {
    element = await stage('hotspot');
    await click(place(element, 'The open window'), element);
    await click(place(element, 'The open window'), element);
    expect(element.view.response).to.equal(undefined);
  });

  it('says in words what the picture shows, in each language, and names its places', async () => {
    element = await stage('hotspot');
    expect(inControl(element, 'img').map((img) => (img as HTMLImageElement).alt)).to.deep.equal(['A kitchen with a hob, a window and water on the floor']);
    element.language = 'cy';
    await settled(element);
    expect(inControl(element, 'img').map((img) => (img as HTMLImageElement).alt)).to.deep.equal(['Cegin gyda hob, ffenestr a dŵr ar y llawr']);
    expect(inControl(element, '.region').map((region) => region.textContent)).to.deep.equal(['1 Coes y badell', '2 Y ffenestr agored', '3 Dŵr ar y llawr']);
  });

  it('numbers its places from the top of the picture, and the list alike', async () => {
    element = await stage('hotspot');
    const numbers = (selector: string) => inControl(element, selector).map((each) => each.textContent?.trim());
    expect(numbers('.region .number')).to.deep.equal(['1', '2', '3']);
    expect(numbers('label .number')).to.deep.equal(['1', '2', '3']);
    expect(numbers('label > span:last-of-type')).to.deep.equal(['The handle of the pan', 'The open window', 'Water on the floor']);
  });

  it('makes a small place 44 px large at 320 px, within the picture (WCAG 2.5.8)', async () => {
    await setViewport({ width: 320, height: 760 });
    element = await stage('hotspot');
    const picture = one(inControl(element, 'img'), 'picture').getBoundingClientRect();
    for (const region of inControl(element, '.region')) {
      const { left, right, top, bottom, width, height } = region.getBoundingClientRect();
      expect(Math.min(width, height), region.outerHTML).to.be.at.least(44);
      expect(left).to.be.at.least(picture.left - 1);
      expect(right).to.be.at.most(picture.right + 1);
      expect(top).to.be.at.least(picture.top - 1);
      expect(bottom).to.be.at.most(picture.bottom + 1);
    }
  });

  it('ties what is said of a place to its button on the picture, too', async () => {
    element = await stage('hotspot', 'practice', { response: { kind: 'hotspot', regions: ['pan', 'window'] }, checked: true });
    const described = inControl(element, `#${place(element, 'The open window').getAttribute('aria-describedby') ?? ''}`);
    expect(described[0]?.textContent).to.contain('Not right.');
    expect(spoken(element)).to.contain('That is not right.');
  });

  it('keeps the focus on the place that was pressed', async () => {
    element = await stage('hotspot');
    place(element, 'The open window').focus();
    await press('Enter', element);
    expect(focused()).to.equal(place(element, 'The open window'));
  });
});
