import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content } from '../../src/model/content.js';
import { tinyContent } from '../../tests/support/tiny-content.js';
import { standards } from '../standards.js';
import { selectedLanguages, selectedParcels, selectedStandards } from './selection.js';

const [m1, m2] = tinyContent.course.units as [Content['course']['units'][number], Content['course']['units'][number]]; // written there
const whole = { ...m1, id: 'tiny', lessons: [...m1.lessons, ...m2.lessons] };
const course = { ...tinyContent.course, units: [m1, m2, whole] };

describe('the options of the command line', () => {
  it('choose a module by its id, the whole course as course or module by module, and everything when nothing is said', () => {
    const chosen = (name?: string) => selectedParcels(course, name, standards).map((parcel) => [parcel.name, parcel.units]);
    assert.deepEqual(chosen('m2'), [['m2', [m2]]]);
    assert.deepEqual(chosen('course'), [['course', [whole]]]);
    assert.deepEqual(chosen('course-modules'), [['course-modules', [m1, m2]]]);
    assert.deepEqual(chosen().map(([name]) => name), ['m1', 'm2', 'course', 'course-modules']);
    assert.throws(() => chosen('tiny'), /no module "tiny". It is one of: m1, m2, course, course-modules\./);
    for (const name of ['course', 'course-modules']) {
      assert.throws(() => selectedParcels({ ...course, units: [m1] }, name, standards), /one module only/);
    }
  });

  it('refuse the course module by module for a standard that has one unit in a package', () => {
    assert.throws(() => selectedParcels(course, 'course-modules', selectedStandards('scorm12')), /for cmi5 only/);
    assert.equal(selectedParcels(course, 'course-modules', selectedStandards('cmi5')).length, 1);
  });

  it('choose languages, the first of which packages open in', () => {
    const { course: chosen, languages } = selectedLanguages(tinyContent, 'cy, en');
    assert.deepEqual(chosen.languages, ['cy', 'en']);
    assert.deepEqual(Object.keys(languages).sort(), ['cy', 'en']);
    assert.deepEqual(Object.keys(selectedLanguages(tinyContent, 'cy').languages), ['cy']);
    assert.equal(selectedLanguages(tinyContent, undefined), tinyContent);
    assert.throws(() => selectedLanguages(tinyContent, 'fr'), /not in "fr". It is in: en, cy\./);
    assert.throws(() => selectedLanguages(tinyContent, ''), /not in ""/);
    assert.throws(() => selectedLanguages(tinyContent, 'cy,cy'), /"cy" is named twice/);
  });
});
