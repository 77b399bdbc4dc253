import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { tinyContent } from '../tests/support/tiny-content.js';
import type { Course, Unit } from '../src/model/course.js';
import type { ManifestInput } from './manifest-input.js';
import { scorm2004Manifest, type Scorm2004Edition } from './scorm2004.js';

const editions: readonly (readonly [Scorm2004Edition, string])[] = [
  ['2004 3rd Edition', 'scorm2004-3'],
  ['2004 4th Edition', 'scorm2004-4'],
];

for (const [edition, folder] of editions) {
  describe(`imsmanifest.xml of SCORM ${edition}`, () => {
    const url = new URL(`./schemas/${folder}/`, import.meta.url);
    const manifestOf = (of: ManifestInput) => scorm2004Manifest(edition, of);
    let schema: XmlDocument;
    let validator: XsdValidator;
    before(() => {
      // The official schemas know nothing of each other: this one brings them together, from that folder alone.
      xmlRegisterFsInputProviders();
      schema = XmlDocument.fromString(together, { url: new URL('together.xsd', url).href });
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
      validate(manifestOf(input(0)));
      validate(manifestOf(input(1)));
    });

    it('is checked by schemas that refuse what is wrong', () => {
      const xml = manifestOf(input(1));
      for (const [right, wrong] of [
        ['scormType="sco"', 'scormType="SCO"'],
        ['completionSetByContent', 'completionSetByContents'],
        [/minNormalizedMeasure>0.8</, 'minNormalizedMeasure>1.8<'],
        [' identifier="tiny-m2-item"', ''],
        ['<imsss:controlMode', '<imsss:controlModes'],
      ] as const) {
        assert.notEqual(xml.replace(right, wrong), xml);
        assert.throws(() => validate(xml.replace(right, wrong)), String(wrong));
      }
    });

    it('names its edition as LMSs look for it', () => {
      assert.match(manifestOf(input(0)), new RegExp(`<schema>ADL SCORM</schema>\\s*<schemaversion>${edition}</schemaversion>`));
    });

    it('points only to schemas that lie in the package', () => {
      const [, locations] = /schemaLocation="([^"]+)"/.exec(manifestOf(input(0))) ?? [];
      const files = (locations ?? '').split(' ').filter((_, at) => at % 2 === 1);
      assert.deepEqual(files, ['imscp_v1p1.xsd', 'adlcp_v1p3.xsd', 'imsss_v1p0.xsd']);
      const present = readdirSync(url);
      for (const file of files) assert.ok(present.includes(file), file);
    });

    it('leaves completion and success to the content (CAM 5.1, deliveryControls)', () => {
      assert.match(
        manifestOf(input(0)),
        /<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"\/>/,
      );
    });

    it('can be chosen and flows (CAM 5.1, controlMode)', () => {
      assert.match(manifestOf(input(0)), /<imsss:controlMode choice="true" flow="true"\/>\s*<\/imsss:sequencing>\s*<\/organization>/);
    });

    it('leaves the LMS its own buttons', () => {
      assert.doesNotMatch(manifestOf(input(1)), /adlnav|hideLMSUI/);
    });

    it('states the pass mark only where the unit has one, as a fraction (CAM 5.1, minNormalizedMeasure)', () => {
      const mark = (of: ManifestInput) => /satisfiedByMeasure="true">\s*<imsss:minNormalizedMeasure>([^<]+)</.exec(manifestOf(of))?.[1];
      assert.doesNotMatch(manifestOf(input(0)), /objectives|satisfiedByMeasure/);
      assert.equal(mark(input(1)), '0.8');
      // 0.1 + 0.2 is 0.30000000000000004.
      assert.equal(mark(input(1, { cutScore: 0.1 + 0.2 })), '0.3');
      assert.equal(mark(input(1, { cutScore: 1 })), '1');
    });

    it('lists every file and opens the page', () => {
      const xml = manifestOf(input(0));
      assert.match(xml, /adlcp:scormType="sco" href="index.html"/);
      assert.deepEqual([...xml.matchAll(/<file href="([^"]+)"/g)].map((match) => match[1]), ['index.html', 'player-0a1b2c3d.js']);
    });

    it('has the titles of the default language, escaped', () => {
      assert.match(manifestOf(input(0)), /<title>Care &amp; dignity<\/title>/);
      const welsh = { ...input(0), course: { ...tinyContent.course, languages: ['cy', 'en'] } };
      assert.match(manifestOf(welsh), /<title>Mathau o berthynas: tŷ, dŵr<\/title>/);
    });

    it('keeps its identifiers from version to version', () => {
      const identifiers = (xml: string) => [...xml.matchAll(/(?:identifier(?:ref)?|objectiveID)="([^"]+)"/g)].map((match) => match[1]);
      const course: Course = { ...tinyContent.course, version: '2.0.0' };
      const later = identifiers(manifestOf({ ...input(1), course, files: ['new.js'] }));
      assert.deepEqual(later, identifiers(manifestOf(input(1))));
      assert.deepEqual(later, ['tiny-m2', 'tiny-m2-organization', 'tiny-m2-item', 'tiny-m2-sco', 'tiny-m2-objective', 'tiny-m2-sco']);
    });
  });
}

const together = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
  <xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
  <xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
</xs:schema>`;

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
