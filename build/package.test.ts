import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { XmlDocument } from 'libxml2-wasm';
import type { LanguageContent, UnitContent } from '../src/model/content.js';
import { tinyContent } from '../tests/support/tiny-content.js';
import { packParcel, type Package } from './package.js';
import { parcelsOf } from './parcel.js';
import { fromRoot } from './project.js';
import { standards, type Standard, type StandardId } from './standards.js';
import { zip } from './zip.js';

const player = { code: 'globalThis.played = true;\n', screens: 'globalThis.shown = true;\n', licences: 'none\n', words: { en: 'globalThis.said = "en";\n', cy: 'globalThis.said = "cy";\n' } };
const scorm12 = standardOf('scorm12');
const xapi = standardOf('xapi');
const parcels = parcelsOf(tinyContent.course);
const source = { content: tinyContent, parcel: parcels[0]!, folder: fromRoot('tests/support') };

describe('a package', () => {
  let scorm: Package;
  let tincan: Package;
  before(async () => {
    scorm = await packParcel(source, scorm12, player);
    tincan = await packParcel(source, xapi, player);
  });

  it('is called after its unit and its standard', () => {
    assert.deepEqual([scorm.name, tincan.name], ['m1-scorm12.zip', 'm1-xapi.zip']);
  });

  it('holds page, player, the script with the other screens, content with the first screen and the beginning of the first language, the rest of the unit, a script for each language, the media, the fonts, the accessibility statement, the licences and the manifest', () => {
    const plain = tincan.files.map(({ name }) => name.replace(/-[0-9a-f]{10}\./, '.')).sort();
    assert.deepEqual(plain, [
      'accessibility.html',
      'content.js',
      'fonts/latin-ext.woff2',
      'fonts/latin-ext.woff2',
      'fonts/latin.woff2',
      'fonts/latin.woff2',
      'index.html',
      'language-cy.js',
      'language-en.js',
      'licences.txt',
      'media/tiny/circle.svg',
      'player.js',
      'screens.js',
      'tincan.xml',
      'unit.js',
    ]);
  });

  it('calls each script, medium and font after a SHA-256 of what is in it', () => {
    const named = scorm.files.filter(({ name }) => /\.(js|svg|woff2)$/.test(name));
    assert.equal(named.length, 11);
    for (const { name, bytes } of named) {
      assert.equal(/-([0-9a-f]{10})\./.exec(name)?.[1], createHash('sha256').update(bytes).digest('hex').slice(0, 10));
    }
  });

  it('lists exactly its files in the SCORM manifest, which cannot list itself', () => {
    using manifest = XmlDocument.fromString(textOf(scorm, 'imsmanifest.xml'));
    const listed = manifest.find('//*[local-name()="file"]/@href').map((node) => node.content);
    assert.deepEqual(
      listed.sort(),
      scorm.files.map(({ name }) => name).filter((name) => name !== 'imsmanifest.xml').sort(),
    );
  });

  it('has SCORM’s schema files at its root', () => {
    const schemas = scorm.files.map(({ name }) => name).filter((name) => name.endsWith('.xsd'));
    assert.deepEqual(schemas, ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd']);
  });

  for (const id of ['scorm2004-3', 'scorm2004-4'] as const) {
    it(`has at its root every schema and DTD that ${id} refers to, from the manifest on`, async () => {
      const made = await packParcel(source, standardOf(id), player);
      const names = new Set(made.files.map(({ name }) => name));
      const read = new Set<string>();
      const follow = (name: string): void => {
        if (read.has(name)) return;
        read.add(name);
        for (const next of referredTo(textOf(made, name))) follow(next);
      };
      follow('imsmanifest.xml');
      assert.ok(read.has('imsss_v1p0util.xsd') && read.has('XMLSchema.dtd') && read.has('datatypes.dtd'), [...read].join(' '));
      for (const name of read) assert.ok(names.has(name), name);
    });
  }

  it('gives the first screen page, content, the player and the screen’s image, in this order', () => {
    const plain = scorm.firstScreens[0]!.map((name) => name.replace(/-[0-9a-f]{10}\./, '.'));
    assert.deepEqual(plain, ['index.html', 'content.js', 'player.js', 'media/tiny/circle.svg']);
    const loaded = [...textOf(scorm, 'index.html').matchAll(/<script defer src="([^"]+)">/g)].map((match) => match[1]);
    assert.deepEqual(loaded, scorm.firstScreens[0]!.slice(1, 3));
  });

  it('tells the player where the other screens, the rest of the unit, each language and each image lies', () => {
    const { languageScripts, screensScript = '', rest } = contentOf(scorm, 'content');
    const { media } = contentOf(scorm, 'unit');
    assert.match(screensScript, /^screens-/);
    assert.match(rest?.script ?? '', /^unit-/);
    const names = new Set(scorm.files.map(({ name }) => name));
    assert.deepEqual(Object.keys(languageScripts), ['en', 'cy']);
    assert.deepEqual(Object.keys(media), ['tiny/circle.svg']);
    for (const name of [screensScript, rest?.script ?? '', ...Object.values(languageScripts), ...Object.values(media)]) assert.ok(names.has(name), name);
  });

  it('holds nothing of another unit: no item, key, number, text, reason or image', () => {
    const { course, keys, numbers } = contentOf(scorm, 'unit');
    assert.deepEqual([course.units, Object.keys(keys), Object.keys(numbers)], [[], ['q-1'], ['m1']]);
    for (const { name, bytes } of scorm.files.filter((file) => file.name.endsWith('.js'))) {
      assert.doesNotMatch(new TextDecoder().decode(bytes), /m2|q-2|two|other/, name);
    }
  });

  it('has every text and reason of its own unit in each language', () => {
    for (const language of ['en', 'cy']) {
      const script = textOf(scorm, scorm.files.find(({ name }) => name.startsWith(`language-${language}`))!.name);
      for (const text of ['prompt one', 'objective one.', 'reason one', 'm1-s02', 'line separator']) {
        assert.ok(script.includes(`${language} ${text}`), `${language} ${text}`);
      }
    }
  });

  it('brings with the player what the first screen says and what the next is called, and no answer with its reason', () => {
    const script = textOf(scorm, scorm.files.find(({ name }) => name.startsWith('content'))!.name);
    for (const text of ['m1-s01', 'm1-s02', 'line separator']) assert.ok(script.includes(`en ${text}`), text);
    for (const text of ['prompt one', 'objective one.', 'reason one']) assert.ok(!script.includes(`en ${text}`), text);
  });

  it('lets a SCORM page send no request, and an xAPI page only http ones', () => {
    assert.match(policyOf(scorm), /; connect-src 'none';/);
    assert.match(policyOf(tincan), /; connect-src http: https:;/);
  });

  it('allows the styles and the one script that stand in the page by their hashes, and nothing else inline', () => {
    const page = textOf(scorm, 'index.html');
    const hashesOf = (tag: string) =>
      [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map((match) => createHash('sha256').update(match[1]!).digest('base64'));
    const allowed = (directive: string) => [...new RegExp(`${directive} 'self' ([^;]+);`).exec(policyOf(scorm))![1]!.matchAll(/'sha256-([^']+)'/g)].map((match) => match[1]!);
    assert.deepEqual(allowed('style-src').sort(), [...new Set(hashesOf('style'))].sort());
    assert.deepEqual(allowed('script-src'), hashesOf('script'));
    assert.doesNotMatch(policyOf(scorm), /unsafe/);
    assert.doesNotMatch(page, / (style|on[a-z]+)=/);
  });

  it('has its first screen in the page itself, in each language, to be read before any script runs', () => {
    const page = textOf(scorm, 'index.html');
    for (const language of ['en', 'cy']) {
      const [, shown] = new RegExp(`<div lang="${language}"([^]*?)</course-shell\\s*>`).exec(page)!;
      assert.ok(shown!.includes(`${language} m1-s01`) && shown!.includes(`${language} line separator`), language);
    }
    assert.match(page, /<div lang="cy" data-title="[^"]+" hidden>/);
  });

  it('has in its page’s style every font file once, from the package and from nowhere else, and none of them on the first screen', () => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(textOf(scorm, 'index.html')) ?? [];
    const named = [...style.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address);
    const fonts = scorm.files.map(({ name }) => name).filter((name) => name.endsWith('.woff2'));
    assert.deepEqual(named, fonts);
    assert.ok(named.every((name) => !scorm.firstScreens.flat().includes(name)));
    assert.match(policyOf(scorm), /; font-src 'self';/);
    // Regular and bold, of each what Welsh needs beyond English: ŵ is U+175, ẁ U+1E81, ỳ U+1EF3.
    const rules = style.match(/@font-face\{[^}]*\}/g) ?? [];
    assert.deepEqual(
      rules.map((rule) => [/weight:(\d+)/.exec(rule)?.[1], /unicode-range:([^;}]*)/.exec(rule)?.[1]]),
      [['400', undefined], ['400', 'U+100-24F,U+1E00-1EFF'], ['700', undefined], ['700', 'U+100-24F,U+1E00-1EFF']],
    );
  });

  it('says in both languages that it needs JavaScript', () => {
    const page = textOf(scorm, 'index.html');
    for (const language of ['en', 'cy']) assert.equal(page.match(new RegExp(`<noscript>[^]*<p lang="${language}">[^]*</noscript>`, 'g'))?.length, 1);
    // WCAG 3.1.1, 2.4.2.
    assert.match(page, /<html lang="en">/);
    assert.match(page, /<title>Kinds of &#34;relationship&#34; &#60;\/script&#62;<\/title>/);
  });

  it('shows no first screen that is still on its way: the script at the end tells that it has come', () => {
    const page = textOf(scorm, 'index.html');
    assert.match(page, /<style>[^<]*body:not\(:has\(>script\)\)>div\{display:none\}/);
    assert.match(page, /<\/div>\n<script>[^<]*<\/script>\n<\/body>/);
  });

  it('of an organisation has its logo in the page, and its colours in the page’s own style', async () => {
    const named = ([tag, content]: [string, LanguageContent]): [string, LanguageContent] => {
      const { texts } = content;
      return [tag, { ...content, texts: { ...texts, lines: { ...texts.lines, organisation: `${tag} Home & Care` } } }];
    };
    const languages = Object.fromEntries(Object.entries(tinyContent.languages).map(named));
    const organisation = { logo: 'organisation/logo.svg', colours: { main: '#7a1f5c' } };
    const content = { ...tinyContent, languages, organisation, media: { ...tinyContent.media, 'organisation/logo.svg': 'circle.svg' } };
    const made = await packParcel({ ...source, content }, scorm12, player);
    const page = textOf(made, 'index.html');
    const address = contentOf(made, 'content').media['organisation/logo.svg'] ?? assert.fail('no logo');
    // In the page itself: no request, and no file.
    assert.match(address, /^data:image\/svg\+xml,%3Csvg/);
    assert.deepEqual(made.firstScreens.map((files) => files.length), scorm.firstScreens.map((files) => files.length));
    for (const tag of ['en', 'cy']) assert.ok(page.replaceAll('&#39;', "'").includes(`<img class="logo" src="${address}" alt="${tag} Home &amp; Care"`));
    assert.match(policyOf(made), /; img-src 'self' data:;/);
    assert.match(policyOf(scorm), /; img-src 'self';/);
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    assert.match(style, /:root\{--brand-accent:#7a1f5c;/);
    assert.ok(policyOf(made).includes(createHash('sha256').update(style).digest('base64')));
    assert.doesNotMatch(textOf(scorm, 'index.html'), /class="logo"|:root/);
  });

  it('has a page in ASCII', () => {
    assert.match(textOf(scorm, 'index.html'), /^[\n\x20-\x7e]*$/);
  });

  it('is the same zip, byte for byte, when it is built again', async () => {
    assert.deepEqual(zip((await packParcel(source, scorm12, player)).files), zip(scorm.files));
  });

  it('keeps the names of what did not change when a text of one language did', async () => {
    const { en, cy } = tinyContent.languages;
    const changed = { ...cy!, texts: { ...cy!.texts, lines: { ...cy!.texts.lines, m1: 'Arall' } } };
    const later = await packParcel({ ...source, content: { ...tinyContent, languages: { en: en!, cy: changed } } }, scorm12, player);
    const names = (of: Package, start: string) => of.files.find(({ name }) => name.startsWith(start))?.name;
    assert.equal(names(later, 'player'), names(scorm, 'player'));
    assert.notEqual(names(later, 'language-cy'), names(scorm, 'language-cy'));
    // They name the language scripts, so they change with them.
    assert.notEqual(names(later, 'content'), names(scorm, 'content'));
    assert.notEqual(names(later, 'unit'), names(scorm, 'unit'));
  });
});

function standardOf(id: StandardId): Standard {
  const standard = standards.find((candidate) => candidate.id === id);
  assert.ok(standard, id);
  return standard;
}

/** The files that a manifest, schema or DTD names: by schemaLocation, in a DOCTYPE, as a parameter entity. */
function referredTo(xml: string): string[] {
  const real = xml.replace(/<!--[^]*?-->/g, '');
  return [
    ...[...real.matchAll(/schemaLocation\s*=\s*"([^"]+)"/g)].flatMap((match) => match[1]!.split(/\s+/)),
    ...[...real.matchAll(/<!(?:DOCTYPE|ENTITY)[^>]*["']([^"'>]+)["']\s*>/g)].map((match) => match[1]!),
  ].filter((name) => /^[^:]+\.(xsd|dtd)$/.test(name));
}

function textOf(from: Package, name: string): string {
  const file = from.files.find((candidate) => candidate.name === name);
  assert.ok(file, name);
  return new TextDecoder().decode(file.bytes);
}

/** What one of the two scripts leaves behind. */
function contentOf(from: Package, name: 'content' | 'unit'): UnitContent {
  const script = textOf(from, from.files.find((file) => file.name.startsWith(name))!.name);
  const context = createContext({});
  runInContext(script, context);
  return (JSON.parse(JSON.stringify(context)) as { courseContent: UnitContent }).courseContent; // what contentScript was given, as its own test finds
}

function policyOf(from: Package): string {
  return /Content-Security-Policy" content="([^"]+)"/.exec(textOf(from, 'index.html'))![1]!;
}
