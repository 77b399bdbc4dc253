import type { Language } from '../../src/model/text.js';
import { inReadingOrder, type ContentProblem } from '../content/problem.js';
import type { Tree } from '../content/tree.js';
import { languageName } from '../content/words.js';
import type { AuthorString, AuthorText } from './author-string.js';
import { isForeign, nameOfMark } from './coded.js';
import { blocksOf, type FoundBlock } from './markdown-strings.js';
import type { Marked } from './marked.js';
import { markedText } from './marked-text.js';
import { pictureProblems } from './picture-parity.js';
import { screenFile, textIn, type AuthorStrings } from './read-strings.js';

/**
 * Where a translation is built otherwise than the language that it was made from: another paragraph or point,
 * another link, other emphasis, other words in a picture. What is missing altogether was told by the check before.
 */
export function parityProblems(tree: Tree, { languages: [from = '', ...targets], strings }: AuthorStrings): readonly ContentProblem[] {
  const screens = new Set(strings.flatMap(({ address, owner, module }) => (module !== undefined && address.endsWith(':title') ? [`${module}/${owner}`] : [])));
  const blocks = [...screens].flatMap((screen) => {
    const [module = '', id = ''] = screen.split('/');
    const read = (language: Language) => blocksOf({ screen: id, file: screenFile(module, id, language), text: textIn(tree, screenFile(module, id, language)) });
    const original = read(from);
    return targets.flatMap((to) => unlike(original, read(to), to));
  });
  // Where blocks stand otherwise, the lines beside each other are not the same line.
  const shifted = new Set(blocks.map(({ file, path }) => `${file} ${sectionOf(path)}`));
  const lines = strings
    .flatMap((string) => targets.flatMap((to) => unlikeMarks(string, from, to)))
    .filter(({ file, path }) => !shifted.has(`${file} ${sectionOf(path)}`));
  return inReadingOrder([...blocks, ...lines, ...pictureProblems(tree, [from, ...targets])]);
}

/** The first block of each section that differs: those after it differ because of it. */
function unlike(original: readonly FoundBlock[], translated: readonly FoundBlock[], to: Language): readonly ContentProblem[] {
  const sections = [...new Set(original.map(({ address }) => sectionOf(address)))];
  return sections.flatMap((section): ContentProblem[] => {
    const own = (blocks: readonly FoundBlock[]) => blocks.filter(({ address }) => sectionOf(address) === section);
    const [from, now] = [own(original), own(translated)];
    const at = Array.from({ length: Math.max(from.length, now.length) }, (_, index) => index).find(
      (index) => from[index]?.address !== now[index]?.address || from[index]?.shape !== now[index]?.shape,
    );
    if (at === undefined || now.length === 0) return [];
    const [wanted, found] = [from[at], now[at]];
    const place = found ?? now.at(-1);
    const before = from[at - 1] ?? from[0];
    if (!place || !before) return [];
    const told = found ? `${found.shape} more, or in another place` : 'nothing more';
    const other = wanted ? `wanted ${wanted.shape}, as at ${wanted.text.file}:${wanted.text.line}` : `wanted no more here, as after ${before.text.file}:${before.text.line}`;
    return [{ file: place.text.file, line: place.text.line, column: 1, path: place.address, found: `${told} in ${languageName(to)}`, wanted: other }];
  });
}

function unlikeMarks(string: AuthorString, from: Language, to: Language): readonly ContentProblem[] {
  const [source, target] = [string.texts[from], string.texts[to]];
  if (string.form === 'plain' || !source || !target) return [];
  const [wanted, found] = [from, to].map((language) => marksOf(markedText(string, language) ?? [])) as [string[], string[]]; // two in, two out
  // Which values there are, is held against the sentence itself.
  if (string.form === 'sentence') return without(wanted, [...found, ...(string.spare ?? []).map((name) => `{${name}}`)]).map((value) => ({ ...placeOf(target, string), found: `without ${value} in ${languageName(to)}`, wanted: `wanted it, as at ${source.file}:${source.line}` }));
  const missing = without(wanted, found);
  const strange = without(found, wanted);
  if (missing.length === 0 && strange.length === 0) return [];
  const told = strange.length > 0 ? `${strange.join(' and ')} in ${languageName(to)} only` : `without ${missing.join(' and ')} in ${languageName(to)}`;
  const want = missing.length > 0 ? `wanted ${missing.join(' and ')}` : 'wanted it in both or in neither';
  return [{ ...placeOf(target, string), found: told, wanted: `${want}, as at ${source.file}:${source.line}` }];
}

function placeOf({ file, line }: AuthorText, { address }: AuthorString): Pick<ContentProblem, 'file' | 'line' | 'column' | 'path'> {
  return { file, line, column: 1, path: address };
}

/** Emphasis, links and slots, each with the emphasis that it stands in. Words of another language are one language's own. */
function marksOf(line: Marked, within = ''): string[] {
  return line.flatMap((run) => {
    if (typeof run === 'string') return [];
    if ('sign' in run) return [nameOfMark(run)];
    const inside = run.kind === 'link' ? '' : `${run.kind === 'strong' ? 'strong' : 'emphasised'} `;
    return [...(isForeign(run) ? [] : [`${within}${nameOfMark(run)}`]), ...marksOf(run.content, within + inside)];
  });
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function sectionOf(address: string): string {
  return address.split(':', 1)[0] ?? address;
}
