/** How long another window has for its answer. Ms. */
const PATIENCE = 200;

/**
 * Whether another window of this browser has the same learner's record open. The window
 * that was first answers as long as it lives; two that begin at once are both asked, and
 * the one with the smaller number is the first.
 *
 * @param name - a hash of learner, activity and registration
 * @param patience - ms that another window has for its answer
 */
export function openElsewhere(name: string, patience = PATIENCE): Promise<boolean> {
  if (typeof BroadcastChannel === 'undefined') return Promise.resolve(false);
  const channel = new BroadcastChannel(`course:${name}`);
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  let first = false;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      first = true;
      resolve(false);
    }, patience);
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (!message) return;
      if (first) {
        if (message.kind === 'asked') channel.postMessage({ kind: 'taken', number });
        return;
      }
      // Of two that ask, one may have come too late to hear the other. So the lower number asks
      // again when it hears of a higher one, and the higher gives way when it hears of a lower.
      if (message.kind === 'asked' && number < message.number) {
        channel.postMessage({ kind: 'asked', number });
        return;
      }
      clearTimeout(timer);
      channel.close();
      resolve(true);
    });
    channel.postMessage({ kind: 'asked', number });
    window.addEventListener('pagehide', () => channel.close());
  });
}

interface Message {
  readonly kind: 'asked' | 'taken';
  readonly number: number;
}

/** What came over the channel, if it is ours. */
function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('number' in data)) return undefined;
  const { kind, number } = data;
  return (kind === 'asked' || kind === 'taken') && typeof number === 'number' ? { kind, number } : undefined;
}
