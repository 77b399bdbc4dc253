import type { PlayerElement } from './player.js';

/**
 * Does what the next step needs, however often it takes. Where it fails the learner is told, and it is tried again
 * when they ask for it, and when the network is back.
 *
 * @param whenItFails - sees to it that the player can tell them
 */
export async function patiently<Result>(player: PlayerElement, task: () => Promise<Result>, whenItFails: () => Promise<void>): Promise<Result> {
  for (;;) {
    player.pending = 'loading';
    try {
      return await task();
    } catch (error) {
      console.warn(error);
      player.pending = 'failed';
      const again = new Promise((resolve) => {
        player.addEventListener('load-retry', resolve, { once: true });
        window.addEventListener('online', resolve, { once: true });
      });
      await whenItFails();
      await again;
    }
  }
}
