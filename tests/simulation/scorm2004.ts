import type { AnswerKey } from '../../src/model/answer-key.js';
import type { UnitContent } from '../../src/model/content.js';
import { itemOf } from '../../src/model/course.js';
import type { Part } from '../../src/model/ids.js';
import type { Item, Response } from '../../src/model/item.js';
import { keyOf } from '../../src/session/answer.js';
import type { Check, Standard } from './model-lms.js';
import { ScormLms } from './scorm-lms.js';
import { scorm2004Kind, scorm2004Repertoire } from './scorm2004-lms.js';
import { twoStatuses } from './two-statuses.js';
import { resultOf, stepAndOption, typeOf } from './scorm12.js';

export const scorm2004: Standard = {
  repertoire: scorm2004Repertoire,
  start: (story, time) => new ScormLms(scorm2004Kind, story, time),
  // RTE 4.2.4 and 4.2.22: completion and success, each by itself.
  ...twoStatuses,
  written,
};

/** id, type, response, first pattern, result and timestamp (RTE 4.2.9). */
function written({ item: id, response, right, at }: Check, content: UnitContent): string {
  const item = itemOf(content.unit, id);
  const type = typeOf(item.kind);
  const time = new Date(at).toISOString().slice(0, 19);
  return [plain(id), type, form(item, response), pattern(item, keyOf(content, id)), resultOf(item, right, 'incorrect'), time].join(' ');
}

/** The first of them: a range, a form with what is said of its case, or the answer that earns all. */
function pattern(item: Item, key: AnswerKey): string {
  if (key.kind === 'rating') return '';
  if (key.kind === 'numeric') return `${key.value - key.tolerance}[:]${key.value + key.tolerance}`;
  return (key.kind === 'fill-in' ? `{case_matters=${key.capitals === 'matter'}}` : '') + form(item, ideal(key));
}

/** The answer that earns all, as a learner would give it. */
function ideal(key: AnswerKey): Response {
  if (key.kind === 'case') return { kind: key.kind, path: Object.keys(key.grades).filter((option) => key.grades[option] === 'best') };
  if (key.kind === 'fill-in') return { kind: key.kind, text: Object.values(key.accepted).flat()[0] ?? '' };
  if (key.kind === 'rating') throw new Error('no rating is right');
  if (key.kind !== 'classification') return key;
  return { kind: key.kind, placement: Object.fromEntries(Object.entries(key.accepts).map(([token, places]) => [token, places[0] ?? ''])) };
}

/** RTE 4.2.9.1 and 4.2.9.2: `[,]` between members, `[.]` within a pair. */
function form(item: Item, response: Response): string {
  switch (response.kind) {
    case 'true-false':
      return String(response.value);
    case 'single-choice':
      return plain(response.option);
    case 'multiple-choice':
      return item.kind === 'multiple-choice' ? inOrder(item.options, response.options).join('[,]') : '';
    case 'matching':
      return item.kind === 'matching' ? pairs(item.sources, response.pairs) : '';
    case 'classification':
      return item.kind === 'classification' ? pairs(item.tokens, response.placement) : '';
    case 'hotspot':
      return item.kind === 'hotspot' ? inOrder(item.regions, response.regions).join('[,]') : '';
    case 'case':
      return item.kind === 'case' ? response.path.map((id) => stepAndOption(item, id).map((part) => plain(part.id)).join('[.]')).join('[,]') : '';
    case 'ordering':
      return response.order.map(plain).join('[,]');
    case 'fill-in':
      return response.text;
    case 'numeric':
      return String(response.value);
    case 'rating':
      return plain(response.option);
    case 'reflection':
      throw new Error('a reflection is told to nobody');
    default:
      return response satisfies never;
  }
}

function inOrder(parts: readonly Part[], chosen: readonly string[]): readonly string[] {
  return parts.filter(({ id }) => chosen.includes(id)).map(({ id }) => plain(id));
}

function pairs(sources: readonly Part[], held: Readonly<Record<string, string>>): string {
  return sources.flatMap(({ id }) => (held[id] === undefined ? [] : [`${plain(id)}[.]${plain(held[id])}`])).join('[,]');
}

/** Letters and digits only: what every run-time takes for an identifier. */
function plain(id: string): string {
  return id.toLowerCase().replace('-', '');
}
