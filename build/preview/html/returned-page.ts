import type { Attempt } from '../attempts/attempt.js';
import { html } from './html.js';
import { page } from './page.js';

/** Where a cmi5 unit sends the learner as it ends: cmi5 10.2.6, returnURL. It opens in the frame of the launch. */
export function returnedPage({ id }: Attempt): string {
  return page(
    'Back in the LMS',
    html`<h1>You are back in the LMS</h1>
<p>The unit ended and sent you here.</p>
<p><a class="button primary" href="/attempts/${id}" target="_top">What the LMS holds</a></p>`,
  );
}
