import { CASE_AGAIN, type CaseItem } from '../../model/items/case.js';
import { LONGEST_TEXT } from '../../model/items/fill-in.js';
import { DECIMALS, WHOLE_DIGITS } from '../../model/items/numeric.js';
import type { Item, Response } from '../../model/item.js';

/** A response that answers all that is asked, as long as there can be one. */
export function finished(item: Item): Response {
  switch (item.kind) {
    case 'single-choice':
    case 'rating':
      return { kind: item.kind, option: item.options[0]?.id ?? '' };
    case 'multiple-choice':
      return { kind: item.kind, options: item.options.slice(0, 1).map(({ id }) => id) };
    case 'true-false':
      return { kind: item.kind, value: true };
    case 'matching':
      return { kind: item.kind, pairs: allTo(item.sources, item.targets[0]?.id) };
    case 'classification':
      return { kind: item.kind, placement: allTo(item.tokens, item.categories[0]?.id) };
    case 'hotspot':
      return { kind: item.kind, regions: item.regions.slice(0, 1).map(({ id }) => id) };
    case 'case':
      return { kind: item.kind, path: longestPath(item) };
    case 'ordering':
      return { kind: item.kind, order: item.entries.map(({ id }) => id) };
    case 'fill-in':
      return { kind: item.kind, text: 'ŵ'.repeat(LONGEST_TEXT) };
    case 'numeric':
      return { kind: item.kind, value: 10 ** WHOLE_DIGITS - 10 ** -DECIMALS };
    case 'reflection':
      return { kind: item.kind };
    default:
      return item satisfies never;
  }
}

/** Another response, with gaps where the kind of item knows such a thing: they take room of their own. */
export function unfinished(item: Item): Response {
  switch (item.kind) {
    case 'single-choice':
    case 'rating':
      return { kind: item.kind, option: item.options.at(-1)?.id ?? '' };
    case 'multiple-choice':
      return { kind: item.kind, options: [] };
    case 'true-false':
      return { kind: item.kind, value: false };
    case 'matching':
      return { kind: item.kind, pairs: {} };
    case 'classification':
      return { kind: item.kind, placement: {} };
    case 'hotspot':
      return { kind: item.kind, regions: [] };
    case 'case':
      return { kind: item.kind, path: longestPath(item).slice(0, -1) };
    case 'ordering':
      return { kind: item.kind, order: item.entries.slice(0, -1).map(({ id }) => id) };
    case 'fill-in':
      return { kind: item.kind, text: 'ŷ'.repeat(LONGEST_TEXT) };
    case 'numeric':
      return { kind: item.kind, value: 10 ** -DECIMALS - 10 ** WHOLE_DIGITS };
    case 'reflection':
      return { kind: item.kind };
    default:
      return item satisfies never;
  }
}

/** Everything that leads back, then what leads on, at each step: as many choices as there can be. */
function longestPath({ steps }: CaseItem): readonly string[] {
  return steps.flatMap(({ options }) => {
    const again = options.filter(({ to }) => to === CASE_AGAIN);
    const on = options.filter(({ to }) => to !== CASE_AGAIN).slice(0, 1);
    return [...again, ...on].map(({ id }) => id);
  });
}

function allTo(parts: readonly { readonly id: string }[], place: string | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.map(({ id }) => [id, place ?? '']));
}
