import type { Unit } from '../src/model/course.js';
import { foldId } from '../src/model/ids.js';
import type { TextId } from '../src/model/text.js';
import { nameIn, type CourseManifestInput, type ManifestInput, type UnitPage } from './manifest-input.js';
import { element, xmlDocument, type XmlElement } from './xml.js';

/**
 * `cmi5.xml` of a package with one AU. Its course has an id of its own, so that an LMS does not
 * take the next module for another version of this one.
 *
 * @see cmi5 13.1 (the data), 14.1 (in a zip)
 */
export function cmi5Manifest(input: ManifestInput): string {
  const { course, unit } = input;
  const head: Head = { id: `${course.activityBase}/packages/${unit.id}`, title: unit.id, description: ['course'] };
  return courseStructure(input, head, [input], [au(input, input)]);
}

/**
 * `cmi5.xml` of the course with an AU for each module. Each AU stands in a block (13.1.2) of its own: an LMS says of
 * a block, not of an AU, that it is satisfied (9.3.9), and so reports hold a line for each module.
 */
export function cmi5CourseManifest(input: CourseManifestInput): string {
  const { course, units } = input;
  const head: Head = { id: course.activityBase, title: 'course', description: ['course'] };
  return courseStructure(input, head, units, units.map((each) => block(input, each)));
}

/** The ids of the texts that say what it is. */
interface Head {
  readonly id: string;
  readonly title: TextId;
  readonly description: readonly TextId[];
}

type Words = Pick<ManifestInput, 'course' | 'texts'>;

function courseStructure(words: Words, head: Head, units: readonly UnitPage[], parts: readonly XmlElement[]): string {
  const objectives = [...new Set(units.flatMap(({ unit }) => unit.objectives))];
  return xmlDocument(
    element('courseStructure', { xmlns: NAMESPACE }, [
      element('course', { id: head.id }, described(words, head)),
      ...(objectives.length > 0 ? [element('objectives', {}, objectives.map((id) => objective(words, id)))] : []),
      ...parts,
    ]),
  );
}

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

function objective(words: Words, id: string): XmlElement {
  return element('objective', { id: objectiveIri(words, id) }, described(words, { title: id, description: [id] }));
}

/** 13.1.4: a unit without a pass mark is never passed, so only completion can be asked for. */
function au(words: Words, { unit, page }: UnitPage): XmlElement {
  const { objectives, cutScore } = unit;
  const attributes = {
    id: `${words.course.activityBase}/${unit.id}`,
    moveOn: cutScore === undefined ? 'Completed' : 'CompletedAndPassed',
    ...(cutScore !== undefined && { masteryScore: masteryScore(cutScore) }),
    launchMethod: 'AnyWindow',
    activityType: MODULE,
  };
  return element('au', attributes, [
    ...described(words, headOf(unit)),
    ...(objectives.length > 0
      ? [element('objectives', {}, objectives.map((id) => element('objective', { idref: objectiveIri(words, id) })))]
      : []),
    element('url', {}, encodeURI(page)),
  ]);
}

function block(words: Words, each: UnitPage): XmlElement {
  const { unit } = each;
  return element('block', { id: `${words.course.activityBase}/blocks/${unit.id}` }, [...described(words, headOf(unit)), au(words, each)]);
}

function headOf({ id, objectives }: Unit): Omit<Head, 'id'> {
  return { title: id, description: objectives.length > 0 ? objectives : ['course'] };
}

/** ADL vocabulary: a module is a part of a course. */
const MODULE = 'http://adlnet.gov/expapi/activities/module';

/** At most four decimals, rounded down: who reaches the author's mark must not miss the LMS's. */
function masteryScore(cutScore: number): string {
  return String(Math.floor(cutScore * 10_000 + 1e-6) / 10_000);
}

/** The same id that statements give it. */
function objectiveIri({ course }: Words, id: string): string {
  return `${course.activityBase}/objectives/${foldId(id)}`;
}

function described(words: Words, { title, description }: Omit<Head, 'id'>): readonly XmlElement[] {
  return [element('title', {}, langstrings(words, [title])), element('description', {}, langstrings(words, description))];
}

function langstrings(words: Words, ids: readonly TextId[]): readonly XmlElement[] {
  return words.course.languages.map((lang) => element('langstring', { lang }, ids.map((id) => nameIn(words, lang, id)).join(' ')));
}
