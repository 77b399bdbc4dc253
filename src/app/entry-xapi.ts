import { openXapi } from '../adapters/xapi/open.js';
import { mergeStates } from '../session/merge.js';
import { narrow } from './narrow.js';
import { loadedTexts } from './package-data.js';
import { run } from './run.js';

run(
  ({ course, unit }) =>
    openXapi({
      search: location.search,
      course,
      unit,
      texts: loadedTexts,
      language: () => document.documentElement.lang,
      platform: `${document.title} ${course.version}`,
      narrow,
    }),
  mergeStates,
);
