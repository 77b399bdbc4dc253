import type { Attempt } from '../attempts/attempt.js';
import type { Learner } from '../attempts/report.js';
import type { Package } from '../packages/package.js';
import { html, json, type Html } from './html.js';
import { page } from './page.js';
import { isScorm, standardName } from './words.js';

const switches = [
  ['offline', 'Offline'],
  ['slow', 'Slow commits'],
  ['failing', 'Commits fail'],
  ['expired', 'Session expired'],
] as const;

const scormSwitches = [
  ['stringObjects', 'Answer with String objects'],
  ['forgetful', 'Never resend what was lost'],
  ['lying', 'Say “true” and lose it'],
] as const;

const lrsSwitches = [
  ['busy', 'Too many requests (429)'],
  ['unavailable', 'Unavailable (503)'],
  ['oneByOne', 'No batches (413)'],
  ['mute', 'Store and do not answer'],
] as const;

/**
 * The package in its frame, as an LMS shows it, with the means to be hostile beside it.
 *
 * @param au - cmi5: index of the unit that is launched
 */
export function launchPage(attempt: Attempt, learner: Learner, entry: Package, au: number): string {
  const shown = [...switches, ...(isScorm(attempt.standard) ? scormSwitches : lrsSwitches)];
  const modes = html`<h3>Launch again</h3>
<div class="controls">
<button type="button" data-mode="normal">In normal mode</button>
<button type="button" data-mode="review">In review mode</button>
<button type="button" data-mode="browse">In browse mode</button>
${isScorm(attempt.standard) ? html`<button type="button" data-credit="no-credit">Without credit</button>` : undefined}
</div>`;
  return page(
    entry.title,
    html`<h1>${entry.title}</h1>
<p class="quiet">${standardName(attempt.standard)} · ${learner.name} · attempt ${attempt.number} · <a href="/attempts/${attempt.id}">What the LMS holds</a></p>
${units(attempt, entry, au)}
<div class="launch">
<div class="frame"><iframe id="content" title="${entry.title}"></iframe></div>
<div>
<section aria-labelledby="now"><h2 id="now">Now</h2>
<p id="message" role="status"></p>
<dl><dt>Status</dt><dd id="status">–</dd><dt>Success</dt><dd id="success">–</dd><dt>Score</dt><dd id="score">–</dd><dt>Location</dt><dd id="location">–</dd><dt>Refused</dt><dd id="refused">0</dd></dl>
<ul id="refusals" class="plain"></ul>
</section>
<section aria-labelledby="hostile"><h2 id="hostile">Be hostile</h2>
<div class="controls">
${shown.map(([name, label]) => html`<button type="button" data-fault="${name}" aria-pressed="false">${label}</button>`)}
<button type="button" data-end>End the attempt from outside</button>
</div>
${attempt.standard === 'xapi' ? undefined : modes}
</section>
</div>
</div>
<script type="application/json" id="attempt">${json({ id: attempt.id, au })}</script>`,
    'launch.js',
  );
}

/** The units of a cmi5 course, each with its launch. */
function units({ id }: Attempt, { cmi5 }: Package, au: number): Html | undefined {
  if (!cmi5 || cmi5.aus.length < 2) return undefined;
  return html`<nav aria-label="Units"><ul class="plain units">${cmi5.aus.map(
    ({ title }, index) => html`<li><a class="button" href="/launch/${id}?au=${index}"${index === au ? html` aria-current="page"` : undefined}>${title}</a></li>`,
  )}</ul></nav>`;
}
