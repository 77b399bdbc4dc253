import { describe, it } from 'node:test';
import type { Item } from '../../src/model/item.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { playWhole, type Way } from './support/play-whole.js';

const on = onStage();

/** Of the twelve objectives every other one. */
const known = ({ objective }: Item): boolean => Number(objective.replace('LO-', '')) % 2 === 1;

const testsOut: Way = { name: 'all right and sure of it, which leaves nothing to read', first: { right: () => true, sure: () => 3 } };
const wrong: Way = { name: 'all wrong though sure, which leaves everything to read', first: { right: () => false, sure: () => 3 } };
const half: Way = { name: 'half of it right and sure, which leaves the other half to read', first: { right: known, sure: () => 3 } };
const unsure: Way = { name: 'all right but half of it unsure, which leaves that half to read', first: { right: () => true, sure: (item) => (known(item) ? 3 : 2) } };

const journeys = [
  ['en', 'scorm2004-4', testsOut],
  ['cy', 'cmi5', testsOut],
  ['en', 'xapi', wrong],
  ['cy', 'scorm12', wrong],
  ['cy', 'scorm2004-3', half],
  ['en', 'scorm12', unsure],
] as const;

/** There is one attempt at a diagnostic: what is credited is what was known at first. */
describe('the refresher r1, answered from its first screen to its last', { concurrency: 2 }, () => {
  for (const [language, standard, way] of journeys) {
    it(`in ${language === 'cy' ? 'Welsh' : 'English'}, ${way.name}, has its right record in ${standard}`, A_JOURNEY, () =>
      playWhole(on, { unit: 'r1', parcel: 'r1', standard, language }, way));
  }
});
