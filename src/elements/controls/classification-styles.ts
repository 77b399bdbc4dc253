import { css } from 'lit';

/** One column where it is narrow; pool beside boxes where there is room. */
export const classificationStyles = css`
  :host {
    container-type: inline-size;
  }
  .sort,
  .boxes,
  ul {
    display: grid;
    gap: var(--course-space-3);
    align-content: start;
    min-inline-size: 0;
  }
  .sort {
    gap: var(--course-space-5);
    margin-block-start: var(--course-space-2);
  }
  .place {
    position: relative;
    display: grid;
    gap: var(--course-space-3);
    align-content: start;
    min-inline-size: 0;
    border: 1.5px solid var(--course-line-soft);
    border-radius: var(--course-radius);
    padding: var(--course-space-4);
    background: var(--course-sunken);
    transition: border-color var(--course-motion), background-color var(--course-motion);
  }
  .pool {
    border-color: transparent;
    padding: 0;
    background: none;
  }
  .place:has(> button) {
    border-color: var(--course-accent);
  }
  .place.over {
    border-color: var(--course-accent);
    background: var(--course-accent-soft);
    outline: 2px solid var(--course-accent);
  }
  .name {
    margin: 0;
    font-weight: 650;
    line-height: 1.3;
  }
  ul:empty {
    display: none;
  }

  .slot {
    min-block-size: calc(var(--course-target) + 4px);
  }
  div.slot {
    border: 1.5px dashed var(--course-line-colour);
    border-radius: var(--course-radius);
    opacity: 0.6;
  }
  /* The whole box can be pressed, but for the cards in it. */
  button.slot::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .card {
    z-index: 1;
  }
  .card:not(.right, .wrong, .carried):hover {
    border-color: var(--course-line-colour);
  }
  .face {
    grid-template-columns: auto 1fr auto;
  }
  .label img {
    display: block;
    margin-block-end: var(--course-space-2);
    pointer-events: none;
  }
  p.label {
    padding-inline: var(--course-space-4);
    padding-block: var(--course-space-3);
  }
  .list {
    position: relative;
    display: block;
    padding-inline-end: var(--course-space-1);
  }
  /* As narrow as its arrow: the card's place tells the value. */
  .list select {
    display: block;
    appearance: none;
    inline-size: var(--course-target);
    min-block-size: var(--course-target);
    padding: 0;
    padding-inline-start: var(--course-target);
    border-color: transparent;
    background: none;
  }
  .list select:hover {
    border-color: var(--course-accent);
  }
  .list svg {
    position: absolute;
    inset-block-start: calc(50% - 10px);
    inset-inline-end: calc(12px + var(--course-space-1));
    color: var(--course-accent);
    pointer-events: none;
  }

  @container (inline-size < 34rem) {
    .pool .face {
      grid-template-columns: auto 1fr;
    }
    .pool .label {
      padding-inline-end: var(--course-space-4);
    }
    .pool .list {
      grid-column: 1 / -1;
      padding: 0 var(--course-space-3) var(--course-space-3);
    }
    .pool .list select {
      inline-size: 100%;
      padding-inline: var(--course-space-3) 2.5rem;
      border-color: var(--course-line-soft);
      color: var(--course-ink-soft);
    }
    .pool .list svg {
      inset-block-start: calc(50% - 10px - var(--course-space-3) / 2);
      inset-inline-end: 24px;
    }
    /* A token from the pool is in hand: the boxes come up to it with their buttons only. */
    @media (min-height: 32rem) {
      .near {
        position: sticky;
        z-index: 2;
        inset-block-end: 0;
        gap: 0;
        margin-inline: calc(-1 * var(--course-space-2));
        border: 1.5px solid var(--course-accent);
        border-radius: var(--course-radius);
        padding: var(--course-space-2) var(--course-space-3);
        background: var(--course-surface);
        max-block-size: min(20rem, 60vh);
        overflow-y: auto;
        box-shadow: var(--course-shadow);
      }
      /* Above those boxes. */
      .pool .carried,
      .pool .carried :is(button, select) {
        scroll-margin-block-end: min(20rem, 60vh);
      }
      .near .place {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        border: 0;
        padding: var(--course-space-1) 0;
        background: none;
      }
      .near .name {
        flex: 1 1 6em;
      }
      .near ul {
        display: none;
      }
    }
  }
  /* Large letters: the words have a row to themselves. */
  @container (inline-size < 16rem) {
    .box {
      padding: var(--course-space-2) var(--course-space-1);
    }
    .card .label {
      grid-area: 1 / 1 / 2 / -1;
      padding-inline: var(--course-space-2);
    }
    .face .list {
      grid-column: -2;
    }
  }
  @container (inline-size >= 34rem) {
    @media (min-height: 32rem) {
      /* In sight beside a long list of tokens. */
      .sort:not(.sorted) .boxes {
        position: sticky;
        inset-block-start: var(--course-space-4);
        align-self: start;
      }
    }
    .sort:not(.sorted) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .sorted .boxes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 56rem) {
    .sort:not(.sorted) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
    }
    .sort .boxes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .box {
      border-color: CanvasText;
    }
    .pool {
      border-color: Canvas;
    }
    .place.over {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .list select {
      border-color: ButtonBorder;
    }
  }
`;
