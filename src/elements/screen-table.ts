import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ScreenView } from '../model/view.js';
import type { ScreenSurroundings } from './screens/screen-element.js';

/**
 * The element that draws this screen. Another screen is another element, also where both are
 * of one kind, so that nothing of the one (an unfolded panel, say) is left over in the other.
 */
export function screenTemplate(view: ScreenView, around: ScreenSurroundings): unknown {
  return keyed(view.id, table[view.kind](view, around));
}

type Template = (view: ScreenView, around: ScreenSurroundings) => TemplateResult;

const table: Readonly<Record<ScreenView['kind'], Template>> = {
  text: (view, { texts, words, media }) =>
    html`<course-text-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-text-screen>`,
  reveal: (view, { texts, words, media }) =>
    html`<course-reveal-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-reveal-screen>`,
  worked: (view, { texts, words, media }) =>
    html`<course-worked-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-worked-screen>`,
  activity: (view, { texts, words, media }) =>
    html`<course-activity-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-activity-screen>`,
  check: (view, { texts, words, media }) =>
    html`<course-check-screen .view=${view} .texts=${texts} .words=${words} .media=${media}></course-check-screen>`,
};
