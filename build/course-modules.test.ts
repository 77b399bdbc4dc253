import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { withEdits } from '../tests/support/broken-modules.js';
import { tinyContent } from '../tests/support/tiny-content.js';
import { secondModule } from '../tests/support/two-modules.js';
import { readContent } from './content/read-content.js';
import { canPack, packParcel, type Package } from './package.js';
import { parcelsOf } from './parcel.js';
import { readPackage } from './preview/packages/read-package.js';
import { fromRoot } from './project.js';
import { standards, type Standard } from './standards.js';
import { zip } from './zip.js';

const player = { code: 'globalThis.played = true;\n', screens: 'globalThis.shown = true;\n', licences: 'none\n', words: { en: '', cy: '' } };
const cmi5 = standards.find(({ id }) => id === 'cmi5')!;

describe('the course with a unit for each module, in one package', () => {
  let made: Package;
  let alone: readonly Package[];
  before(async () => {
    await withEdits(secondModule, async (folder) => {
      const result = await readContent(folder);
      assert.ok(result.kind === 'read');
      const { content } = result;
      const packed = await Promise.all(
        parcelsOf(content.course).map((parcel) => packParcel({ content, parcel, folder }, cmi5, player)),
      );
      made = packed.at(-1)!;
      alone = packed.slice(0, 2);
    });
  });

  it('has a name of its own, beside that of the course as one unit', () => {
    assert.deepEqual([made.name, ...alone.map(({ name }) => name)], ['course-modules-cmi5.zip', 'm1-cmi5.zip', 'm2-cmi5.zip']);
  });

  it('is packed for cmi5 alone, where each unit is launched and tracked by itself', () => {
    const [m1, m2] = tinyContent.course.units;
    const parcel = { name: 'course-modules', units: [m1!, m2!] };
    assert.deepEqual(standards.filter((standard: Standard) => canPack(standard, parcel)).map(({ id }) => id), ['cmi5']);
  });

  it('has a page for each module at its root, and what they share once', () => {
    const names = made.files.map(({ name }) => name.replace(/-[0-9a-f]{10}\./, '.'));
    assert.deepEqual(names.filter((name) => name.endsWith('.html')), ['m1.html', 'm2.html', 'accessibility.html']);
    assert.equal(names.filter((name) => name === 'player.js').length, 1);
    assert.equal(names.filter((name) => name === 'content.js').length, 2);
    assert.equal(new Set(made.files.map(({ name }) => name)).size, made.files.length);
    // Whatever a module's own package has but its page and manifest, byte for byte, is here too.
    const all = new Map(made.files.map(({ name, bytes }) => [name, bytes]));
    for (const { files } of alone) {
      for (const { name, bytes } of files) if (!/^(index\.html|cmi5\.xml)$/.test(name)) assert.deepEqual(all.get(name), bytes, name);
    }
  });

  it('loads on each page what that module’s own package loads', () => {
    assert.deepEqual(
      made.firstScreens.map(([, ...rest]) => rest),
      alone.map(({ firstScreens: [first = []] }) => first.slice(1)),
    );
    assert.deepEqual(made.firstScreens.map(([page]) => page), ['m1.html', 'm2.html']);
  });

  it('is imported by the preview LMS with its blocks and units, and is valid against CourseStructure.xsd', () => {
    const entry = readPackage('course-modules-cmi5', zip(made.files));
    assert.ok(entry.kind === 'package', JSON.stringify(entry));
    assert.deepEqual(entry.cmi5?.aus.map(({ url, moveOn, blocks }) => [url, moveOn, blocks]), [
      ['m1.html', 'CompletedAndPassed', ['https://course.example/sample/blocks/m1']],
      ['m2.html', 'Completed', ['https://course.example/sample/blocks/m2']],
    ]);
    using schema = XmlDocument.fromBuffer(readFileSync(fromRoot('manifest/schemas/cmi5/CourseStructure.xsd')));
    using validator = XsdValidator.fromDoc(schema);
    const manifest = made.files.find(({ name }) => name === 'cmi5.xml');
    using document = XmlDocument.fromBuffer(manifest!.bytes);
    validator.validate(document);
  });
});
