import type { ActiveTime } from '../delivery/active-time.js';
import type { DeliveryClock } from '../delivery/delivery-options.js';

/** The browser's time. */
export function browserClock(active: ActiveTime): DeliveryClock {
  return {
    now: () => Date.now(),
    sessionSeconds: () => active.at(performance.now()) / 1000,
    // A frame callback runs before its paint, a task queued in it runs after. A hidden page
    // paints nothing and calls no frames: there, a timer has to do.
    afterPaint: (task) => {
      if (document.visibilityState === 'hidden') setTimeout(task, 0);
      else requestAnimationFrame(() => setTimeout(task, 0));
    },
    later: (task, ms) => {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  };
}
