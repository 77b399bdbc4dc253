import { LitElement, html, render } from 'lit';
import { brandTokens } from '../../build/brand/brand.js';
import { courseTemplate } from '../../src/app/course-template.js';
import { sessionEventNames, sessionEvents } from '../../src/app/session-events.js';
import '../../src/elements/define.js';
import { wordsOf } from '../../src/i18n/table.js';
import type { LanguageContent } from '../../src/model/content.js';
import { ORGANISATION_TEXT } from '../../src/model/organisation.js';
import { languageContent, unitOf, type GalleryLanguage } from './content.js';
import { GalleryLearner } from './learner.js';
import type { Look } from './look.js';
import type { Sample } from './sample.js';

/** A sample on the page, alive: what is done on it goes through the session, as in the app. */
export interface Shown {
  /** The shell, or what stands there when the learner has left. */
  readonly element: Element;
  remove(): void;
}

/** Puts the sample on the page as the player draws it, presses what it says, and waits until all is drawn. */
export async function showSample(sample: Sample, look: Look): Promise<Shown> {
  const learner = new GalleryLearner(unitOf(sample.screens, sample.unit));
  sample.done?.(learner);
  learner.tell({ type: 'language-chosen', language: look.language });
  learner.tell({ type: 'setting-chosen', change: { setting: 'colours', choice: look.colours } });
  for (const change of look.settings ?? []) learner.tell({ type: 'setting-chosen', change });
  const host = document.createElement('div');
  const redraw = () => draw(sample, learner, host);
  listen(host, learner, redraw);
  document.body.append(host);
  document.documentElement.style.fontSize = `${look.text}%`;
  document.documentElement.dir = look.direction ?? '';
  const unbrand = branded(sample);
  try {
    redraw();
    await settled(host);
    await loaded(host);
    await settled(host);
    for (const selector of sample.presses ?? []) {
      toPress(host, sample, selector).click();
      await settled(host);
    }
    const element = host.firstElementChild;
    if (!element) throw new Error(`${sample.id} has drawn nothing`);
    return {
      element,
      remove: () => {
        host.remove();
        unbrand();
      },
    };
  } catch (error) {
    host.remove();
    unbrand();
    throw error;
  }
}

/** Lays the employer's colours under the page, as the build does. @returns takes them away */
function branded({ brand }: Sample): () => void {
  const { style } = document.documentElement;
  const tokens = brand ? Object.entries(brandTokens(brand)) : [];
  for (const [name, value] of tokens) style.setProperty(`--${name}`, value);
  return () => {
    for (const [name] of tokens) style.removeProperty(`--${name}`);
  };
}

/** Every element that can be reached through shadow roots, in the order of the page. */
export function everything(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
}

/** Until everything that was asked for is drawn, at any depth. */
export async function settled(root: ParentNode): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const element of everything(root)) if (element instanceof LitElement) await element.updateComplete;
  }
}

/** Until every picture and recording is there, or is known not to be. */
async function loaded(root: ParentNode): Promise<void> {
  await Promise.all(
    everything(root).map(async (element) => {
      if (element instanceof HTMLImageElement && !element.complete) await oneOf(element, 'load', 'error');
      if (element instanceof HTMLMediaElement && element.readyState < HTMLMediaElement.HAVE_METADATA && !element.error) await oneOf(element, 'loadedmetadata', 'error');
    }),
  );
  // What was complete already may have its event still to come.
  await new Promise((resolve) => setTimeout(resolve));
}

function oneOf(element: HTMLElement, ...events: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    for (const each of events) element.addEventListener(each, resolve, { once: true });
  });
}

function draw(sample: Sample, learner: GalleryLearner, host: HTMLElement): void {
  const { content, state } = learner;
  const language = languageIn(state.language);
  const words = wordsOf(language);
  const { save = { kind: 'idle' }, takeable = false } = sample;
  document.documentElement.lang = language;
  const left = html`<course-ended colours=${state.settings.colours} letters=${state.settings.letters} spacing=${state.settings.spacing} motion=${state.settings.motion} .words=${words} .save=${save} .takeable=${takeable}></course-ended>`;
  const course = () =>
    courseTemplate(content, state, {
      spoken: spokenIn(language, sample),
      words,
      save,
      takeable,
      review: sample.review ?? false,
      voiced: sample.voiced ?? false,
      speaking: sample.speaking ?? false,
      ...(sample.pending && { pending: sample.pending }),
      ...(sample.wish && { wish: { language: language === 'en' ? 'cy' : 'en', pending: sample.wish } }),
      ...(sample.cutScore !== undefined && { cutScore: sample.cutScore }),
      ...(sample.holder && { holder: sample.holder }),
    });
  render(sample.ended ? left : course(), host);
}

function spokenIn(language: GalleryLanguage, { organisation, lines }: Sample): LanguageContent {
  const { texts, ...others } = languageContent[language];
  const named = organisation === undefined ? {} : { [ORGANISATION_TEXT]: organisation };
  return { ...others, texts: { ...texts, lines: { ...texts.lines, ...named, ...lines?.[language] } } };
}

function listen(host: HTMLElement, learner: GalleryLearner, redraw: () => void): void {
  const on = <Name extends keyof typeof sessionEvents>(name: Name) =>
    host.addEventListener(name, (event: GlobalEventHandlersEventMap[Name]) => {
      learner.tell(sessionEvents[name](event, learner.state.location, 0));
      redraw();
    });
  for (const name of sessionEventNames) on(name);
  host.addEventListener('language-choose', ({ language }) => {
    learner.tell({ type: 'language-chosen', language });
    redraw();
  });
}

/** `>>>` leads into what the element before it has drawn. */
function toPress(host: HTMLElement, { id }: Sample, selectors: string): HTMLElement {
  const [first = '', inside] = selectors.split(' >>> ');
  const outer = everything(host).find((element) => element.matches(first) && !element.closest('[hidden]'));
  const found = inside === undefined ? outer : outer?.shadowRoot?.querySelector<HTMLElement>(inside);
  if (!found) throw new Error(`${id} has no ${selectors} to press`);
  return found;
}

function languageIn(language: string): GalleryLanguage {
  return language === 'cy' ? 'cy' : 'en';
}
