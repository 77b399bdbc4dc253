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
  /* On white, which most logos are drawn for; its place is kept before it is loaded. */
  .logo {
    grid-area: logo;
    inline-size: 4.5rem;
    block-size: 2.75rem;
    padding: var(--course-space-1);
    border-radius: var(--course-radius-small);
    background: #ffffff;
    object-fit: contain;
  }
  /* The logo beside the title takes nothing from the row of the buttons. */
  .bar.branded {
    display: flex;
    flex-wrap: wrap;
  }
  .branded .title {
    flex: 1 1 calc(100% - 5.5rem);
  }
  .branded .place {
    flex: 1 1 3rem;
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
    .bar.branded {
      display: grid;
      grid-template-columns: auto 1fr auto;
      grid-template-areas: 'logo title actions' 'logo place actions';
      column-gap: var(--course-space-4);
    }
    .logo {
      inline-size: 7rem;
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
    color: var(--course-second);
  }
  progress::-webkit-progress-bar {
    background: var(--course-line-soft);
  }
  progress::-webkit-progress-value {
    background: var(--course-second);
    transition: inline-size calc(2 * var(--course-motion)) ease-out;
  }
  progress::-moz-progress-bar {
    background: var(--course-second);
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
  .support {
    margin-block-start: var(--course-space-6);
    padding-block-start: var(--course-space-3);
    border-block-start: 1px solid var(--course-line-soft);
    color: var(--course-ink-soft);
    font-size: var(--course-text-small);
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
    margin-inline-start: auto;
  }
  /* Its words stand at the edge, as it has none of its own. */
  .leave .button.quiet {
    margin-inline-end: calc(-1 * var(--course-space-4));
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
    .place,
    .actions,
    .banner,
    .listen,
    .menu,
    .display,
    progress,
    footer {
      display: none;
    }
    header {
      border-block-end: 1px solid var(--course-line-colour);
    }
    .bar,
    .bar.branded {
      display: flex;
      flex-wrap: nowrap;
    }
    .title {
      align-self: center;
    }
    /* The certificate alone, while it is printed. */
    :host([certificate]) :is(header, .support),
    :host([certificate]) ::slotted(:not(course-evidence)) {
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
