import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { withInterfaceWords } from '../../../tests/support/interface-words.js';
import { textOf } from '../../../tests/support/tree-of.js';
import { readTree, type Tree } from '../../content/tree.js';
import { fromRoot } from '../../project.js';
import { translationIn } from '../translation.js';
import { wordEntries } from '../words/word-entries.js';
import { importXliff, type ImportResult } from './import.js';
import { readXliff } from './read.js';
import { writeXliff } from './write.js';

const SCHEMA = fromRoot('tests/fixtures/xliff/xliff_core_2.0.xsd');

async function modulesIn(name: string): Promise<Tree> {
  return (await readTree(fromRoot(`tests/fixtures/modules/${name}`))) ?? assert.fail(name);
}

function exported(tree: Tree, language = 'cy'): string {
  return writeXliff(translationIn(tree), language);
}

function imported(tree: Tree, xliff: string): Extract<ImportResult, { kind: 'imported' }> {
  const result = importXliff(tree, translationIn(tree), readXliff(new TextEncoder().encode(xliff)));
  return result.kind === 'imported' ? result : assert.fail(JSON.stringify(result.problems));
}

/** With its status files as the check leaves them. */
function settled(tree: Tree): Tree {
  return imported(tree, exported(tree)).tree;
}

describe('XLIFF', () => {
  let validator: XsdValidator;
  before(() => {
    xmlRegisterFsInputProviders();
    using schema = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA });
    validator = XsdValidator.fromDoc(schema);
  });
  after(() => validator.dispose());

  function validate(xml: string): void {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
  }

  for (const name of ['valid', 'kinds', 'right-to-left']) {
    it(`of the course ${name} is valid against the schema of OASIS, and changes no byte when it comes back as it went`, async () => {
      await goesAndComesBack(await withInterfaceWords(await modulesIn(name)), 'cy');
    });
  }

  it('of the interface in a language that came from files is so, too', async () => {
    await goesAndComesBack(await withInterfaceWords(await modulesIn('right-to-left')), 'ar');
  });

  it('of the course in this repository is so, too, with every word of the interface and of its pictures', async () => {
    const tree = (await readTree(fromRoot('modules'))) ?? assert.fail();
    const xliff = await goesAndComesBack(tree, 'cy');
    for (const id of ['words.evidence.contributes', 'words.check.attemptsLeft:left-few-many', 'words.statement.aim', 'm4.pictures.who-next:1']) {
      assert.match(xliff, new RegExp(`<unit id="${id}">(?:(?!</unit>)[^])*<target>`));
    }
    const units = [...xliff.matchAll(/<unit id="words\.(.*?)[":]/g)].map(([, path = '']) => path);
    const lines = wordEntries(textOf(tree, 'words/en.yaml')).map(({ path }) => path.join('.'));
    assert.deepEqual([...new Set(units)], lines);
  });

  async function goesAndComesBack(modules: Tree, language: string): Promise<string> {
    const tree = imported(modules, exported(modules, language)).tree;
    const xliff = exported(tree, language);
    validate(xliff);
    const back = imported(tree, xliff);
    assert.deepEqual(back.files, []);
    assert.equal(back.changed, 0);
    return xliff;
  }

  it('is checked by a schema that refuses what is wrong', async () => {
    const xliff = exported(await modulesIn('valid'));
    for (const [right, wrong] of [['<source>', '<sauce>'], ['state="translated"', 'state="done"'], ['<unit id="', '<unit name="']] as const) {
      assert.ok(xliff.includes(right));
      assert.throws(() => validate(xliff.replace(right, wrong)));
    }
  });

  it('takes any words into any text, changes nothing else, and says the same when exported again', async () => {
    const tree = settled(await modulesIn('valid'));
    const words = fc.stringMatching(/^[A-Za-zŵŷâ' ",.:;#&<>*_()!?-]{1,30}$/).filter((text) => /^\S.*\S$/.test(text));
    fc.assert(
      fc.property(fc.array(fc.option(words, { nil: undefined }), { minLength: 30, maxLength: 30 }), (all) => {
        const xliff = withTargets(exported(tree), (index) => all[index % all.length]);
        const after = imported(tree, xliff).tree;
        assert.equal(exported(after), xliff);
        const english = tree.files.filter((file) => file.endsWith('.en.md'));
        assert.deepEqual(english.map((file) => textOf(after, file)), english.map((file) => textOf(tree, file)));
        assert.deepEqual(imported(after, exported(after)).files, []);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps comments, order, quotation marks and line breaks of what is not touched', async () => {
    const yaml = "# Ours.\nid: m1\ntitle:\n  # two words\n  en: 'First'\n  cy: \"Cyntaf\" # da\nminutes: 10\n";
    const files = await modulesIn('valid');
    const bytes = new Map([...files.bytes, ['m1/module.yaml', new TextEncoder().encode(`${yaml}${textOf(files, 'm1/module.yaml').replace(/^[^]*?minutes: 10\n/, '')}`)]]);
    const tree = settled({ ...files, bytes });
    const after = imported(tree, exported(tree).replace('<target>Cyntaf</target>', '<target>Y &quot;cyntaf&quot;</target>')).tree;
    assert.equal(textOf(after, 'm1/module.yaml'), textOf(tree, 'm1/module.yaml').replace('"Cyntaf"', '"Y \\"cyntaf\\""'));
  });
});

/** With other words in the translations that have no codes. */
function withTargets(xliff: string, wordsOf: (index: number) => string | undefined): string {
  let index = 0;
  return xliff.replace(/<target>([^<]*)<\/target>/g, (whole) => {
    const words = wordsOf((index += 1));
    return words === undefined ? whole : `<target>${words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)}</target>`;
  });
}
