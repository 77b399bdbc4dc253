import { expect } from '@open-wc/testing';
import { checkButton, click, focused, inControl, press, spoken, tabTo } from '../../tests/elements/control-suite.js';
import { itemFor, rightFor, why, wrongFor } from '../../tests/elements/fixtures.js';
import { settled, stage, type StageElement } from '../../tests/elements/stage.js';
import { closingId } from '../model/text.js';
import type { ItemView } from '../model/view.js';

/** The one with this option, by what the session is told. */
async function giveAndCheck(element: StageElement, option: string): Promise<void> {
  element.tell({ type: 'response-changed', screen: element.screen, item: 'danger', response: { kind: 'single-choice', option } });
  await settled(element);
  await click(checkButton(element), element);
}

const reveal = (element: StageElement) => element.item.shadowRoot?.querySelector<HTMLElement>('.button.quiet');

describe('the frame around an item', () => {
  let element: StageElement;
  const inItem = (selector: string): HTMLElement => {
    const found = element.item.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  afterEach(() => element.remove());

  it('is headed by the prompt at the level it is given', async () => {
    element = await stage('true-false');
    element.item.level = 3;
    await settled(element);
    const heading = element.item.shadowRoot?.querySelector('[role=heading]');
    expect(heading?.textContent).to.equal('Two colleagues can have a professional relationship.');
    expect(heading?.getAttribute('aria-level')).to.equal('3');
    element.item.focus();
    expect(focused()).to.equal(heading);
  });

  it('offers the answers of a practice item after a first check, not before', async () => {
    element = await stage('single-choice', 'practice', { response: wrongFor['single-choice'] });
    expect(reveal(element)).to.equal(null);
    await click(checkButton(element), element);
    expect(reveal(element)?.textContent).to.equal('Show the answers');
  });

  it('offers nothing of the kind in a check', async () => {
    element = await stage('single-choice', 'check', { response: wrongFor['single-choice'], checked: true });
    expect(reveal(element)).to.equal(null);
  });

  it('tells nobody to check an answer with gaps', async () => {
    element = await stage('matching', 'practice', { response: { kind: 'matching', pairs: { affection: 'informal' } } });
    let asked = 0;
    element.addEventListener('response-check', () => (asked += 1), { capture: true });
    await click(checkButton(element), element);
    expect(asked).to.equal(0);
  });

  it('takes back what it said of a missing answer once there is one', async () => {
    element = await stage('true-false');
    await click(checkButton(element), element);
    expect(spoken(element)).to.contain('Choose an answer first');
    const [row] = inControl(element, 'label');
    if (row) await click(row, element);
    expect(spoken(element)).not.to.contain('Choose an answer first');
  });

  it('says the same result again when the same answer is checked again', async () => {
    element = await stage('single-choice', 'practice', { response: wrongFor['single-choice'], checked: true });
    const before = element.item.shadowRoot?.querySelector('.summary');
    checkButton(element).focus();
    await press('Enter', element);
    const after = element.item.shadowRoot?.querySelector('.summary');
    expect(after?.textContent).to.equal(before?.textContent);
    expect(after, 'a new paragraph, which a live region reads').not.to.equal(before);
  });

  it('has one polite live region, in which the control speaks too (WCAG 4.1.3)', async () => {
    element = await stage('classification', 'practice', { response: rightFor.classification, checked: true });
    const regions = (root: ParentNode | null | undefined): number =>
      [...(root?.querySelectorAll('*') ?? [])].reduce(
        (sum, each) => sum + (each.matches('[role=status], [role=alert], [aria-live]') ? 1 : 0) + regions(each.shadowRoot),
        0,
      );
    expect(regions(element.shadowRoot)).to.equal(1);
  });

  it('says in that region what the author says at the end, once there is nothing left to try', async () => {
    for (const kind of ['classification', 'case'] as const) {
      element = await stage(kind, 'practice', { response: rightFor[kind], checked: true });
      const closing = element.item.shadowRoot?.querySelector('[role=status] .closing');
      expect(closing?.textContent, kind).to.equal(why.en(closingId(itemFor[kind])));
      element.remove();
    }
    element = await stage('classification', 'practice', { response: wrongFor.classification, checked: true });
    expect(element.item.shadowRoot?.querySelector('.closing')).to.equal(null);
    reveal(element)?.click();
    await settled(element);
    expect(spoken(element)).to.contain(why.en(closingId(itemFor.classification)));
  });

  it('forgets nothing and says no old words when the language changes', async () => {
    element = await stage('classification');
    const [pick] = inControl(element, '.pick');
    pick?.focus();
    await press('Enter', element);
    expect(spoken(element)).to.contain('Picked:');
    element.language = 'cy';
    await settled(element);
    expect(spoken(element)).not.to.contain('Picked:');
    expect(inControl(element, '.carried')).to.have.length(1);
  });

  it('unfolds its hint for whoever asks, by keyboard and by pointer, and tells nobody', async () => {
    element = await stage('single-choice', 'practice', { item: 'danger' });
    const told: string[] = [];
    for (const type of ['response-change', 'response-check', 'answers-reveal']) element.addEventListener(type, () => told.push(type), { capture: true });
    const button = inItem('.help button');
    expect([button.textContent, button.ariaExpanded]).to.deep.equal(['Hint', 'false']);
    element.item.focus();
    await tabTo(button);
    await press('Enter', element);
    expect([inItem('.help p').textContent, button.ariaExpanded]).to.deep.equal(['Look at what people walk on.', 'true']);
    expect(focused()).to.equal(button);
    element.language = 'cy';
    await settled(element);
    expect([button.textContent, inItem('.help p').textContent]).to.deep.equal(['Awgrym', 'Edrychwch ar yr hyn y mae pobl yn cerdded arno.']);
    await click(button, element);
    expect([element.item.shadowRoot?.querySelector('.help p'), button.ariaExpanded]).to.deep.equal([null, 'false']);
    expect(told).to.deep.equal([]);
  });

  it('keeps its hint while there is something to answer, and no longer', async () => {
    const help = () => element.item.shadowRoot?.querySelector('.help');
    for (const [where, option, offered] of [['practice', 'dry', true], ['practice', 'wet', false], ['check', 'dry', false]] as const) {
      element = await stage('single-choice', where, { item: 'danger' });
      await click(inItem('.help button'), element);
      await giveAndCheck(element, option);
      expect(help() !== null, `${where}, ${option}`).to.equal(offered);
      element.remove();
    }
    element = await stage('single-choice', 'practice', { item: 'danger', review: true });
    expect(help()).to.equal(null);
  });

  it('folds the hint of one item before the next', async () => {
    element = await stage('single-choice', 'practice', { item: 'danger' });
    await click(inItem('.help button'), element);
    element.tell({ type: 'screen-entered', screen: 'practice-people', at: 0 });
    element.screen = 'practice-people';
    await settled(element);
    expect(inItem('.help button').ariaExpanded).to.equal('false');
  });

  it('marks what has to be filled in first, and ties to it what is said of that (WCAG 3.3.1)', async () => {
    const marks = (field: Element) => {
      const root = field.getRootNode();
      const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
      const said = root instanceof ShadowRoot ? ids.map((id) => root.getElementById(id)?.textContent) : [];
      return [field.getAttribute('aria-invalid'), said.includes(element.item.shadowRoot?.querySelector('.missing')?.textContent)];
    };
    for (const [kind, field, response] of [['fill-in', 'input', undefined], ['numeric', 'input', undefined], ['matching', 'select', { kind: 'matching', pairs: { affection: 'informal' } }]] as const) {
      element = await stage(kind, 'practice', response && { response });
      const fields = () => inControl(element, field).map(marks);
      expect(fields().flat(), kind).not.to.contain('true');
      await click(checkButton(element), element);
      const open = [['true', true], ['true', true]];
      expect(fields(), kind).to.deep.include.members(kind === 'matching' ? [...open, [null, false]] : open.slice(1));
      element.tell({ type: 'response-changed', screen: element.screen, item: itemFor[kind], response: rightFor[kind] });
      await settled(element);
      expect(fields().flat(), kind).not.to.contain('true');
      element.remove();
    }
  });

  it('shows the picture of an item under its prompt, in the words of the language', async () => {
    element = await stage('classification', 'practice', { item: 'people' });
    const picture = () => element.item.shadowRoot?.querySelector<HTMLImageElement>('.prompt + img');
    expect(picture()?.alt).to.equal('A kitchen');
    await picture()?.decode();
    expect(picture()?.naturalWidth).to.equal(600);
    element.language = 'cy';
    await settled(element);
    expect(picture()?.alt).to.equal('Cegin');
  });

  it('asks how sure the learner is while that can be said, and once it is locked only shows what was said', async () => {
    element = await stage('single-choice', 'check', { response: wrongFor['single-choice'] });
    const controls = () => element.item.shadowRoot?.querySelectorAll<HTMLInputElement>('.certainty input') ?? [];
    const shown = async (given: Pick<ItemView, 'locked' | 'certainty'>): Promise<readonly HTMLInputElement[]> => {
      const { certainty: _, ...view } = element.view;
      element.item.view = { ...view, ...given };
      await element.item.updateComplete;
      return [...controls()];
    };
    expect(await shown({ locked: false })).to.have.length(0);
    const open = await shown({ locked: false, certainty: {} });
    expect(open.map(({ disabled, checked }) => [disabled, checked])).to.deep.equal([[false, false], [false, false], [false, false]]);
    // Nothing was said, and nothing can be said any more.
    expect(await shown({ locked: true, certainty: {} })).to.have.length(0);
    expect(await shown({ locked: true })).to.have.length(0);
    const said = await shown({ locked: true, certainty: { chosen: 2 } });
    expect(said.map(({ disabled, checked }) => [disabled, checked])).to.deep.equal([[true, false], [true, true], [true, false]]);
  });
});
