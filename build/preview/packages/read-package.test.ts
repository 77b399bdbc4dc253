import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imsManifest, scorm12Zip, tincan, xapiZip, zip } from '../testing/zips.js';
import { readPackage } from './read-package.js';

describe('a package', () => {
  it('of SCORM 1.2 has the title and start of the first item, and its mastery score', () => {
    const entry = readPackage('m1-scorm12', scorm12Zip(undefined, '80'));
    assert.equal(entry.kind, 'package');
    assert.ok(entry.kind === 'package');
    const { files, ...rest } = entry;
    assert.deepEqual(rest, { kind: 'package', name: 'm1-scorm12', standard: 'scorm12', title: 'Mathau o berthynas', href: 'index.html', masteryScore: '80' });
    assert.ok(files.has('scripts/a.js'));
  });

  it('of SCORM 1.2 is found below xml:base and with the item’s parameters', () => {
    const manifest = imsManifest().replace('<resource ', '<resource xml:base="web/" ').replace('identifierref="r"', 'identifierref="r" parameters="?a=1"');
    const entry = readPackage('m', zip({ 'imsmanifest.xml': manifest, 'web/index.html': '' }));
    assert.equal(entry.kind === 'package' ? entry.href : entry.problem, 'web/index.html?a=1');
  });

  it('of xAPI has the activity that is launched', () => {
    const entry = readPackage('m1-xapi', xapiZip());
    assert.ok(entry.kind === 'package');
    assert.deepEqual([entry.standard, entry.title, entry.href, entry.activity], ['xapi', 'Mathau o berthynas', 'index.html', 'https://example.org/m1']);
  });

  const index = { 'index.html': '' };
  const broken: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['no zip', new TextEncoder().encode('not a zip'), /invalid zip/],
    ['no manifest', zip(index), /neither imsmanifest.xml nor tincan.xml/],
    ['a folder around all', zip({ 'm1/imsmanifest.xml': imsManifest(), 'm1/index.html': '' }), /m1\/imsmanifest.xml is not at the root/],
    ['two manifests', zip({ ...index, 'imsmanifest.xml': imsManifest(), 'tincan.xml': tincan() }), /both/],
    ['broken XML', zip({ ...index, 'imsmanifest.xml': '<manifest>' }), /no well-formed XML/],
    ['a byte-order mark', zip({ ...index, 'imsmanifest.xml': `\ufeff${imsManifest()}` }), /byte-order mark/],
    ['another SCORM', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('imscp_rootv1p1p2', 'imscp_v1p1') }), /no manifest of SCORM 1.2/],
    ['no default organization', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('default="o"', 'default="x"') }), /default organization x/],
    ['a dangling identifierref', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('identifierref="r"', 'identifierref="x"') }), /resource x/],
    ['a resource that is no SCO', zip({ ...index, 'imsmanifest.xml': imsManifest().replace('scormtype', 'scormType') }), /scormtype/],
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
