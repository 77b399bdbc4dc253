import { html, type TemplateResult } from 'lit';

/** Drawn in the colour of the words beside them, which say the same: hidden from screen readers. */
export const icons = {
  back: drawn('M15 5l-7 7 7 7'),
  on: drawn('M9 5l7 7-7 7'),
  down: drawn('M5 9l7 7 7-7'),
  menu: drawn('M4 7h16M4 12h16M4 17h16'),
  letters: drawn('M2.5 18L8 6l5.5 12M4.5 14h7M21.5 18v-6.5M21.5 14.75a3 3.25 0 11-6 0 3 3.25 0 016 0z'),
  listen: drawn('M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a7.5 7.5 0 010 11'),
  close: drawn('M6 6l12 12M18 6L6 18'),
  done: drawn('M5 13l4.5 4.5L19 7.5'),
  grip: drawn('M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01'),
  note: drawn('M12 7v6M12 16.5v.5M12 3a9 9 0 100 18 9 9 0 000-18z'),
} as const;

function drawn(path: string): TemplateResult {
  return html`<svg aria-hidden="true" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`;
}
