import type { Merge } from './recording.js';
import { start, type Open } from './start.js';

/** Starts the player of one standard; if it cannot, the page says so: it has the words, whatever failed to load. */
export function run(open: Open, merge?: Merge): void {
  // The player takes the place of all that stands in the page.
  const sorry = document.querySelector('template');
  start(open, merge).catch((error: unknown) => {
    console.error(error);
    if (sorry) document.body.replaceChildren(sorry.content);
  });
}
