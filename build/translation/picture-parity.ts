import type { Language } from '../../src/model/text.js';
import type { ContentProblem } from '../content/problem.js';
import type { Tree } from '../content/tree.js';
import { languageName, listed } from '../content/words.js';
import { drawnWords, type DrawnWords } from './picture-strings.js';
import { fileInLanguage, textIn } from './read-strings.js';

/** Where drawings of two languages have other words, or more of them; and words in a drawing that is shown in all languages. */
export function pictureProblems(tree: Tree, [from = '', ...targets]: readonly Language[]): readonly ContentProblem[] {
  const pictures = tree.files.filter((file) => /^[^/]+\/media\/.*\.svg$/.test(file));
  const shared = pictures.filter((file) => ![from, ...targets].some((language) => file.endsWith(`.${language}.svg`)));
  return [
    ...shared.flatMap((file) => wordsForNobody(wordsIn(tree, file), file, [from, ...targets])),
    ...pictures.flatMap((file) => targets.flatMap((to) => unlike(tree, file, fileInLanguage(file, from, to), to))),
  ];
}

function wordsIn(tree: Tree, file: string): readonly DrawnWords[] {
  return drawnWords({ file, text: textIn(tree, file) });
}

function wordsForNobody([first]: readonly DrawnWords[], file: string, languages: readonly Language[]): readonly ContentProblem[] {
  if (!first || languages.length < 2) return [];
  const names = languages.map((language) => file.replace(/\.svg$/, `.${language}.svg`));
  return [{ file, line: first.text.line, column: 1, path: 'file', found: `words in a picture for all languages: ${first.text.text}`, wanted: `wanted a picture for each: ${listed(names)}` }];
}

/** The first words that differ in where they stand: those after it differ because of it. */
function unlike(tree: Tree, file: string, other: string, to: Language): readonly ContentProblem[] {
  if (other === file || !tree.bytes.has(other)) return [];
  const [wanted, found] = [wordsIn(tree, file), wordsIn(tree, other)];
  const at = Array.from({ length: Math.max(wanted.length, found.length) }, (_, index) => index).find((index) => wanted[index]?.within !== found[index]?.within);
  if (at === undefined) return [];
  const [original, drawn] = [wanted[at], found[at]];
  const place = `${file}:${original?.text.line ?? wanted.at(-1)?.text.line ?? 1}`;
  return [
    {
      file: other,
      line: drawn?.text.line ?? found.at(-1)?.text.line ?? 1,
      column: 1,
      path: 'file',
      found: drawn ? `words in ${languageName(to)} in another place: ${drawn.text.text}` : `fewer words in ${languageName(to)}`,
      wanted: original ? `wanted ${original.text.text} there, as at ${place}` : `wanted no more than at ${place}`,
    },
  ];
}
