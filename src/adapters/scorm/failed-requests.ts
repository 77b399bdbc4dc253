/**
 * Watches the requests that an LMS's window makes, where the browser lets it be seen. One LMS in wide use answers
 * a commit whose request found no server with "true", since a beacon was sent after it; and the browser goes on
 * believing that it is online.
 *
 * Nothing is asked of any server for this: the browser keeps the list anyway. A synchronous request is on it when the
 * commit returns (seen in Chromium); where it is not, or there is no list, nothing is known and nothing is doubted.
 *
 * @param window - the window that holds the API
 * @returns whether a request to the window's own server found none since this was last asked
 * @see Resource Timing: `responseStatus` is 0 when there was no response
 */
export function failedRequests(window: Window | undefined): () => boolean {
  try {
    const { PerformanceObserver, location } = window as Window & typeof globalThis; // thrown at, below, if it is none
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'resource' });
    // Newer than the DOM types' own knowledge of every browser: absent, it is not 0.
    return () => (observer.takeRecords() as PerformanceResourceTiming[]).some((entry) => found(entry, location.origin));
  } catch {
    return () => false;
  }
}

/** Whether that was a script's own request to this origin, and none answered. */
function found({ initiatorType, responseStatus, name }: PerformanceResourceTiming, origin: string): boolean {
  return initiatorType === 'xmlhttprequest' && responseStatus === 0 && name.startsWith(`${origin}/`);
}
