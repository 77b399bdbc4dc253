import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { rightFor } from '../../../tests/elements/fixtures.js';
import { atRest, checkButton, click, comesFrom, controlSuite, focused, inControl, middleOf, placeOnPage, press, spoken, tabTo } from '../../../tests/elements/control-suite.js';
import { frames, settled, stage, type StageElement } from '../../../tests/elements/stage.js';

const categories = ['professional', 'personal', 'therapeutic', 'casual'];
const right = rightFor.classification.kind === 'classification' ? rightFor.classification.placement : {};

const placement = ({ view: { response } }: StageElement) => (response?.kind === 'classification' ? response.placement : {});
const placed = (placement: Record<string, string>) => ({ response: { kind: 'classification', placement } }) as const;
const card = (element: StageElement, token: string) => one(element, `[data-token=${token}]`);
const pick = (element: StageElement, token: string) => one(element, `[data-token=${token}] .pick`);
const put = (element: StageElement, place: string) => one(element, `[data-place="${place}"] button.slot`);
const list = (element: StageElement, token: string) => one(element, `[data-token=${token}] select`);
const placeOf = (element: StageElement, token: string) => card(element, token).closest<HTMLElement>('[data-place]')?.dataset['place'];

function one(element: StageElement, selector: string): HTMLElement {
  const [found] = inControl(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Ms for what a busy machine takes its time with. */
const PATIENT = { timeout: 30_000 };

/** With the real mouse, in steps, as a hand does it. */
async function drag(element: StageElement, from: Element, to: [number, number]): Promise<void> {
  const [x, y] = middleOf(from);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + 8, y + 8] });
  await sendMouse({ type: 'move', position: to });
  await frames();
  await sendMouse({ type: 'up' });
  await atRest(element);
}

describe('classification', () => {
  let element: StageElement;
  beforeEach(() => setViewport({ width: 1000, height: 760 }));
  afterEach(async () => {
    await sendMouse({ type: 'up' });
    element?.remove();
  });

  describe('as every control', () => {
    controlSuite({
      kind: 'classification',
      async byKeyboard(shown) {
        await tabTo(pick(shown, shown.view.order[0] ?? ''));
        for (const token of shown.view.order) {
          expect(focused()).to.equal(pick(shown, token));
          await press('Enter', shown);
          await tabTo(put(shown, right[token] ?? ''));
          await press('Enter', shown);
        }
        expect(focused(), 'after the last one').to.equal(checkButton(shown));
      },
      async byPointer(shown) {
        for (const token of shown.view.order) {
          await click(pick(shown, token), shown);
          await click(put(shown, right[token] ?? ''), shown);
        }
      },
    });
  });

  it('says each step: picked, placed and how many are left, moved back', async () => {
    element = await stage('classification');
    const [first = ''] = element.view.order;
    pick(element, first).focus();
    await press('Enter', element);
    expect(spoken(element)).to.match(/Picked: .+ Choose where to put it/);
    expect(pick(element, first).getAttribute('aria-pressed')).to.equal('true');
    await press('Enter', element);
    expect(placement(element)).to.deep.equal({ [first]: 'professional' });
    expect(spoken(element)).to.match(/: placed in “Professional”\. 8 items left\./);
    pick(element, first).focus();
    await press('Enter', element);
    put(element, '').focus();
    await press('Enter', element);
    expect(placement(element)).to.deep.equal({});
    expect(spoken(element)).to.match(/: moved back\. 9 items left\./);
  });

  it('goes on to the next item not placed, and names it in the button that places it', async () => {
    element = await stage('classification');
    const [first = '', second = ''] = element.view.order;
    pick(element, first).focus();
    await press('Enter', element);
    expect(focused()).to.equal(put(element, 'professional'));
    expect(focused()?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(`Put here - ${pick(element, first).textContent}`);
    await press('Enter', element);
    expect(focused()).to.equal(pick(element, second));
  });

  it('takes the Tab key from category to category while an item is in hand, past all other items', async () => {
    element = await stage('classification', 'practice', placed({ code: 'professional', paper: 'personal' }));
    const token = element.view.order.find((id) => id !== 'code' && id !== 'paper') ?? '';
    pick(element, token).focus();
    await press('Enter', element);
    for (const category of categories) {
      expect(focused()).to.equal(put(element, category));
      await press('Tab', element);
    }
    expect(focused()).to.equal(checkButton(element));
  });

  it('leaves a picked item where it is at Escape, with the focus on it', async () => {
    element = await stage('classification');
    const [first = ''] = element.view.order;
    pick(element, first).focus();
    await press('Enter', element);
    await press('Escape', element);
    expect(placement(element)).to.deep.equal({});
    expect(focused()).to.equal(pick(element, first));
    expect(pick(element, first).getAttribute('aria-pressed')).to.equal('false');
    expect(spoken(element)).to.contain('Not moved:');
  });

  it('is done by the lists alone: arrow keys go through all categories before a card moves', async () => {
    element = await stage('classification');
    const { order } = element.view;
    for (const token of order) {
      await tabTo(list(element, token));
      for (let step = 0; step <= categories.indexOf(right[token] ?? ''); step += 1) {
        await press('ArrowDown', element);
        expect(focused(), 'while choosing').to.equal(list(element, token));
      }
      expect(placeOf(element, token)).to.equal('');
    }
    await press('Tab', element);
    expect(placement(element)).to.deep.equal(right);
    for (const token of order) expect(placeOf(element, token)).to.equal(right[token]);
  });

  it('is dragged by mouse from anywhere on a card into a category and back', async () => {
    element = await stage('classification');
    const [first = ''] = element.view.order;
    await drag(element, pick(element, first), middleOf(one(element, '[data-place=casual]')));
    expect(placement(element)).to.deep.equal({ [first]: 'casual' });
    expect(inControl(element, '[aria-pressed=true]'), 'picked by the release').to.have.length(0);
    await drag(element, pick(element, first), middleOf(one(element, '[data-place=""]')));
    expect(placement(element)).to.deep.equal({});
  });

  it('stays where it was when it is let go outside, or at Escape', async () => {
    element = await stage('classification');
    const [first = ''] = element.view.order;
    await drag(element, pick(element, first), [990, 750]);
    expect(placement(element)).to.deep.equal({});
    // So low down the page scrolls along, and how far depends on how long each engine takes.
    scrollTo({ top: 0, behavior: 'instant' });
    await drag(element, pick(element, first), middleOf(one(element, '.hint')));
    expect(inControl(element, '.carried'), 'picked by the release').to.have.length(0);
    const [x, y] = middleOf(pick(element, first));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middleOf(one(element, '[data-place=casual]')) });
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await settled(element);
    expect(placement(element)).to.deep.equal({});
    expect(inControl(element, '.carried')).to.have.length(0);
  });

  it('is dragged by touch from its handle only, so that a finger on the text scrolls the page', async () => {
    element = await stage('classification');
    const [first = ''] = element.view.order;
    // The mouse's own pointer id, since only a pointer that exists can be captured; each engine counts from another.
    const moved = new Promise<PointerEvent>((resolve) => addEventListener('pointermove', resolve, { once: true }));
    await sendMouse({ type: 'move', position: [5, 5] });
    const { pointerId } = await moved;
    const touch = (type: string, target: EventTarget, [clientX, clientY]: [number, number]) =>
      target.dispatchEvent(
        new PointerEvent(type, { pointerId, pointerType: 'touch', clientX, clientY, bubbles: true, composed: true }),
      );
    const swipe = async (target: Element) => {
      touch('pointerdown', target, middleOf(target));
      touch('pointermove', target, middleOf(one(element, '[data-place=casual]')));
      await frames();
      touch('pointerup', target, middleOf(one(element, '[data-place=casual]')));
      await settled(element);
    };
    await swipe(pick(element, first));
    expect(placement(element)).to.deep.equal({});
    expect(getComputedStyle(pick(element, first)).touchAction).to.equal('auto');
    const handle = one(element, `[data-token=${first}] .handle`);
    expect(getComputedStyle(handle).touchAction).to.equal('none');
    await swipe(handle);
    expect(placement(element)).to.deep.equal({ [first]: 'casual' });
  });

  it('scrolls a long list along at its edge, and comes to rest at its end', async () => {
    await setViewport({ width: 320, height: 480 });
    element = await stage('classification');
    const scroller = document.createElement('div');
    Object.assign(scroller.style, { blockSize: '400px', overflowY: 'auto' });
    document.body.append(scroller);
    scroller.append(element);
    await settled(element);
    const length = scroller.scrollHeight;
    const [first = ''] = element.view.order;
    const [x, y] = middleOf(one(element, `[data-token=${first}] .handle`));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 10, y + 10] });
    await sendMouse({ type: 'move', position: [x + 10, 398] });
    const target = one(element, '[data-place=casual]');
    await waitUntil(() => target.getBoundingClientRect().top < 380, 'scrolled to the last category', PATIENT);
    await frames(30);
    expect(scroller.scrollHeight, 'no longer than the list and its empty slot').to.be.lessThan(length + 100);
    // Away from the edge, so that what is aimed at stands still.
    await sendMouse({ type: 'move', position: [x + 10, 200] });
    await frames();
    await sendMouse({ type: 'move', position: middleOf(target) });
    await waitUntil(() => target.matches('.over'), 'over the last category', PATIENT);
    await sendMouse({ type: 'up' });
    await settled(element);
    expect(placement(element)).to.deep.equal({ [first]: 'casual' });
    scroller.remove();
  });

  it('keeps what is right in its place after a check, and lets the others be moved and checked again', async () => {
    element = await stage('classification', 'practice', { ...placed({ ...right, sisters: 'casual', light: 'professional' }), checked: true });
    expect(spoken(element)).to.contain('7 of 9 right. Move the others and check again.');
    expect(inControl(element, '.pick')).to.have.length(2);
    const sisters = pick(element, 'sisters');
    sisters.focus();
    await press('Enter', element);
    await tabTo(put(element, 'personal'));
    await press('Enter', element);
    expect(focused(), 'on to the next that is not right').to.equal(pick(element, 'light'));
    await press('Enter', element);
    await tabTo(put(element, 'casual'));
    await press('Enter', element);
    expect(focused(), 'on to the check').to.equal(checkButton(element));
    await press('Enter', element);
    expect(spoken(element)).to.contain('All 9 are right.');
  });

  it('names in Welsh how many are left, after a switch with an item in hand', async () => {
    element = await stage('classification', 'practice', placed({ code: 'professional' }));
    const token = element.view.order.find((id) => id !== 'code') ?? '';
    pick(element, token).focus();
    await press('Enter', element);
    element.language = 'cy';
    await settled(element);
    await click(put(element, 'personal'), element);
    expect(placement(element)).to.deep.equal({ code: 'professional', [token]: 'personal' });
    expect(spoken(element)).to.contain("wedi'i gosod yn y blwch “Personol”. 7 eitem ar ôl.");
  });

  it('brings the categories up to a picked item on a narrow page', async () => {
    await setViewport({ width: 320, height: 640 });
    element = await stage('classification');
    const [first = '', second = ''] = element.view.order;
    // The second card just above the lower edge, where the boxes will come up.
    scrollTo({ top: scrollY + card(element, second).getBoundingClientRect().bottom - 630, behavior: 'instant' });
    for (const token of [second, first]) {
      pick(element, token).focus({ preventScroll: true });
      await press('Enter', element);
      const edges = categories.map((category) => put(element, category).getBoundingClientRect());
      expect(Math.max(...edges.map(({ bottom }) => bottom))).to.be.at.most(640);
      const { top, bottom } = card(element, token).getBoundingClientRect();
      expect(top, 'the picked card').to.be.at.least(0);
      expect(bottom, 'the picked card').to.be.at.most(Math.min(...edges.map((edge) => edge.top)));
      await press('Escape', element);
    }
  });

  it('lets a card glide from where it was, and not for someone who wants no motion (2.3.3)', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    element = await stage('classification');
    const [first = '', second = ''] = element.view.order;
    const move = async (token: string) => {
      pick(element, token).click();
      await settled(element);
      const from = placeOnPage(card(element, token));
      put(element, 'casual').click();
      await settled(element);
      return from;
    };
    const [left = 0, top = 0] = await move(first);
    const [right = 0, down = 0] = comesFrom(card(element, first)) ?? [];
    await atRest(element);
    const [x = 0, y = 0] = placeOnPage(card(element, first));
    expect(right, 'to the right').to.be.closeTo(left - x, 1).and.not.equal(0);
    expect(down, 'down').to.be.closeTo(top - y, 1);
    element.setAttribute('motion', 'none');
    await move(second);
    expect(comesFrom(card(element, second))).to.equal(undefined);
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  describe('with items that belong nowhere', () => {
    const people = (placement: Record<string, string>, checked: boolean) => ({ item: 'people', checked, ...placed(placement) });

    it('takes an item left where it was as an answer, right or wrong, and says why', async () => {
      element = await stage('classification', 'practice', people({ nurse: 'professional' }, true));
      expect(inControl(element, '#why-kettle')[0]?.textContent).to.contain('Right.');
      expect(inControl(element, '#why-cousin')[0]?.textContent).to.contain('Not right.');
      expect(spoken(element)).to.contain('2 of 3 right.');
    });

    it('names the place where items begin after what stays there', async () => {
      element = await stage('classification', 'practice', { item: 'people' });
      expect(inControl(element, '.pool .name')[0]?.textContent).to.equal('Leave here what fits nowhere');
    });

    it('shows that an item fits nowhere as its right answer, once answers are shown', async () => {
      element = await stage('classification', 'check', people({ nurse: 'professional', cousin: 'personal', kettle: 'personal' }, true));
      expect(inControl(element, '#why-kettle')[0]?.textContent).to.contain('Right answer: It fits nowhere.');
    });

    it('can be checked once one item is placed, and not before', async () => {
      element = await stage('classification', 'practice', { item: 'people' });
      expect(element.view.complete).to.equal(false);
      list(element, 'nurse').focus();
      await press('ArrowDown', element);
      expect(element.view.complete).to.equal(true);
    });

    it('has nothing that axe finds, with pictures', async () => {
      await expect((element = await stage('classification', 'practice', people({ nurse: 'personal' }, true)))).to.be.accessible();
    });
  });

  it('shows the picture of an item on its card, with what it shows as part of the name', async () => {
    element = await stage('classification', 'practice', { item: 'people' });
    const [picture] = inControl(element, '[data-token=nurse] .pick img') as readonly HTMLImageElement[];
    expect(picture?.alt).to.equal('A bag on a table');
    await picture?.decode();
    expect(picture?.naturalWidth).to.be.greaterThan(0);
  });
});
