import type { Language } from '../../../src/model/text.js';
import type { TextFile } from '../../content/replace-files.js';
import type { Tree } from '../../content/tree.js';
import { languageName } from '../../content/words.js';
import { isFor, type AuthorString } from '../author-string.js';
import { fileInLanguage, textIn } from '../read-strings.js';
import { edited, editOf } from '../write-text.js';
import { wordFile } from '../words/word-file.js';
import { newWordFile } from '../words/word-strings.js';
import type { Accepted, XliffProblem } from './accepted.js';

/** Of screens, captions, pictures and the interface, each of which has a file for each language. */
export interface NewFiles {
  /** The texts that are written by it. */
  readonly texts: ReadonlySet<AuthorString>;
  readonly whole: readonly TextFile[];
}

/**
 * The files that do not exist yet in the language: those of the original with other words. A file
 * cannot be half there, so each needs all its texts.
 */
export function newFiles(
  tree: Tree,
  strings: readonly AuthorString[],
  accepted: readonly Accepted[],
  from: Language,
  to: Language,
  report: (problem: XliffProblem) => void,
): NewFiles {
  const words = new Map(accepted.map((each) => [each.string, each]));
  const absent = new Map<string, AuthorString[]>();
  for (const string of strings.filter((each) => isFor(each, to))) {
    const original = string.texts[from]?.file ?? '';
    const file = fileInLanguage(original, from, to);
    if (file === original || tree.bytes.has(file)) continue;
    absent.set(original, [...(absent.get(original) ?? []), string]);
  }
  const taken = [...absent].filter(([, own]) => own.some((string) => words.has(string)));
  const whole = taken.flatMap(([original, own]): TextFile[] => {
    const file = fileInLanguage(original, from, to);
    const lacking = own.filter((string) => !words.has(string));
    const first = own.map((string) => words.get(string)).find((each) => each !== undefined);
    if (lacking.length > 0) {
      report({
        line: first?.unit.line ?? 1,
        path: own[0]?.owner ?? '',
        found: `${lacking.length} of ${own.length} texts of a new file without a translation, ${lacking[0]?.address ?? ''} the first`,
        wanted: `wanted all of them in ${languageName(to)}, since ${file} is written whole`,
      });
      return [];
    }
    if (original === wordFile(from)) return [{ file, text: newWordFile(tree, from, to, new Map(own.map((string) => [string.address, words.get(string)?.words ?? '']))) }];
    const edits = own.flatMap((string) => {
      const [text, said] = [string.texts[from], words.get(string)];
      return text && said ? [editOf(text, said.words)] : [];
    });
    return [{ file, text: edited(textIn(tree, original), edits).replaceAll(`.${from}.`, (part, at: number, all: string) => (/\]\(\S*$/.test(all.slice(0, at)) ? `.${to}.` : part)) }];
  });
  return { texts: new Set(taken.flatMap(([, own]) => own)), whole };
}
