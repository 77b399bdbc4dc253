import type { Content, LanguageContent } from '../../src/model/content.js';
import type { Lesson, Unit } from '../../src/model/course.js';
import type { Lock } from '../../src/model/shape.js';

/**
 * Two units of one screen each, written by hand: the least that a package can be made of,
 * with what is awkward to write down (an ampersand, Welsh letters, quotes, a closing script tag).
 */
export const tinyContent: Content = {
  course: {
    id: 'tiny',
    activityBase: 'https://care-course.example/tiny',
    version: '1.2.3',
    languages: ['en', 'cy'],
    units: [unit('m1', 'q-1'), { ...unit('m2', 'q-2'), cutScore: 0.8 }],
  },
  keys: {
    'q-1': { kind: 'true-false', value: true },
    'q-2': { kind: 'true-false', value: false },
  },
  locks: { m1: lock('m1', 'q-1'), m2: lock('m2', 'q-2') },
  languages: {
    en: language('en', 'Care & dignity', 'Kinds of "relationship" </script>'),
    cy: language('cy', 'Gofal ac urddas', 'Mathau o berthynas: tŷ, dŵr'),
  },
  media: { 'tiny/circle.svg': 'circle.svg', 'tiny/other.svg': 'circle.svg' },
};

function unit(id: string, item: string): Unit {
  const lesson: Lesson = {
    id,
    minutes: 5,
    screens: [
      { kind: 'text', id: `${id}-s01` },
      { kind: 'activity', id: `${id}-s02`, items: [item] },
    ],
    items: { [item]: { kind: 'true-false', id: item, objective: `LO-${id}`, points: 1 } },
  };
  return { id, lessons: [lesson], objectives: [`LO-${id}`] };
}

function lock(id: string, item: string): Lock {
  const first = { number: 0, since: 1, parts: {} };
  return { revision: 1, screens: { [`${id}-s01`]: first }, items: { [item]: { ...first, kind: 'true-false', places: {} } } };
}

function language(tag: string, course: string, m1: string): LanguageContent {
  return {
    texts: {
      language: tag,
      lines: {
        course,
        m1,
        m2: `${tag} m2`,
        'm1-s01': `${tag} m1-s01`,
        'm1-s02': `${tag} m1-s02`,
        'm2-s01': `${tag} m2-s01`,
        'm2-s02': `${tag} m2-s02`,
        'LO-m1': `${tag} objective one.`,
        'LO-m2': `${tag} objective two.`,
        'q-1': `${tag} prompt one`,
        'q-2': `${tag} prompt two`,
      },
      bodies: {
        'm1-s01': [
          { kind: 'paragraph', content: `${tag} line separator \u2028 here` },
          { kind: 'image', asset: 'tiny/circle.svg', alternative: `${tag} circle` },
        ],
        'm2-s01': [{ kind: 'image', asset: 'tiny/other.svg', alternative: `${tag} other` }],
      },
    },
    reasons: {
      'q-1.true': `${tag} reason one`,
      'q-1.false': `${tag} reason one`,
      'q-2.true': `${tag} reason two`,
      'q-2.false': `${tag} reason two`,
    },
  };
}
