import { openLocal } from '../adapters/local/open.js';
import '../elements/define-record.js';
import { loadedLanguage, wordsOf } from './package-data.js';
import { run } from './run.js';

run(({ course, unit }) =>
  openLocal({
    storage: () => window.localStorage,
    course,
    unit,
    texts: () => loadedLanguage(language())?.texts ?? { language: language(), lines: {}, bodies: {} },
    words: () => wordsOf(language()).record.table,
  }),
);

/** The one shown now: the player keeps the page's own up to date. */
function language(): string {
  return document.documentElement.lang;
}
