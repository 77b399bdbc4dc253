import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, validModules, withEdits } from '../../tests/support/broken-modules.js';
import { secondModule } from '../../tests/support/two-modules.js';
import { readContent } from './read-content.js';

async function read(folder: string) {
  const result = await readContent(folder);
  assert.deepEqual(linesOf(result), []);
  assert.ok(result.kind === 'read');
  return result.content;
}

describe('a course of two modules', () => {
  it('is a unit of its own beside them, with all lessons, all objectives and the course’s cut score', async () => {
    const { course, languages } = await withEdits(secondModule, read);
    assert.deepEqual(
      course.units.map(({ id, lessons, objectives, cutScore }) => ({ id, lessons: lessons.map((lesson) => lesson.id), objectives, cutScore })),
      [
        { id: 'm1', lessons: ['m1'], objectives: ['LO-1', 'LO-2'], cutScore: 0.8 },
        { id: 'm2', lessons: ['m2'], objectives: ['LO-2'], cutScore: undefined },
        { id: 'sample', lessons: ['m1', 'm2'], objectives: ['LO-1', 'LO-2'], cutScore: 0.75 },
      ],
    );
    assert.deepEqual([languages['en']?.texts.lines['sample'], languages['cy']?.texts.lines['sample']], ['Sample', 'Enghraifft']);
  });

  it('cannot have the id of one of them, as both are units', async () => {
    const found = await withEdits([...secondModule, ['course.yaml', 'id: sample', 'id: m2']], readContent);
    assert.match(linesOf(found).join('\n'), /"m2" again/);
  });
});

describe('a course of one module', () => {
  it('is that module alone: as a whole it would be the same again', async () => {
    const { course } = await read(validModules);
    assert.deepEqual(course.units.map(({ id }) => id), ['m1']);
  });
});
