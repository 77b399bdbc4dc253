import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    background: var(--course-paper);
    color: var(--course-ink);
    font: var(--course-text) / var(--course-line) var(--course-font);
  }
  .skip {
    position: absolute;
    inset-block-start: var(--course-space-2);
    inset-inline-start: var(--course-space-2);
    z-index: 1;
  }
  .skip:not(:focus) {
    inset-block-start: -10rem;
  }
  header,
  footer {
    background: var(--course-surface);
  }
  .inner {
    inline-size: 100%;
    max-inline-size: var(--course-page);
    margin-inline: auto;
    padding-inline: var(--course-edge);
  }

  /* Title and place beside the buttons; the title takes a line of its own where that is too narrow. */
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    grid-template-areas: 'title title' 'place actions';
    align-items: center;
    column-gap: var(--course-space-2);
    padding-block: var(--course-space-2);
  }
  .title {
    grid-area: title;
    margin: 0;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .place {
    grid-area: place;
    margin: 0;
    color: var(--course-ink-soft);
    font-size: var(--course-text-small);
    line-height: 1.3;
  }
  .actions,
  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--course-space-1);
  }
  .actions {
    grid-area: actions;
    margin-inline-end: calc(-1 * var(--course-space-3));
  }
  .actions .button {
    padding-inline: var(--course-space-3);
  }
  @media (max-width: 24rem) {
    .actions {
      margin-inline-end: calc(-1 * var(--course-space-2));
    }
    .actions .button {
      padding-inline: var(--course-space-2);
    }
    .toggle[data-panel='menu'] svg {
      display: none;
    }
  }
  @media (max-width: 30rem) {
    .toggle[data-panel='display'] .toggle-name {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (min-width: 38rem) {
    .bar {
      grid-template-areas: 'title actions' 'place actions';
      padding-block: var(--course-space-3);
    }
    .title {
      align-self: end;
    }
    .place {
      align-self: start;
    }
  }

  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    background: var(--course-line-soft);
    color: var(--course-accent);
  }
  progress::-webkit-progress-bar {
    background: var(--course-line-soft);
  }
  progress::-webkit-progress-value {
    background: var(--course-accent);
    transition: inline-size calc(2 * var(--course-motion)) ease-out;
  }
  progress::-moz-progress-bar {
    background: var(--course-accent);
  }

  .menu,
  .display {
    border-block-end: 1px solid var(--course-line-soft);
    animation: appear var(--course-motion) ease-out;
  }
  .banner {
    font-size: var(--course-text-small);
    line-height: 1.45;
  }
  .banner .inner {
    display: flex;
    gap: var(--course-space-3);
    padding-block: var(--course-space-3);
  }
  .banner svg {
    flex: none;
    margin-block-start: 0.1em;
  }
  .banner p {
    max-inline-size: var(--course-measure);
    margin: 0;
  }
  .not-recorded {
    border-block-end: 1px solid var(--course-wrong);
    background: var(--course-wrong-soft);
  }
  .not-recorded :is(svg, strong) {
    color: var(--course-wrong);
  }
  .review {
    border-block-end: 1px solid var(--course-line-soft);
    background: var(--course-accent-soft);
  }

  main {
    flex: 1;
  }
  main:focus-visible {
    outline-offset: -3px;
  }
  .listen {
    margin-block-end: var(--course-space-3);
    margin-inline-start: calc(-1 * var(--course-space-4));
  }
  main .inner {
    padding-block: var(--course-space-5) var(--course-space-6);
  }

  footer {
    border-block-start: 1px solid var(--course-line-soft);
  }
  .ways,
  .leave {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--course-space-2) var(--course-space-3);
    padding-block: var(--course-space-3);
  }
  .next {
    margin-inline-start: auto;
  }
  .leave {
    justify-content: space-between;
    padding-block-start: 0;
  }
  .leave .button {
    margin-inline: auto calc(-1 * var(--course-space-4));
  }
  :is(.previous, .next) svg:dir(rtl) {
    transform: scaleX(-1);
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media print {
    .skip,
    header,
    footer {
      display: none;
    }
  }
  @media (forced-colors: active) {
    progress {
      block-size: 8px;
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
