import type { AnswerKey, AnswerKeys } from '../../../src/model/answer-key.js';
import type { AuthorString } from '../author-string.js';

/** What is right of an item as a whole, where it does not lie with its parts. */
export function keyOfItem(item: string, keys: AnswerKeys): string | undefined {
  const key = keys[item];
  if (key?.kind === 'true-false') return `Right: ${key.value}`;
  if (key?.kind === 'numeric') return `Right: ${key.value}${key.tolerance > 0 ? `, and up to ${key.tolerance} off` : ''}`;
  if (key?.kind === 'rating' || key?.kind === 'reflection') return 'Nothing is right or wrong.';
  return undefined;
}

/** What is right of the part of an item that a label names. */
export function keyOfPart(string: AuthorString, keys: AnswerKeys): string | undefined {
  const path = string.address.split('.');
  const key = keys[string.owner];
  return key && path.at(-1) === 'label' ? partIn(key, path.at(-2) ?? '', path.at(-3) ?? '') : undefined;
}

function partIn(key: AnswerKey, part: string, list: string): string | undefined {
  switch (key.kind) {
    case 'single-choice':
      return key.option === part ? 'right' : 'wrong';
    case 'multiple-choice':
      return key.options.includes(part) ? 'right' : 'wrong';
    case 'hotspot':
      return key.regions.includes(part) ? 'right' : 'wrong';
    case 'case':
      return key.grades[part];
    case 'classification':
      return `belongs in ${key.accepts[part]?.join(' or ') ?? 'none'}`;
    case 'matching':
      return list === 'sources' ? `goes with ${key.pairs[part] ?? 'none'}` : undefined;
    case 'ordering':
      return `place ${key.order.indexOf(part) + 1}`;
    default:
      return undefined;
  }
}
