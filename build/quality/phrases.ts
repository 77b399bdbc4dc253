import type { Language } from '../../src/model/text.js';
import type { ContentProblem } from '../content/problem.js';
import type { Tree } from '../content/tree.js';
import { quoted } from '../content/words.js';
import { textIn } from '../translation/read-strings.js';
import type { ReadingText } from './reading-texts.js';

/** A phrase that is not to be used, and what to write in its place. */
interface Phrase {
  readonly form: RegExp;
  readonly instead: string;
}

interface PhraseList {
  readonly phrases: readonly Phrase[];
  readonly problems: readonly ContentProblem[];
}

/** Where a text has a phrase of `avoid.<language>.txt`, and lines of those lists that cannot be read. Words marked as of another language are held to that language’s list. */
export function avoidedPhrases(texts: readonly ReadingText[], tree: Tree, languages: readonly Language[]): readonly ContentProblem[] {
  const lists = new Map(languages.map((language) => [language, listIn(tree, `avoid.${language}.txt`)]));
  const found = texts.flatMap((text) =>
    text.runs.flatMap((run) =>
      (lists.get(run.language)?.phrases ?? []).flatMap(({ form, instead }) => {
        const [words] = form.exec(run.text) ?? [];
        return words === undefined ? [] : [text.problem(words, `${quoted(words)}, which is not to be used`, `use ${instead}`)];
      }),
    ),
  );
  return [...[...lists.values()].flatMap(({ problems }) => problems), ...found];
}

/** One a line, `phrase = what to write`; `#` begins a remark. */
function listIn(tree: Tree, file: string): PhraseList {
  const lines = textIn(tree, file).split('\n').map((line) => line.replace(/#.*/, '').trim());
  const read = lines.map((line, index): PhraseList => {
    if (line === '') return { phrases: [], problems: [] };
    const [, phrase, instead] = /^([^=]*\p{L}[^=]*)=\s*(.+)$/u.exec(line) ?? [];
    if (phrase === undefined || instead === undefined) {
      return { phrases: [], problems: [{ file, line: index + 1, column: 1, path: 'file', found: quoted(line), wanted: 'wanted a phrase, = and what to write in its place' }] };
    }
    return { phrases: [{ form: formOf(phrase), instead }], problems: [] };
  });
  return { phrases: read.flatMap(({ phrases }) => phrases), problems: read.flatMap(({ problems }) => problems) };
}

/** Whole words, capitals not counted; either apostrophe, and `*` for any ending. */
function formOf(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&').replaceAll('*', '\\p{L}*').replaceAll(/['’]/g, "['’]"));
  return new RegExp(`(?<![\\p{L}-])${words.join('\\s+')}(?!\\p{L})`, 'iu');
}
