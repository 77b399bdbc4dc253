import type { AnswerKey } from '../model/answer-key.js';
import type { Item, ItemKind, Response } from '../model/item.js';
import type { Credit } from '../model/item-base.js';
import type { Fraction } from '../model/points.js';
import { classification } from './items/classification.js';
import { matching } from './items/matching.js';
import { multipleChoice } from './items/multiple-choice.js';
import { singleChoice } from './items/single-choice.js';
import { trueFalse } from './items/true-false.js';
import type { Expected, Given, Grade, ScoringRule } from './rule.js';

const rules: { readonly [Kind in ItemKind]: ScoringRule<Kind> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  classification,
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
  const given = rule.given(response);
  const expected = rule.expected(key);
  const grade = (part: string): Grade =>
    rule.grade ? rule.grade(key, part, given[part]) : isRight(expected[part], given[part]) ? 1 : 0;
  const grades = (rule.judged?.(item, response) ?? rule.parts(item)).map((part) => [part, grade(part)] as const);
  return {
    result: worth(item.credit ?? rule.credit, grades.map(([, each]) => each)),
    parts: Object.fromEntries(grades.map(([part, each]) => [part, each === 1])),
  };
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

/** What would be right for each part. */
export function expectedBy(item: Item, key: AnswerKey): Expected {
  sameKind(item, key);
  return ruleFor(item).expected(key);
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

/** Parts whose reasons may be read before the check. */
export function disclosedBy(item: Item, response: Response): readonly string[] {
  sameKind(item, response);
  return ruleFor(item).disclosed?.(response) ?? [];
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
