import type { AnswerKey } from '../../model/answer-key.js';
import type { Item, ItemKind, Response } from '../../model/item.js';
import type { Interaction } from '../interaction.js';
import { caseWriter } from './case.js';
import { classification } from './classification.js';
import { fillIn } from './fill-in.js';
import { hotspot } from './hotspot.js';
import { matching } from './matching.js';
import { multipleChoice } from './multiple-choice.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';
import { rating } from './rating.js';
import { reflection } from './reflection.js';
import { singleChoice } from './single-choice.js';
import { trueFalse } from './true-false.js';
import type { InteractionWriter } from './writer.js';

const writers: { readonly [Kind in ItemKind]: InteractionWriter<Kind> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  classification,
  hotspot,
  case: caseWriter,
  ordering,
  'fill-in': fillIn,
  numeric,
  rating,
  reflection,
};

/**
 * An answer in the words that all standards share; nothing where nobody is to be told of it.
 *
 * @throws RangeError if item, key and response are not of one kind, which is a bug in the caller
 */
export function interactionOf(item: Item, key: AnswerKey, response: Response): Interaction | undefined {
  if (item.kind !== key.kind || item.kind !== response.kind) {
    throw new RangeError(`${item.id} is ${item.kind}, its key ${key.kind}, the response ${response.kind}`);
  }
  // The line for a kind takes that kind's three, and they were just found to be of one kind.
  const write = writers[item.kind] as (item: Item, key: AnswerKey, response: Response) => Interaction | undefined;
  return write(item, key, response);
}
