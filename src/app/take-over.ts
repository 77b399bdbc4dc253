import type { LitElement } from 'lit';

declare global {
  /** What was pressed last; set by a script in the page itself (build/page.ts), which runs before all others. */
  var coursePress: HTMLElement | undefined;
}

/**
 * Puts the player in place of the page as it came, which shows its first screen before the script runs and is drawn
 * with the same templates. What has the focus there has it again, and what was pressed too early is pressed once more.
 *
 * @param same - the player shows just what the page showed: else a press there meant something else
 */
export async function takeOver(player: LitElement, same: boolean): Promise<void> {
  const page = everything(document.querySelector('body>div:not([hidden])') ?? document);
  const focus = page.findIndex((each) => each.matches(':focus') && !each.shadowRoot);
  const press = page.findIndex((each) => same && each === globalThis.coursePress);
  document.body.replaceChildren(player);
  // Once all elements in it are drawn too.
  await new Promise((resolve) => setTimeout(resolve));
  const drawn = everything(player.renderRoot);
  drawn[focus]?.focus();
  drawn[press]?.click();
}

/** Only the page has its styles in elements. */
function everything(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(':not(style)')].flatMap((each) => [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])]);
}
