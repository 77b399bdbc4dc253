import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { tinyContent } from '../tests/support/tiny-content.js';
import type { Course, Unit } from '../src/model/course.js';
import type { ManifestInput } from './manifest-input.js';
import { scorm12Manifest } from './scorm12.js';

describe('imsmanifest.xml of SCORM 1.2', () => {
  let schema: XmlDocument;
  let validator: XsdValidator;
  before(() => {
    // ADL's schema imports the others from the same folder: nothing is looked up on a network.
    xmlRegisterFsInputProviders();
    const url = new URL('./schemas/scorm12/adlcp_rootv1p2.xsd', import.meta.url);
    schema = XmlDocument.fromBuffer(readFileSync(url), { url: url.href });
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

  it('is valid against the official schemas, without a pass mark and with one', () => {
    validate(scorm12Manifest(input(0)));
    validate(scorm12Manifest(input(1)));
  });

  it('is checked by schemas that refuse what is wrong', () => {
    const xml = scorm12Manifest(input(1));
    assert.throws(() => validate(xml.replace('adlcp:masteryscore', 'adlcp:masterscore')));
    assert.throws(() => validate(xml.replace('scormtype="sco"', 'scormtype="SCO"')));
    assert.throws(() => validate(xml.replace(/ identifier="tiny-m2-item"/, '')));
  });

  it('stays valid with a title and a version longer than the schema allows', () => {
    const course: Course = { ...tinyContent.course, version: '1.2.3-rehearsal.20261121' };
    const texts = { ...tinyContent.languages.en!.texts, lines: { course: 'x'.repeat(201), m1: 'y'.repeat(201) } };
    const xml = scorm12Manifest({ ...input(0), course, texts: { en: texts } });
    validate(xml);
    assert.doesNotMatch(xml, /2026/);
  });

  it('states the pass mark only where the unit has one, as a percentage', () => {
    assert.doesNotMatch(scorm12Manifest(input(0)), /masteryscore/);
    assert.match(scorm12Manifest(input(1)), /<adlcp:masteryscore>80<\/adlcp:masteryscore>/);
    // 0.57 * 100 is 56.99999999999999.
    assert.match(scorm12Manifest(input(1, { cutScore: 0.57 })), /<adlcp:masteryscore>57<\/adlcp:masteryscore>/);
  });

  it('has the titles of the default language, escaped', () => {
    const xml = scorm12Manifest(input(0));
    assert.match(xml, /<title>Care &amp; dignity<\/title>/);
    assert.match(xml, /<title>Kinds of &quot;relationship&quot; &lt;\/script&gt;<\/title>/);
    assert.match(
      scorm12Manifest({ ...input(0), course: { ...tinyContent.course, languages: ['cy', 'en'] } }),
      /<title>Mathau o berthynas: tŷ, dŵr<\/title>/,
    );
  });

  it('keeps its identifiers from version to version', () => {
    const identifiers = (xml: string) => [...xml.matchAll(/identifier(?:ref)?="([^"]+)"/g)].map((match) => match[1]);
    const later: ManifestInput = { ...input(0), course: { ...tinyContent.course, version: '2.0.0' }, files: ['new.js'] };
    assert.deepEqual(identifiers(scorm12Manifest(later)), identifiers(scorm12Manifest(input(0))));
    assert.deepEqual(identifiers(scorm12Manifest(later)), [
      'tiny-m1',
      'tiny-m1-organization',
      'tiny-m1-item',
      'tiny-m1-sco',
      'tiny-m1-sco',
    ]);
  });
});

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
