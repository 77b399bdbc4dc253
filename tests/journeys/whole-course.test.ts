import { describe, it } from 'node:test';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { playWhole, ways } from './support/play-whole.js';

const on = onStage();
const standards = { en: ['scorm2004-4', 'xapi'], cy: ['cmi5', 'scorm12'] } as const;

describe('the whole course as one unit, answered from its first screen to its last', { concurrency: 2 }, () => {
  for (const language of ['en', 'cy'] as const) {
    for (const [turn, way] of ways.entries()) {
      const standard = standards[language][turn] ?? 'scorm12';
      it(`in ${language === 'cy' ? 'Welsh' : 'English'}, ${way.name}, has its right record in ${standard}`, A_JOURNEY, () =>
        playWhole(on, { unit: on.content.course.id, parcel: 'course', standard, language }, way));
    }
  }
});
