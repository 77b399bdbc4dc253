import type { Language } from '../../src/model/text.js';
import { inReadingOrder, type ContentProblem } from '../content/problem.js';
import { replaceFiles } from '../content/replace-files.js';
import { readTree, type Tree } from '../content/tree.js';
import { readStrings, textIn, type AuthorStrings } from './read-strings.js';
import { standings, tableOf, type Standing } from './status.js';
import { formatStatus, parseStatus, type StatusTables } from './status-file.js';

/** All texts with how far their translations are. */
export interface Translation extends AuthorStrings {
  /** By language, but for the first: that is the one translated from. */
  readonly standings: Readonly<Record<Language, readonly Standing[]>>;
  /** Status files as they have to be from now on. */
  readonly files: readonly StatusFile[];
  /** What is wrong with the status files; then `files` is not to be written. */
  readonly problems: readonly ContentProblem[];
}

export interface StatusFile {
  /** Relative to the modules folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Whether the file has to be written. */
  readonly changed: boolean;
}

/** Counts for a report. */
export interface TranslationCount {
  readonly language: Language;
  /** The module's id, or `words`; absent for what the whole course shares. */
  readonly module?: string;
  readonly draft: number;
  readonly reviewed: number;
  /** Of those, what its original has moved on from. */
  readonly stale: number;
}

/** @throws Error if there is no such folder */
export async function readTranslation(folder: string): Promise<Translation> {
  const tree = await readTree(folder);
  if (!tree) throw new Error(`no folder ${folder}`);
  return translationIn(tree);
}

export function translationIn(tree: Tree): Translation {
  const read = readStrings(tree);
  const [from, ...targets] = read.languages;
  const problems: ContentProblem[] = [];
  const all: Record<Language, Standing[]> = Object.fromEntries(targets.map((language) => [language, []]));
  const files = read.parts.flatMap((module): StatusFile[] => {
    const file = module === undefined ? 'translation.yaml' : `${module}/translation.yaml`;
    const before = textIn(tree, file);
    const recorded = parseStatus(file, before, (problem) => problems.push(problem));
    const own = read.strings.filter((string) => string.module === module);
    const tables: Record<Language, StatusTables[Language]> = {};
    for (const language of from === undefined ? [] : targets) {
      const now = standings(recorded[language] ?? new Map(), own, from ?? '', language);
      all[language]?.push(...now);
      tables[language] = tableOf(now);
    }
    const text = formatStatus(tables);
    const empty = Object.values(tables).every(({ size }) => size === 0);
    return before === '' && empty ? [] : [{ file, text, changed: before.replaceAll('\r\n', '\n') !== text }];
  });
  return { ...read, standings: all, files, problems: inReadingOrder(problems) };
}

/** How many texts are drafts, by language and module, in the course's order. */
export function countTranslation({ standings, parts }: Translation): readonly TranslationCount[] {
  return Object.entries(standings).flatMap(([language, each]) =>
    parts.map((module): TranslationCount => {
      const own = each.filter(({ string }) => string.module === module);
      const count = (test: (standing: Standing) => boolean) => own.filter(test).length;
      return {
        language,
        ...(module !== undefined && { module }),
        draft: count(({ status }) => status === 'draft'),
        reviewed: count(({ status }) => status === 'reviewed'),
        stale: count(({ stale }) => stale),
      };
    }),
  );
}

/** Texts whose original has changed since they were last touched, each as a problem with its place. */
export function staleTexts({ standings, languages: [from = ''] }: Translation): readonly ContentProblem[] {
  const problems = Object.entries(standings).flatMap(([language, each]) =>
    each.flatMap(({ string, stale }): ContentProblem[] => {
      const [source, target] = [string.texts[from], string.texts[language]];
      if (!stale || !source || !target) return [];
      return [
        {
          file: target.file,
          line: target.line,
          column: 1,
          path: string.address,
          found: `older than its original at ${source.file}:${source.line}`,
          wanted: `wanted it brought up to date; if it still fits, delete its line in ${string.module === undefined ? '' : `${string.module}/`}translation.yaml`,
        },
      ];
    }),
  );
  return inReadingOrder(problems);
}

/** Writes the status files that changed. */
export async function writeTranslation(folder: string, files: readonly StatusFile[]): Promise<void> {
  await replaceFiles(folder, files.filter(({ changed }) => changed));
}
