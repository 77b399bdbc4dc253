import type { Content } from '../../src/model/content.js';
import { coverageOf, type ObjectiveCoverage } from '../content/check-coverage.js';
import { traceFacts, type TracedFact } from '../content/fact-trace.js';
import { inReadingOrder, type ContentProblem } from '../content/problem.js';
import { readModuleFiles } from '../content/read-module.js';
import type { Tree } from '../content/tree.js';
import { countTranslation, type Translation, type TranslationCount } from '../translation/translation.js';
import { bannedForms } from './banned-forms.js';
import { checkSentences } from './check-sentences.js';
import { choicesIn } from './choices.js';
import { isGivenAway, longestRightIn, tellGiveaways, type LongestRight } from './giveaways.js';
import { faultsIn, type Faults } from './faults.js';
import { keyPositions, keyPositionsByModule, leans, statementIds, type KeyPositions, type ModulePositions } from './key-positions.js';
import { measuresOf, type Measure } from './measures.js';
import { avoidedPhrases } from './phrases.js';
import { picturesIn, type PictureCount } from './pictures.js';
import { readingTexts } from './reading-texts.js';
import { checkSpelling } from './spelling/check-spelling.js';
import { wordListsIn } from './spelling/word-list.js';

/** What can be measured of how good the course is to learn from. */
export interface Quality {
  readonly measures: readonly Measure[];
  readonly coverage: readonly ObjectiveCoverage[];
  /** None where the course lists none. */
  readonly facts: readonly TracedFact[];
  readonly longestRight: readonly LongestRight[];
  readonly faults: readonly Faults[];
  /** Of the whole course. */
  readonly keyPositions: readonly KeyPositions[];
  readonly modulePositions: readonly ModulePositions[];
  readonly pictures: readonly PictureCount[];
  readonly translation: readonly TranslationCount[];
  /** What has to be mended, in reading order. */
  readonly problems: readonly ContentProblem[];
}

/** A course in which the content check found no mistakes, and what it was read from. */
export interface ReadCourse {
  readonly tree: Tree;
  readonly content: Content;
  readonly translation: Translation;
}

/** @param cacheFolder - for what dictionaries said */
export async function measureQuality({ tree, content, translation }: ReadCourse, cacheFolder: string): Promise<Quality> {
  const { languages } = content.course;
  const problems: ContentProblem[] = [];
  const texts = readingTexts(tree);
  const measures = measuresOf(texts);
  const { modules } = translation;
  const choices = choicesIn(tree, modules, languages, (problem) => problems.push(problem));
  tellGiveaways(choices, languages);
  const longestRight = longestRightIn(choices, languages);
  const positions = keyPositions(content);
  const statements = statementIds(content);
  problems.push(
    ...checkSentences(texts, measures),
    ...bannedForms(texts, statements),
    ...avoidedPhrases(texts, tree, languages),
    ...longestRight.filter(isGivenAway).map(givenAway),
    ...positions.filter(leans).map(leaning),
    ...(await checkSpelling(texts, wordListsIn(tree), cacheFolder)),
  );
  const files = new Map(modules.map((module) => [module, readModuleFiles(tree, module, languages, () => undefined)]));
  const objectives = texts.flatMap(({ role, language, address }) => (role === 'objective' && language === languages[0] ? [objectiveIn(address)] : []));
  return {
    measures,
    coverage: coverageOf(objectives, files),
    facts: traceFacts(tree, [...files.values()]),
    longestRight,
    faults: faultsIn(texts, statements),
    keyPositions: positions,
    modulePositions: keyPositionsByModule(content),
    pictures: picturesIn(content),
    translation: countTranslation(translation),
    problems: inReadingOrder(problems),
  };
}

function objectiveIn(address: string): string {
  return address.split('.', 1)[0] ?? address;
}

function givenAway({ module, language, questions, longest }: LongestRight): ContentProblem {
  const found = `the right answer is the longest in ${longest} of ${questions} questions`;
  return { file: `${module}/module.yaml`, line: 1, column: 1, path: `${module}.${language}`, found, wanted: 'wanted half of them or fewer: make wrong answers as long' };
}

function leaning({ answers, shares }: KeyPositions): ContentProblem {
  const found = `right answers of ${answers} stand at places ${shares.map((share) => `${Math.round(share * 100)} %`).join(', ')}`;
  return { file: 'course.yaml', line: 1, column: 1, path: 'file', found, wanted: 'wanted each place about as often: other option ids change the order' };
}
