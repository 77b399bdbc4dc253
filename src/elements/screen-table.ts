import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ScreenView } from '../model/view.js';
import type { ScreenSurroundings } from './screens/screen-element.js';

/** How it stands with the script that has most screens' elements in it, until they are there. */
export type Pending = 'loading' | 'failed';

/**
 * The element that draws this screen. Another screen is another element, also where both are
 * of one kind, so that nothing of the one (an unfolded panel, say) is left over in the other.
 */
export function screenTemplate(view: ScreenView, around: ScreenSurroundings, pending?: Pending): unknown {
  if (pending && !isAtHand(view.kind)) return keyed(`pending ${view.id}`, waiting(view, around, pending));
  return keyed(view.id, table[view.kind](view, around));
}

/** Whether such a screen can be drawn by what the player's own script brings. */
export function isAtHand(kind: ScreenView['kind']): boolean {
  return kind === 'text';
}

function waiting(view: ScreenView, { texts, words }: ScreenSurroundings, pending: Pending): TemplateResult {
  return html`<course-pending-screen .view=${view} .texts=${texts} .words=${words} .failed=${pending === 'failed'}></course-pending-screen>`;
}

type Template = (view: ScreenView, around: ScreenSurroundings) => TemplateResult;

const panels: Template = (view, { texts, words, media }) =>
  html`<course-reveal-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-reveal-screen>`;
const tabs: Template = (view, { texts, words, media }) =>
  html`<course-tabs-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-tabs-screen>`;

const table: Readonly<Record<ScreenView['kind'], Template>> = {
  text: (view, { texts, words, media }) =>
    html`<course-text-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-text-screen>`,
  reveal: (view, around) => (view.kind === 'reveal' && view.layout === 'tabs' ? tabs(view, around) : panels(view, around)),
  worked: (view, { texts, words, media }) =>
    html`<course-worked-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-worked-screen>`,
  process: (view, { texts, words, media }) =>
    html`<course-process-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-process-screen>`,
  figure: (view, { texts, words, media }) =>
    html`<course-figure-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-figure-screen>`,
  media: (view, { texts, words, media }) =>
    html`<course-media-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-media-screen>`,
  glossary: (view, { texts, words, media }) =>
    html`<course-glossary-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-glossary-screen>`,
  summary: (view, { texts, words, media }) =>
    html`<course-summary-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-summary-screen>`,
  result: (view, { texts, words, media }) =>
    html`<course-result-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-result-screen>`,
  activity: (view, { texts, words, media }) =>
    html`<course-activity-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-activity-screen>`,
  check: (view, { texts, words, media }) =>
    html`<course-check-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-check-screen>`,
};
