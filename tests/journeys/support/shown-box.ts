import type { Locator } from 'playwright';

/** On what is seen of the window, px of its page: where a driver sends a mouse or a finger, which makes them larger where the page is drawn apart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where an element is on what is seen of the window, px of its page. */
export interface ShownBox extends Box {
  /** What of the window shows the frame that it is in. */
  readonly seen: Box;
}

/**
 * As a learner sees it: through frames, each of which shows a part of its page, and with the page drawn apart.
 *
 * @param around - selector of what around the target is meant
 */
export function shownBox(target: Locator, around?: string): Promise<ShownBox> {
  // Runs in the page, so without a function of its own name: the loader that runs these files would add a call that it does not know.
  return target.evaluate((element, selector) => {
    const { left, right, top, bottom } = ((selector && element.closest(selector)) || element).getBoundingClientRect();
    // Of the frame's page, in the window that is looked at.
    let [x, y] = [0, 0];
    let seen = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    for (let at: Window = window; ; at = at.parent) {
      const view = at.visualViewport;
      const { offsetLeft = 0, offsetTop = 0, width = at.innerWidth, height = at.innerHeight } = view ?? {};
      seen = {
        left: Math.max(seen.left, offsetLeft),
        right: Math.min(seen.right, offsetLeft + width),
        top: Math.max(seen.top, offsetTop),
        bottom: Math.min(seen.bottom, offsetTop + height),
      };
      const frame = at.frameElement;
      if (frame) {
        const box = frame.getBoundingClientRect();
        const [right, down] = [box.left + frame.clientLeft, box.top + frame.clientTop];
        [x, y] = [x + right, y + down];
        seen = { left: seen.left + right, right: seen.right + right, top: seen.top + down, bottom: seen.bottom + down };
        continue;
      }
      const [across, down] = [x - offsetLeft, y - offsetTop];
      return {
        left: left + across,
        right: right + across,
        top: top + down,
        bottom: bottom + down,
        seen: { left: seen.left - offsetLeft, right: seen.right - offsetLeft, top: seen.top - offsetTop, bottom: seen.bottom - offsetTop },
      };
    }
  }, around ?? '');
}
