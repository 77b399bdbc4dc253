import type { AnswerKey } from '../model/answer-key.js';
import type { Item, ItemKind, Response } from '../model/item.js';
import type { Fraction } from '../model/points.js';
import { classification } from './items/classification.js';
import { matching } from './items/matching.js';
import { multipleChoice } from './items/multiple-choice.js';
import { singleChoice } from './items/single-choice.js';
import { trueFalse } from './items/true-false.js';
import type { Expected, Given, ScoringRule } from './rule.js';

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
  const rule = ruleFor(item);
  const given = givenBy(item, response);
  const expected = rule.expected(key);
  const verdicts = rule.parts(item).map((part) => [part, isRight(expected[part], given[part])] as const);
  const right = verdicts.filter(([, verdict]) => verdict).length;
  return {
    result:
      rule.credit === 'each'
        ? { right, of: verdicts.length }
        : { right: right === verdicts.length ? 1 : 0, of: 1 },
    parts: Object.fromEntries(verdicts),
  };
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
