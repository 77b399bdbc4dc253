import assert from 'node:assert/strict';
import type { BrowserContextOptions, Locator, Page } from 'playwright';

/** On the page of the LMS, px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What presses on the window, moves and lets go. */
export interface Pointer {
  down(at: Point): Promise<unknown>;
  move(to: Point): Promise<unknown>;
  up(): Promise<unknown>;
}

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** Each way of dragging that there is. */
export const draggingWays: readonly [name: string, pointer: (page: Page) => Promise<Pointer>, options: BrowserContextOptions][] = [
  ['mouse', mouse, { viewport: { width: 1280, height: 900 } }],
  ['finger on a phone', finger, phone],
];

/**
 * To a place out of sight by way of the frame's edge, where the course scrolls by itself.
 *
 * @returns whether it had to scroll
 */
export async function drag(page: Page, pointer: Pointer, handle: Locator, place: Locator): Promise<boolean> {
  let scrolled = false;
  await pointer.down((await look(page, handle)).point);
  let sight = await look(page, place);
  // The page scrolls on below the pointer until it has left the edge: one lets go when it rests.
  for (let moves = 0, rests = false; !rests; moves += 1) {
    assert.ok(moves < MOST_MOVES, 'the page did not come to rest with the place in sight');
    scrolled ||= sight.where !== 'here';
    await pointer.move({ ...sight.point, x: sight.point.x + (moves % 2) });
    await drawn(place);
    const now = await look(page, place);
    rests = moves > 0 && now.where === 'here' && sight.where === 'here' && now.point.y === sight.point.y;
    sight = now;
  }
  await pointer.up();
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

/** Two frames each: more than any page takes to scroll from end to end. */
const MOST_MOVES = 1000;

interface Sight {
  readonly where: 'above' | 'below' | 'here';
  /** The middle of what can be seen, or the frame's edge beyond which the target lies. */
  readonly point: Point;
}

/** Where a target is in the course's frame. */
async function look(page: Page, target: Locator): Promise<Sight> {
  const [box, frame] = await Promise.all([target.boundingBox(), page.locator('iframe').boundingBox()]);
  assert.ok(box && frame);
  const [top, bottom] = [Math.max(box.y, frame.y), Math.min(box.y + box.height, frame.y + frame.height)];
  const x = box.x + box.width / 2;
  if (bottom - top > 20) return { where: 'here', point: { x, y: (top + bottom) / 2 } };
  return box.y < frame.y
    ? { where: 'above', point: { x, y: frame.y + 8 } }
    : { where: 'below', point: { x, y: frame.y + frame.height - 8 } };
}
