import type { AttemptReport, CallRecord } from '../attempts/report.js';
import { certificates } from './certificates.js';
import { html, type Html } from './html.js';
import { page } from './page.js';
import { clock, day, isScorm, scoreText, standardName } from './words.js';

/**
 * All that the LMS holds of one attempt. The script keeps `#live` up to date.
 *
 * @param code - of a certificate, to be compared
 */
export function attemptPage(report: AttemptReport, code = ''): string {
  const title = `${report.learner.name}, attempt ${report.number} at ${report.package}`;
  return page(
    title,
    html`<h1>${title}</h1>
<p><a class="button primary" href="/launch/${report.id}">Resume</a> <a class="button" href="/api/attempts/${report.id}">JSON</a></p>
<div id="live" data-attempt="${report.id}" data-revision="${report.revision}">
${refusals(report)}
${summary(report)}
${certificates(report, code)}
${isScorm(report.standard) ? scormParts(report) : html`${units(report)}${xapiParts(report)}`}
${sessions(report)}
${callLog(report)}
</div>`,
    'attempt.js',
  );
}

function refusals({ refused, doubtful }: AttemptReport): Html {
  return html`<section>
<h2>Refused</h2>
${refused.length === 0 ? html`<p>Nothing was refused.</p>` : html`<ul class="plain">${refused.map(
    (call) => html`<li class="refused"><code>${call.call}(${call.args.join(', ')})</code> ${call.code} ${call.refused?.reason} <span class="quiet">(${call.refused?.by})</span></li>`,
  )}</ul>`}
${doubtful.length === 0 ? undefined : html`<details id="doubtful"><summary>Taken, but doubtful: ${doubtful.length}</summary><ul>${doubtful.map(
    (call) => html`<li><code>${call.call}(${call.args.join(', ')})</code> ${call.warnings.join('; ')}</li>`,
  )}</ul></details>`}
</section>`;
}

function summary(report: AttemptReport): Html {
  const { completion, success, progress } = report;
  const twoFacts = completion === undefined ? undefined : html`<dt>Completion</dt><dd>${completion}</dd><dt>Success</dt><dd>${success}</dd>
${progress === undefined ? undefined : html`<dt>Progress</dt><dd>${progress}</dd>`}`;
  const scorm = html`<dt>Session time</dt><dd>${report.sessionTime || '–'}</dd><dt>Exit</dt><dd>${report.exit || '–'}</dd>
<dt>Location</dt><dd>${report.location || '–'}</dd>
<dt>Suspend data</dt><dd>${report.suspendData.length} of ${report.standard === 'scorm2004' ? 64000 : 4096} characters <code>${report.suspendData}</code></dd>
<dt>Comments</dt><dd>${report.comments || '–'}</dd>`;
  return html`<section>
<h2>Held by the LMS</h2>
<dl><dt>Standard</dt><dd>${standardName(report.standard)}</dd><dt>Status</dt><dd><strong>${report.status}</strong></dd>
${twoFacts}<dt>Score</dt><dd>${scoreText(report.score)}</dd><dt>Total time</dt><dd>${report.totalTime || '–'}</dd>
${isScorm(report.standard) ? scorm : undefined}</dl>
</section>`;
}

function scormParts({ objectives, interactions, elements }: AttemptReport): Html {
  return html`<section>
<h2>Objectives (${objectives.length})</h2>
${table(
  'Objectives',
  ['n', 'Id', 'Status', 'Progress', 'Score'],
  objectives.map((each, n) => [n, each.id, each.status ?? [each.completion, each.success].filter((part) => part).join(', '), each.progress, scoreText(each.score)]),
)}
</section>
<section>
<h2>Interactions (${interactions.length})</h2>
${table(
  'Interactions',
  ['n', 'Id', 'Type', 'Response', 'Correct', 'Result', 'Weighting', 'Time', 'Latency', 'Objectives'],
  interactions.map((each, n) => [
    n, each.id, each.type, each.studentResponse, each.correctResponses.join(' or '), each.result, each.weighting, each.time, each.latency, each.objectives.join(', '),
  ]),
)}
</section>
<section>
<h2>Every element</h2>
<details id="elements"><summary>${Object.keys(elements).length} elements</summary>${table('Elements', ['Element', 'Value'], Object.entries(elements))}</details>
</section>`;
}

function units({ id, aus, sessions: all }: AttemptReport): Html | undefined {
  if (aus.length === 0) return undefined;
  return html`<section>
<h2>Units (${aus.length})</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Units"><table>
<thead><tr><th>Unit</th><th>Completion</th><th>Success</th><th>Score</th><th>Mastery score</th><th>moveOn</th><th>Launches</th><th>Open</th></tr></thead>
<tbody>${aus.map((au, index) => html`<tr><th scope="row">${au.title}</th><td>${au.completion}</td><td>${au.success}</td><td>${scoreText(au.score)}</td><td>${au.masteryScore ?? '–'}</td>
<td>${au.moveOn}: ${au.satisfied ? 'satisfied' : 'not yet'}</td><td>${all.filter((session) => session.au === index).length}</td><td><a href="/launch/${id}?au=${index}">Launch</a></td></tr>`)}</tbody></table></div>
</section>`;
}

function xapiParts({ statements, documents }: AttemptReport): Html {
  return html`<section>
<h2>Statements (${statements.length})</h2>
${statements.map((statement, n) => html`<details id="statement-${n}"><summary>${n + 1}. ${headline(statement)}</summary><pre>${JSON.stringify(statement, null, 2)}</pre></details>`)}
</section>
<section>
<h2>Documents (${documents.length})</h2>
${table('Documents', ['Kind', 'Id', 'Type', 'Content'], documents.map((each) => [each.kind, each.id, each.contentType, each.content]))}
</section>`;
}

/** The verb, so that the list can be read without opening each. */
function headline(statement: unknown): string {
  const text = JSON.stringify(statement) ?? '';
  return /"verb":\{[^}]*"id":"([^"]*)"/.exec(text)?.[1]?.split('/').at(-1) ?? 'statement';
}

function sessions({ sessions: all }: AttemptReport): Html {
  return html`<section>
<h2>Sessions (${all.length})</h2>
${table('Sessions', ['Started', 'Mode', 'Credit', 'Entry', 'Finished'], all.map((each) => [
    day(each.startedAt), each.mode, each.credit, each.entry || '(empty)',
    each.finishedAt === undefined ? 'not finished' : `${day(each.finishedAt)}, by the ${each.finishedBy === 'lms' ? 'LMS' : 'content'}`,
  ]))}
</section>`;
}

function callLog({ calls }: AttemptReport): Html {
  return html`<section>
<h2>Calls (${calls.length})</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Calls"><table>
<thead><tr><th>Time (UTC)</th><th>ms</th><th>Call</th><th>Answer</th><th>Code</th><th>Remarks</th></tr></thead>
<tbody>${calls.map(callRow)}</tbody></table></div>
</section>`;
}

function callRow(call: CallRecord): Html {
  const remarks = [call.refused && `refused (${call.refused.by}): ${call.refused.reason}`, ...call.warnings, call.byLms && 'called by the LMS'];
  return html`<tr${call.refused ? html` class="refused"` : undefined}><td class="time">${clock(call.at)}</td><td class="number">${Math.round(call.duration * 10) / 10}</td>
<td><code>${call.call}(${call.args.join(', ')})</code></td><td><code>${call.result}</code></td><td>${call.code}</td>
<td>${remarks.filter((remark) => remark).join('; ')}</td></tr>`;
}

function table(label: string, heads: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): Html {
  if (rows.length === 0) return html`<p class="quiet">None.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}
