/** How long a window that is just going away has until it lets go. Ms. */
const PATIENCE = 1000;

/**
 * Whether another window of this browser has the same learner's record open. The first holds a lock until its page
 * goes, so that it need not be awake to answer, and who finds the lock free goes on at once. Browsers have locks where
 * the page came over https; without, or where they are refused, no window knows of another.
 *
 * @param name - a hash of learner, activity and registration
 * @param patience - ms to wait for a lock that another window has
 */
export function openElsewhere(name: string, patience = PATIENCE): Promise<boolean> {
  return new Promise((resolve) => {
    const held = async (): Promise<void> => {
      resolve(false);
      // A page that may come back does not hold on to it: when it does, it is loaded anew.
      await new Promise((letGo) => window.addEventListener('pagehide', letGo));
    };
    const request = async (): Promise<unknown> => navigator.locks.request(`course:${name}`, { signal: AbortSignal.timeout(patience) }, held);
    // Refused by the browser, or without locks, it fails for another reason.
    request().catch(({ name: why }: DOMException) => resolve(why === 'TimeoutError'));
  });
}
