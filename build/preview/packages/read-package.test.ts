import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cmi5Au, cmi5Structure, cmi5Zip, imsManifest, measuredItem, scorm12Zip, scorm2004Manifest, scorm2004Zip, tincan, xapiZip, zip } from '../testing/zips.js';
import { readPackage } from './read-package.js';

describe('a package', () => {
  it('of SCORM 1.2 has the title and start of the first item, and its mastery score', () => {
    const entry = readPackage('m1-scorm12', scorm12Zip(undefined, '80'));
    assert.equal(entry.kind, 'package');
    assert.ok(entry.kind === 'package');
    const { files, ...rest } = entry;
    assert.deepEqual(rest, { kind: 'package', name: 'm1-scorm12', standard: 'scorm12', identifier: 'm', title: 'Mathau o berthynas', href: 'index.html', masteryScore: '80' });
    assert.ok(files.has('scripts/a.js'));
  });

  it('of SCORM 1.2 is found below xml:base and with the item’s parameters', () => {
    const manifest = imsManifest().replace('<resource ', '<resource xml:base="web/" ').replace('identifierref="r"', 'identifierref="r" parameters="?a=1"');
    const entry = readPackage('m', zip({ 'imsmanifest.xml': manifest, 'web/index.html': '' }));
    assert.equal(entry.kind === 'package' ? entry.href : entry, 'web/index.html?a=1');
  });

  for (const edition of ['2004 3rd Edition', '2004 4th Edition']) {
    it(`of SCORM ${edition} has what its manifest says of measures and objectives`, () => {
      const entry = readPackage('m1', scorm2004Zip(undefined, { edition, item: measuredItem }));
      assert.ok(entry.kind === 'package', JSON.stringify(entry));
      assert.deepEqual([entry.standard, entry.title, entry.href, entry.launchData], ['scorm2004', 'Mathau o berthynas', 'index.html', 'a=1']);
      assert.deepEqual(entry.scorm2004, { edition, completionThreshold: '0.9', scaledPassingScore: '0.8', objectives: ['lo0', 'lo1'] });
    });
  }

  it('of SCORM 2004 has no measures unless its manifest says so; the 3rd edition has the threshold as text', () => {
    const facts = (item: string) => {
      const entry = readPackage('m1', scorm2004Zip(undefined, { edition: '2004 3rd Edition', item }));
      return entry.kind === 'package' ? entry.scorm2004 : entry;
    };
    assert.deepEqual(facts(''), { edition: '2004 3rd Edition', objectives: [] });
    assert.deepEqual(facts('<adlcp:completionThreshold>0.75</adlcp:completionThreshold>'), { edition: '2004 3rd Edition', completionThreshold: '0.75', objectives: [] });
    const notMeasured = measuredItem.replace('satisfiedByMeasure="true"', 'satisfiedByMeasure="false"');
    assert.equal(JSON.stringify(facts(notMeasured)).includes('scaledPassingScore'), false);
  });

  it('of cmi5 has its units in order, within their blocks', () => {
    const block = '<block id="https://example.org/b"><title><langstring lang="en">Block</langstring></title>';
    const more = '<launchParameters>a=1</launchParameters><entitlementKey>key</entitlementKey>';
    const structure = cmi5Structure(`${cmi5Au('m1', 'moveOn="Passed" masteryScore="0.8"', more)}${block}${cmi5Au('m2')}</block>`);
    const entry = readPackage('course', cmi5Zip(undefined, structure));
    assert.ok(entry.kind === 'package', JSON.stringify(entry));
    assert.deepEqual([entry.standard, entry.title, entry.href], ['cmi5', 'Care & dignity', 'index.html?unit=m1']);
    assert.deepEqual(entry.cmi5, {
      id: 'https://example.org/course',
      title: 'Care & dignity',
      blocks: [{ id: 'https://example.org/b', title: 'Block' }],
      aus: [
        { id: 'https://example.org/m1', title: 'Mathau o berthynas m1', url: 'index.html?unit=m1', moveOn: 'Passed', masteryScore: 0.8, launchParameters: 'a=1', entitlementKey: 'key', blocks: [] },
        { id: 'https://example.org/m2', title: 'Mathau o berthynas m2', url: 'index.html?unit=m2', moveOn: 'NotApplicable', blocks: ['https://example.org/b'] },
      ],
    });
  });

  it('of xAPI has the activity that is launched', () => {
    const entry = readPackage('m1-xapi', xapiZip());
    assert.ok(entry.kind === 'package');
    assert.deepEqual([entry.standard, entry.title, entry.href, entry.activity], ['xapi', 'Mathau o berthynas', 'index.html', 'https://example.org/m1']);
  });

  it('without a manifest is a page that needs no LMS', () => {
    const entry = readPackage('m1-web', zip({ 'index.html': '' }));
    assert.equal(entry.kind, 'page');
  });

  const index = { 'index.html': '' };
  const broken: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['no zip', new TextEncoder().encode('not a zip'), /invalid zip/],
    ['neither manifest nor page', zip({ 'a.js': '' }), /neither imsmanifest.xml nor tincan.xml nor cmi5.xml/],
    ['a folder around all', zip({ 'm1/imsmanifest.xml': imsManifest(), 'm1/index.html': '' }), /m1\/imsmanifest.xml is not at the root/],
    ['two manifests', zip({ ...index, 'imsmanifest.xml': imsManifest(), 'tincan.xml': tincan() }), /both/],
    ['broken XML', zip({ ...index, 'imsmanifest.xml': '<manifest>' }), /no well-formed XML/],
    ['a byte-order mark', zip({ ...index, 'imsmanifest.xml': `\ufeff${imsManifest()}` }), /byte-order mark/],
    ['another SCORM', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('imscp_rootv1p1p2', 'imscp_rootv1p1p1') }), /no manifest of SCORM 1.2 or 2004/],
    ['no default organization', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('default="o"', 'default="x"') }), /default organization x/],
    ['a dangling identifierref', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('identifierref="r"', 'identifierref="x"') }), /resource x/],
    ['a resource that is no SCO', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('scormtype', 'scormType') }), /scormtype/],
    ['a SCORM 2004 schema version that is none', zip({ ...index, 'imsmanifest.xml': scorm2004Manifest({ edition: '2004' }) }), /schemaversion is "2004"/],
    ['a SCORM 2004 resource as 1.2 writes it', zip({ ...index, 'imsmanifest.xml': scorm2004Manifest().replace('scormType', 'scormtype') }), /adlcp:scormType ""/],
    ['a course structure of no unit', cmi5Zip('', cmi5Structure('')), /has no au/],
    ['two units of one id', cmi5Zip('', cmi5Structure(cmi5Au('m1') + cmi5Au('m1'))), /example.org\/m1 is there twice/],
    ['a unit whose file is missing', zip({ 'cmi5.xml': cmi5Structure() }), /launches index.html/],
    ['a unit elsewhere', cmi5Zip('', cmi5Structure().replace('index.html', 'https://example.org/')), /one within the zip/],
    ['a unit with a launch parameter of its own', cmi5Zip('', cmi5Structure().replace('?unit=', '?actor=')), /has actor in its url/],
    ['a unit with a moveOn that is none', cmi5Zip('', cmi5Structure(cmi5Au('m1', 'moveOn="passed"'))), /moveOn "passed"/],
    ['a mastery score of five decimals', cmi5Zip('', cmi5Structure(cmi5Au('m1', 'masteryScore="0.66667"'))), /masteryScore "0.66667"/],
    ['a relative unit id', cmi5Zip('', cmi5Structure().replace('https://example.org/m1', 'm1')), /au id "m1" is no absolute IRI/],
    ['a course structure in another namespace', cmi5Zip('', cmi5Structure().replace('CourseStructure.xsd', 'Course.xsd')), /not courseStructure/],
    ['no start file', zip({ 'imsmanifest.xml': imsManifest() }), /launches index.html, which is not in the zip/],
    ['two launches', zip({ ...index, 'tincan.xml': tincan().replace('</activities>', '<activity id="https://example.org/2" type="t"><launch>index.html</launch></activity></activities>') }), /2 activities have a launch/],
    ['a relative activity id', zip({ ...index, 'tincan.xml': tincan().replace('https://example.org/m1', 'm1') }), /no absolute IRI/],
    ['a name outside the zip', zip({ ...index, 'imsmanifest.xml': imsManifest(), '../evil.js': '' }), /outside the zip/],
    ['a name with backslashes', zip({ ...index, 'imsmanifest.xml': imsManifest(), 'a\\b.js': '' }), /forward slashes/],
  ];
  for (const [what, bytes, problem] of broken) {
    it(`with ${what} is listed with what is wrong`, () => {
      const entry = readPackage('m', bytes);
      assert.ok(entry.kind === 'broken');
      assert.match(entry.problem, problem);
    });
  }
});
