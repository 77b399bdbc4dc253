import type { LitElement } from 'lit';

declare global {
  /** What was pressed last; set by a script in the page itself (build/page.ts), which runs before all others. */
  var coursePress: HTMLElement | undefined;
}

/**
 * Puts the player in place of the page as it came, which shows its first screen before the script runs and is drawn
 * with the same templates. What has the focus there has it again, and what was pressed too early is pressed once more.
 */
export async function takeOver(player: LitElement): Promise<void> {
  const page = everything(document.querySelector('body>div:not([hidden])') ?? document);
  const focus = page.find((each) => each.matches(':focus') && !each.shadowRoot);
  document.body.replaceChildren(player);
  // Once all elements in it are drawn too.
  await new Promise((resolve) => setTimeout(resolve));
  const drawn = everything(player.renderRoot);
  // The learner may go on somewhere else, and a notice that only the player has moves what stands after it: what now has
  // the place must say the same.
  const twinOf = (element: HTMLElement | undefined): HTMLElement | undefined => {
    const twin = element && drawn[page.indexOf(element)];
    return twin?.textContent === element?.textContent ? twin : undefined;
  };
  twinOf(focus)?.focus();
  twinOf(globalThis.coursePress)?.click();
}

/** Only the page has its styles in elements. */
function everything(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(':not(style)')].flatMap((each) => [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])]);
}
