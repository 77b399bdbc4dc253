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
  .card {
    position: relative;
  }
  .card.carried,
  .card.dragged {
    border-color: var(--course-accent);
    background: var(--course-accent-soft);
    box-shadow: var(--course-shadow);
  }
  .dragged {
    z-index: 3;
    cursor: grabbing;
    pointer-events: none;
    /* Follows the pointer without delay. */
    transition: none;
  }
  .face {
    display: grid;
    grid-template-columns: auto auto 1fr auto;
    align-items: center;
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
  .label {
    min-inline-size: 0;
    margin: 0;
    padding: var(--course-space-2) var(--course-space-1);
    line-height: 1.4;
  }
  .fixed .label {
    padding: var(--course-space-3) var(--course-space-4) var(--course-space-3) var(--course-space-3);
  }
  .pick {
    min-block-size: var(--course-target);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    text-align: start;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .carried .pick {
    font-weight: 600;
  }
  .handle {
    display: grid;
    place-items: center;
    align-self: stretch;
    inline-size: var(--course-target);
    min-block-size: var(--course-target);
    color: var(--course-ink-soft);
    cursor: grab;
    /* A finger here drags; anywhere else it scrolls the page. */
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
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
  @media (forced-colors: active) {
    .card.carried,
    .card.dragged {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
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
