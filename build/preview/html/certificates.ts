import type { AttemptReport, CertificateReport } from '../attempts/report.js';
import { isCode } from '../certificates/certificate.js';
import { html, type Html } from './html.js';

/**
 * The check codes as this record gives them, and what they are made over; and whether a code that was typed is one of them.
 *
 * @param code - what was typed; empty for nothing
 */
export function certificates({ certificates: all }: AttemptReport, code: string): Html {
  return html`<section>
<h2>Certificates (${all.length})</h2>
${all.length === 0 ? html`<p class="quiet">None: nothing that this record says was finished.</p>` : all.map(certificate)}
${all.length === 0 ? undefined : html`<form class="row" method="get"><label>Code on a certificate <input type="text" name="code" value="${code}" autocomplete="off"></label><button>Compare</button></form>`}
${all.length === 0 || code === '' ? undefined : verdict(all, code)}
</section>`;
}

function certificate({ activity, learner, name, status, percent, date, code }: CertificateReport): Html {
  return html`<dl><dt>Certificate code</dt><dd><strong>${code}</strong></dd><dt>made over</dt>
<dd>activity <code>${activity}</code>, learner <code>${learner}</code>, name <code>${name}</code>, status <code>${status}</code>, per cent <code>${percent}</code>, date <code>${date}</code></dd></dl>`;
}

function verdict(all: readonly CertificateReport[], code: string): Html {
  return all.some((each) => isCode(code, each))
    ? html`<p role="status">${code} matches what this record gives.</p>`
    : html`<p role="status" class="refused">${code} does not match what this record gives: something on the certificate was changed or copied wrongly.</p>`;
}
