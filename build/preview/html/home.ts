import type { Attempt } from '../attempts/attempt.js';
import type { AttemptReport, Learner } from '../attempts/report.js';
import type { BrokenPackage, Package, PlainPage, ShelfEntry } from '../packages/package.js';
import { html, type Html } from './html.js';
import { page } from './page.js';
import { day, scoreText, standardName } from './words.js';

export interface HomeData {
  readonly dist: string;
  readonly packages: readonly ShelfEntry[];
  readonly learners: readonly Learner[];
  readonly attempts: readonly { readonly attempt: Attempt; readonly report: AttemptReport }[];
}

/** The list of packages, what was done with each, and the learners. */
export function homePage(data: HomeData): string {
  const packages = data.packages.map((entry) => card(entry, data));
  return page(
    'Packages',
    html`<h1>Packages</h1>
${packages.length > 0 ? packages : html`<p class="card">No zip in <code>${data.dist}</code> yet. <code>npm run build</code> makes them.</p>`}
<section>
<h2>Learners</h2>
<p>${data.learners.map(({ name }) => name).join(' · ')}</p>
<form class="row" method="post" action="/learners">
<label>Name of a further learner <input type="text" name="name" required maxlength="100"></label>
<button>Add</button>
</form>
</section>`,
  );
}

function card(entry: ShelfEntry, data: HomeData): Html {
  switch (entry.kind) {
    case 'package':
      return packageCard(entry, data);
    case 'page':
      return pageCard(entry);
    case 'broken':
      return brokenCard(entry);
    default:
      return entry satisfies never;
  }
}

function packageCard(entry: Package, { learners, attempts }: HomeData): Html {
  const own = attempts.filter(({ attempt }) => attempt.package === entry.name).reverse();
  return html`<section>
<h2>${entry.title}</h2>
<p class="quiet"><code>${entry.name}.zip</code> · ${standardName(entry.standard)}</p>
<form class="row" method="post" action="/attempts">
<input type="hidden" name="package" value="${entry.name}">
<label>Learner <select name="learner">${learners.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></label>
<button class="primary">New attempt</button>
</form>
${own.length === 0 ? undefined : attemptsTable(entry, own)}
</section>`;
}

function attemptsTable(entry: Package, own: HomeData['attempts']): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Attempts at ${entry.name}"><table>
<thead><tr><th>Learner</th><th>Attempt</th><th>Status</th><th>Score</th><th>Time</th><th>Refused</th><th>Last changed</th><th>Open</th></tr></thead>
<tbody>${own.map(
    ({ report }) => html`<tr>
<th scope="row">${report.learner.name}</th><td>${report.number}</td><td>${report.status}</td><td>${scoreText(report.score)}</td>
<td>${report.totalTime}</td><td${report.refused.length > 0 ? html` class="refused"` : undefined}>${report.refused.length}</td><td>${day(report.updatedAt)}</td>
<td><a href="/launch/${report.id}">Resume</a> · <a href="/attempts/${report.id}">What the LMS holds</a></td>
</tr>`,
  )}</tbody></table></div>`;
}

function pageCard({ name }: PlainPage): Html {
  return html`<section>
<h2>${name}</h2>
<p class="quiet"><code>${name}.zip</code> · plain web, no LMS: the browser keeps the record</p>
<p><a href="/pages/${name}/index.html">Open</a></p>
</section>`;
}

function brokenCard({ name, problem }: BrokenPackage): Html {
  return html`<section>
<h2>${name}.zip</h2>
<p class="refused">An LMS would refuse to import it: ${problem}</p>
</section>`;
}
