import type { Language } from '../../../src/model/text.js';
import type { TextFile } from '../../content/replace-files.js';
import type { Tree } from '../../content/tree.js';
import { languageName } from '../../content/words.js';
import type { AuthorString } from '../author-string.js';
import { textIn } from '../read-strings.js';
import { fingerprint, fingerprintOf, type Recorded, type Standing } from '../status.js';
import { formatStatus, parseStatus, type StatusTables } from '../status-file.js';
import { translationIn, type Translation } from '../translation.js';
import { additionOf, edited, editOf, type Edit } from '../write-text.js';
import type { Accepted, XliffProblem } from './accepted.js';
import { statusOf } from './document.js';
import { newFiles } from './new-files.js';
import type { ReadXliff } from './read.js';
import { wordsOfUnit } from './unit-words.js';

export type ImportResult =
  | { readonly kind: 'problems'; readonly problems: readonly XliffProblem[] }
  | {
      readonly kind: 'imported';
      /** Those that change, status files among them. */
      readonly files: readonly TextFile[];
      /** The modules folder as it will be. */
      readonly tree: Tree;
      /** Texts that say something else now, and texts that became reviewed. */
      readonly changed: number;
      readonly reviewed: number;
    };

/** Works out what a translated file changes. Writes nothing; with one problem, nothing of the file is taken. */
export function importXliff(tree: Tree, translation: Translation, xliff: ReadXliff): ImportResult {
  const { languages, strings, standings } = translation;
  const [from = '', ...targets] = languages;
  const to = xliff.to ?? '';
  const problems: XliffProblem[] = [];
  if (xliff.from !== from || !targets.includes(to)) {
    const wanted = `wanted from ${from} into ${targets.join(' or ') || 'another language'}: course.yaml lists the languages, the first is translated from`;
    return { kind: 'problems', problems: [{ line: 1, path: 'file', found: `from "${xliff.from}" into "${to}"`, wanted }] };
  }
  const byAddress = new Map(strings.map((string) => [string.address, string]));
  const seen = new Set<string>();
  const accepted = xliff.units.flatMap((unit): Accepted[] => {
    const string = byAddress.get(unit.id);
    const tell = (found: string, wanted: string): Accepted[] => {
      problems.push({ line: unit.line, path: unit.id || 'unit', found, wanted });
      return [];
    };
    if (!string) return tell('a text that the course does not have', 'wanted an id as it was exported; if the text is gone, export again');
    if (seen.has(unit.id)) return tell('the same text twice', 'wanted it once');
    seen.add(unit.id);
    const words = wordsOfUnit(unit, string, from, to);
    if (words.kind === 'nothing') return [];
    return words.kind === 'wrong' ? tell(words.found, words.wanted) : [{ string, unit, words: words.text, same: words.same }];
  });
  const { texts: inNewFiles, whole } = newFiles(tree, strings, accepted, from, to, (problem) => problems.push(problem));
  const edits = accepted.filter(({ same, string }) => !same && !inNewFiles.has(string)).flatMap(({ string, words, unit }): Edit[] => {
    const text = string.texts[to];
    const edit = text ? editOf(text, words) : additionOf(string, to, words);
    if (edit) return [edit];
    problems.push({ line: unit.line, path: unit.id, found: `no such block in the ${languageName(to)} file`, wanted: `put ${string.form === 'line' ? 'a paragraph, point or heading' : 'it'} in its place first` });
    return [];
  });
  if (problems.length > 0) return { kind: 'problems', problems: [...problems].sort((a, b) => a.line - b.line) };
  const texts = [...whole, ...applied(tree, edits)];
  const written = withFiles(tree, texts);
  const statuses = withStatuses(written, accepted, standings[to] ?? [], { from, to });
  const after = withFiles(written, statuses);
  const files = translationIn(after).files;
  const changed = files.filter(({ file, text }) => textIn(tree, file) !== text);
  return {
    kind: 'imported',
    files: [...texts, ...changed.map(({ file, text }) => ({ file, text }))],
    tree: withFiles(after, files),
    changed: accepted.filter(({ same }) => !same).length,
    reviewed: statuses.reduce((sum, { reviewed }) => sum + reviewed, 0),
  };
}

function applied(tree: Tree, edits: readonly Edit[]): readonly TextFile[] {
  return [...new Set(edits.map(({ file }) => file))].map((file) => ({ file, text: edited(textIn(tree, file), edits.filter((edit) => edit.file === file)) }));
}

/** The folder with some files in it written. */
function withFiles(tree: Tree, files: readonly TextFile[]): Tree {
  const bytes = new Map(tree.bytes);
  const sizes = new Map(tree.sizes);
  for (const { file, text } of files) {
    const encoded = new TextEncoder().encode(text);
    bytes.set(file, encoded);
    sizes.set(file, encoded.length);
  }
  return { files: [...new Set([...tree.files, ...files.map(({ file }) => file)])].sort(), bytes, sizes };
}

/** Status files with what the translator's tool says of each text; what it left in its first state stays as it is. */
function withStatuses(
  tree: Tree,
  accepted: readonly Accepted[],
  standings: readonly Standing[],
  { from, to }: { readonly from: Language; readonly to: Language },
): readonly (TextFile & { readonly reviewed: number })[] {
  const before = new Map(standings.map((standing) => [standing.string.address, standing]));
  const said = accepted.flatMap(({ string, words, same, unit }): { readonly string: AuthorString; readonly entry: Recorded }[] => {
    const status = statusOf(unit.state) ?? (same ? undefined : 'draft');
    const known = before.get(string.address);
    const source = string.texts[from];
    const target = same ? (string.texts[to]?.text ?? words) : words;
    // A draft that came back as it went leaves what was reviewed in the meantime.
    if (status === undefined || (status === 'draft' && same && known && !known.stale)) return [];
    return [{ string, entry: { status, source: source ? fingerprintOf(source) : '', target: fingerprint(target) } }];
  });
  return [...new Set(said.map(({ string }) => string.module))].map((module) => {
    const file = module === undefined ? 'translation.yaml' : `${module}/translation.yaml`;
    const own = said.filter(({ string }) => string.module === module);
    const tables: StatusTables = parseStatus(file, textIn(tree, file), () => undefined);
    const table = new Map([...(tables[to] ?? []), ...own.map(({ string, entry }) => [string.address, entry] as const)]);
    const reviewed = own.filter(({ string, entry }) => entry.status === 'reviewed' && before.get(string.address)?.status !== 'reviewed').length;
    return { file, text: formatStatus({ ...tables, [to]: table }), reviewed };
  });
}
