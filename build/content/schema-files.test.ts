import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { linesOf, withEdits } from '../../tests/support/broken-modules.js';
import { readContent } from './read-content.js';
import { editorSchemas, writeSchemas } from './schema-files.js';

function schema(file: string): Record<string, unknown> {
  // Written by JSON.stringify from an object.
  return JSON.parse(editorSchemas()[file] ?? assert.fail(`no ${file}`)) as Record<string, unknown>;
}

describe('schemas for editors', () => {
  it('are one for each kind of YAML file', () => {
    assert.deepEqual(Object.keys(editorSchemas()), ['course.schema.json', 'facts.schema.json', 'glossary.schema.json', 'organisation.schema.json', 'module.schema.json', 'activity.schema.json', 'assessment.schema.json']);
  });

  it('are draft 7 and refuse unknown keys', () => {
    assert.equal(schema('course.schema.json')['$schema'], 'http://json-schema.org/draft-07/schema#');
    assert.equal(schema('course.schema.json')['additionalProperties'], false);
  });

  it('ask for every key of a module but the cut score', () => {
    assert.deepEqual(schema('module.schema.json')['required'], ['id', 'title', 'minutes', 'objectives', 'screens']);
  });

  it('ask for each text in every language', () => {
    const text = { en: { type: 'string', pattern: '\\S' }, cy: { type: 'string', pattern: '\\S' } };
    assert.deepEqual(Object(schema('module.schema.json')['properties'])['title'], {
      type: 'object',
      properties: text,
      required: ['en', 'cy'],
      additionalProperties: false,
    });
  });

  it('offer each kind of item', () => {
    const kinds = schema('activity.schema.json')['oneOf'];
    assert.ok(Array.isArray(kinds));
    assert.deepEqual(
      kinds.map((each: { properties: { kind: { const: string } } }) => each.properties.kind.const),
      ['single-choice', 'multiple-choice', 'true-false', 'matching', 'classification', 'hotspot', 'case', 'ordering', 'fill-in', 'numeric', 'rating', 'reflection'],
    );
  });

  it('lie in the modules folder without being content', () =>
    withEdits([], async (folder) => {
      await writeSchemas(folder);
      assert.deepEqual((await readdir(join(folder, '.schema'))).sort(), Object.keys(editorSchemas()).sort());
      assert.equal(await readFile(join(folder, '.schema/course.schema.json'), 'utf8'), editorSchemas()['course.schema.json']);
      assert.deepEqual(linesOf(await readContent(folder)), []);
    }));
});
