import assert from 'node:assert/strict';
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { shownBox, type Point, type ShownBox } from './shown-box.js';

/** What presses on the window, moves and lets go. */
export interface Pointer {
  down(at: Point): Promise<unknown>;
  move(to: Point): Promise<unknown>;
  up(): Promise<unknown>;
  /** What is made of the page for as long as it drags. */
  readonly around?: { begin(): Promise<unknown>; end(): Promise<unknown> };
}

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** A pointer is asked for once the course is there. */
type DraggingWay = readonly [name: string, pointer: (page: Page) => Promise<Pointer>, options: BrowserContextOptions];

/** With what one drags. */
export const draggingHands: readonly DraggingWay[] = [
  ['mouse', mouse, desk],
  ['finger on a phone', finger, phone],
];

/** Each way of dragging that there is, and each page on which it is another matter. */
export const draggingWays: readonly DraggingWay[] = [
  ...draggingHands,
  ['finger on a phone, with the page drawn apart to twice its size', zoomedFinger, phone],
  ['mouse, in a frame that is taller than the window', (page) => inTallFrame(page, mouse), { viewport: { width: 320, height: 480 } }],
  ['finger on a phone, in a frame that is taller than the window', (page) => inTallFrame(page, finger), phone],
  ['mouse, written from right to left', (page) => fromRightToLeft(page, mouse), desk],
  ['finger on a phone, written from right to left', (page) => fromRightToLeft(page, finger), phone],
];

/**
 * To a place out of sight by way of the edge of what is seen of the course, where it scrolls by itself. The card is under the
 * pointer before it is let go.
 *
 * @returns whether it had to scroll
 */
export async function drag(pointer: Pointer, handle: Locator, place: Locator): Promise<boolean> {
  await pointer.around?.begin();
  await handle.evaluate((element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }));
  await drawn(place);
  let scrolled = false;
  await pointer.down(look(await shownBox(handle)).point);
  let sight = look(await shownBox(place));
  // The page scrolls on below the pointer until it has left the edge: one lets go when it rests.
  for (let moves = 0, rests = false; !rests; moves += 1) {
    assert.ok(moves < MOST_MOVES, `the page did not come to rest with the place in sight: ${JSON.stringify(sight)}`);
    scrolled ||= sight.where !== 'here';
    await pointer.move({ ...sight.point, x: sight.point.x + (moves % 2) });
    await drawn(place);
    const now = look(await shownBox(place));
    rests = moves > 0 && now.where === 'here' && sight.where === 'here' && now.point.y === sight.point.y;
    sight = now;
  }
  const card = await shownBox(handle, '.card');
  const { x, y } = sight.point;
  assert.ok(x > card.left - 2 && x < card.right + 2 && y > card.top - 2 && y < card.bottom + 2, `the pointer is at ${x}, ${y}, and the card is not: ${JSON.stringify(card)}`);
  await pointer.up();
  await pointer.around?.end();
  return scrolled;
}

/** Waits for two frames of the course: after them it has heard of the pointer and shows so. */
async function drawn(place: Locator): Promise<void> {
  await place.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function mouse(page: Page): Promise<Pointer> {
  return {
    down: async ({ x, y }) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
    },
    move: ({ x, y }) => page.mouse.move(x, y, { steps: 5 }),
    up: () => page.mouse.up(),
  };
}

/** As the browser gets it from a screen: no event is made by a script. */
async function finger(page: Page): Promise<Pointer> {
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (at) => touch('touchStart', [at]),
    move: (to) => touch('touchMove', [to]),
    up: () => touch('touchEnd', []),
  };
}

/** Of the page only a quarter is seen, which pans over it. */
async function zoomedFinger(page: Page): Promise<Pointer> {
  const screen = await page.context().newCDPSession(page);
  const zoom = (pageScaleFactor: number) => screen.send('Emulation.setPageScaleFactor', { pageScaleFactor });
  const around = {
    begin: async () => {
      await zoom(2);
      await page.waitForFunction('visualViewport.scale === 2');
    },
    end: () => zoom(1),
  };
  return { ...(await finger(page)), around };
}

/** As where an LMS gives the frame the height of what is in it, and scrolls itself. */
async function inTallFrame(page: Page, pointer: (page: Page) => Promise<Pointer>): Promise<Pointer> {
  await page.locator('iframe').evaluate((frame) => {
    frame.style.minHeight = '3000px';
  });
  return pointer(page);
}

async function fromRightToLeft(page: Page, pointer: (page: Page) => Promise<Pointer>): Promise<Pointer> {
  await page.frameLocator('iframe').locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
  return pointer(page);
}

/** Two frames each: more than any page takes to scroll from end to end. */
const MOST_MOVES = 1000;

interface Sight {
  readonly where: 'above' | 'below' | 'here';
  /** The middle of what can be seen, or the edge beyond which the target lies. */
  readonly point: Point;
}

/** Where a target is to whoever looks at the window. */
function look({ left, right, top, bottom, seen }: ShownBox): Sight {
  const [first, last] = [Math.max(top, seen.top), Math.min(bottom, seen.bottom)];
  const x = (Math.max(left, seen.left) + Math.min(right, seen.right)) / 2;
  if (last - first > 20) return { where: 'here', point: { x, y: (first + last) / 2 } };
  return top < seen.top ? { where: 'above', point: { x, y: seen.top + 8 } } : { where: 'below', point: { x, y: seen.bottom - 8 } };
}
