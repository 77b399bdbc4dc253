import { css } from 'lit';

export const checkStyles = css`
  :is(#question, #result, #retry) {
    margin-block: 0 var(--course-space-4);
    color: var(--course-accent);
    font-size: var(--course-text);
  }
  .rules {
    display: grid;
    gap: var(--course-space-1);
    padding-inline-start: 1.25em;
    max-inline-size: var(--course-measure);
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--course-space-2) var(--course-space-4);
    margin-block: 0 var(--course-space-4);
    font-variant-numeric: tabular-nums;
  }
  .result,
  .retry {
    padding: var(--course-space-4) min(1rem, 3vw);
    border: 1px solid var(--course-line-soft);
    border-radius: var(--course-radius);
    background: var(--course-surface);
  }
  .retry {
    margin-block-start: var(--course-space-5);
    border-color: var(--course-accent);
  }
  /* The ring around it keeps off the points. */
  #result {
    margin-block-end: var(--course-space-2);
  }
  .result p {
    margin-block: 0 var(--course-space-2);
  }
  .result .points {
    font-size: var(--course-text-title);
    font-weight: 650;
    line-height: 1.25;
  }
  .result .way-on {
    display: flex;
    flex-wrap: wrap;
    gap: var(--course-space-3);
    margin-block: var(--course-space-5) 0;
  }
  table {
    inline-size: 100%;
    margin-block: var(--course-space-5);
    border-collapse: collapse;
  }
  caption {
    padding-block-end: var(--course-space-2);
    font-weight: 650;
    text-align: start;
  }
  /* Seen, the heads would take their width from the goals on a narrow page. */
  :is(th, td) {
    padding: 0;
    border-block-end: 1px solid var(--course-line-soft);
    text-align: start;
    vertical-align: top;
  }
  td {
    padding-block: var(--course-space-2);
  }
  td:last-child {
    inline-size: 1%;
    padding-inline-start: var(--course-space-3);
    text-align: end;
    white-space: nowrap;
  }
  td p:last-child {
    margin-block-end: 0;
  }
  :is(.revisit, .credited) {
    color: var(--course-ink-soft);
    font-size: var(--course-text-small);
  }
  :is(.retry, #review) course-item {
    display: block;
    margin-block-start: var(--course-space-6);
  }
`;
