import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Content, LanguageContent } from '../../src/model/content.js';
import { ORGANISATION_TEXT } from '../../src/model/organisation.js';
import { tinyContent } from '../../tests/support/tiny-content.js';
import { fromRoot } from '../project.js';
import { criteria } from './criteria.js';
import { evidence } from './evidence.js';
import { statementPage } from './statement.js';

describe('the evidence for access', () => {
  for (const [criterion, tests = []] of Object.entries(evidence)) {
    for (const { test } of tests) {
      it(`for ${criterion} is in ${test}, which names it`, async () => {
        const text = await readFile(fromRoot(test), 'utf8');
        // Not as the start of 2.4.11, nor as a part of some standard's 4.1.3.2.
        assert.match(text, new RegExp(`(?<![\\d.])${criterion.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`));
      });
    }
  }

  it('has no criterion without a test', () => {
    for (const [criterion, tests = []] of Object.entries(evidence)) assert.notEqual(tests.length, 0, criterion);
  });
});

describe('the accessibility statement', () => {
  const page = statementPage(tinyContent);
  const articleIn = (language: string) => new RegExp(`<article id="${language}" lang="${language}">([^]*?)</article>`).exec(page)?.[1] ?? assert.fail(`nothing in ${language}`);

  // WCAG 2.2 has 86 criteria: 31 at level A, 24 at AA, 31 at AAA.
  it('speaks of each of the 31 criteria at level A and the 24 at AA once in each language, under what is shown or under what is not', () => {
    assert.deepEqual(['A', 'AA'].map((level) => criteria.filter((each) => each[1] === level).length), [31, 24]);
    for (const language of ['en', 'cy']) {
      const shown = [...articleIn(language).matchAll(/<dt>([\d.]+) /g)].map((match) => match[1]);
      const open = [...articleIn(language).matchAll(/<li>(\d[\d.]+) /g)].map((match) => match[1]);
      assert.deepEqual(shown, criteria.map(([criterion]) => criterion).filter((criterion) => criterion in evidence));
      assert.deepEqual(open, criteria.map(([criterion]) => criterion).filter((criterion) => !(criterion in evidence)));
    }
  });

  it('counts as covered only what has a test, and says what nobody tried', () => {
    assert.ok(articleIn('en').includes(`cover ${Object.keys(evidence).length} of them`));
    assert.match(articleIn('en'), /No screen reader, magnifier, voice control or switch has been used on it/);
    assert.match(articleIn('cy'), /Nid oes darllenydd sgrin, chwyddwr, rheolaeth lais na switsh/);
  });

  it('says whom to tell: the organisation where there is one', () => {
    assert.match(articleIn('en'), /Tell the person who looks after your training\./);
    const named = statementPage(withName({ en: 'Hafod & Co', cy: 'Hafod a’i Gwmni' }));
    assert.match(named, /Tell Hafod &#38; Co\./);
    assert.doesNotMatch(named, /Tell the person/);
  });

  it('runs no script, loads nothing, and has its one style allowed by its hash', () => {
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`));
    assert.doesNotMatch(page, /<script|<img|<link| src=| style=/);
  });

  it('is in ASCII', () => {
    assert.match(page, /^[\n\x20-\x7e]*$/);
  });
});

function withName(names: Readonly<Record<string, string>>): Content {
  const named = ([language, content]: [string, LanguageContent]): [string, LanguageContent] => {
    const { texts } = content;
    return [language, { ...content, texts: { ...texts, lines: { ...texts.lines, [ORGANISATION_TEXT]: names[language] ?? '' } } }];
  };
  return { ...tinyContent, languages: Object.fromEntries(Object.entries(tinyContent.languages).map(named)) };
}
