import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { Attempt } from './support/preview.js';

const on = onStage();

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What presses on the window, moves and lets go. */
interface Pointer {
  down(at: Point): Promise<unknown>;
  move(to: Point): Promise<unknown>;
  up(): Promise<unknown>;
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

/** To a place out of sight by way of the frame's edge, where the course scrolls by itself. */
async function drag(page: Page, pointer: Pointer, handle: Locator, place: Locator): Promise<boolean> {
  let scrolled = false;
  await pointer.down((await look(page, handle)).point);
  let sight = await look(page, place);
  for (let waits = 0; sight.where !== 'here' && waits < 60; waits += 1) {
    scrolled = true;
    await pointer.move({ ...sight.point, x: sight.point.x + (waits % 2) });
    await page.waitForTimeout(50);
    sight = await look(page, place);
  }
  assert.equal(sight.where, 'here');
  await pointer.move(sight.point);
  await pointer.move({ ...sight.point, x: sight.point.x + 1 });
  // The page may have gone on scrolling below the pointer until it left the edge.
  sight = await look(page, place);
  await pointer.move(sight.point);
  await pointer.up();
  return scrolled;
}

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

const ways: readonly [name: string, pointer: (page: Page) => Promise<Pointer>, options: BrowserContextOptions][] = [
  ['mouse', mouse, { viewport: { width: 1280, height: 900 } }],
  ['finger on a phone', finger, phone],
];

describe('cards in the SCORM 1.2 package of m1', { concurrency: 2 }, () => {
  for (const [name, pointerOf, options] of ways) {
    it(`are dragged by ${name} to places in and out of sight, checked, and recorded`, { timeout: 180_000 }, async () => {
      const attempt = await Attempt.begin(on.stage, 'm1-scorm12', options);
      const { page, course } = await attempt.launch();
      const pointer = await pointerOf(page);
      const learner = new Learner(on.content, 'm1', course, pointerHands(), 'en');
      for (let screens = 0; screens < 5; screens += 1) await learner.next();
      const key = on.content.keys['CA-1a'];
      assert.ok(key?.kind === 'classification');
      let scrolls = 0;
      for (const [token, [category = '']] of Object.entries(key.accepts)) {
        const handle = course.locator(`[data-token="${token}"] .handle`);
        await handle.scrollIntoViewIfNeeded();
        const place = course.locator(`[data-place="${category}"]`);
        scrolls += (await drag(page, pointer, handle, place)) ? 1 : 0;
        await place.locator(`[data-token="${token}"]`).waitFor();
      }
      assert.ok(scrolls > 0, 'no place was ever out of sight, so scrolling was not tried');
      await course.getByRole('button', { name: learner.words.item.check }).click();
      await course.getByText(learner.words.item.countRight(9, 9)).first().waitFor();
      await learner.waitUntilSaved();
      await attempt.leave();
      const report = await attempt.report();
      assert.deepEqual(report.interactions.map(({ id, result }) => [id, result]), [['ca1a', 'correct']]);
      assert.deepEqual([report.refused, attempt.complaints], [[], []]);
    });
  }
});
