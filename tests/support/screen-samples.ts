import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { screenTemplate } from '../../src/elements/screen-table.js';
import type { ScreenElement } from '../../src/elements/screens/screen-element.js';
import type { ScreenEntry } from '../../src/elements/menu.js';
import type { ShellElement } from '../../src/elements/shell.js';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import type { Words } from '../../src/i18n/words.js';
import type { Body, Language, Texts } from '../../src/model/text.js';
import type { ItemView, ScreenView } from '../../src/model/view.js';

export const words: Readonly<Record<'en' | 'cy', Words>> = { en, cy };

export const screens: readonly ScreenEntry[] = [
  { id: 's1', kind: 'text', title: 'Welcome', done: true },
  { id: 's2', kind: 'reveal', title: 'Four kinds', done: true },
  { id: 's3', kind: 'worked', title: 'Gwyn and his key worker', done: false },
  { id: 's4', kind: 'activity', title: 'Professional or personal', done: false },
  { id: 's5', kind: 'check', title: 'What do you know?', done: false },
];

export const languages = [
  { language: 'en', ownName: 'English' },
  { language: 'cy', ownName: 'Cymraeg' },
];

/** A question as it is before an answer was given. */
export const question: ItemView = {
  item: { kind: 'true-false', id: 'q-1', objective: 'LO-1', points: 1 },
  order: [],
  complete: false,
  tries: 0,
  revealed: false,
  locked: false,
};

export const texts: Readonly<Record<'en' | 'cy', Texts>> = { en: textsIn('en'), cy: textsIn('cy') };

/** The screen as learners see it, in the shell, with its element ready. */
export async function showScreen<View extends ScreenView>(
  view: View,
  language: 'en' | 'cy' = 'en',
  own: { readonly texts: Readonly<Record<'en' | 'cy', Texts>>; readonly media: Readonly<Record<string, string>> } = { texts, media: {} },
): Promise<{ shell: ShellElement; screen: ScreenElement<View>; root: ShadowRoot }> {
  const shell = await fixture<ShellElement>(html`<course-shell
    .words=${words[language]}
    .languages=${languages}
    .language=${language}
    .title=${'Kinds of relationship'}
    .screens=${screens}
    .current=${view.id}
    >${screenTemplate(view, { texts: own.texts[language], words: words[language], media: own.media })}</course-shell
  >`);
  // The table makes exactly one element, and the view is of its kind.
  const screen = shell.firstElementChild as ScreenElement<View>;
  await screen.updateComplete;
  return { shell, screen, root: rootOf(screen) };
}

/** What an element has drawn. */
export function rootOf(element: LitElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`${element.localName} has drawn nothing`);
  return element.shadowRoot;
}

/** The one element there must be. */
export function one<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** Text as it is read: runs of white space are one space. */
export function read(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function textsIn(language: Language): Texts {
  const say = (about: string): string => `${about} (${language})`;
  const paragraph = (about: string): Body => [{ kind: 'paragraph', content: say(about) }];
  return {
    language,
    lines: {
      s1: say('Welcome'),
      s2: say('Four kinds'),
      's2.online': say('Online'),
      's2.formal': say('Formal care'),
      s3: say('Gwyn and his key worker'),
      's3.one': say('What happens'),
      's3.two': say('What is professional'),
      's3.three': say('The answer'),
      s4: say('Professional or personal'),
      s5: say('What do you know?'),
      'LO-1': say('Name the kinds'),
      'LO-2': say('Tell them apart'),
      'q-1': say('A code says what both can count on.'),
      'q-2': say('A key worker is family.'),
    },
    bodies: {
      s1: [
        ...paragraph('The relationship is where care happens.'),
        { kind: 'heading', content: say('Why') },
        { kind: 'callout', blocks: paragraph('Remember this.') },
      ],
      s2: paragraph('Not every relationship is chosen.'),
      's2.online': paragraph('Through screens.'),
      's2.formal': paragraph('With a plan.'),
      s3: paragraph('Read one step at a time.'),
      's3.one': paragraph('He says that she is like family.'),
      's3.two': paragraph('She is paid.'),
      's3.three': paragraph('It is professional.'),
      s4: paragraph('Sort these.'),
      s5: paragraph('Feedback comes after each.'),
    },
  };
}
