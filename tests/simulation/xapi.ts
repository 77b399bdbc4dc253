import type { Part } from '../../src/model/ids.js';
import { itemOf } from '../../src/model/course.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Item, Response } from '../../src/model/item.js';
import type { Check, Outcome, Standard } from './model-lms.js';
import { XapiLrs, xapiRepertoire } from './xapi-lrs.js';

export const xapi: Standard = {
  repertoire: xapiRepertoire,
  start: (story, time) => new XapiLrs(story, time),
  statusOf: ({ completed, success }: Outcome) => `${completed ? 'completed' : 'incomplete'} ${success}`,
  rank: (status) => (status.startsWith('completed') ? 1 : 0) + (status.endsWith('passed') ? 2 : 0),
  // What was stated stays stated: each of the two goes up by itself.
  raised: (before, own) => {
    const success = before.endsWith('passed') || own.endsWith('unknown') ? before.split(' ')[1] : own.split(' ')[1];
    return `${[before, own].some((status) => status.startsWith('completed')) ? 'completed' : 'incomplete'} ${success}`;
  },
  written,
};

/** Object, response, success and timestamp of an `answered` statement. */
function written({ item: id, response, right, at }: Check, content: UnitContent): string {
  const name = id.toLowerCase().replace('-', '');
  return [`${content.course.activityBase}/${content.unit.id}/${name}`, form(itemOf(content.unit, id), response), right, new Date(at).toISOString()].join(' ');
}

/** xAPI 1.0.3, Data 2.4.4.1: `true`, `a[,]b`, `a[.]1[,]b[.]2`. */
function form(item: Item, response: Response): string {
  switch (response.kind) {
    case 'true-false':
      return String(response.value);
    case 'single-choice':
      return response.option;
    case 'multiple-choice':
      return item.kind === 'multiple-choice' ? item.options.map(({ id }) => id).filter((id) => response.options.includes(id)).join('[,]') : '';
    case 'matching':
      return item.kind === 'matching' ? pairs(item.sources, response.pairs) : '';
    case 'classification':
      return item.kind === 'classification' ? pairs(item.tokens, response.placement) : '';
    default:
      return response satisfies never;
  }
}

function pairs(sources: readonly Part[], held: Readonly<Record<string, string>>): string {
  return sources.flatMap(({ id }) => (held[id] === undefined ? [] : [`${id}[.]${held[id]}`])).join('[,]');
}
