/** Depth in px of the strip along a scroller's edge in which a drag makes it scroll. */
const STRIP = 56;
/** Px scrolled per ms for each px that the pointer is deep in the strip. */
const SPEED = 0.018;
/** After a pause, such as a slow frame, no more than this many ms are made up for. */
const LONGEST = 60;

/**
 * The nearest element around this one that scrolls up and down now, across shadow roots; else the page. Where the LMS's frame
 * is as high as its page, what scrolls around the frame, as far as one may know.
 */
export function scrollerOf(element: Element): Element {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  const page = pageOf(element);
  return (page.scrollHeight <= page.clientHeight && aroundOf(page)) || page;
}

/**
 * Scrolls on if the pointer is near the upper or lower edge of what can be seen of the
 * scroller, the faster the nearer; at its end, what scrolls around it goes on. No further than the end
 * of what is dragged in: an LMS's page would go on below the frame until too little of the course is left to scroll back by.
 *
 * @param within - the window that the pointer's place is told in
 * @param arena - what is dragged in
 * @param y - of the pointer, px in that window
 * @param elapsed - ms since the last call
 * @returns px by which the window itself was moved up under the pointer
 */
export function scrollAtEdge(within: Window, scroller: Element, arena: Element, y: number, elapsed: number): number {
  const { top, bottom } = visiblePart(within, arena);
  const strip = Math.min(STRIP, (bottom - top) / 4);
  const depth = y < top + strip ? y - (top + strip) : Math.max(0, y - (bottom - strip));
  const speed = Math.min(Math.abs(depth), strip) * SPEED;
  const wish = Math.sign(depth) * Math.ceil(speed * Math.min(elapsed, LONGEST));
  const ends = arena.getBoundingClientRect();
  const step = Math.max(Math.min(0, ends.top - top), Math.min(wish, Math.max(0, ends.bottom - bottom)));
  const before = scroller.scrollTop;
  // Instant: a smooth scroll of the page's own would lag behind the pointer.
  if (step !== 0) scroller.scrollBy({ top: step, behavior: 'instant' });
  const moved = scroller.scrollTop - before;
  const around = step !== 0 && moved === 0 && aroundOf(scroller);
  if (around) return scrollAtEdge(within, around, arena, y, elapsed);
  return scroller.ownerDocument === within.document ? 0 : moved;
}

function pageOf({ ownerDocument: { scrollingElement, documentElement } }: Element): Element {
  return scrollingElement ?? documentElement;
}

/** The next scroller from a scroller outwards. None of the outermost page, nor where the page around is another site's. */
function aroundOf(scroller: Element): Element | undefined {
  const frame = scroller === pageOf(scroller) ? scroller.ownerDocument.defaultView?.frameElement : scroller;
  return frame ? scrollerOf(frame) : undefined;
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

/**
 * Of the window, as far up as one may look: pinch zoom shows only a part of the outermost, each shows only a part of the frame in
 * it, and so does each scroller around that.
 */
function visiblePart(within: Window, arena: Element): { readonly top: number; readonly bottom: number } {
  let [top, bottom] = [-Infinity, Infinity];
  // Of the window, in the one that is looked at.
  let offset = 0;
  const showing = (from: number, to: number): void => {
    top = Math.max(top, from - offset);
    bottom = Math.min(bottom, to - offset);
  };
  let inner = arena;
  for (let at = within; ; at = at.parent) {
    const from = at.visualViewport?.offsetTop ?? 0;
    showing(from, from + (at.visualViewport?.height ?? at.innerHeight));
    for (let pane: Element | undefined = scrollerOf(inner); pane?.ownerDocument === at.document && pane !== pageOf(pane); pane = aroundOf(pane)) {
      const box = pane.getBoundingClientRect();
      showing(box.top, box.bottom);
    }
    const frame = at.frameElement;
    if (!frame) return { top, bottom };
    offset += frame.getBoundingClientRect().top + frame.clientTop;
    inner = frame;
  }
}
