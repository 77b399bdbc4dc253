import type { Part } from '../../src/model/ids.js';
import { itemOf } from '../../src/model/course.js';
import type { UnitContent } from '../../src/model/content.js';
import type { AnswerKey } from '../../src/model/answer-key.js';
import type { CaseItem } from '../../src/model/items/case.js';
import type { Item, ItemKind, Response } from '../../src/model/item.js';
import { keyOf } from '../../src/session/answer.js';
import type { Check, Outcome, Standard } from './model-lms.js';
import { ScormLms } from './scorm-lms.js';
import { scorm12Kind, scorm12Repertoire } from './scorm12-lms.js';

const RANKS: Readonly<Record<string, number>> = { 'not attempted': 0, incomplete: 1, completed: 2, failed: 2, passed: 3 };

export const scorm12: Standard = {
  repertoire: scorm12Repertoire,
  start: (story, time) => new ScormLms(scorm12Kind, story, time),
  // RTE 3.4, lesson_status: one word for both, so that the verdict is said where there is one.
  statusOf: ({ completed, success }: Outcome) => (success !== 'unknown' ? success : completed ? 'completed' : 'incomplete'),
  rank,
  raised: (before, own) => (rank(own) >= rank(before) ? own : before),
  written,
};

function rank(status: string): number {
  return RANKS[status] ?? 0;
}

/** id, type, response, pattern, result and time (RTE 3.4, interactions). */
function written({ item: id, response, right, at }: Check, content: UnitContent): string {
  const item = itemOf(content.unit, id);
  const type = typeOf(item.kind);
  const time = new Date(at).toISOString().slice(11, 19);
  return [id.toLowerCase().replace('-', ''), type, form(item, response), pattern(item, keyOf(content, id)), resultOf(item, right, 'wrong'), time].join(' ');
}

/** The word for it in both SCORMs. */
export function typeOf(kind: ItemKind): string {
  const types: Partial<Record<ItemKind, string>> = { 'single-choice': 'choice', 'multiple-choice': 'choice', hotspot: 'choice', classification: 'matching', case: 'performance', ordering: 'sequencing', rating: 'likert' };
  return types[kind] ?? kind;
}

/** Vocabulary of `result` in both SCORMs: neutral is what is neither right nor wrong. */
export function resultOf({ kind }: Item, right: boolean, wrong: string): string {
  return kind === 'rating' ? 'neutral' : right ? 'correct' : wrong;
}

/** Of a rating there is none. */
function pattern(item: Item, key: AnswerKey): string {
  return key.kind === 'rating' ? '' : form(item, ideal(key));
}

/** The answer that earns all, as a learner would give it. */
function ideal(key: AnswerKey): Response {
  if (key.kind === 'case') return { kind: key.kind, path: Object.keys(key.grades).filter((option) => key.grades[option] === 'best') };
  if (key.kind === 'fill-in') return { kind: key.kind, text: Object.values(key.accepted).flat()[0] ?? '' };
  if (key.kind === 'rating') throw new Error('no rating is right');
  if (key.kind !== 'classification') return key;
  return { kind: key.kind, placement: Object.fromEntries(Object.entries(key.accepts).map(([token, places]) => [token, places[0] ?? ''])) };
}

/** CMIFeedback: parts are one character each, here always a digit. */
function form(item: Item, response: Response): string {
  switch (response.kind) {
    case 'true-false':
      return response.value ? 't' : 'f';
    case 'single-choice':
      return characters(item.kind === 'single-choice' ? item.options : [], [response.option]);
    case 'multiple-choice':
      return characters(item.kind === 'multiple-choice' ? item.options : [], response.options);
    case 'matching':
      return item.kind === 'matching' ? pairs(item.sources, item.targets, response.pairs) : '';
    case 'classification':
      return item.kind === 'classification' ? pairs(item.tokens, item.categories, response.placement) : '';
    case 'hotspot':
      return characters(item.kind === 'hotspot' ? item.regions : [], response.regions);
    case 'case':
      return item.kind === 'case' ? response.path.map((id) => stepAndOption(item, id).map(({ number }) => number).join('.')).join(',') : '';
    case 'ordering':
      return item.kind === 'ordering' ? response.order.map((id) => characters(item.entries, [id])).join(',') : '';
    case 'fill-in':
      return response.text;
    case 'numeric':
      return String(response.value);
    case 'rating':
      return characters(item.kind === 'rating' ? item.options : [], [response.option]);
    case 'reflection':
      throw new Error('a reflection is told to nobody');
    default:
      return response satisfies never;
  }
}

/** A chosen option, after the step that offers it. */
export function stepAndOption({ steps }: CaseItem, id: string): readonly [step: Part, option: Part] {
  for (const step of steps) for (const option of step.options) if (option.id === id) return [step, option];
  throw new Error(`${id} is no option`);
}

function characters(parts: readonly Part[], ids: readonly string[]): string {
  return parts.filter(({ id }) => ids.includes(id)).map(({ number }) => number).sort().join(',');
}

function pairs(sources: readonly Part[], targets: readonly Part[], held: Readonly<Record<string, string>>): string {
  return sources
    .flatMap(({ id, number }) => targets.filter((target) => target.id === held[id]).map((target) => `${number}.${target.number}`))
    .sort()
    .join(',');
}
