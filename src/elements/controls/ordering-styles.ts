import { css } from 'lit';

/** Places one under the other without a gap, so that a card is always let go over one of them. */
export const orderingStyles = css`
  :host {
    container-type: inline-size;
  }
  ol {
    margin: 0;
    padding: 0;
    max-inline-size: var(--course-measure);
    list-style: none;
  }
  li {
    position: relative;
    padding-block: calc(var(--course-space-3) / 2);
  }
  /* Where the card will go. */
  li.before::before,
  li.after::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    block-size: 4px;
    border-radius: 2px;
    background: var(--course-accent);
  }
  li.before::before {
    inset-block-start: -2px;
  }
  li.after::after {
    inset-block-end: -2px;
  }
  .face {
    grid-template-columns: auto auto 1fr auto;
  }
  .face.fixed {
    grid-template-columns: auto 1fr;
  }
  .number {
    min-inline-size: 2.25em;
    padding-inline-start: var(--course-space-3);
    color: var(--course-ink-soft);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .fixed .label {
    padding-block: var(--course-space-3);
    padding-inline: var(--course-space-3) var(--course-space-4);
  }
  .moves {
    display: flex;
    gap: var(--course-space-1);
    padding: var(--course-space-1);
  }
  .moves button {
    display: grid;
    place-items: center;
    inline-size: var(--course-target);
    block-size: var(--course-target);
    padding: 0;
    border: 1.5px solid transparent;
    border-radius: calc(var(--course-radius) - 2px);
    background: none;
    color: var(--course-accent);
    cursor: pointer;
  }
  .moves button:hover:enabled {
    border-color: var(--course-accent);
    background: var(--course-accent-soft);
  }
  .moves button:disabled {
    color: var(--course-line-soft);
    cursor: default;
  }
  .up svg {
    rotate: 180deg;
  }
  @container (inline-size < 26rem) {
    .face {
      grid-template-columns: auto 1fr auto;
    }
    .face .label {
      grid-area: 1 / 2 / 3 / 3;
      align-self: stretch;
    }
    .face .number {
      padding-inline: 0;
    }
    .face .handle {
      grid-area: 2 / 1 / 3 / 2;
    }
    .face .moves {
      grid-area: 1 / 3 / 3 / 4;
      flex-direction: column;
    }
    .face.fixed .number {
      padding-inline-start: var(--course-space-3);
    }
    .face.fixed .label {
      grid-area: auto;
    }
  }
  /* Large letters: the words have a row to themselves. */
  @container (inline-size < 16rem) {
    .face .label {
      grid-area: 1 / 2 / 2 / 4;
    }
    .number {
      min-inline-size: 0;
    }
    .face .moves {
      grid-row-start: 2;
      flex-direction: row;
    }
  }
  @media (forced-colors: active) {
    li.before::before,
    li.after::after {
      forced-color-adjust: none;
      background: Highlight;
    }
    .moves button {
      border-color: ButtonBorder;
    }
    .moves button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
