import { css } from 'lit';

/** What every element starts from: box, hidden, focus ring, words for screen readers only. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
    /* For each of itself: buttons inherit neither, and a heading has letters of its own size. */
    letter-spacing: var(--course-letters);
    word-spacing: var(--course-words);
  }
  :focus-visible {
    outline: 3px solid var(--course-focus);
    outline-offset: 2px;
    border-radius: var(--course-radius-small);
  }
  :is(h1, h2, h3, h4) {
    margin: 0;
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  /* Down to the end of a definition that is open in it. */
  :is(p, li, .prompt):has(course-term)::after {
    content: '';
    display: block;
    clear: both;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Colours set on a drawing are not forced; those of the words beside it are. */
  @media (forced-colors: active) {
    svg {
      color: inherit !important;
    }
  }
`;

/** `button.button`, with `.primary` for the one way on and `.quiet` for what is seldom needed. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--course-space-2);
    min-block-size: var(--course-target);
    min-inline-size: var(--course-target);
    max-inline-size: 100%;
    padding: var(--course-space-2) var(--course-space-4);
    border: 1.5px solid var(--course-line-colour);
    border-radius: var(--course-radius);
    background: var(--course-surface);
    color: var(--course-ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition: background-color var(--course-motion), border-color var(--course-motion);
  }
  .button:hover {
    border-color: var(--course-accent);
    background: var(--course-accent-soft);
  }
  .button.primary {
    border-color: var(--course-accent);
    background: var(--course-accent);
    color: var(--course-accent-ink);
  }
  .button.primary:hover {
    border-color: var(--course-accent-strong);
    background: var(--course-accent-strong);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--course-accent);
  }
  .button.quiet:hover {
    background: var(--course-accent-soft);
  }
  .button:is([aria-pressed='true'], [aria-selected='true']) {
    border-color: var(--course-accent);
    background: var(--course-accent-soft);
    box-shadow: inset 0 -4px var(--course-accent);
  }
  .button:disabled {
    border-color: var(--course-line-soft);
    background: var(--course-sunken);
    color: var(--course-ink-soft);
    cursor: not-allowed;
  }
  .button svg {
    flex: none;
  }
  /* Of no use on paper; what was chosen by one is. */
  @media print {
    .button:not(.option, [role]) {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .button.quiet {
      margin-inline: 0 !important;
      padding-inline: var(--course-space-2);
      border-color: ButtonBorder;
    }
    .button:is([aria-pressed='true'], [aria-selected='true']) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

/** Running text as `rich-text.ts` sets it. */
export const prose = css`
  .prose > *,
  .callout > * {
    margin-block: 0 var(--course-space-4);
    max-inline-size: min(100%, var(--course-measure));
  }
  .prose > :last-child,
  .callout > :last-child {
    margin-block-end: 0;
  }
  .prose > :is(h2, h3, h4) {
    margin-block: var(--course-space-5) var(--course-space-2);
  }
  .prose > :is(h2, h3, h4):first-child {
    margin-block-start: 0;
  }
  .prose h2 {
    font-size: var(--course-text-large);
  }
  .prose :is(h3, h4) {
    font-size: var(--course-text);
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose li + li {
    margin-block-start: var(--course-space-2);
  }
  .prose li::marker {
    color: var(--course-second);
  }
  .callout {
    padding: var(--course-space-4);
    border-inline-start: 4px solid var(--course-second);
    border-start-end-radius: var(--course-radius);
    border-end-end-radius: var(--course-radius);
    background: var(--course-accent-soft);
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--course-radius);
  }
  :is(a, .link) {
    color: var(--course-accent);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }
  a[href^='tel:'] {
    white-space: nowrap;
  }
  :is(a, .link):hover {
    text-decoration-thickness: 0.16em;
  }
  .link {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
`;
