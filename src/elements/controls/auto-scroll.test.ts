import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { scrollAtEdge, scrollerOf } from './auto-scroll.js';

/** A page within the page, with a card in it; in a pane that scrolls, where its height is given. */
async function framed(frameHeight: number, pageHeight: number, paneHeight?: number) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; inline-size: 300px; block-size: ${frameHeight}px`;
  const shown = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html><body style="margin: 0"><div style="block-size: ${pageHeight}px"><b>card</b></div></body></html>`;
  const pane = document.createElement('div');
  if (paneHeight !== undefined) pane.style.cssText = `block-size: ${paneHeight}px; overflow: auto`;
  pane.append(frame);
  document.body.replaceChildren(pane);
  await shown;
  const inner = frame.contentWindow;
  const [arena, card] = frame.contentDocument?.querySelectorAll('div, b') ?? [];
  if (!inner || !arena || !card) throw new Error('the frame is empty');
  return { inner, arena, card };
}

function frameTopOf({ frameElement }: Window): number {
  return frameElement?.getBoundingClientRect().top ?? Number.NaN;
}

describe('a drag near the edge', () => {
  beforeEach(async () => {
    await setViewport({ width: 320, height: 480 });
    scrollTo(0, 0);
  });
  afterEach(() => document.body.replaceChildren());

  it('scrolls the page that it is in, which stays where it is under the pointer', async () => {
    const { inner, arena, card } = await framed(400, 2000);
    const scroller = scrollerOf(card);
    expect(scroller).to.equal(inner.document.scrollingElement);
    expect(scrollAtEdge(inner, scroller, arena, 395, 16)).to.equal(0);
    expect(scroller.scrollTop).to.be.above(0);
  });

  it('scrolls the page around a frame that is as high as its page, and says how far that moved the frame', async () => {
    const { inner, arena, card } = await framed(1600, 1600);
    const scroller = scrollerOf(card);
    expect(scroller).to.equal(document.scrollingElement);
    // 480 px of the frame can be seen: its middle is at rest, at 470 it goes on.
    expect(scrollAtEdge(inner, scroller, arena, 240, 16)).to.equal(0);
    const moved = scrollAtEdge(inner, scroller, arena, 470, 16);
    expect(moved).to.be.above(0);
    expect(scroller.scrollTop).to.equal(moved);
    // The pointer, which stands still, is that much further down in the frame, and at the edge as before.
    expect(scrollAtEdge(inner, scroller, arena, 470 + moved, 16)).to.equal(moved);
    // And at the upper edge it goes back.
    expect(scrollAtEdge(inner, scroller, arena, 2 * moved + 2, 16)).to.be.below(0);
  });

  it('scrolls by what the page around shows of the frame', async () => {
    const { inner, arena, card } = await framed(800, 3000);
    const scroller = scrollerOf(card);
    expect(scroller).to.equal(inner.document.scrollingElement);
    // The frame ends at 800, the window at 480.
    scrollAtEdge(inner, scroller, arena, 475, 16);
    expect(scroller.scrollTop).to.be.above(0);
  });

  it('goes on with the page around, once its own is at its end and a part of the frame cannot be seen still', async () => {
    const { inner, arena, card } = await framed(1000, 1010);
    const scroller = scrollerOf(card);
    expect(scroller).to.equal(inner.document.scrollingElement);
    expect(scrollAtEdge(inner, scroller, arena, 479, 60)).to.equal(0);
    expect(scroller.scrollTop, 'all there is').to.equal(10);
    const moved = scrollAtEdge(inner, scroller, arena, 479, 60);
    expect(moved).to.be.above(0);
    expect([scroller.scrollTop, document.scrollingElement?.scrollTop]).to.deep.equal([10, moved]);
  });

  it('goes by what a pane of the page around shows of the frame, and scrolls that until the end is seen there', async () => {
    const { inner, arena, card } = await framed(700, 2000, 300);
    const scroller = scrollerOf(card);
    expect(scroller).to.equal(inner.document.scrollingElement);
    // The pointer stands 13 px above the lower edge of the pane.
    const endInWindow = (): number => Math.round(frameTopOf(inner) + arena.getBoundingClientRect().bottom);
    for (let frames = 0; frames < 400; frames += 1) scrollAtEdge(inner, scroller, arena, 295 - frameTopOf(inner), 16);
    // The body has a margin of 8 px, and the pane is 300 px high.
    expect(endInWindow()).to.equal(308);
  });

  it('ends where what is dragged in ends, though the page around the frame has more below and above', async () => {
    const { inner, arena, card } = await framed(1000, 1000);
    const [above, below] = [document.createElement('div'), document.createElement('div')];
    for (const more of [above, below]) more.style.blockSize = '900px';
    document.body.prepend(above);
    document.body.append(below);
    const scroller = scrollerOf(card);
    const hold = (inWindow: number): number => {
      for (let frames = 0; frames < 200; frames += 1) scrollAtEdge(inner, scroller, arena, inWindow - frameTopOf(inner), 16);
      return Math.round(frameTopOf(inner));
    };
    scroller.scrollTop = 1000;
    // The frame ends 1000 px below its top, the window at 480.
    expect(hold(470)).to.equal(480 - 1000);
    expect(hold(10)).to.equal(0);
  });
});
