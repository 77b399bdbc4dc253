import type { Language } from '../../src/model/text.js';
import { Source } from '../content/source.js';
import type { Tree } from '../content/tree.js';
import type { ContentProblem } from '../content/problem.js';
import type { AuthorString, AuthorText, StringRole } from '../translation/author-string.js';
import { readStrings, textIn } from '../translation/read-strings.js';
import { WORDS } from '../translation/words/word-file.js';
import { runsOf, type Run } from './plain-text.js';
import { longest, replaceSlots } from './slot-words.js';

/** One text in one language as a learner reads it. */
export interface ReadingText {
  /** The module's id; `undefined` for what the whole course shares. */
  readonly module: string | undefined;
  readonly language: Language;
  /** `q-101.options.wellbeing.label`, `m1-s07.online:2`. */
  readonly address: string;
  readonly role: StringRole;
  /** With the words of every case of a slot, one after the other. */
  readonly runs: readonly Run[];
  /** Without markup, with the longest words of each slot. */
  readonly plain: string;
  /** `m1/screens/m1-s01.en.md:3` */
  readonly where: string;
  /** A mistake in it, at the first of these words. */
  problem(near: string, found: string, wanted: string): ContentProblem;
}

/** An employer's own words are not the author's to mend. */
const EMPLOYERS = 'organisation.yaml';

/** All texts of the course, in its order, with each language by itself. */
export function readingTexts(tree: Tree): readonly ReadingText[] {
  const sources = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const source = sources.get(file) ?? new Source(file, textIn(tree, file));
    sources.set(file, source);
    return source;
  };
  // The interface's words are no module's: they are looked up where they are made into code.
  return readStrings(tree).strings.filter(({ module }) => module !== WORDS).flatMap((string) =>
    Object.entries(string.texts).flatMap(([language, text]) => (text.file === EMPLOYERS ? [] : [readingText(string, language, text, sourceOf(text.file))])),
  );
}

function readingText({ module, address, role, form }: AuthorString, language: Language, written: AuthorText, source: Source): ReadingText {
  const read = (text: string): readonly Run[] => (form === 'plain' ? [{ language, text }] : runsOf(text, language));
  const plain = (text: string) => read(text).map((run) => run.text).join('');
  return {
    module,
    language,
    address,
    role,
    runs: read(replaceSlots(written.text, (words) => words.join(' '))),
    plain: plain(replaceSlots(written.text, longest)),
    where: `${written.file}:${written.line}`,
    problem: (near, found, wanted) => ({
      file: written.file,
      ...source.between(written.start, written.end)(near),
      path: address,
      found,
      wanted,
    }),
  };
}
