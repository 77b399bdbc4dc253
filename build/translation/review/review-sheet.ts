import type { Content } from '../../../src/model/content.js';
import { isWholeCourse, screensOf, type Screen, type Unit } from '../../../src/model/course.js';
import type { Language } from '../../../src/model/text.js';
import { readFacts, type AuthoredFact } from '../../content/facts-file.js';
import type { Salvaged } from '../../content/shape.js';
import type { Tree } from '../../content/tree.js';
import type { AuthorString } from '../author-string.js';
import { WORDS } from '../words/word-file.js';
import { markedText } from '../marked-text.js';
import { plainWords } from '../marked.js';
import type { Standing } from '../status.js';
import { countTranslation, type Translation } from '../translation.js';
import { keyOfItem } from './item-keys.js';
import { escapedHtml, page, section, stringsTable, type Rows } from './sheet-html.js';
import { wordsSections } from './words-sections.js';

export interface ReviewFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Pages to read and to print, for a safeguarding specialist and for editors of each language: everything that the course
 * says in its languages side by side, screen by screen, with how far each translation is, where it is written, and what
 * is right of each question.
 */
export function reviewSheet(tree: Tree, translation: Translation, content: Content): readonly ReviewFile[] {
  const { languages, modules, strings, standings } = translation;
  const known = new Map(Object.entries(standings).map(([language, all]) => [language, new Map(all.map((each) => [each.string.address, each]))]));
  const rows: Rows = { languages, standing: (string, language): Standing | undefined => known.get(language)?.get(string.address), keys: content.keys };
  const shared = strings.filter(({ module }) => module === undefined);
  const title = (address: string) => titleOf(strings, address, languages[0] ?? '') ?? address;
  const pages = modules.map((module): ReviewFile => {
    const own = strings.filter((string) => string.module === module);
    return { name: `${module}.html`, text: page(`${module}: ${title(`${module}.title`)}`, moduleSections(own, unitOf(content, module), module, rows, title)) };
  });
  return [
    { name: 'index.html', text: page(title(`${content.course.id}.title`), [overview(translation, title), uncheckedFacts(tree)]) },
    ...pages,
    { name: 'course.html', text: page('What all modules share', [section('Course, glossary and organisation', stringsTable(shared, rows), 'shared')]) },
    { name: 'words.html', text: page(WORDS_TITLE, wordsSections(strings.filter(({ module }) => module === WORDS), rows)) },
  ];
}

const WORDS_TITLE = 'Words of the interface';

function unitOf({ course }: Content, module: string): Unit | undefined {
  return course.units.find((unit) => unit.id === module && !isWholeCourse(course, unit)) ?? course.units.find((unit) => unit.lessons.some(({ id }) => id === module));
}

/** A section for each screen with what stands on it, then what no screen of the module shows. */
function moduleSections(own: readonly AuthorString[], unit: Unit | undefined, module: string, rows: Rows, title: (address: string) => string): readonly string[] {
  const left = new Set(own);
  const take = (test: (string: AuthorString) => boolean): readonly AuthorString[] => {
    const taken = [...left].filter(test);
    for (const string of taken) left.delete(string);
    return taken;
  };
  const drawn = take(({ role }) => role === 'drawn');
  const first = section('The module', stringsTable(take(({ owner }) => owner === module), rows), module);
  const screens = (unit ? screensOf(unit) : []).flatMap((screen) => {
    const items = itemsOn(screen);
    const texts = take(({ owner }) => owner === screen.id);
    const asked = items.flatMap((item) => {
      const strings = take(({ owner }) => owner === item);
      const key = keyOfItem(item, rows.keys);
      return strings.length === 0 ? [] : [`<h3 id="${item}">${item}</h3>\n${key === undefined ? '' : `<p>${escapedHtml(key)}</p>\n`}${stringsTable(strings, rows)}`];
    });
    return texts.length + asked.length === 0 ? [] : [section(`${screen.id}: ${title(`${screen.id}:title`)}`, (texts.length > 0 ? stringsTable(texts, rows) : '') + asked.join('\n'), screen.id)];
  });
  const pictures = drawn.length > 0 ? [section('Words in pictures', stringsTable(drawn, rows), 'pictures')] : [];
  return [first, ...screens, ...pictures, ...(left.size > 0 ? [section('On no screen of this module', stringsTable([...left], rows), 'others')] : [])];
}

function itemsOn(screen: Screen): readonly string[] {
  if (screen.kind === 'activity') return screen.items;
  return screen.kind === 'check' ? screen.assessment.pool : [];
}

function overview(translation: Translation, title: (address: string) => string): string {
  const counts = countTranslation(translation);
  const body = counts.map(({ language, module, draft, reviewed, stale }) => {
    const name = module === undefined ? 'What all modules share' : module === WORDS ? WORDS_TITLE : `${module}: ${title(`${module}.title`)}`;
    return `<tr><th scope="row"><a href="${module ?? 'course'}.html">${escapedHtml(name)}</a></th><td>${language}</td><td>${draft}</td><td>${reviewed}</td><td>${stale}</td></tr>\n`;
  });
  return section(
    'How far the translations are',
    `<table><thead><tr><th scope="col">Part</th><th scope="col">Language</th><th scope="col">Draft</th><th scope="col">Reviewed</th><th scope="col">Older than the original</th></tr></thead>
<tbody>
${body.join('')}</tbody></table>`,
    'status',
  );
}

function uncheckedFacts(tree: Tree): string {
  const facts = (readFacts(tree, () => undefined)?.data.facts ?? []).filter((fact): fact is Salvaged<AuthoredFact> => fact?.unchecked === true);
  const list = facts.map(({ id, says }) => `<li><code>${escapedHtml(id ?? '')}</code> ${escapedHtml(says ?? '')}</li>`);
  const body = list.length === 0 ? '<p>None.</p>' : `<p>Nothing graded rests on these. Hold them against the editions in force.</p>\n<ul>\n${list.join('\n')}\n</ul>`;
  return section('Facts still to be checked', body, 'facts');
}

function titleOf(strings: readonly AuthorString[], address: string, language: Language): string | undefined {
  const string = strings.find((each) => each.address === address);
  const line = string && markedText(string, language);
  return line && plainWords(line);
}
