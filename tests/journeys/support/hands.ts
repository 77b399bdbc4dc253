import type { Locator, Page } from 'playwright';

/** One way of operating a page. Nothing here calls a script of the page. */
export interface Hands {
  readonly name: string;
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  /** A radio button or check box, by its own input. */
  mark(target: Locator): Promise<void>;
  /** An entry of a native list, by what it says. */
  choose(list: Locator, entry: string): Promise<void>;
  /** Into a line or box, in place of what it holds. */
  type(field: Locator, text: string): Promise<void>;
  /** Where the focus is; absent where there are no keys but those to type with. */
  key?(name: string): Promise<void>;
}

export function pointerHands(): Hands {
  return {
    name: 'pointer',
    press: (target) => target.click(),
    mark: (target) => target.click(),
    choose: async (list, entry) => {
      await list.selectOption({ label: entry });
    },
    type: async (field, text) => {
      await field.click();
      await retype(field, text);
    },
  };
}

/** A finger. A native list is the telephone's own, so it is chosen from as there: by its entry. */
export function touchHands(): Hands {
  return {
    name: 'touch',
    press: (target) => target.tap(),
    mark: (target) => target.tap(),
    choose: async (list, entry) => {
      await list.tap();
      await list.selectOption({ label: entry });
    },
    type: async (field, text) => {
      await field.tap();
      await retype(field, text);
    },
  };
}

async function retype(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(text);
}

/** Tab, Enter, Space and arrows; where the focus is not, nothing can be done. */
export function keyboardHands(page: Page): Hands {
  return {
    name: 'keyboard',
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    mark: async (target) => {
      await tabToGroup(page, target);
      if ((await target.getAttribute('type')) === 'checkbox') return page.keyboard.press('Space');
      for (let presses = 0; presses < 12; presses += 1) {
        if (await hasFocus(target)) {
          await page.keyboard.press('Space');
          return;
        }
        await page.keyboard.press('ArrowDown');
      }
      throw new Error('the arrows do not lead to the radio button');
    },
    choose: async (list, entry) => {
      await tabTo(page, list);
      await page.keyboard.press('Home');
      for (let presses = 0; presses < 12; presses += 1) {
        if ((await chosen(list)) === entry) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`the list has no entry ${entry}`);
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    key: (name) => page.keyboard.press(name),
  };
}

/** The nearer way round: Tab to what comes later on the page, Shift and Tab to what came before. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 300; presses += 1) {
    const way = await target.evaluate(wayTo);
    if (way === 'here') return;
    await page.keyboard.press(way === 'forward' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/**
 * Runs in the page: where the element is from the one with the focus, in the order as seen.
 * Without a function of its own name: the loader that runs these files would add a call to
 * a helper that the page does not have.
 */
function wayTo(target: Element): 'here' | 'forward' | 'backward' {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active === target && document.hasFocus()) return 'here';
  if (!active || active === document.body) return 'forward';
  const [mine = [], its = []] = [active, target].map((node: Node) => {
    const line: Node[] = [];
    for (let at: Node | null = node; at; ) {
      line.unshift(at);
      const slot: Node | null = at instanceof Element ? at.assignedSlot : null;
      at = slot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
    }
    return line;
  });
  const fork = mine.findIndex((node, index) => node !== its[index]);
  const [a, b] = [mine[fork], its[fork]];
  if (!a || !b) return 'forward';
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 'backward' : 'forward';
}

/** A group of radio buttons is one stop; a check box is its own. */
async function tabToGroup(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 300; presses += 1) {
    const there = await target.evaluate((input) => {
      const root = input.getRootNode();
      const active = root instanceof ShadowRoot ? root.activeElement : null;
      if (active === input) return true;
      const both = active instanceof HTMLInputElement && input instanceof HTMLInputElement;
      return both && active.type === 'radio' && active.name === input.name;
    });
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === element && document.hasFocus();
  });
}

function chosen(list: Locator): Promise<string> {
  return list.evaluate((element) =>
    element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.textContent ?? '').trim() : '',
  );
}
