import type { Place } from '../place.js';
import { tellSameWords, type Named } from '../same-words.js';
import type { Salvaged } from '../shape.js';
import type { AuthoredItem } from './items.js';

type Item = Salvaged<AuthoredItem>;

/** What no kind can check by itself: words that cannot be told apart, and credit where nothing is partly right. */
export function checkItemRules(item: Item, place: Place): void {
  checkCredit(item, place);
  for (const { entries, at } of namedLists(item, place)) tellSameWords(entries, at);
}

function checkCredit(item: Item, place: Place): void {
  if (!('credit' in item) || item.credit === undefined || !hasOneAnswer(item)) return;
  place.at('credit').report(`credit for a part of ${item.kind}`, 'leave it out: there is one answer, right or wrong');
}

function hasOneAnswer(item: Item): boolean {
  switch (item.kind) {
    case 'single-choice':
    case 'true-false':
    case 'fill-in':
    case 'numeric':
      return true;
    case 'hotspot':
      return item.choose !== 'many';
    default:
      return false;
  }
}

interface NamedList {
  readonly entries: readonly (Named | undefined)[] | undefined;
  /** Of the list. */
  readonly at: Place;
}

/** Lists from which a learner chooses, or which are put in order or in their places. */
function namedLists(item: Item, place: Place): readonly NamedList[] {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'rating':
      return [{ entries: item.options, at: place.at('options') }];
    case 'matching':
      return [
        { entries: item.targets, at: place.at('targets') },
        { entries: item.sources, at: place.at('sources') },
      ];
    case 'classification':
      return [{ entries: item.tokens, at: place.at('tokens') }];
    case 'hotspot':
      return [{ entries: item.regions, at: place.at('regions') }];
    case 'ordering':
      return [{ entries: item.entries, at: place.at('entries') }];
    case 'case':
      return (item.steps ?? []).map((step, index) => ({ entries: step?.options, at: place.at('steps', index, 'options') }));
    default:
      return [];
  }
}
