import axeCore from 'axe-core';
import type * as Axe from 'axe-core';
import type { Colours } from '../../gallery/look.js';
import type { Hands } from './hands.js';
import type { Stand } from './learner.js';

// Where its source is run it puts itself.
declare const axe: typeof Axe;

const everything: Axe.RunOptions = { resultTypes: ['violations'] };
const contrast: Axe.RunOptions = { ...everything, runOnly: ['color-contrast'] };

/** Looks at a course by the rules of axe, whenever something is on a screen that was not there before. */
export class AxeEyes {
  readonly #stand: Stand;
  readonly #colours: Colours;
  /** By the headings that they were seen under. */
  readonly #seen = new Map<string, Set<string>>();
  /** By what is wrong, where it was first. */
  readonly #found = new Map<string, string>();

  /** @param colours - that the learner has chosen: what does not ask about them is the same in all, and looked at in the light ones */
  constructor(stand: Stand, colours: Colours) {
    this.#stand = stand;
    this.#colours = colours;
  }

  /** The same hands, with a look at what came of each thing that they do. */
  behind(hands: Hands): Hands {
    const after = async (done: Promise<void>): Promise<void> => {
      await done;
      await this.look();
    };
    return {
      ...hands,
      press: (target) => after(hands.press(target)),
      mark: (target) => after(hands.mark(target)),
      choose: (list, entry) => after(hands.choose(list, entry)),
      type: (field, text) => after(hands.type(field, text)),
    };
  }

  /** What is wrong, each at the place where it was seen first. */
  get found(): readonly string[] {
    return [...this.#found].map(([wrong, headings]) => `${headings}, ${this.#colours}: ${wrong}`);
  }

  /** Once all is drawn. */
  async look(): Promise<void> {
    const page = this.#stand.locator('html');
    const { headings, shapes } = await page.evaluate(drawnShapes);
    const seen = this.#seen.get(headings) ?? new Set<string>();
    this.#seen.set(headings, seen);
    if (shapes.every((shape) => seen.has(shape))) return;
    for (const shape of shapes) seen.add(shape);
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
    const wrong = await page.evaluate(
      async (root, options) => (await axe.run(root, options)).violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)),
      this.#colours === 'light' ? everything : contrast,
    );
    for (const each of wrong) if (!this.#found.has(each)) this.#found.set(each, headings);
  }
}

/**
 * Runs in the page: what is drawn under which headings, as far as it makes a difference to how it is drawn or told; words are
 * left out. Without a function of its own name: the loader that runs these files would add a call that the page does not know.
 */
async function drawnShapes(root: Element): Promise<{ readonly headings: string; readonly shapes: readonly string[] }> {
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  const headings: string[] = [];
  const shapes = new Set<string>();
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    waiting.push(...[...element.children].reverse(), ...(element.shadowRoot ? [...element.shadowRoot.children].reverse() : []));
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.matches('h1, h2')) headings.push((element.textContent ?? '').replace(/\s+/g, ' ').trim());
    const told = [...element.attributes].filter(({ name }) => /^(role|lang|colours|disabled|open|aria-(pressed|selected|expanded|checked|disabled|current|invalid|hidden|live))$/.test(name));
    const chosen = element instanceof HTMLInputElement && element.checked ? ':checked' : '';
    shapes.add(`${element.localName}.${element.getAttribute('class') ?? ''}${told.map(({ name, value }) => `[${name}=${value}]`).join('')}${chosen}`);
  }
  return { headings: headings.join(' / '), shapes: [...shapes] };
}
