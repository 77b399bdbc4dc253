import type { CDPSession, Locator, Page } from 'playwright';
import type { Hands } from './hands.js';

/** What a screen reader is told of something, by the browser's own accessibility tree. */
export interface Told {
  readonly role: string;
  readonly name: string;
  /** Of a list or field, what it holds; of a box, whether it is ticked. */
  readonly value: string;
  readonly description: string;
}

/** Someone who meets the page as its accessibility tree alone, and does what a screen reader does there: the default action of a node. */
export interface TreeHands extends Hands {
  /** All that was operated, in turn. */
  readonly met: readonly Told[];
  /** What the live regions held whenever that was something else. */
  readonly heard: readonly string[];
}

const PRESSED = ['button', 'link', 'tab', 'menuitem', 'DisclosureTriangle'];

/** @throws Error, when they operate something, if that is not in the tree, has another role there than its use, or no name */
export async function treeHands(page: Page): Promise<TreeHands> {
  const tree = await Tree.of(page);
  const met: Told[] = [];
  const heard: string[] = [];
  const meet = async (target: Locator, ...roles: readonly string[]): Promise<void> => {
    await target.waitFor();
    const told = await tree.told(target);
    if (!told || !roles.includes(told.role) || told.name === '') throw new Error(`a screen reader finds ${JSON.stringify(told)}, wanted a ${roles.join(' or ')} with a name`);
    met.push(told);
  };
  const listen = async (): Promise<void> => {
    const said = await tree.said();
    if (said !== '' && said !== heard.at(-1)) heard.push(said);
  };
  const became = async (target: Locator, wanted: string): Promise<void> => {
    const told = await tree.told(target);
    // Some are gone with what they did.
    if (told && told.value !== wanted) throw new Error(`${told.role} ${told.name} is ${told.value} to a screen reader, wanted ${wanted}`);
  };
  return {
    name: 'accessibility tree',
    met,
    heard,
    press: async (target) => {
      await meet(target, ...PRESSED);
      await act(target);
      await listen();
    },
    mark: async (target) => {
      await meet(target, 'radio', 'checkbox');
      await act(target);
      await became(target, 'true');
      await listen();
    },
    choose: async (list, entry) => {
      await meet(list, 'combobox');
      await list.selectOption({ label: entry });
      await listen();
    },
    type: async (field, text) => {
      await meet(field, 'textbox', 'spinbutton');
      await field.focus();
      await field.fill('');
      await page.keyboard.insertText(text);
      await became(field, text);
      await listen();
    },
  };
}

/** The default action: no pointer and no key is in it. */
function act(target: Locator): Promise<void> {
  return target.evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
  });
}

/** Where the page of a frame keeps what is looked up. */
const REACHED = 'reachedByTest';

/** The accessibility trees of a page and its frames. */
class Tree {
  readonly #cdp: CDPSession;
  /** Scripts' contexts of the page and its frames. */
  readonly #contexts: Set<number>;
  /** Frames by their contexts. */
  readonly #frames: Map<number, string>;

  private constructor(cdp: CDPSession, contexts: Set<number>, frames: Map<number, string>) {
    this.#cdp = cdp;
    this.#contexts = contexts;
    this.#frames = frames;
  }

  static async of(page: Page): Promise<Tree> {
    const cdp = await page.context().newCDPSession(page);
    const contexts = new Set<number>();
    const frames = new Map<number, string>();
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const { isDefault, frameId } = (context.auxData ?? {}) as { readonly isDefault?: boolean; readonly frameId?: string }; // as the protocol has it
      if (!isDefault || frameId === undefined) return;
      contexts.add(context.id);
      frames.set(context.id, frameId);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
    cdp.on('Runtime.executionContextsCleared', () => contexts.clear());
    await cdp.send('Runtime.enable');
    await cdp.send('Accessibility.enable');
    return new Tree(cdp, contexts, frames);
  }

  /** `undefined` where it is in no tree: gone, or hidden from screen readers. */
  async told(target: Locator): Promise<Told | undefined> {
    if ((await target.count()) === 0) return undefined;
    await target.evaluate((element, place) => Reflect.set(globalThis, place, element), REACHED);
    for (const contextId of this.#contexts) {
      const { result } = await this.#cdp.send('Runtime.evaluate', { expression: `globalThis.${REACHED}`, contextId });
      if (result.subtype !== 'node' || result.objectId === undefined) continue;
      const { nodes } = await this.#cdp.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
      await this.#cdp.send('Runtime.evaluate', { expression: `delete globalThis.${REACHED}`, contextId });
      const [node] = nodes;
      if (!node || node.ignored) return undefined;
      const checked = node.properties?.find(({ name }) => name === 'checked')?.value.value as unknown; // boolean or 'mixed'
      const text = (value: { readonly value?: unknown } | undefined): string => String(value?.value ?? '').trim();
      return { role: text(node.role), name: text(node.name), value: checked === undefined ? text(node.value) : String(checked), description: text(node.description) };
    }
    throw new Error('the element is in no frame of the page');
  }

  /** What the live regions hold. */
  async said(): Promise<string> {
    const regions: string[] = [];
    for (const contextId of this.#contexts) {
      const frameId = this.#frames.get(contextId);
      if (frameId === undefined) continue;
      const { nodes } = await this.#cdp.send('Accessibility.getFullAXTree', { frameId });
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const textOf = (id: string): string => {
        const node = byId.get(id);
        if (!node) return '';
        return node.role?.value === 'StaticText' ? String(node.name?.value ?? '') : (node.childIds ?? []).map(textOf).join(' ');
      };
      for (const node of nodes) if (['status', 'alert', 'log'].includes(String(node.role?.value))) regions.push(textOf(node.nodeId));
    }
    return regions.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '').join(' | ');
  }
}
