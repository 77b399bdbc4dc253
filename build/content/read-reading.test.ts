import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { unitLanguage, unitMedia } from '../unit-content.js';
import { readContent } from './read-content.js';

const check = '  - { id: m1-s05, kind: check, assessment: m1-check }';
const screens = [
  '  - { id: m1-s06, kind: media, video: media/visit.mp4, described: media/visit-described.mp4 }',
  '  - { id: m1-s07, kind: figure, objectives: [LO-1], details: [{ id: middle, region: { x: 40, y: 40, width: 20, height: 20 } }, { id: rest }] }',
  '  - { id: m1-s08, kind: process, stages: [look, tell] }',
  '  - { id: m1-s09, kind: glossary }',
  '  - { id: m1-s10, kind: summary }',
  '  - { id: m1-s11, kind: result }',
];

const media = '# A visit\n\n## Words {#transcript}\n\nShe knocks.\n';
const figure = '# Rings\n\n![Rings](media/circle.svg)\n\n## Middle {#middle}\n\nClose.\n\n## Rest {#rest}\n\nFurther.\n';
const process = '# Stages\n\n## Look {#look}\n\nSee.\n\n## Tell {#tell}\n\nSay.\n';
const inBoth = (id: string, text: string): readonly Edit[] => [[`m1/screens/${id}.en.md`, text], [`m1/screens/${id}.cy.md`, text]];

const edits: readonly Edit[] = [
  ['m1/module.yaml', check, [check, ...screens].join('\n')],
  ['glossary.yaml', 'terms:\n  - id: t-light\n    term: { en: light, cy: golau }\n    definition: { en: What we *see* by., cy: Yr hyn a welwn drwyddo. }\n'],
  ...inBoth('m1-s06', media),
  ...inBoth('m1-s07', figure),
  ...inBoth('m1-s08', process),
  ...inBoth('m1-s09', '# Words\n'),
  ...inBoth('m1-s10', '# Keep this\n\nA [light](term:t-light) helps.\n'),
  ...inBoth('m1-s11', '# Result\n'),
  ['m1/media/visit.en.mp4', 'x'],
  ['m1/media/visit.cy.mp4', 'x'],
  ['m1/media/visit-described.mp4', 'x'],
  ['m1/media/visit.en.vtt', 'WEBVTT\n\nNOTE of the author\n\nfirst\n00:01.500 --> 00:02.000 align:start\n<v Sioned>Good\nmorning\n\n01:00:03.000 --> 01:00:04.250\nBye\n'],
  ['m1/media/visit.cy.vtt', 'WEBVTT\r\n\r\n00:01.500 --> 00:02.000\r\nBore da\r\n'],
];

describe('screens to read and look through', () => {
  it('become the model’s, with the files of each language and the terms of the course', () =>
    withEdits(edits, async (folder) => {
      const result = await readContent(folder);
      assert.deepEqual(linesOf(result), []);
      assert.ok(result.kind === 'read');
      const { course, locks, media: files } = result.content;
      assert.deepEqual(course.units[0]?.lessons[0]?.screens.slice(5), [
        {
          kind: 'media',
          id: 'm1-s06',
          medium: 'video',
          recording: { en: 'm1/visit.en.mp4', cy: 'm1/visit.cy.mp4' },
          described: { en: 'm1/visit-described.mp4', cy: 'm1/visit-described.mp4' },
        },
        {
          kind: 'figure',
          id: 'm1-s07',
          objectives: ['LO-1'],
          details: [{ id: 'middle', region: { x: 40, y: 40, width: 20, height: 20 } }, { id: 'rest' }],
        },
        { kind: 'process', id: 'm1-s08', stages: ['look', 'tell'] },
        { kind: 'glossary', id: 'm1-s09', terms: ['t-light'] },
        { kind: 'summary', id: 'm1-s10', objectives: ['LO-2', 'LO-1'] },
        { kind: 'result', id: 'm1-s11' },
      ]);
      // Only what a learner opens is kept in a state and has a number.
      const parts = (id: string) => Object.keys(locks['m1']?.screens[id]?.parts ?? assert.fail(id));
      assert.deepEqual(['m1-s06', 'm1-s07', 'm1-s08'].map(parts), [[], ['middle', 'rest'], []]);
      assert.deepEqual(Object.keys(files).filter((asset) => asset.includes('visit')), ['m1/visit-described.mp4', 'm1/visit.cy.mp4', 'm1/visit.en.mp4']);
    }));

  it('bring captions, definitions and files into the unit’s package', () =>
    withEdits(edits, async (folder) => {
      const result = await readContent(folder);
      assert.ok(result.kind === 'read');
      const unit = result.content.course.units[0] ?? assert.fail('no unit');
      const { texts } = unitLanguage(result.content, unit, 'en');
      const cues = [
        { start: 1.5, end: 2, text: '<v Sioned>Good\nmorning' },
        { start: 3603, end: 3604.25, text: 'Bye' },
      ];
      assert.deepEqual(texts.captions, { 'm1-s06': cues, 'm1-s06.described': cues });
      assert.deepEqual(unitLanguage(result.content, unit, 'cy').texts.captions?.['m1-s06'], [{ start: 1.5, end: 2, text: 'Bore da' }]);
      const definition = ['What we ', { kind: 'emphasis', content: ['see'] }, ' by.'];
      assert.deepEqual([texts.lines['t-light'], texts.lines['t-light.definition']], ['light', definition]);
      assert.deepEqual(texts.bodies['m1-s10'], [
        { kind: 'paragraph', content: ['A ', { kind: 'term', term: 't-light', definition, content: ['light'] }, ' helps.'] },
      ]);
      assert.deepEqual(texts.bodies['m1-s06.transcript'], [{ kind: 'paragraph', content: 'She knocks.' }]);
      assert.deepEqual(unitMedia(result.content, unit), ['m1/circle.svg', 'm1/visit-described.mp4', 'm1/visit.cy.mp4', 'm1/visit.en.mp4']);
    }));
});
