import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { tinyContent } from '../tests/support/tiny-content.js';
import type { Unit } from '../src/model/course.js';
import { cmi5CourseManifest, cmi5Manifest } from './cmi5.js';
import type { CourseManifestInput, ManifestInput } from './manifest-input.js';

const namespaces = { c: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' };

describe('cmi5.xml', () => {
  let schema: XmlDocument;
  let validator: XsdValidator;
  before(() => {
    schema = XmlDocument.fromBuffer(readFileSync(new URL('./schemas/cmi5/CourseStructure.xsd', import.meta.url)));
    validator = XsdValidator.fromDoc(schema);
  });
  after(() => {
    validator.dispose();
    schema.dispose();
  });

  function validate(xml: string): void {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
  }

  it('is valid against the official schema, with a pass mark and without, with objectives and without (cmi5 14)', () => {
    validate(cmi5Manifest(input(0)));
    validate(cmi5Manifest(input(1)));
    validate(cmi5Manifest(input(0, { objectives: [] })));
    validate(cmi5CourseManifest(courseInput));
  });

  it('is checked by a schema that refuses what is wrong', () => {
    const xml = cmi5Manifest(input(1));
    for (const [right, wrong] of [
      ['CompletedAndPassed', 'Both'],
      ['masteryScore="0.8"', 'masteryScore="80"'],
      ['launchMethod="AnyWindow"', 'launchMethod="SomeWindow"'],
      ['<url>index.html</url>', '<url/>'],
    ] as const) {
      assert.ok(xml.includes(right));
      assert.throws(() => validate(xml.replace(right, wrong)));
    }
    const course = cmi5CourseManifest(courseInput);
    assert.throws(() => validate(course.replace(/<au .*?<\/au>/s, '')));
  });

  it('has absolute ids that differ, and refers to its objectives by theirs (13.1)', () => {
    const ids = found('//@id');
    assert.deepEqual(ids, [
      'https://care-course.example/tiny/packages/m1',
      'https://care-course.example/tiny/objectives/lom1',
      'https://care-course.example/tiny/m1',
    ]);
    assert.deepEqual(found('//c:au/c:objectives/c:objective/@idref'), ['https://care-course.example/tiny/objectives/lom1']);
  });

  it('has each name in every language of the course', () => {
    assert.deepEqual(found('//c:course/c:title/c:langstring[@lang="cy"]'), ['Mathau o berthynas: tŷ, dŵr']);
    assert.deepEqual(found('//c:course/c:description/c:langstring'), ['Care & dignity', 'Gofal ac urddas']);
    assert.deepEqual(found('//c:au/c:title/c:langstring'), ['Kinds of "relationship" </script>', 'Mathau o berthynas: tŷ, dŵr']);
    assert.deepEqual(found('//c:au/c:description/c:langstring'), ['en objective one.', 'cy objective one.']);
  });

  it('launches the page of the zip in any window, without a query of its own (8.1)', () => {
    assert.deepEqual(found('//c:url'), ['index.html']);
    assert.deepEqual(found('//c:au/@launchMethod'), ['AnyWindow']);
  });

  it('asks for completion, and for a pass only where there is a mark to reach (13.1.4)', () => {
    assert.deepEqual([found('//@moveOn'), found('//@masteryScore')], [['Completed'], []]);
    assert.deepEqual([found('//@moveOn', input(1)), found('//@masteryScore', input(1))], [['CompletedAndPassed'], ['0.8']]);
  });

  // 0.57 * 10000 is 5699.999999999999; 2/3 rounded to the nearest would fail who has exactly two of three.
  for (const [cutScore, written] of [[0.57, '0.57'], [2 / 3, '0.6666'], [1, '1'], [0, '0']] as const) {
    it(`writes the mark ${cutScore} as ${written}, with at most four decimals`, () => {
      assert.deepEqual(found('//@masteryScore', input(1, { cutScore })), [written]);
    });
  }

  describe('of the course with a unit for each module', () => {
    const all = (path: string): string[] => nodes(path, cmi5CourseManifest(courseInput));

    it('has a block for each module with the module’s AU in it, in the course’s order (13.1.2, 13.1.4)', () => {
      const base = 'https://care-course.example/tiny';
      assert.deepEqual(all('/c:courseStructure/c:course/@id'), [base]);
      assert.deepEqual(all('/c:courseStructure/c:block/@id'), [`${base}/blocks/m1`, `${base}/blocks/m2`]);
      assert.deepEqual(all('/c:courseStructure/c:block/c:au/@id'), [`${base}/m1`, `${base}/m2`]);
      assert.deepEqual(all('//c:url'), ['m1.html', 'm2.html']);
      assert.deepEqual(all('/c:courseStructure/c:au'), []);
      assert.deepEqual(all('/c:courseStructure/c:course/c:title/c:langstring'), ['Care & dignity', 'Gofal ac urddas']);
      assert.deepEqual(all('//c:block/c:title/c:langstring[@lang="cy"]'), ['Mathau o berthynas: tŷ, dŵr', 'cy m2']);
    });

    it('gives each AU what it has in a package of its own, under the same id', () => {
      for (const at of [0, 1] as const) {
        const alone = nodes('//c:au/@*', cmi5Manifest(input(at)));
        assert.deepEqual(all(`/c:courseStructure/c:block[${at + 1}]/c:au/@*`), alone);
      }
    });

    it('says each objective once, and every one that an AU refers to', () => {
      const ids = all('/c:courseStructure/c:objectives/c:objective/@id');
      assert.equal(new Set(ids).size, ids.length);
      for (const idref of all('//c:au//c:objective/@idref')) assert.ok(ids.includes(idref), idref);
    });
  });
});

const courseInput: CourseManifestInput = {
  course: tinyContent.course,
  texts: input(0).texts,
  units: tinyContent.course.units.map((unit) => ({ unit, page: `${unit.id}.html` })),
  files: ['m1.html', 'm2.html'],
};

function input(position: 0 | 1, change: Partial<Unit> = {}): ManifestInput {
  const { course, languages } = tinyContent;
  return {
    course,
    unit: { ...course.units[position]!, ...change },
    texts: { en: languages.en!.texts, cy: languages.cy!.texts },
    page: 'index.html',
    files: ['index.html', 'player-0a1b2c3d.js'],
  };
}

function found(path: string, from: ManifestInput = input(0)): string[] {
  return nodes(path, cmi5Manifest(from));
}

function nodes(path: string, xml: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, namespaces).map((node) => node.content);
}
