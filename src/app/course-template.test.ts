import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { unitContent } from '../../tests/fixtures/unit.js';
import '../elements/define.js';
import type { ShellElement } from '../elements/shell.js';
import { en } from '../i18n/en.js';
import type { LanguageContent, UnitContent } from '../model/content.js';
import type { Screen } from '../model/course.js';
import { startSession } from '../session/start.js';
import { courseTemplate } from './course-template.js';

const screen = (id: string): Screen => ({ kind: 'text', id });
const lesson = (id: string, ...screens: readonly Screen[]) => ({ id, minutes: 1, screens, items: {} });

/** A unit with these lessons; each text is its id. */
function contentOf(...lessons: readonly ReturnType<typeof lesson>[]): { content: UnitContent; spoken: LanguageContent } {
  const ids = lessons.flatMap(({ id, screens }) => [id, ...screens.map((each) => each.id)]);
  const { course } = unitContent;
  return {
    content: { ...unitContent, course, unit: { id: 'all', objectives: [], lessons } },
    spoken: { texts: { language: 'en', lines: Object.fromEntries(ids.map((id) => [id, `Title ${id}`])), bodies: Object.fromEntries(ids.map((id) => [id, []])) }, reasons: {} },
  };
}

/** What the menu is given: the title of a module where one begins, and that of the screen. */
function entriesOf(...lessons: readonly ReturnType<typeof lesson>[]): readonly (readonly unknown[])[] {
  const { content, spoken } = contentOf(...lessons);
  const host = document.createElement('div');
  const save = { kind: 'idle' } as const;
  render(courseTemplate(content, startSession(content.unit, 7, 'en'), { spoken, words: en, save, review: false, takeable: false, voiced: false, speaking: false }), host);
  const shell = host.querySelector<ShellElement>('course-shell');
  if (!shell) throw new Error('there is no shell');
  return shell.screens.map(({ lesson: title, title: own }) => (title === undefined ? [own] : [title, own]));
}

describe('the menu of a course', () => {
  it('names each module once, at its first screen, where there are several', () => {
    const entries = entriesOf(lesson('m1', screen('a'), screen('b')), lesson('m2', screen('c')), lesson('m3', screen('d'), screen('e')));
    expect(entries).to.deep.equal([['Title m1', 'Title a'], ['Title b'], ['Title m2', 'Title c'], ['Title m3', 'Title d'], ['Title e']]);
  });

  it('does not name the one module that there is', () => {
    expect(entriesOf(lesson('m1', screen('a'), screen('b')))).to.deep.equal([['Title a'], ['Title b']]);
  });
});

describe('before all of the unit is there', () => {
  /** The screen's element and what stands as its heading, for a learner at `location`. */
  function shownAt(location: string, pending: 'loading' | undefined): readonly unknown[] {
    const { content, spoken } = contentOf(lesson('m1', screen('a'), screen('b')));
    const host = document.createElement('div');
    const own = { ...spoken, texts: { ...spoken.texts, lines: { ...spoken.texts.lines, all: 'Title all' } } };
    const state = { ...startSession(content.unit, 7, 'en'), location };
    render(courseTemplate(content, state, { spoken: own, words: en, save: { kind: 'opening' }, review: false, takeable: false, voiced: false, speaking: false, pending }), host);
    const shell = host.querySelector<ShellElement>('course-shell');
    const shown = shell?.firstElementChild;
    return [shown?.localName, shown && Reflect.get(shown, 'view').id, shell?.title]; // each screen's element has its view
  }

  it('shows the first screen, and in place of the next its title and that it is on its way', () => {
    expect(shownAt('a', 'loading')).to.deep.equal(['course-text-screen', 'a', 'Title m1']);
    expect(shownAt('b', 'loading')).to.deep.equal(['course-pending-screen', 'b', 'Title m1']);
    expect(shownAt('b', undefined)).to.deep.equal(['course-text-screen', 'b', 'Title m1']);
  });

  it('names the unit in place of a screen of which nothing is here yet', () => {
    expect(shownAt('far', 'loading')).to.deep.equal(['course-pending-screen', 'all', 'Title all']);
  });
});
