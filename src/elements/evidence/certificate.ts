import { css, html, nothing } from 'lit';
import { longDate } from '../../i18n/long-date.js';
import type { Words } from '../../i18n/words.js';
import { certificateCode, personName } from '../../model/certificate.js';
import { startOf } from '../../model/day.js';
import { rawPercent } from '../../model/raw-percent.js';
import { lineOf, plain, type Texts } from '../../model/text.js';
import type { EvidenceView } from '../../model/view.js';
import type { Logo } from '../shell.js';

export interface CertificateSurroundings {
  readonly texts: Texts;
  readonly words: Words;
  readonly logo?: Logo | undefined;
  /** As the learner typed it, where the LMS has none. */
  readonly typed: string;
}

/** One sheet of paper, on the screen too; styled by `certificateStyles`. */
export function certificate(view: EvidenceView, { texts, words, logo, typed }: CertificateSurroundings) {
  const { evidence } = words;
  const name = personName(view.learnerName, view.learnerId);
  const percent = percentOf(view);
  const facts: readonly (readonly [name: string, value: string] | false)[] = [
    [evidence.result, evidence.outcome[view.passed ? 'passed' : 'completed']],
    view.day !== undefined && [evidence.finishedOn, longDate(words, startOf(view.day))],
    percent !== undefined && [evidence.best, `${percent}%`],
    [evidence.version, view.version],
    [evidence.code, certificateCode({ activity: view.activity, learner: view.learnerId ?? '', name, passed: view.passed, percent, day: view.day })],
  ];
  return html`<article aria-labelledby="certificate">
    ${logo?.address ? html`<img src=${logo.address} alt=${logo.name} />` : logo ? html`<p>${logo.name}</p>` : nothing}
    <h2 id="certificate">${evidence.certificate}</h2>
    ${name || typed ? html`<p class="name">${name || typed}</p>` : nothing}
    <p class="title">${titleOf(view, texts)}</p>
    <dl>${facts.map((fact) => (fact ? html`<div><dt>${fact[0]}</dt><dd>${fact[1]}</dd></div>` : nothing))}</dl>
    <h3>${evidence.goals}</h3>
    <ul>${goals(view, texts, words).map((goal) => html`<li>${goal}</li>`)}</ul>
    <p class="note">${evidence.contributes}</p>
    <p class="note">${evidence.codeNote}</p>
  </article>`;
}

/** Course and, where the unit is a part of it, unit. */
export function titleOf({ titles }: EvidenceView, texts: Texts): string {
  return titles.map((id) => plain(lineOf(texts, id))).join(': ');
}

/** Each goal with whether it was known already. */
export function goals({ objectives }: EvidenceView, texts: Texts, { evidence }: Words): readonly string[] {
  return objectives.map(({ id, credited }) => plain(lineOf(texts, id)) + (credited ? ` (${evidence.credited})` : ''));
}

/** As the LMS holds it: the better of what it had and what is done since. */
function percentOf({ points, priorScaled, passed }: EvidenceView): number | undefined {
  const verdict = passed ? 'passed' : 'unknown';
  const prior = priorScaled === undefined ? undefined : { earned: priorScaled, max: 1 };
  const percents = [points, prior].flatMap((held) => (held ? rawPercent(held, verdict) : []));
  return percents.length > 0 ? Math.max(...percents) : undefined;
}

export const certificateStyles = css`
  article {
    padding: clamp(1.75rem, 6vw, 3rem);
    border: 1px solid var(--course-line-colour);
    outline: 4px double var(--course-second);
    outline-offset: -0.75rem;
    background: var(--course-surface);
    text-align: center;
    break-inside: avoid;
  }
  article > * {
    margin-block: 0 var(--course-space-4);
  }
  img {
    display: block;
    max-inline-size: 10em;
    max-block-size: 4em;
    margin-inline: auto;
    padding: var(--course-space-1);
    background: #ffffff;
  }
  article h2 {
    color: var(--course-accent);
    font-size: var(--course-text-title);
  }
  .name {
    font-size: 1.5em;
    font-weight: 650;
  }
  .title {
    font-size: 1.15em;
    text-wrap: balance;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--course-space-3) var(--course-space-5);
    padding-block: var(--course-space-3);
    border-block: 1px solid var(--course-line-soft);
  }
  dt,
  .note {
    color: var(--course-ink-soft);
    font-size: 0.85em;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  h3 {
    font-size: 1em;
  }
  ul {
    padding-inline-start: 1.25em;
    font-size: 0.9em;
    line-height: 1.4;
    text-align: start;
  }
  article > :last-child {
    margin-block-end: 0;
  }
  @media (min-width: 48rem) {
    ul {
      columns: 2;
      column-gap: 2em;
    }
    li {
      break-inside: avoid;
    }
  }
  /* In points, whatever the letters' size on the screen: it fills one A4 page and no more. */
  @media print {
    article {
      --course-space-3: 8pt;
      --course-space-4: 12pt;
      --course-space-5: 18pt;
      padding: 30pt;
      font-size: 11pt;
      line-height: 1.4;
    }
    article h2 {
      font-size: 24pt;
    }
  }
`;
