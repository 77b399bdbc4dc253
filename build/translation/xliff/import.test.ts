import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf, treeOf } from '../../../tests/support/tree-of.js';
import { translationIn } from '../translation.js';
import { importXliff } from './import.js';
import { readXliff } from './read.js';
import { writeXliff } from './write.js';

const tree = treeOf({
  'course.yaml': 'id: tea\nlanguages: [en, cy, ar]\nmodules: [m1]\ntitle: { en: Tea, cy: Te }\n',
  'glossary.yaml': 'terms:\n  - id: t-pot\n    term: { en: pot, cy: pot }\n    definition:\n      en: "What tea is made in."\n      cy: "Yr hyn y gwneir te ynddo."\n',
  'm1/module.yaml': 'id: m1\ntitle: { en: Pouring, cy: Tywallt }\nscreens:\n  - { id: m1-s01, kind: text }\n',
  'm1/screens/m1-s01.en.md': '# Pot\n\nTake the **big** [pot](term:t-pot) and {{wales: a mug | a cup}}.\n\n![A pot](media/pot.en.svg)\n',
  'm1/media/pour.en.vtt': 'WEBVTT\n\nNOTE Ours.\n\n00:00.000 --> 00:01.000\n[steam]\n\none\n00:01.000 --> 00:02.000\nNow pour\nslowly.\n',
  'm1/media/pour.cy.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.500\n[ager]\n\n00:01.500 --> 00:02.000\nNawr tywalltwch.\n',
  'm1/screens/m1-s01.cy.md': '# Pot\n\nCymerwch y [pot](term:t-pot) **mawr** a {{wales: mwg | chwpan}}.\n\n![Pot](media/pot.cy.svg)\n',
});
const xliff = writeXliff(translationIn(tree), 'cy');

function back(text: string) {
  return importXliff(tree, translationIn(tree), readXliff(new TextEncoder().encode(text)));
}

function told(text: string): readonly string[] {
  const result = back(text);
  return result.kind === 'problems' ? result.problems.map(({ path, found, wanted }) => `${path}: ${found}, ${wanted}`) : [];
}

function changed(from: string | RegExp, to: string): string {
  const text = xliff.replace(from, to);
  assert.notEqual(text, xliff);
  return text;
}

describe('an exported text', () => {
  it('says what it is, which terms it has, and has its links, emphasis and local marks as codes', () => {
    const unit = /<unit id="m1-s01:1">[^]*?<\/unit>/.exec(xliff)?.[0] ?? '';
    assert.match(unit, /<note category="what">Paragraph<\/note>/);
    assert.match(unit, /<note category="term">pot = pot<\/note>/);
    assert.match(unit, /<data id="e2">\]\(term:t-pot\)<\/data>/);
    assert.match(unit, /<source>Take the <pc id="1" [^>]*>big<\/pc> <pc id="2" [^>]*>pot<\/pc> and <ph id="3" [^>]*\/>a mug<ph id="4" [^>]*\/>a cup<ph id="5" [^>]*\/>\.<\/source>/);
    assert.match(unit, /<target>Cymerwch y <pc id="2" [^>]*>pot<\/pc> <pc id="1" /);
  });

  it('is for its language’s direction', () => {
    assert.match(xliff, /srcDir="ltr" trgDir="ltr"/);
    assert.match(writeXliff(translationIn(tree), 'ar'), /trgDir="rtl"/);
  });
});

describe('a file that comes back', () => {
  const refused: readonly (readonly [title: string, text: string, line: string])[] = [
    ['with another original', changed('<source>Pouring</source>', '<source>Poring</source>'), 'm1.title: English that is not in m1/module.yaml:2: it has changed since the export, export again, and translate what is new'],
    ['with a text that there is not', changed('<unit id="m1.title"', '<unit id="m9.title"'), 'm9.title: a text that the course does not have, wanted an id as it was exported; if the text is gone, export again'],
    ['with a text twice', changed(/(<unit id="m1.title"[^]*?<\/unit>)/, '$1$1'), 'm1.title: the same text twice, wanted it once'],
    ['without a link', changed(/(<target>Cymerwch y )<pc id="2"[^>]*>pot<\/pc>/, '$1pot'), 'm1-s01:1: without a link to term:t-pot, wanted every code of the original'],
    ['with a code twice', changed(/(<target>Cymerwch y )(<pc id="2"[^>]*>pot<\/pc>)/, '$1$2$2'), 'm1-s01:1: a link to term:t-pot twice, wanted each code once'],
    ['with a code of its own', changed(/(<target>Cymerwch y )/, '$1<pc id="9">x</pc>'), 'm1-s01:1: code 9, which the text does not have, wanted its own codes only'],
    ['with a code without an end', changed(/(<target>Cymerwch y )/, '$1<sc id="1"/>'), 'm1-s01:1: code 1 has no end, wanted the codes as they were exported'],
    ['with local marks in another order', changed(/(<ph id="3"[^>]*\/>)(mwg)(<ph id="4"[^>]*\/>)/, '$3$2$1'), 'm1-s01:1: the parts of a local mark in another order, wanted the order of the original'],
    ['with emphasis that ends in a space', changed('>mawr</pc> a', '>mawr </pc>a'), 'm1-s01:1: emphasis or a link that Markdown cannot say, wanted words in it, and no space or full stop just within its ends'],
    ['with no words', changed('<target>Tywallt</target>', '<target> </target>'), 'm1.title: no words, wanted a translation, or the state initial'],
    ['in another language', changed('trgLang="cy"', 'trgLang="de"'), 'file: from "en" into "de", wanted from en into cy or ar: course.yaml lists the languages, the first is translated from'],
  ];
  for (const [title, text, line] of refused) {
    it(`is refused ${title}`, () => assert.deepEqual(told(text), [line]));
  }

  it('is refused whole for one mistake, and every mistake is told', () => {
    assert.equal(told(changed('<source>Pouring</source>', '<source>Poring</source>').replace('<unit id="tea.title"', '<unit id="x.title"')).length, 2);
  });

  it('may be split into segments, have pairs parted, and notes and annotations put in', () => {
    const split = changed(
      /<target>Cymerwch y <pc id="2"[^>]*>pot<\/pc> <pc id="1"[^>]*>mawr<\/pc>/,
      '<target>Cymerwch <mrk id="m1" type="comment" value="?">y</mrk> <sc id="2"/>tebot<ec startRef="2"/> <sc id="1"/>mawr<ec startRef="1"/>',
    ).replace(/<segment id="s" state="translated">\s*<source>Pouring<\/source>\s*<target>Tywallt<\/target>\s*<\/segment>/, '<segment><source>Pour</source><target>Ty</target></segment><segment state="final"><source>ing</source><target>wallt</target></segment>');
    const result = back(split);
    assert.ok(result.kind === 'imported');
    assert.match(textOf(result.tree, 'm1/screens/m1-s01.cy.md'), /Cymerwch y \[tebot\]\(term:t-pot\) \*\*mawr\*\* a \{\{wales: mwg \| chwpan\}\}\./);
    assert.match(textOf(result.tree, 'm1/module.yaml'), /cy: Tywallt /);
  });

  it('makes reviewed what is reviewed or final, and nothing else', () => {
    const state = (from: string, address: string) => new RegExp(`(<unit id="${address}"(?:(?!</unit>)[^])*state=")${from}`);
    const result = back(xliff.replace(state('translated', 'm1.title'), '$1reviewed').replace(state('translated', 'tea.title'), '$1final'));
    assert.ok(result.kind === 'imported');
    assert.equal(result.reviewed, 2);
    assert.deepEqual([...`${textOf(result.tree, 'translation.yaml')}${textOf(result.tree, 'm1/translation.yaml')}`.matchAll(/^ {2}(\S+): reviewed/gm)].map(([, address]) => address), ['tea.title', 'm1.title']);
  });

  it('leaves stale what was left in its first state, and not what was translated again', () => {
    const before = back(xliff);
    assert.ok(before.kind === 'imported');
    const moved = treeOf(Object.fromEntries([...before.tree.bytes.keys()].map((file) => [file, textOf(before.tree, file).replace('en: Pouring', 'en: Pour')])));
    const stale = (result: ReturnType<typeof back>) => (result.kind === 'imported' ? translationIn(result.tree).standings.cy?.filter((each) => each.stale).length : -1);
    const sent = writeXliff(translationIn(moved), 'cy');
    assert.match(sent, /<segment id="s" state="initial" subState="care-course:stale">\s*<source>Pour<\/source>/);
    const importInto = (text: string) => importXliff(moved, translationIn(moved), readXliff(new TextEncoder().encode(text)));
    assert.equal(stale(importInto(sent)), 1);
    assert.equal(stale(importInto(sent.replace('state="initial" subState="care-course:stale"', 'state="translated"'))), 0);
  });

  it('adds a language that is not there yet: to pairs, and as files', () => {
    const arabic = writeXliff(translationIn(tree), 'ar').replace(/<source>([^]*?)<\/source>/g, (whole, words: string) => `${whole}<target>${words.replace('Pouring', 'صب').replace('big', 'كبير')}</target>`).replaceAll('state="initial"', 'state="translated"');
    const result = back(arabic);
    assert.ok(result.kind === 'imported');
    assert.match(textOf(result.tree, 'm1/module.yaml'), /title: \{ en: Pouring, cy: Tywallt, ar: "صب" \}/);
    assert.match(textOf(result.tree, 'glossary.yaml'), /cy: "Yr hyn y gwneir te ynddo\."\n {6}ar: "What tea is made in\."\n/);
    assert.equal(
      textOf(result.tree, 'm1/screens/m1-s01.ar.md'),
      '# Pot\n\nTake the **كبير** [pot](term:t-pot) and {{wales: a mug | a cup}}.\n\n![A pot](media/pot.ar.svg)\n',
    );
  });

  it('changes captions in their place, and writes those of a new language with the times of the original', () => {
    const welsh = back(changed('<target>Nawr tywalltwch.</target>', '<target>Nawr, tywalltwch.</target>'));
    assert.ok(welsh.kind === 'imported');
    assert.equal(textOf(welsh.tree, 'm1/media/pour.cy.vtt'), textOf(tree, 'm1/media/pour.cy.vtt').replace('Nawr ', 'Nawr, '));
    const arabic = back(writeXliff(translationIn(tree), 'ar').replace('<source>[steam]</source>', '$&<target>[بخار]</target>').replace('<source>Now pour slowly.</source>', '$&<target>صب الآن.</target>'));
    assert.ok(arabic.kind === 'imported');
    assert.equal(textOf(arabic.tree, 'm1/media/pour.ar.vtt'), 'WEBVTT\n\nNOTE Ours.\n\n00:00.000 --> 00:01.000\n[بخار]\n\none\n00:01.000 --> 00:02.000\nصب الآن.\n');
    assert.deepEqual(told(changed('<target>Nawr tywalltwch.</target>', '<target>Nawr --&gt; te</target>')), ['m1.captions.pour:2: an arrow (-->), wanted none in captions, where it stands for times']);
  });

  it('writes no half of a new screen', () => {
    const half = writeXliff(translationIn(tree), 'ar').replace(/<source>Pot<\/source>/, '$&<target>إبريق</target>').replace('state="initial"', 'state="initial"');
    assert.deepEqual(told(half), ['m1-s01: 2 of 3 texts of a new file without a translation, m1-s01:1 the first, wanted all of them in Arabic, since m1/screens/m1-s01.ar.md is written whole']);
  });

  it('is refused in words when it is no XLIFF 2', () => {
    const read = (text: string) => () => readXliff(new TextEncoder().encode(text));
    assert.throws(read('<xliff'), /no well-formed XML/);
    assert.throws(read('<html/>'), /no XLIFF file/);
    assert.throws(read('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'), /XLIFF 1\.2: send version 2\.0 or 2\.1/);
  });
});
