import type { AnswerKey } from '../model/answer-key.js';
import type { Item, ItemKind, Response } from '../model/item.js';
import type { Credit } from '../model/item-base.js';
import type { Fraction } from '../model/points.js';
import type { Language } from '../model/text.js';
import { caseRule } from './items/case.js';
import { classification } from './items/classification.js';
import { fillIn } from './items/fill-in.js';
import { hotspot } from './items/hotspot.js';
import { matching } from './items/matching.js';
import { multipleChoice } from './items/multiple-choice.js';
import { numeric } from './items/numeric.js';
import { ordering } from './items/ordering.js';
import { rating } from './items/rating.js';
import { reflection } from './items/reflection.js';
import { singleChoice } from './items/single-choice.js';
import { trueFalse } from './items/true-false.js';
import type { Expected, Given, Grade, ScoringRule } from './rule.js';

const rules: { readonly [Kind in ItemKind]: ScoringRule<Kind> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  classification,
  hotspot,
  case: caseRule,
  ordering,
  'fill-in': fillIn,
  numeric,
  rating,
  reflection,
};

/** What came of comparing a response with its key. */
export interface Judgement {
  readonly result: Fraction;
  /** Whether each part was dealt with rightly, by part id. */
  readonly parts: Readonly<Record<string, boolean>>;
}

/**
 * Compares a response with the key.
 *
 * @throws RangeError if item, key and response are not of one kind: content pairs the
 *   first two and the session the third, so this is a bug in the caller
 */
export function judge(item: Item, key: AnswerKey, response: Response): Judgement {
  sameKind(item, key);
  sameKind(item, response);
  const rule = ruleFor(item);
  const grades = graded(item, key, response, rule.judged?.(item, response) ?? rule.parts(item));
  return {
    result: worth(item.credit ?? rule.credit, grades.map(([, each]) => each)),
    parts: Object.fromEntries(grades.map(([part, each]) => [part, each === 1])),
  };
}

/** How right each of these parts is. */
function graded(item: Item, key: AnswerKey, response: Response, parts: readonly string[]): readonly (readonly [string, Grade])[] {
  const rule = ruleFor(item);
  const given = rule.given(response);
  const expected = rule.expected(key);
  return parts.map((part) => [
    part,
    rule.grade ? rule.grade(key, part, given[part]) : isRight(expected[part], given[part]) ? 1 : 0,
  ]);
}

/** Halves are counted where there are any, so that the fraction is of whole numbers. */
function worth(credit: Credit, grades: readonly Grade[]): Fraction {
  const halves = grades.includes(0.5) ? 2 : 1;
  const right = grades.reduce<number>((sum, grade) => sum + grade, 0);
  if (credit === 'all') return { right: right === grades.length ? 1 : 0, of: 1 };
  const less = credit === 'each-less-wrong' ? grades.filter((grade) => grade === 0).length : 0;
  return { right: halves * Math.max(0, right - less), of: halves * grades.length };
}

/** What the response says of each part. */
export function givenBy(item: Item, response: Response): Given {
  sameKind(item, response);
  return ruleFor(item).given(response);
}

/** What would be right for each part, the best first. */
export function expectedBy(item: Item, key: AnswerKey, language?: Language): Expected {
  sameKind(item, key);
  return ruleFor(item).expected(key, language);
}

/** Whether the response answers all that the item asks, so that it can be checked. */
export function isComplete(item: Item, response: Response): boolean {
  sameKind(item, response);
  return ruleFor(item).complete(item, response);
}

/** Ids of the parts that are judged, in the item's order. */
export function partsOf(item: Item): readonly string[] {
  return ruleFor(item).parts(item);
}

/** Whether one check settles the item, whatever it came to. */
export function isOnce(item: Item): boolean {
  return ruleFor(item).once ?? false;
}

/** Parts whose reasons may be read before the check, with how right each is. */
export function disclosedBy(item: Item, key: AnswerKey, response: Response): readonly (readonly [string, Grade])[] {
  sameKind(item, key);
  sameKind(item, response);
  return graded(item, key, response, ruleFor(item).disclosed?.(response) ?? []);
}

/** Whether a part that was left alone was answered by that, and the learner knows. */
export function isAnsweredByLeaving(item: Item): boolean {
  return ruleFor(item).leaving?.(item) ?? false;
}

/** Whether the learner may change the one response into the other. */
export function mayFollow(item: Item, before: Response | undefined, after: Response | undefined): boolean {
  for (const response of [before, after]) if (response) sameKind(item, response);
  return ruleFor(item).follows?.(before, after) ?? true;
}

function isRight(expected: readonly string[] | undefined, given: string | undefined): boolean {
  if (expected === undefined) return given === undefined;
  return given !== undefined && expected.includes(given);
}

function sameKind(item: Item, other: AnswerKey | Response): void {
  if (item.kind !== other.kind) throw new RangeError(`${item.id} is ${item.kind}, not ${other.kind}`);
}

// The table's line for a kind takes that kind's item, key and response; `sameKind` has
// checked that the others given along with the item are of its kind.
function ruleFor(item: Item): ScoringRule<ItemKind> {
  return rules[item.kind];
}
