import type { ActiveTime } from '../delivery/active-time.js';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchmove'] as const;

/** A sign of life within this long after another says nothing new. Ms. */
const GRAIN = 1000;

/**
 * Feeds the learner's signs of life and the page's visibility into the active time, and
 * tells of each stretch, in ms, in which the learner turns out to have been away.
 */
export function watchActivity(page: Window, time: ActiveTime, away: (ms: number) => void): void {
  const tell = (ms: number): void => {
    if (ms > 0) away(ms);
  };
  let last = performance.now();
  const alive = (): void => {
    const now = performance.now();
    if (now - last < GRAIN) return;
    last = now;
    tell(time.alive(now));
  };
  for (const sign of signsOfLife) page.addEventListener(sign, alive, { capture: true, passive: true });
  page.document.addEventListener('visibilitychange', () => {
    const now = performance.now();
    tell(page.document.visibilityState === 'hidden' ? time.hidden(now) : time.shown(now));
  });
}
