import type { Words } from '../i18n/words.js';
import type { Item } from '../model/item.js';
import type { ItemFeedback } from '../model/feedback.js';
import type { ItemView } from '../model/view.js';

/** What came of the last check and how to go on, as sentences. */
export function summaryOf(view: ItemView, feedback: ItemFeedback, words: Words): string {
  const outcome = [outcomeOf(view.item, feedback, words), ...certaintyWords(view, feedback, words)].join(' ');
  const shown = view.revealed ? [words.item.answersShown] : [];
  const onward = view.locked ? [] : [view.item.critical ? words.item.untilRight : wayOn(view.item, feedback, words)];
  return [outcome, ...shown, ...onward].join(' ');
}

/** To who was sure and not right, and to who was right and did not know it. */
function certaintyWords({ certainty }: ItemView, { outcome }: ItemFeedback, { item: words }: Words): readonly string[] {
  if (certainty?.chosen === 3 && outcome !== 'right') return [words.sureAndWrong];
  return certainty?.chosen === 1 && outcome === 'right' ? [words.guessedAndRight] : [];
}

/**
 * What is missing before the answer can be checked.
 *
 * @param view - whose answer is not complete
 */
export function missingFrom({ item, response }: ItemView, words: Words): string {
  switch (item.kind) {
    case 'matching': {
      const matched = response?.kind === 'matching' ? Object.keys(response.pairs).length : 0;
      return words.item.matchFirst(item.sources.length - matched);
    }
    case 'classification': {
      const placed = response?.kind === 'classification' ? Object.keys(response.placement).length : 0;
      return words.item.placeFirst(item.tokens.length - placed);
    }
    case 'ordering':
      return words.ordering.first;
    case 'fill-in':
      return words.item.textFirst;
    case 'numeric':
      return words.item.numberFirst;
    default:
      return words.item.answerFirst;
  }
}

function outcomeOf(item: Item, feedback: ItemFeedback, words: Words): string {
  if (item.kind === 'case') return words.case.outcome(rightIn(feedback), Object.keys(feedback.parts).length);
  if (feedback.outcome === 'noted') return words.item.noted[item.kind === 'reflection' ? item.kind : 'rating'];
  const count = countOf(item);
  if (count !== undefined) return words.item.countRight(rightIn(feedback), count);
  return { right: words.item.allRight, partly: words.item.partlyRight, wrong: words.item.allWrong }[feedback.outcome];
}

/** How many parts are told of each for itself; absent where the answer is one. */
function countOf(item: Item): number | undefined {
  if (item.kind === 'matching') return item.sources.length;
  if (item.kind === 'ordering') return item.entries.length;
  return item.kind === 'classification' ? item.tokens.length : undefined;
}

/** Parts that were right are fixed and keep their feedback until the next check, so they can be counted. */
function rightIn({ parts }: ItemFeedback): number {
  return Object.values(parts).filter((part) => part.right).length;
}

function wayOn(item: Item, feedback: ItemFeedback, { item: words }: Words): string {
  // With nothing right there are no others.
  if (countOf(item) === undefined || rightIn(feedback) === 0) return words.changeAnswer;
  return item.kind === 'classification' || item.kind === 'ordering' ? words.moveOthers : words.changeOthers;
}
