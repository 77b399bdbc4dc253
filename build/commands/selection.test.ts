import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content } from '../../src/model/content.js';
import { tinyContent } from '../../tests/support/tiny-content.js';
import { selectedLanguages, selectedUnits } from './selection.js';

const [m1, m2] = tinyContent.course.units as [Content['course']['units'][number], Content['course']['units'][number]]; // written there
const whole = { ...m1, id: 'tiny', lessons: [...m1.lessons, ...m2.lessons] };
const course = { ...tinyContent.course, units: [m1, m2, whole] };

describe('the options of the command line', () => {
  it('choose a module by its id, the whole course as course, and everything when nothing is said', () => {
    assert.deepEqual(selectedUnits(course, 'm2'), [m2]);
    assert.deepEqual(selectedUnits(course, 'course'), [whole]);
    assert.deepEqual(selectedUnits(course, undefined), [m1, m2, whole]);
    assert.throws(() => selectedUnits(course, 'tiny'), /no module "tiny". It is one of: m1, m2, course\./);
    assert.throws(() => selectedUnits({ ...course, units: [m1] }, 'course'), /one module only/);
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
