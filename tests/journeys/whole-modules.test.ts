import { describe, it } from 'node:test';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { playWhole, taken, ways } from './support/play-whole.js';

const on = onStage();

/*
 * Every module in both languages, each way: twenty journeys among which the standards take turns, so that every
 * standard has every way and language, and every module four of the five.
 */
describe('modules answered from their first screen to their last', { concurrency: 3 }, () => {
  for (const [place, module] of ['m1', 'm2', 'm3', 'm4', 'm5'].entries()) {
    for (const [turn, [language, way]] of ['en', 'cy'].flatMap((each) => ways.map((one) => [each, one] as const)).entries()) {
      const standard = taken[(place + turn) % taken.length] ?? 'scorm12';
      it(`${module} in ${language === 'cy' ? 'Welsh' : 'English'}, ${way.name}, has its right record in ${standard}`, A_JOURNEY, () =>
        playWhole(on, { unit: module, parcel: module, standard, language }, way));
    }
  }
});
