import { css } from 'lit';

const light = css`
  --course-paper: #fbfaf7;
  --course-surface: #ffffff;
  --course-sunken: #f1efe9;
  --course-ink: #1d2430;
  --course-ink-soft: #4c5564;
  --course-line-colour: #8a8f99;
  --course-line-soft: #dcd9d0;
  --course-accent: var(--brand-accent, #0b5a6f);
  --course-accent-ink: var(--brand-accent-ink, #ffffff);
  --course-accent-strong: var(--brand-accent-strong, #07414f);
  --course-accent-soft: var(--brand-accent-soft, #e1eff2);
  --course-second: var(--brand-second, var(--course-accent));
  --course-right: #1c6b3c;
  --course-right-soft: #e4f3e9;
  --course-wrong: #9b2c1f;
  --course-wrong-soft: #fbe9e6;
  --course-focus: #1a3fd0;
`;

const dark = css`
  --course-paper: #14181f;
  --course-surface: #1c222c;
  --course-sunken: #262d39;
  --course-ink: #eef0f3;
  --course-ink-soft: #b9c0cb;
  --course-line-colour: #7d8796;
  --course-line-soft: #37404e;
  --course-accent: var(--brand-dark-accent, #7fd0e3);
  --course-accent-ink: var(--brand-dark-accent-ink, #0c1a20);
  --course-accent-strong: var(--brand-dark-accent-strong, #b3e6f2);
  --course-accent-soft: var(--brand-dark-accent-soft, #17333c);
  --course-second: var(--brand-dark-second, var(--course-accent));
  --course-right: #86d7a4;
  --course-right-soft: #16321f;
  --course-wrong: #f5a598;
  --course-wrong-soft: #3d1d18;
  --course-focus: #ffd24d;
`;

/** Nothing pale: what is soft elsewhere is black here, and lines tell it apart. */
const contrast = css`
  --course-paper: #000000;
  --course-surface: #000000;
  --course-sunken: #000000;
  --course-ink: #ffffff;
  --course-ink-soft: #ffffff;
  --course-line-colour: #ffffff;
  --course-line-soft: #ffffff;
  --course-accent: #ffe94a;
  --course-accent-ink: #000000;
  --course-accent-strong: #ffffff;
  --course-accent-soft: #262600;
  --course-second: #ffe94a;
  --course-right: #7dff9b;
  --course-right-soft: #00260d;
  --course-wrong: #ffb3a7;
  --course-wrong-soft: #330a05;
  --course-focus: #4dd2ff;
`;

/**
 * The design tokens every element draws with, set once on the shell. Custom properties
 * reach through shadow roots, so an element names a token and never a value. An employer's own
 * colours come from the page, as `--brand-…`.
 */
export const tokens = css`
  :host {
    --course-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    --course-text: 1.125rem;
    --course-text-small: 0.9375rem;
    --course-text-large: 1.375rem;
    --course-text-title: clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem);
    --course-line: 1.6;
    --course-letters: normal;
    --course-words: normal;
    --course-measure: 38rem;
    --course-page: 52rem;
    --course-edge: clamp(1rem, 4vw, 2rem);

    --course-space-1: 0.25rem;
    --course-space-2: 0.5rem;
    --course-space-3: 0.75rem;
    --course-space-4: 1rem;
    --course-space-5: 1.5rem;
    --course-space-6: 2.5rem;
    --course-radius: 0.625rem;
    --course-radius-small: 0.25rem;
    --course-target: 44px;
    --course-motion: 160ms;
    --course-shadow: 0 0.5rem 1.25rem rgb(0 0 0 / 18%);
    color-scheme: light;
    ${light}
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([colours='light'])) {
      color-scheme: dark;
      ${dark}
    }
  }
  :host([colours='dark']) {
    color-scheme: dark;
    ${dark}
  }
  :host([colours='contrast']) {
    color-scheme: dark;
    ${contrast}
  }

  /* Paper is white, whatever was chosen for the screen. */
  @media print {
    :host([colours]) {
      color-scheme: light;
      ${light}
    }
  }

  :host([letters='distinct']) {
    --course-font: 'Atkinson Hyperlegible Next', system-ui, sans-serif;
    font-variant-ligatures: none;
  }
  /* At least what WCAG 1.4.12 asks a page to bear. */
  :host([spacing='wide']) {
    --course-line: 1.9;
    --course-measure: 44rem;
    --course-letters: 0.08em;
    --course-words: 0.16em;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --course-motion: 0ms;
    }
  }
  :host([motion='none']) {
    --course-motion: 0ms;
  }
`;
