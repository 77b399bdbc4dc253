import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ItemKind } from '../../src/model/item.js';
import { plain, lineOf } from '../../src/model/text.js';
import { itemFor, reasons, rightFor, texts, wrongFor } from './fixtures.js';
import { settled, stage, type StageElement, type StageOptions } from './stage.js';

/** How a learner gives the right answer to an item of this kind. */
export interface ControlCase {
  readonly kind: ItemKind;
  /** By keys alone; the focus is on the prompt at first, and may end anywhere in the item. */
  byKeyboard(element: StageElement): Promise<void>;
  /** By single presses of a pointer, without dragging. */
  byPointer(element: StageElement): Promise<void>;
}

/** What every control has to do, whatever its kind. */
export function controlSuite({ kind, byKeyboard, byPointer }: ControlCase): void {
  let element: StageElement | undefined;
  const put = async (...options: Parameters<typeof stage>) => (element = await stage(...options));

  beforeEach(() => setViewport({ width: 1000, height: 760 }));
  afterEach(() => element?.remove());

  it('is answered and checked by keyboard alone (WCAG 2.1.1)', async () => {
    const shown = await put(kind);
    shown.item.focus();
    await byKeyboard(shown);
    expect(shown.view.response).to.deep.equal(rightFor[kind]);
    await tabTo(checkButton(shown));
    await press('Enter', shown);
    expect(shown.view.feedback?.outcome).to.equal('right');
    expect(focused()?.className, 'focus').to.contain('summary');
  });

  it('is answered and checked by single presses of a pointer (WCAG 2.5.1, 2.5.7)', async () => {
    const shown = await put(kind);
    await byPointer(shown);
    expect(shown.view.response).to.deep.equal(rightFor[kind]);
    await click(checkButton(shown), shown);
    expect(shown.view.feedback?.outcome).to.equal('right');
  });

  it('says what is missing when it is checked too early, and keeps the focus (WCAG 3.3.1)', async () => {
    const shown = await put(kind);
    checkButton(shown).focus();
    await press('Enter', shown);
    expect(shown.view.tries).to.equal(0);
    expect(spoken(shown)).to.match(/first|still/);
    expect(focused()).to.equal(checkButton(shown));
  });

  it('says it again when it is checked too early once more (WCAG 4.1.3)', async () => {
    const shown = await put(kind);
    const missing = () => shown.item.shadowRoot?.querySelector('[role=status] .missing');
    checkButton(shown).focus();
    await press('Enter', shown);
    const before = missing();
    await press('Enter', shown);
    expect(missing()?.textContent).to.equal(before?.textContent);
    expect(missing(), 'a new paragraph, which a live region reads').not.to.equal(before);
  });

  it('tells by a word and a reason what is not right, and keeps the focus (WCAG 1.4.1)', async () => {
    const shown = await put(kind, 'practice', { response: wrongFor[kind] });
    checkButton(shown).focus();
    await press('Enter', shown);
    const verdict = inControl(shown, '.verdict.wrong');
    expect(verdict[0]?.textContent).to.contain('Not right.');
    const told = Object.values(shown.view.feedback?.parts ?? {}).map(({ reason }) => plain(reason));
    expect(told).not.to.have.length(0);
    for (const reason of told) expect(controlOf(shown).shadowRoot?.textContent).to.contain(reason);
    expect(spoken(shown)).to.match(/right\./);
    expect(focused()).to.equal(checkButton(shown));
  });

  it('shows the answers when it is asked to, and then lets nothing be changed', async () => {
    const shown = await put(kind, 'practice', { response: wrongFor[kind], checked: true });
    const reveal = shown.item.shadowRoot?.querySelector<HTMLElement>('.button.quiet');
    reveal?.focus();
    await press('Enter', shown);
    expect(shown.view.revealed).to.equal(true);
    expect(controlOf(shown).shadowRoot?.textContent).to.contain('Right answer');
    expect(changeable(shown)).to.have.length(0);
    expect(focused()?.className, 'focus').to.contain('summary');
  });

  it('lets nothing be changed once a question of a check was answered', async () => {
    const shown = await put(kind, 'check', { response: wrongFor[kind], checked: true });
    expect(changeable(shown)).to.have.length(0);
    expect(shown.item.shadowRoot?.querySelector('.check')).to.equal(null);
  });

  it('lets nothing be changed in review', async () => {
    const shown = await put(kind, 'practice', { response: wrongFor[kind], review: true });
    expect(changeable(shown)).to.have.length(0);
    expect(shown.item.shadowRoot?.querySelector('.check')).to.equal(null);
  });

  it('keeps answer and feedback when the language is switched half-way', async () => {
    const shown = await put(kind, 'practice', { response: wrongFor[kind], checked: true });
    const before = shown.view;
    shown.language = 'cy';
    await settled(shown);
    expect(shown.view.response).to.deep.equal(before.response);
    const text = controlOf(shown).shadowRoot?.textContent ?? '';
    expect(shown.item.shadowRoot?.textContent).to.contain(plain(lineOf(texts.cy, itemFor[kind])));
    expect(text).to.contain('Anghywir.');
    const [first] = Object.keys(before.feedback?.parts ?? {});
    expect(text).to.contain(reasons.cy[`${itemFor[kind]}.${first}`]);
  });

  accessSuite(kind, { response: wrongFor[kind], checked: true }, {
    'before an answer': {},
    'with an answer': { response: wrongFor[kind] },
    'after a check': { response: wrongFor[kind], checked: true },
    'when all is right': { response: rightFor[kind], checked: true },
    'in Welsh': { response: wrongFor[kind], checked: true, language: 'cy' },
    'in review': { response: wrongFor[kind], checked: true, review: true },
  });
}

/**
 * What every control has to do in whatever state, whatever its kind.
 *
 * @param fullest - the state in which there is most to see and to press
 * @param states - by name, those that axe looks at
 */
export function accessSuite(kind: ItemKind, fullest: StageOptions, states: Readonly<Record<string, StageOptions>>): void {
  let element: StageElement | undefined;
  const put = async (options: StageOptions) => (element = await stage(kind, 'practice', options));

  beforeEach(() => setViewport({ width: 1000, height: 760 }));
  afterEach(() => element?.remove());

  it('takes the focus in the order in which it is seen (WCAG 2.4.3)', async () => {
    await setViewport({ width: 320, height: 760 });
    const shown = await put(fullest);
    shown.item.focus();
    const boxes: DOMRect[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (!at || at === document.body) break;
      const box = at.getBoundingClientRect();
      boxes.push(new DOMRect(box.x + scrollX, box.y + scrollY, box.width, box.height));
    }
    expect(boxes.length).to.be.greaterThan(1);
    boxes.slice(1).forEach((box, index) => {
      const before = boxes[index];
      const later = before && (box.top >= before.bottom - 1 || box.left >= before.right - 1);
      expect(later, `stop ${index + 2}`).to.equal(true);
    });
  });

  it('needs no sideways scrolling at 320 px, with letters of twice the size (WCAG 1.4.4, 1.4.10)', async () => {
    await setViewport({ width: 320, height: 760 });
    document.documentElement.style.fontSize = '200%';
    await put(fullest);
    const { scrollWidth } = document.documentElement;
    document.documentElement.style.fontSize = '';
    expect(scrollWidth).to.equal(320);
  });

  it('has targets of at least 44 px (WCAG 2.5.8)', async () => {
    const shown = await put({});
    const small = inControl(shown, 'button, select, textarea, input[type=text], label:has(input), .handle').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    expect(small.map((target) => target.outerHTML)).to.deep.equal([]);
  });

  for (const [name, options] of Object.entries(states)) {
    it(`has nothing that axe finds ${name} (WCAG 1.3.1, 4.1.2)`, async () => {
      await expect(await put(options)).to.be.accessible();
    });
  }
}

/** The element that has the focus, through shadow roots. */
export function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : undefined;
}

export function controlOf(element: StageElement): Element {
  const control = element.item.shadowRoot?.querySelector('.control > *');
  if (!control) throw new Error('no control');
  return control;
}

export function inControl(element: StageElement, selector: string): readonly HTMLElement[] {
  return [...(controlOf(element).shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function checkButton(element: StageElement): HTMLElement {
  const button = element.item.shadowRoot?.querySelector<HTMLElement>('.check');
  if (!button) throw new Error('no check button');
  return button;
}

/** What the live region says. */
export function spoken(element: StageElement): string {
  return element.item.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
}

export async function press(key: string, element: StageElement): Promise<void> {
  await sendKeys({ press: key });
  await settled(element);
}

export async function tabTo(target: Element): Promise<void> {
  for (let stop = 0; stop < 60 && focused() !== target; stop += 1) await sendKeys({ press: 'Tab' });
  expect(focused()).to.equal(target);
}

/** A press with the real mouse in the middle of what can be seen of it. */
export async function click(target: Element, element: StageElement): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  await sendMouse({ type: 'click', position: middleOf(target) });
  // Cards glide to their place before they can be pressed again.
  await atRest(element);
}

/** Until nothing in the control is on its way any more: cards glide to their places. */
export async function atRest(element: StageElement): Promise<void> {
  await settled(element);
  const moving = inControl(element, '*').flatMap((part) => part.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** From how far off an element is on its way to where it stands, px to the right and down; nothing if it stands still. */
export function comesFrom(element: HTMLElement): readonly number[] | undefined {
  for (const { effect } of element.getAnimations()) {
    const from = effect instanceof KeyframeEffect ? effect.getKeyframes()[0]?.['translate'] : undefined;
    if (typeof from === 'string') return from.split(' ').map(parseFloat);
  }
  return undefined;
}

/** On the page, wherever that was scrolled to. */
export function placeOnPage(element: HTMLElement): readonly number[] {
  const { left, top } = element.getBoundingClientRect();
  return [left + scrollX, top + scrollY];
}

export function middleOf(target: Element): [number, number] {
  const { left, top, width, height } = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}


/** What of the control can still be changed by anyone. */
function changeable(element: StageElement): readonly HTMLElement[] {
  return inControl(element, 'button, select, input, .handle').filter((target) => !target.matches(':disabled'));
}

