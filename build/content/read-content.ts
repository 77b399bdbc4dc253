import type { Content } from '../../src/model/content.js';
import { ORGANISATION_TEXT } from '../../src/model/organisation.js';
import type { Language } from '../../src/model/text.js';
import type { Modules } from './borrowed.js';
import { checkCoverage } from './check-coverage.js';
import { checkFacts } from './check-facts.js';
import { checkFiles } from './check-files.js';
import { readAndAllocate } from './check-lock.js';
import { checkModule } from './check-module.js';
import { checkCourse, courseLines, courseSchema, COURSE_TEXT, type AuthoredCourse } from './course-file.js';
import { deepFreeze } from './deep-freeze.js';
import { checkExtraTexts, withExtraText } from './extra-text.js';
import { readFacts } from './facts-file.js';
import { checkGlossaryScreens, definitionsIn, readGlossary, type Glossary } from './glossary-file.js';
import { IdScope } from './id-scope.js';
import { readLines, type ReadLines } from './lines.js';
import type { LineRules } from './markdown/inline.js';
import type { LockChange } from './lock-file.js';
import { moduleLines } from './module-lines.js';
import { checkForFinals, organisationLines, readOrganisation, type AuthoredOrganisation } from './organisation-file.js';
import { inReadingOrder, type ContentProblem, type Report } from './problem.js';
import { readModuleFiles, screensOf, sourceOf, type ModuleFiles } from './read-module.js';
import { readScreens, type ModuleScreens } from './read-screens.js';
import { readAuthored, type Authored } from './shape.js';
import { localWords } from './slot-values.js';
import type { LocalWords } from './slots.js';
import { toContent, type AuthoredFrame } from './to-content.js';
import { readTree, type Tree } from './tree.js';

export type ReadResult =
  /** The caller writes the locks that changed, with `writeLocks`, once it has built from the content. */
  | { readonly kind: 'read'; readonly content: Content; readonly locks: readonly LockChange[]; readonly warnings: readonly ContentProblem[] }
  /** All there are, in reading order; at least one. */
  | { readonly kind: 'problems'; readonly problems: readonly ContentProblem[] };

/**
 * Reads and checks the modules folder. Writes nothing.
 *
 * @param today - that what is out of date is told by
 */
export async function readContent(folder: string, today = new Date()): Promise<ReadResult> {
  const tree = await readTree(folder);
  return tree ? readContentIn(tree, today) : onlyProblem('no such folder', `wanted the modules folder at ${folder}`);
}

/** The same of a folder that need not be written yet. */
export function readContentIn(tree: Tree, today: Date): ReadResult {
  if (!tree.bytes.has('course.yaml')) return onlyProblem('missing', 'wanted the file that says what the course is');
  const problems: ContentProblem[] = [];
  const warnings: ContentProblem[] = [];
  const report: Report = (problem) => (problem.warning ? warnings : problems).push(problem);
  const content = readCourse(tree, today.toISOString().slice(0, 10), report, () => problems.length === 0);
  if (problems.length > 0) return { kind: 'problems', problems: inReadingOrder(problems) };
  if (!content) throw new Error('content could not be read, and no problem was told');
  return deepFreeze({ kind: 'read', ...content(), warnings: inReadingOrder(warnings) });
}

type Convert = () => { readonly content: Content; readonly locks: readonly LockChange[] };

/** @param isSound - whether nothing was told so far */
function readCourse(tree: Tree, today: string, report: Report, isSound: () => boolean): Convert | undefined {
  const course = readCourseFile(tree, report);
  const languages = languagesOf(course);
  // Packages (../parcel.ts) and texts are called so, folded.
  const scope = new IdScope([COURSE_TEXT, 'coursemodules', 'words', ORGANISATION_TEXT]);
  if (course) checkCourse(course, scope);
  const organisation = readOrganisation(tree, languages, today, report);
  const localIn = (language: Language) => localWords(organisation?.data, language);
  const glossary = readGlossary(tree, languages, localIn, scope, report);
  const names = course ? modulesOf(tree, course) : foldersIn(tree);
  checkExtraTexts(organisation, names);
  if (!course?.data.modules || course.data.modules.includes(undefined)) {
    // What the course has is not known, so no folder is one too many.
    checkFiles(tree, [...names, ...foldersIn(tree)], report);
  } else checkFiles(tree, names, report);

  const files = new Map(names.map((name) => [name, readModuleFiles(tree, name, languages, report)]));
  checkForFinals(organisation, [...files.values()]);
  const modules = [...files.values()].map((each) => readModule(tree, each, files, { course, organisation, languages, glossary, localIn }, scope, report));
  const facts = readFacts(tree, report);
  if (facts) checkFacts(facts, [...files.values()]);
  // A course that lists its facts says that it is whole; one that is being begun need not be.
  if (facts && course && isSound()) checkCoverage(course, files);
  const lines = (languages ?? []).map((language): [Language, ReadLines] => [language, linesIn(language, { course, organisation, languages, glossary, localIn }, modules)]);
  return course && (() => convert({ course, organisation }, modules, Object.fromEntries(lines), glossary.ids ?? []));
}

/** What is written around the modules. */
interface Frame {
  readonly course: Authored<AuthoredCourse> | undefined;
  readonly organisation: Authored<AuthoredOrganisation> | undefined;
  readonly languages: readonly Language[] | undefined;
  readonly glossary: Glossary;
  localIn(language: Language): LocalWords;
}

interface ReadModule {
  readonly files: ModuleFiles;
  readonly screens: ModuleScreens;
  readonly lock: LockChange | undefined;
}

function readModule(
  tree: Tree,
  files: ModuleFiles,
  modules: Modules,
  frame: Frame,
  scope: IdScope,
  report: Report,
): ReadModule {
  checkModule(files, modules, frame.course, scope, report);
  checkGlossaryScreens(frame.glossary, files);
  const rulesIn = (language: Language) => rulesOf(files, frame, language);
  const screens = readScreens(tree, files, frame.languages ?? [], rulesIn, report);
  return { files, screens: withExtraText(screens, files.id, frame.organisation, rulesIn), lock: readAndAllocate(tree, files, modules, report) };
}

/** What a line of the module may refer to. */
function rulesOf(files: ModuleFiles, { languages, glossary, localIn }: Frame, language: Language): LineRules {
  const ids = screensOf(files).map(({ data }) => data.id);
  const known = ids.every((id) => id !== undefined) && files.module?.data.screens ? ids.flatMap((id) => id ?? []) : undefined;
  return { screens: known, languages, terms: definitionsIn(glossary, language), local: localIn(language), links: true };
}

/** Read twice: the shape of every text depends on the languages, which stand in the same file. */
function readCourseFile(tree: Tree, report: Report): Authored<AuthoredCourse> | undefined {
  const source = sourceOf(tree, 'course.yaml', report);
  if (!source) return undefined;
  const draft = readAuthored(source, courseSchema(undefined), () => undefined);
  return readAuthored(source, courseSchema(languagesOf(draft)), report);
}

/** `undefined` when the list is wrong: then texts are not asked for in any language. */
function languagesOf(course: Authored<AuthoredCourse> | undefined): readonly Language[] | undefined {
  const written = course?.data.languages ?? [];
  const languages = written.flatMap((language, index) =>
    language !== undefined && course?.place.at('languages', index).intact ? [language] : [],
  );
  return languages.length > 0 && languages.length === written.length ? [...new Set(languages)] : undefined;
}

/** The modules that can be read; those without a `module.yaml` are told where they are named. */
function modulesOf(tree: Tree, { data, place }: Authored<AuthoredCourse>): readonly string[] {
  const names = data.modules ?? foldersIn(tree);
  return names.flatMap((name, index) => {
    if (name === undefined) return [];
    const at = place.at('modules', index);
    if (names.indexOf(name) < index) {
      at.report(`"${name}" again`, 'wanted each module once');
      return [];
    }
    if (tree.bytes.has(`${name}/module.yaml`)) return [name];
    at.report(`"${name}" has no file ${name}/module.yaml`, 'write it, or leave the module out');
    return [];
  });
}

function foldersIn(tree: Tree): readonly string[] {
  return tree.files.flatMap((file) => (/^[^/]+\/module\.yaml$/.test(file) ? [file.slice(0, file.indexOf('/'))] : []));
}

function linesIn(language: Language, frame: Frame, modules: readonly ReadModule[]): ReadLines {
  const { course, organisation, languages, glossary, localIn } = frame;
  // These lines stand in every module's package, where no screen of another module is.
  const common = [...(course ? courseLines(course.data, course.place) : []), ...organisationLines(organisation, languages ?? [])];
  const read = [
    readLines(common, language, { screens: [], languages, terms: new Map(), local: localIn(language) }),
    ...(glossary.lines[language] ? [glossary.lines[language]] : []),
    ...modules.map(({ files }) => readLines(moduleLines(files), language, rulesOf(files, frame, language))),
  ];
  return {
    lines: Object.assign({}, ...read.map(({ lines }) => lines)) as ReadLines['lines'],
    reasons: Object.assign({}, ...read.map(({ reasons }) => reasons)) as ReadLines['reasons'],
  };
}

function convert(
  { course, organisation }: AuthoredFrame,
  modules: readonly ReadModule[],
  lines: Readonly<Record<Language, ReadLines>>,
  glossary: readonly string[],
): ReturnType<Convert> {
  const locks = modules.flatMap(({ lock }) => lock ?? []);
  const sound = modules.flatMap(({ files, screens, lock }) => (lock ? [{ files, screens, lock: lock.lock }] : []));
  return { content: toContent({ course, organisation }, sound, lines, glossary), locks };
}

function onlyProblem(found: string, wanted: string): ReadResult {
  return { kind: 'problems', problems: [{ file: 'course.yaml', line: 1, column: 1, path: 'file', found, wanted }] };
}
