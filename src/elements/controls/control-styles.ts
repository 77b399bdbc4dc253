import { css } from 'lit';

/** What all controls draw alike: cards, lists to choose from, verdicts. */
export const controlStyles = css`
  :host {
    font-size: var(--course-text);
    line-height: var(--course-line);
    color: var(--course-ink);
  }
  .hint,
  legend {
    margin: 0 0 var(--course-space-4);
    padding: 0;
    max-inline-size: var(--course-measure);
    font-size: var(--course-text-small);
    color: var(--course-ink-soft);
    text-wrap: pretty;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Beside the words of an option or a card. */
  .card img {
    flex: none;
    max-inline-size: min(100%, 10rem);
    max-block-size: 7rem;
    border-radius: var(--course-radius-small);
  }
  .card {
    min-inline-size: 0;
    border: 1.5px solid var(--course-line-soft);
    border-radius: var(--course-radius);
    background: var(--course-surface);
    transition: border-color var(--course-motion), background-color var(--course-motion);
  }
  .card.right {
    border-color: var(--course-right);
  }
  .card.wrong {
    border-color: var(--course-wrong);
  }
  .card.answer {
    border-color: var(--course-right);
    border-style: dashed;
  }
  select {
    max-inline-size: 100%;
    min-block-size: var(--course-target);
    padding-inline: var(--course-space-3);
    border: 1.5px solid var(--course-line-colour);
    border-radius: var(--course-radius);
    background: var(--course-surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  select:hover {
    border-color: var(--course-accent);
  }
  [aria-invalid] {
    border-color: var(--course-wrong);
  }
  .verdict {
    margin: 0;
    padding: var(--course-space-2) var(--course-space-4) var(--course-space-3);
    border-radius: 0 0 calc(var(--course-radius) - 1.5px) calc(var(--course-radius) - 1.5px);
    font-size: var(--course-text-small);
    line-height: 1.5;
  }
  .verdict.right,
  .verdict.answer {
    background: var(--course-right-soft);
  }
  .verdict.wrong {
    background: var(--course-wrong-soft);
  }
  .verdict.plain {
    color: var(--course-ink-soft);
    padding-block-start: 0;
  }
  .verdict strong {
    color: var(--course-right);
  }
  .verdict.wrong strong {
    color: var(--course-wrong);
  }
  .verdict svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-inline-end: var(--course-space-1);
    vertical-align: -0.25em;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
    .verdict {
      border-block-start: 1px solid CanvasText;
    }
  }
`;
