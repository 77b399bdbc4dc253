import type { z } from 'zod';
import { textId, type Language, type RichText } from '../../src/model/text.js';
import { id, keys, listOf, textSchema, type AuthoredText } from './authored.js';
import { idsIn } from './course-file.js';
import type { IdScope } from './id-scope.js';
import { readLines, type AuthoredLine, type ReadLines } from './lines.js';
import type { Report } from './problem.js';
import { screensOf, sourceOf, type ModuleFiles } from './read-module.js';
import type { LocalWords } from './slots.js';
import { readAuthored, type Authored } from './shape.js';
import type { Tree } from './tree.js';

/** `glossary.yaml` as it is written. */
export interface AuthoredGlossary {
  readonly terms: readonly { readonly id: string; readonly term: AuthoredText; readonly definition: AuthoredText }[];
}

/** Definitions by term id, in one language. */
export type Definitions = ReadonlyMap<string, RichText>;

/** The terms of the course. */
export interface Glossary {
  /** `undefined` while it is not known which terms there are. */
  readonly ids: readonly string[] | undefined;
  /** By language: a line for each term and each definition. */
  readonly lines: Readonly<Record<Language, ReadLines>>;
}

const FILE = 'glossary.yaml';

export function glossarySchema(languages: readonly Language[] | undefined): z.ZodType<AuthoredGlossary> {
  const text = textSchema(languages);
  return keys({
    terms: listOf(
      keys({
        id: id('term'),
        term: text.describe('As it stands in the glossary.'),
        definition: text.describe('What it means, in a sentence or two.'),
      }),
      'terms',
      1,
    ),
  });
}

/** Reads the glossary; a course need not have one. */
export function readGlossary(
  tree: Tree,
  languages: readonly Language[] | undefined,
  localIn: (language: Language) => LocalWords,
  scope: IdScope,
  report: Report,
): Glossary {
  if (!tree.bytes.has(FILE)) return { ids: [], lines: {} };
  const source = sourceOf(tree, FILE, report);
  const file = source && readAuthored(source, glossarySchema(languages), report);
  if (!file) return { ids: undefined, lines: {} };
  for (const [index, term] of (file.data.terms ?? []).entries()) scope.declare(term?.id, file.place.at('terms', index, 'id'));
  const authored = linesOf(file);
  // A definition stands in every package, where no screen is known, and leads to no other.
  const read = (language: Language) => readLines(authored, language, { screens: [], languages, terms: new Map(), local: localIn(language) });
  // An empty list was told, and terms are meant to come.
  const ids = file.data.terms?.length === 0 ? undefined : idsIn(file.data.terms);
  return { ids, lines: Object.fromEntries((languages ?? []).map((language) => [language, read(language)])) };
}

/** A screen with all terms of a course that has none would be an empty page. */
export function checkGlossaryScreens({ ids }: Glossary, files: ModuleFiles): void {
  if (ids?.length !== 0) return;
  for (const { data, place } of screensOf(files)) {
    if (data.kind === 'glossary') place.at('kind').report('a glossary in a course without glossary.yaml', `write ${FILE} beside course.yaml, or leave the screen out`);
  }
}

/** `undefined` while it is not known which terms there are. */
export function definitionsIn({ ids, lines }: Glossary, language: Language): Definitions | undefined {
  return ids && new Map(ids.map((term) => [term, lines[language]?.lines[textId(term, 'definition')] ?? '']));
}

function linesOf({ data, place }: Authored<AuthoredGlossary>): readonly AuthoredLine[] {
  return (data.terms ?? []).flatMap((term, index): AuthoredLine[] => {
    const at = place.at('terms', index);
    const name = term?.id ?? '';
    return [
      { id: name, text: term?.term, place: at.at('term'), role: 'name' },
      { id: textId(name, 'definition'), text: term?.definition, place: at.at('definition'), role: 'text' },
    ];
  });
}
