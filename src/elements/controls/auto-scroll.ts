/** Depth in px of the strip along a scroller's edge in which a drag makes it scroll. */
const STRIP = 56;
/** Px scrolled per ms for each px that the pointer is deep in the strip. */
const SPEED = 0.018;
/** After a pause, such as a slow frame, no more than this many ms are made up for. */
const LONGEST = 60;

/** The nearest element around this one that scrolls up and down now, across shadow roots; else the page. */
export function scrollerOf(element: Element): Element {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Scrolls on if the pointer is near the upper or lower edge of what can be seen of the
 * scroller, the faster the nearer.
 *
 * @param y - of the pointer, px in the viewport
 * @param elapsed - ms since the last call
 */
export function scrollAtEdge(scroller: Element, y: number, elapsed: number): void {
  const { top, bottom } = visiblePart(scroller);
  const strip = Math.min(STRIP, (bottom - top) / 4);
  const depth = y < top + strip ? y - (top + strip) : Math.max(0, y - (bottom - strip));
  const speed = Math.min(Math.abs(depth), strip) * SPEED;
  const step = Math.sign(depth) * Math.ceil(speed * Math.min(elapsed, LONGEST));
  // Instant: a smooth scroll of the page's own would lag behind the pointer.
  if (step !== 0) scroller.scrollBy({ top: step, behavior: 'instant' });
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

/** Pinch zoom shows only a part of the viewport. */
function visiblePart(scroller: Element): { readonly top: number; readonly bottom: number } {
  const top = visualViewport?.offsetTop ?? 0;
  const bottom = top + (visualViewport?.height ?? innerHeight);
  if (scroller === document.scrollingElement) return { top, bottom };
  const box = scroller.getBoundingClientRect();
  return { top: Math.max(top, box.top), bottom: Math.min(bottom, box.bottom) };
}
