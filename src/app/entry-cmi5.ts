import { openCmi5 } from '../adapters/cmi5/open.js';
import { mergeStates } from '../session/merge.js';
import { narrow } from './narrow.js';
import { loadedTexts } from './package-data.js';
import { run } from './run.js';

run(
  ({ course, unit }) =>
    openCmi5({
      search: location.search,
      course,
      unit,
      texts: loadedTexts,
      language: () => document.documentElement.lang,
      platform: `${document.title} ${course.version}`,
      narrow,
      storage: () => sessionStorage,
    }),
  mergeStates,
);
