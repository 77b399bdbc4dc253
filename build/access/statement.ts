import { defaultLanguage } from '../../manifest/manifest-input.js';
import { wordsOf } from '../../src/i18n/table.js';
import type { Content } from '../../src/model/content.js';
import { ORGANISATION_TEXT } from '../../src/model/organisation.js';
import { lineOf, plain, type Language, type RichText } from '../../src/model/text.js';
import { ascii, directionAttribute, hash, quoted } from '../html-text.js';
import { languageOf } from '../unit-content.js';
import { criteria, type Criterion } from './criteria.js';
import { evidence } from './evidence.js';
import { statementCy } from './statement-cy.js';
import { statementEn } from './statement-en.js';
import type { StatementWords } from './statement-words.js';

/** As the player's display settings link to it, with the language as the fragment. */
export const STATEMENT_FILE = 'accessibility.html';

const table = new Map<Language, StatementWords>([['en', statementEn], ['cy', statementCy]]);

/** Adds the words of a language that a course brings along, for as long as the program runs. */
export function addStatement(language: Language, words: StatementWords): void {
  table.set(language, words);
}

/**
 * What is known about who can use the course, from `evidence` alone, in every language of the course. A page without a
 * script: the fragment chooses a language; without one, all are there.
 *
 * @throws RangeError if the course has a language that the statement does not speak
 */
export function statementPage(content: Content): string {
  const { course } = content;
  const language = defaultLanguage(course);
  const links = course.languages.map((tag) => `<li><a href="#${tag}" lang="${tag}">${quoted(wordsOf(tag).ownName)}</a></li>`);
  return ascii(`<!doctype html>
<html lang="${language}"${directionAttribute(wordsOf(language).direction)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(style)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quoted(spokenIn(language).title(textIn(content, language, 'course')))}</title>
<style>${style}</style>
</head>
<body>
<nav aria-label="${course.languages.map((tag) => quoted(wordsOf(tag).shell.languages)).join(' / ')}"><ul>${links.join('')}</ul></nav>
<main>
${course.languages.map((tag) => article(content, tag)).join('\n')}
</main>
</body>
</html>
`);
}

const style = [
  ':root{color-scheme:light dark;background:Canvas;color:CanvasText}',
  'a{color:inherit}',
  'body{max-inline-size:44rem;margin-inline:auto;padding:1rem;font:1.125rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}',
  'nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:0;padding:0;list-style:none}',
  'nav a{display:inline-block;min-block-size:44px;line-height:44px}',
  'h1,h2{line-height:1.25}',
  'dt{margin-block-start:1rem;font-weight:600}',
  'dd{margin-inline-start:1rem}',
  'code{font-size:.8125em}',
  'body:has(article:target) article:not(:target){display:none}',
].join('');

function article(content: Content, language: Language): string {
  const words = spokenIn(language);
  const shown = criteria.filter(([criterion]) => evidence[criterion]);
  const open = criteria.filter(([criterion]) => !evidence[criterion]);
  return `<article id="${language}" lang="${language}"${directionAttribute(wordsOf(language).direction)}>
<h1>${quoted(words.title(textIn(content, language, 'course')))}</h1>
<p>${quoted(words.version(content.course.version))}</p>
${paragraphs(words.aim, words.claim(shown.length, criteria.length))}
<h2>${quoted(words.whatYouCanDo)}</h2>
${list(words.canDo)}
<h2>${quoted(words.report)}</h2>
${paragraphs(whomToTell(content, language, words), words.reportWhat)}
<h2>${quoted(words.notTried)}</h2>
${list(words.notTriedList)}
<h2>${quoted(words.shown)}</h2>
${paragraphs(words.shownNote)}
<dl>
${shown.map(([criterion, level]) => `<dt>${named(criterion, words)} (${level})</dt>${tests(criterion, words)}`).join('\n')}
</dl>
<h2>${quoted(words.open)}</h2>
${paragraphs(words.openNote)}
<ul>
${open.map(([criterion, level]) => `<li>${named(criterion, words)} (${level})</li>`).join('\n')}
</ul>
</article>`;
}

/** The organisation's own words, its name, or whoever looks after the training. */
function whomToTell(content: Content, language: Language, words: StatementWords): string {
  const { lines } = languageOf(content, language).texts;
  const name: RichText | undefined = lines[ORGANISATION_TEXT];
  return name === undefined ? words.tellTrainer : words.tellOrganisation(plain(name));
}

function tests(criterion: Criterion, { hows }: StatementWords): string {
  return (evidence[criterion] ?? []).map(({ how, test }) => `<dd>${quoted(hows[how])}<br><code>${quoted(test)}</code></dd>`).join('');
}

function named(criterion: Criterion, words: StatementWords): string {
  return `${criterion} ${quoted(words.criteria[criterion])}`;
}

function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${quoted(text)}</p>`).join('\n');
}

function list(entries: readonly string[]): string {
  return `<ul>${entries.map((entry) => `<li>${quoted(entry)}</li>`).join('')}</ul>`;
}

function textIn(content: Content, language: Language, id: string): string {
  return plain(lineOf(languageOf(content, language).texts, id));
}

function spokenIn(language: Language): StatementWords {
  const words = table.get(language);
  if (!words) throw new RangeError(`no accessibility statement in ${language}`);
  return words;
}
