import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withEdits } from '../tests/support/broken-modules.js';
import { secondModule } from '../tests/support/two-modules.js';
import { selectedLanguages } from './commands/selection.js';
import { readContent } from './content/read-content.js';
import { overfullMessage } from './overfull.js';
import { packParcel, type Package } from './package.js';
import { parcelsOf } from './parcel.js';
import { standards, type Standard } from './standards.js';

const player = { code: 'globalThis.played = true;\n', screens: 'globalThis.shown = true;\n', licences: 'none\n', words: { en: '', cy: '' } };

async function packages(languages: string | undefined): Promise<readonly Package[]> {
  return withEdits(secondModule, async (folder) => {
    const result = await readContent(folder);
    assert.ok(result.kind === 'read');
    const content = selectedLanguages(result.content, languages);
    const parcel = parcelsOf(content.course).find(({ name }) => name === 'course')!;
    return Promise.all(standards.map((standard: Standard) => packParcel({ content, parcel, folder }, standard, player)));
  });
}

describe('the whole course as one package', () => {
  it('is called course, and holds both modules’ items, texts and locks', async () => {
    for (const made of await packages(undefined)) {
      assert.equal(made.name, `course-${made.standard}.zip`);
      const unit = textOf(made, 'unit-');
      for (const id of ['CA-1', 'q-1', 'CA-9', 'm1-s01', 'm2-s02']) assert.ok(unit.includes(`"${id}"`), id);
      assert.match(textOf(made, 'language-en'), /Snow is warm/);
      assert.match(textOf(made, 'language-cy'), /Mae eira yn gynnes/);
    }
  });

  it('is packed in the languages that were chosen, with titles in the first of them', async () => {
    for (const made of await packages('cy')) {
      assert.deepEqual(made.files.filter(({ name }) => /^language-(?!cy)/.test(name)), []);
      assert.match(textOf(made, 'language-cy'), /Mae eira yn gynnes/);
      assert.match(textOf(made, 'content-'), /Enghraifft/);
      assert.doesNotMatch(textOf(made, 'content-') + textOf(made, 'language-cy'), /Snow is warm|"Sample"/);
      assert.match(textOf(made, 'index.html'), /<html lang="cy">[^]*<title>Enghraifft<\/title>/);
      const manifest = made.files.find(({ name }) => name.endsWith('.xml'));
      if (manifest) assert.match(new TextDecoder().decode(manifest.bytes), /Enghraifft/);
      if (manifest) assert.doesNotMatch(new TextDecoder().decode(manifest.bytes), />Sample</);
    }
  });
});

describe('a package of a standard with a limit on what is saved', () => {
  it('says how much its saved state can come to', async () => {
    const scorm = (await packages(undefined)).find(({ standard }) => standard === 'scorm12');
    assert.equal(scorm?.suspendData.limit, 4096);
    // Two lessons with seven screens and six items cannot do with less than a flag each and the 32 bits of the seed.
    assert.ok(scorm.suspendData.most > 8 && scorm.suspendData.most < 4096, String(scorm.suspendData.most));
  });

  it('is refused one character above the limit, in words that say what to do', () => {
    const name = 'm9-scorm12.zip';
    assert.deepEqual(overfullMessage({ name, suspendData: { most: 4096, limit: 4096 } }), []);
    assert.deepEqual(overfullMessage({ name, suspendData: { most: 99_999 } }), []);
    const [message] = overfullMessage({ name, suspendData: { most: 4097, limit: 4096 } });
    assert.match(message ?? '', /^m9-scorm12\.zip was not written: .* 4097 characters, .* room for 4096\. That is 1 % too much\. Take out /);
  });
});

function textOf(made: Package, start: string): string {
  const file = made.files.find(({ name }) => name.startsWith(start));
  assert.ok(file, start);
  return new TextDecoder().decode(file.bytes);
}
