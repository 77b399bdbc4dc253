import type { LitElement } from 'lit';

/** Where the focus is: of each root from the outside in, which element of its name it is. */
export type FocusPath = readonly (readonly [name: string, index: number])[];

/** Of the page as it came, which shows its first screen before the script runs. */
export function focusPath(): FocusPath {
  const path: [string, number][] = [];
  let root: Document | ShadowRoot = document;
  for (let at = root.activeElement; at && at !== document.body; at = root.activeElement) {
    path.push([at.localName, [...root.querySelectorAll(at.localName)].indexOf(at)]);
    if (!at.shadowRoot) break;
    root = at.shadowRoot;
  }
  return path;
}

/** Gives the focus to what stands in the same place in the player, which draws that screen with the same templates. */
export async function focusAgain(player: LitElement, path: FocusPath): Promise<void> {
  let root: ParentNode = player.renderRoot;
  for (const [depth, [name, index]] of path.entries()) {
    // The page has its screen once in each language, the player once.
    const twin: HTMLElement | undefined = root.querySelectorAll<HTMLElement>(name)[depth === 0 ? 0 : index];
    await (twin as LitElement | undefined)?.updateComplete; // undefined where it is no element of ours
    if (depth === path.length - 1) twin?.focus();
    if (!twin?.shadowRoot) return;
    root = twin.shadowRoot;
  }
}
