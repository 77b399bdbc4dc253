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
    justify-content: end;
    padding-block-start: 0;
  }
  course-save-status {
    margin-inline-end: auto;
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
    .banner,
    .menu,
    .display,
    footer {
      display: none;
    }
    /* The certificate alone, while it is printed. */
    :host([certificate]) :is(header, .support),
    :host([certificate]) ::slotted(:not(course-evidence)) {
      display: none;
    }
  }
`;
