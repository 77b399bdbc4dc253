/** What the page's comings and goings mean for saving. */
export interface PageLife {
  /** Perhaps seen for the last time: save, but stay open. */
  hidden(): void;
  /** Going away. */
  leaving(): void;
  online(): void;
  /** Back from the browser's memory after it was left. */
  restored(): void;
}

/**
 * Tells of the page's comings and goings. `unload` is not among them: browsers leave it
 * out, and a page that listens to it cannot be kept for going back to.
 */
export function watchPage(page: Window, life: PageLife): void {
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') life.hidden();
  });
  page.addEventListener('pagehide', () => life.leaving());
  page.addEventListener('online', () => life.online());
  page.addEventListener('pageshow', (event) => {
    if (event.persisted) life.restored();
  });
}
