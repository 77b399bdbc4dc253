import type { AnswerKey } from '../../../src/model/answer-key.js';
import type { Content } from '../../../src/model/content.js';
import type { Item, ResponseOf } from '../../../src/model/item.js';

/** Answers that journeys know how to give. */
export type Given = ResponseOf<'single-choice' | 'multiple-choice' | 'true-false' | 'matching' | 'classification'>;

/** The right answer to a question of a check, or a wrong one. @throws Error for a kind that no check of a journey asks */
export function responseTo(content: Content, item: Item, right: boolean): Given {
  switch (item.kind) {
    case 'single-choice': {
      const { option } = keyOf(content, item, 'single-choice');
      const wrong = item.options.find(({ id }) => id !== option)?.id ?? '';
      return { kind: 'single-choice', option: right ? option : wrong };
    }
    case 'multiple-choice': {
      const { options } = keyOf(content, item, 'multiple-choice');
      return { kind: 'multiple-choice', options: right ? options : options.slice(0, 1) };
    }
    case 'true-false':
      return { kind: 'true-false', value: keyOf(content, item, 'true-false').value === right };
    case 'matching': {
      const { pairs } = keyOf(content, item, 'matching');
      const [first] = item.targets;
      return { kind: 'matching', pairs: right ? pairs : Object.fromEntries(item.sources.map(({ id }) => [id, first?.id ?? ''])) };
    }
    default:
      throw new Error(`a check does not ask for ${item.kind}`);
  }
}

/** @throws Error if the item has no key of that kind */
export function keyOf<Kind extends AnswerKey['kind']>(content: Content, item: Item, kind: Kind): Extract<AnswerKey, { kind: Kind }> {
  const key = content.keys[item.id];
  if (key?.kind !== kind) throw new Error(`${item.id} has no key of its kind`);
  return key as Extract<AnswerKey, { kind: Kind }>; // its kind was just compared
}
