import { css } from 'lit';

export const itemStyles = css`
  :host {
    font-size: var(--course-text);
    line-height: var(--course-line);
    color: var(--course-ink);
    /* Letters grow, and a narrow page does not: the words have the room. */
    --course-space-3: min(0.75rem, 4vw);
    --course-space-4: min(1rem, 5vw);
    /* Long words break before they widen a card. */
    overflow-wrap: anywhere;
  }
  .prompt {
    max-inline-size: var(--course-measure);
    margin-block-end: var(--course-space-3);
    font-size: var(--course-text-large);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  img {
    display: block;
    max-inline-size: min(100%, var(--course-measure));
    max-block-size: 24rem;
    margin-block: var(--course-space-3) var(--course-space-4);
    border-radius: var(--course-radius);
  }
  /* Takes the focus from the script only, so that the reader is where the question begins. */
  .prompt:focus:not(:focus-visible),
  .summary:focus:not(:focus-visible) {
    outline: none;
  }
  .spoken > p,
  .help p {
    display: flex;
    gap: var(--course-space-3);
    max-inline-size: var(--course-measure);
    margin: var(--course-space-5) 0 0;
    border: 1.5px solid var(--course-line-colour);
    border-radius: var(--course-radius);
    padding: var(--course-space-3) var(--course-space-4);
    background: var(--course-surface);
  }
  .spoken > p + p {
    margin-block-start: var(--course-space-3);
  }
  .spoken svg {
    flex: none;
    margin-block-start: 0.2em;
  }
  .help {
    margin-block-end: var(--course-space-4);
  }
  [aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .summary {
    font-weight: 600;
  }
  .summary.right {
    border-color: var(--course-right);
    background: var(--course-right-soft);
    color: var(--course-right);
  }
  .missing {
    border-color: var(--course-accent);
    background: var(--course-accent-soft);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--course-space-3);
    margin-block-start: var(--course-space-5);
  }
  .check {
    scroll-margin: var(--course-space-2);
  }
`;
