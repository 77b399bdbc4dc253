import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { tinyContent } from '../tests/support/tiny-content.js';
import type { ManifestInput } from './manifest-input.js';
import { tincanManifest } from './tincan.js';

const namespaces = { t: 'http://projecttincan.com/tincan.xsd' };
const { course, languages } = tinyContent;
const input: ManifestInput = {
  course,
  unit: course.units[0]!,
  texts: { en: languages.en!.texts, cy: languages.cy!.texts },
  page: 'index.html',
  files: ['index.html'],
};

describe('tincan.xml', () => {
  it('has one activity whose id is the course’s base and the unit’s id', () => {
    assert.deepEqual(found('/t:tincan/t:activities/t:activity/@id'), ['https://care-course.example/tiny/m1']);
    assert.deepEqual(found('//t:activity/@type'), ['http://adlnet.gov/expapi/activities/module']);
  });

  it('has exactly one launch, of the page', () => {
    assert.deepEqual(found('//t:launch'), ['index.html']);
    assert.deepEqual(found('//t:launch/@lang'), ['en']);
  });

  it('has name and description in both languages, escaped', () => {
    assert.deepEqual(found('//t:name[@lang="en"]'), ['Kinds of "relationship" </script>']);
    assert.deepEqual(found('//t:name[@lang="cy"]'), ['Mathau o berthynas: tŷ, dŵr']);
    assert.deepEqual(found('//t:description[@lang="en"]'), ['en objective one.']);
    assert.deepEqual(found('//t:description[@lang="cy"]'), ['cy objective one.']);
  });

  it('is described by its course where it has no objective', () => {
    assert.deepEqual(found('//t:description[@lang="en"]', { ...input, unit: { ...input.unit, objectives: [] } }), [
      'Care & dignity',
    ]);
  });

  it('puts names and descriptions before the launch, as the importing systems read them', () => {
    assert.deepEqual(
      found('//t:activity/*', input, (node) => node.name),
      ['name', 'name', 'description', 'description', 'launch'],
    );
  });
});

function found(
  path: string,
  from: ManifestInput = input,
  read: (node: XmlElement) => string = (node) => node.content,
): string[] {
  using document = XmlDocument.fromString(tincanManifest(from));
  // Every path above names elements or attributes, and both have what is read of them.
  return document.find(path, namespaces).map((node) => read(node as XmlElement));
}
