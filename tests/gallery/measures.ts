import { everything } from './show-sample.js';

/** What can be seen of an element, and pressed: the label stands for the box or the dot in it. */
export function targetsIn(root: ParentNode): readonly HTMLElement[] {
  const controls = seenIn(root).filter((element) => element.matches('button, select, textarea, summary, a[href], input, [role=tab]'));
  return [...new Set(controls.map((control) => control.closest('label') ?? control))].filter((target) => !target.closest('[aria-hidden=true]'));
}

/** A link or a term in a sentence, where a line's height is what there is (the exception of WCAG 2.5.8). */
export function isInText(target: HTMLElement): boolean {
  const root = target.getRootNode();
  return (target.matches('a, .link') && target.closest('.prose') !== null) || (root instanceof ShadowRoot && root.host.localName === 'course-term');
}

/** Elements that are drawn and not only there for screen readers. */
export function seenIn(root: ParentNode): readonly HTMLElement[] {
  return everything(root).filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  });
}

/** How an element is called in the message of a failed test. */
export function nameOf(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}${element.className ? `.${String(element.className).trim().replaceAll(' ', '.')}` : ''} "${words}"`;
}

/** Text of which not all can be seen: outside the window, outside its own box, or cut by a box around it. */
export function cutOff(root: ParentNode): readonly string[] {
  return seenIn(root).flatMap((element) => {
    const box = textBox(element);
    if (!box) return [];
    const name = nameOf(element);
    const outside = enclosing(element);
    const scrolls = outside.some((each) => /auto|scroll/.test(getComputedStyle(each).overflowX));
    const beside = !scrolls && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
    // What is laid over a button's corner may reach over it.
    const laid = getComputedStyle(element).position === 'absolute';
    const around = laid ? undefined : outside.find((each) => cuts(each, box));
    return [...(beside ? [`${name} reaches beside the window`] : []), ...(around ? [`${name} is cut by ${nameOf(around)}`] : [])];
  });
}

/** Elements that are as wide as to make the page scroll sideways; what scrolls by itself is left out. */
export function tooWide(root: ParentNode): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = seenIn(root).filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
  return [`the page is ${scrollWidth} px wide`, ...wide.map(nameOf)];
}

/** A word whose letters stand on two lines. */
export interface BrokenWord {
  readonly word: string;
  readonly element: HTMLElement;
  /** Of the whole word, px. */
  readonly width: number;
}

/** Words that are broken inside, but where they have a hyphen or a dash. What has a full stop inside is no word: an address, a name. */
export function brokenWords(root: ParentNode): readonly BrokenWord[] {
  const range = document.createRange();
  return seenIn(root)
    .filter((element) => textBox(element))
    .flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (!(node instanceof Text)) return [];
        const words = [...node.data.matchAll(/[^\s\-–—/]+/g)].filter(([word]) => !/\.\w/.test(word));
        return words.flatMap(({ 0: word, index }) => {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const boxes = [...range.getClientRects()];
          // Lines may stand closer than their letters are high.
          const middle = boxes[0] ? boxes[0].top + boxes[0].height / 2 : 0;
          return boxes.some(({ top }) => top > middle) ? [{ word, element, width: boxes.reduce((sum, box) => sum + box.width, 0) }] : [];
        });
      }),
    );
}

/** What moves, or would when it changes. */
export function movingIn(root: ParentNode): readonly string[] {
  const takes = (durations: string): boolean => durations.split(',').some((each) => parseFloat(each) > 0);
  return seenIn(root).flatMap((element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const moves = takes(transitionDuration) || (animationName !== 'none' && takes(animationDuration)) || scrollBehavior === 'smooth';
    return moves ? [nameOf(element)] : [];
  });
}

/** As WCAG 1.4.12 has it, for every element wherever it is. */
export function withTextSpacing(root: ParentNode): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  for (const { shadowRoot } of everything(root)) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** The element that has the focus, through shadow roots. */
export function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

/** Whether it can be seen that the element has the focus: by a ring around it, or around the label or group that it is in. */
export function hasRing(element: HTMLElement): boolean {
  return [element, ...enclosing(element)].slice(0, 4).some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

/** Whether a press in the middle of what is in the window of the element reaches it: nothing lies over it. */
export function isOnTop(element: HTMLElement): boolean {
  const { left, right, top, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
  const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  let at = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  while (at?.shadowRoot) {
    const inner = at.shadowRoot.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    if (!inner || inner === at) break;
    at = inner;
  }
  const root = element.getRootNode();
  // The words in a slot of a button belong to its host.
  if (root instanceof ShadowRoot && at === root.host) return true;
  return at !== null && [at, ...enclosing(at)].some((each) => each === element || each === element.closest('label'));
}

/** What is around an element, through shadow roots and slots, from the inside. */
function enclosing(element: Element): readonly Element[] {
  const root = element.getRootNode();
  const next = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return next ? [next, ...enclosing(next)] : [];
}

/** Around the text that stands in the element itself. */
function textBox(element: Element): DOMRect | undefined {
  const nodes = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
  if (nodes.length === 0 || getComputedStyle(element).clipPath !== 'none') return undefined;
  if (enclosing(element).some((each) => getComputedStyle(each).clipPath !== 'none')) return undefined;
  const range = document.createRange();
  const boxes = nodes.map((node) => {
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  });
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

/** Whether the element hides part of what is in it, or, as a button does, would have to hold it and does not. */
function cuts(element: Element, text: DOMRect): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const holds = element.matches('button, label, td, th') && getComputedStyle(element).display !== 'inline';
  const box = element.getBoundingClientRect();
  const wide = text.left < box.left - 1 || text.right > box.right + 1;
  const high = text.top < box.top - 1 || text.bottom > box.bottom + 1;
  return (wide && (holds || /hidden|clip/.test(overflowX))) || (high && (holds || /hidden|clip/.test(overflowY)));
}
