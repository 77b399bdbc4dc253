import type { Item, ItemKind, Response } from '../../model/item.js';
import type { NumberedItem } from '../../model/numbering.js';
import { caseCodec } from './items/case.js';
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
import type { Coder } from './coder.js';
import type { ResponseCodec } from './response-codec.js';

const codecs: { readonly [Kind in ItemKind]: ResponseCodec<Kind> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  matching,
  classification,
  hotspot,
  case: caseCodec,
  ordering,
  'fill-in': fillIn,
  numeric,
  rating,
  reflection,
};

/** A response, or that there is none. */
export function codeResponse(coder: Coder, layout: NumberedItem, held?: { readonly response?: Response | undefined }): Response | undefined {
  const response = held?.response;
  if (!coder.flag('response', held && response !== undefined)) return undefined;
  if (response && response.kind !== layout.kind) throw new RangeError(`${layout.id} is ${layout.kind}, not ${response.kind}`);
  return codecFor(layout.kind).code(coder, layout, response);
}

/** What is left of a response of another version of the content. */
export function fitResponse(item: Item, response: Response): Response | undefined {
  return item.kind === response.kind ? codecFor(item.kind).fit(item, response) : undefined;
}

// The table's line for a kind takes that kind's items and responses; each caller has
// checked that the two are of one kind.
function codecFor(kind: ItemKind): ResponseCodec<ItemKind> {
  return codecs[kind];
}
