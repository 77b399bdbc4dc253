import type { Page } from 'playwright';
import { PATIENCE } from './patience.js';

/** What a page did that none may do: a journey ends with nothing of it. */
export interface Watched {
  /** What the page complained of. */
  readonly complaints: string[];
  /** Requests that left for anywhere but the preview. */
  readonly strays: string[];
}

/** @param home - of the preview, without a slash at its end */
export function watch(page: Page, home: string, { complaints, strays }: Watched): void {
  page.setDefaultTimeout(PATIENCE);
  page.on('console', (message) => {
    // xAPI answers 404 where there is no state yet; a browser asks any server for an icon; and it logs every 404.
    const expected = message.text().includes('404') && /\/activities\/state\?|\/favicon\.ico$/.test(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`) && !request.url().startsWith('data:')) strays.push(request.url());
  });
}
