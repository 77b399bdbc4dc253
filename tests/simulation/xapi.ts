import type { Part } from '../../src/model/ids.js';
import { itemOf } from '../../src/model/course.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Item, Response } from '../../src/model/item.js';
import type { Check, Standard } from './model-lms.js';
import { twoStatuses } from './two-statuses.js';
import { XapiLrs, xapiRepertoire } from './xapi-lrs.js';
import { stepAndOption } from './scorm12.js';

export const xapi: Standard = {
  repertoire: xapiRepertoire,
  start: (story, time) => new XapiLrs(story, time),
  ...twoStatuses,
  written,
};

/** Object, response, success and timestamp of an `answered` statement. */
function written(check: Check, content: UnitContent): string {
  return [`${content.course.activityBase}/${content.unit.id}/${nameOf(check)}`, responseOf(check, content), successOf(check), new Date(check.at).toISOString()].join(' ');
}

/** A rating is neither right nor wrong: nothing is said of it. */
export function successOf({ response, right }: Check): string {
  return response.kind === 'rating' ? 'undefined' : String(right);
}

/** The last part of an item's activity. */
export function nameOf({ item }: Check): string {
  return item.toLowerCase().replace('-', '');
}

export function responseOf({ item, response }: Check, { unit }: UnitContent): string {
  return form(itemOf(unit, item), response);
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
    case 'hotspot':
      return item.kind === 'hotspot' ? item.regions.map(({ id }) => id).filter((id) => response.regions.includes(id)).join('[,]') : '';
    case 'case':
      return item.kind === 'case' ? response.path.map((id) => stepAndOption(item, id).map((part) => part.id).join('[.]')).join('[,]') : '';
    case 'ordering':
      return response.order.join('[,]');
    case 'fill-in':
      return response.text;
    case 'numeric':
      return String(response.value);
    case 'rating':
      return response.option;
    case 'reflection':
      throw new Error('a reflection is told to nobody');
    default:
      return response satisfies never;
  }
}

function pairs(sources: readonly Part[], held: Readonly<Record<string, string>>): string {
  return sources.flatMap(({ id }) => (held[id] === undefined ? [] : [`${id}[.]${held[id]}`])).join('[,]');
}
