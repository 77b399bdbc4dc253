import { css } from 'lit';

/** Of cards with a handle that are picked or dragged. */
export const dragStyles = css`
  .card {
    position: relative;
  }
  .card.carried {
    border-color: var(--course-accent);
    background: var(--course-accent-soft);
    box-shadow: var(--course-shadow);
  }
  .card.dragged {
    z-index: 3;
    cursor: grabbing;
    pointer-events: none;
    /* Follows the pointer without delay. */
    transition: none;
  }
  .face {
    display: grid;
    align-items: center;
  }
  .label {
    min-inline-size: 0;
    margin: 0;
    padding: var(--course-space-2) var(--course-space-1);
    line-height: 1.4;
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
  @media (forced-colors: active) {
    .card.carried {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
