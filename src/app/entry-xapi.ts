import { openXapi } from '../adapters/xapi/open.js';
import { loadedTexts } from './package-data.js';
import { run } from './run.js';

run(({ course, unit }) =>
  openXapi({
    search: location.search,
    course,
    unit,
    texts: loadedTexts,
    language: () => document.documentElement.lang,
    platform: `${document.title} ${course.version}`,
    narrow,
  }),
);

/** Policies only ever narrow: from here on the page reaches the launched LRS and nothing else. */
function narrow(policy: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
}
