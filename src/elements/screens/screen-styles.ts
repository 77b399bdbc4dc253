import { css } from 'lit';
import { base, buttons, prose } from '../styles.js';

/** What the screens share. */
export const screenStyles = [
  base,
  buttons,
  prose,
  css`
    :host([arriving]) {
      animation: screen-in calc(1.5 * var(--course-motion)) ease-out;
    }
    h1 {
      margin-block-end: var(--course-space-5);
      font-size: var(--course-text-title);
    }
    .way-on {
      margin-block: var(--course-space-5) 0;
    }
    .note {
      margin-block: var(--course-space-4) 0;
      color: var(--course-ink-soft);
      font-size: var(--course-text-small);
    }
    .part-in {
      animation: part-in calc(1.5 * var(--course-motion)) ease-out;
    }
    @keyframes screen-in {
      from {
        opacity: 0;
      }
    }
    /* Down from what it belongs to. */
    @keyframes part-in {
      from {
        opacity: 0;
        transform: translateY(-0.5rem);
      }
    }
  `,
];
