import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsageError } from '../../../build/commands/usage-error.js';
import { readContent } from '../../../build/content/read-content.js';
import { chosenJourneys, optionsOf } from './chosen-journeys.js';
import { everyJourney, fewOf, seenJourneys, type Journey } from './every-journey.js';

const read = await readContent('modules');
assert.ok(read.kind === 'read');
const all = everyJourney(read.content.course);
const parcels = [...new Set(all.map(({ parcel }) => parcel))];
const distinct = (journeys: readonly Journey[], of: (journey: Journey) => string): readonly string[] => [...new Set(journeys.map(of))].sort();

const manner = ({ parcel, language, way }: Journey): string => `${parcel} ${language} ${way.id}`;
const zip = ({ parcel, standard }: Journey): string => `${parcel}-${standard}`;

describe('journeys through whole packages', () => {
  it('are all: two ways of five modules and the course, four of the refresher, in six standards and two languages, and the course unit by unit in cmi5', () => {
    assert.deepEqual(parcels, ['m1', 'm2', 'm3', 'm4', 'm5', 'r1', 'course', 'course-modules']);
    assert.equal(all.length, 6 * 6 * 2 * 2 + 6 * 2 * 4 + 2 * 2);
    assert.deepEqual(distinct(all.filter(({ way }) => way.id === 'test-out'), ({ parcel }) => parcel), ['r1']);
  });

  it('of which each test run has every package, and every unit in each language each way', () => {
    const few = parcels.flatMap((parcel, turn) => fewOf(all, parcel, turn));
    assert.deepEqual(distinct(few, zip), distinct(all, zip));
    assert.deepEqual(distinct(few, manner), distinct(all, manner));
    assert.equal(new Set(few).size, few.length);
  });

  it('are seen by axe where they go through a module, in each language and theme: five modules one way, the refresher two', () => {
    const seen = seenJourneys(read.content.course);
    assert.equal(seen.length, (5 + 2) * 2 * 3);
    assert.equal(new Set(seen.map((journey) => `${manner(journey)} ${journey.colours}`)).size, seen.length);
    assert.deepEqual(distinct(seen, ({ parcel }) => parcel), ['m1', 'm2', 'm3', 'm4', 'm5', 'r1']);
  });

  it('are chosen by unit, standard, language and way, several of each or one', () => {
    assert.deepEqual(distinct(chosenJourneys(all, { unit: 'm1, r1', standard: 'web' }), zip), ['m1-web', 'r1-web']);
    const [one] = chosenJourneys(all, { unit: 'r1', standard: 'cmi5', language: 'cy', way: 'test-out' });
    assert.ok(one);
    assert.equal(optionsOf(one), '--unit r1 --standard cmi5 --language cy --way test-out --axe none');
  });

  for (const [chosen, message] of [
    [{ unit: 'm9' }, 'There is no unit "m9". It is one of: m1, m2, m3, m4, m5, r1, course, course-modules.'],
    [{ way: 'left' }, 'There is no way "left". It is one of: right, retry, test-out, part.'],
    [{ unit: 'course-modules', standard: 'web' }, 'There is no package that is all of this.'],
  ] as const) {
    it(`are not chosen by ${JSON.stringify(chosen)}`, () => {
      assert.throws(() => chosenJourneys(all, chosen), new UsageError(message));
    });
  }
});
