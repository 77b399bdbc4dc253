import type { Response } from '../../src/model/item.js';
import type { JsonValue } from '../../build/preview/lrs/json.js';
import type { Check, Standard } from './model-lms.js';
import { twoStatuses } from './two-statuses.js';
import { answerText, WebBrowser, webRepertoire } from './web-lms.js';

/** No LMS: the browser keeps the record, in the form that `src/adapters/README.md` describes. */
export const web: Standard = {
  repertoire: webRepertoire,
  start: (story) => new WebBrowser(story),
  ...twoStatuses,
  written: ({ item, response, right, at }: Check) => answerText(item, byId(response), response.kind === 'rating' ? undefined : right, new Date(at).toISOString()),
};

/** By id: options chosen, entries in order, target by source; what was typed as it is. */
function byId(response: Response): JsonValue {
  switch (response.kind) {
    case 'true-false':
      return response.value;
    case 'single-choice':
      return [response.option];
    case 'multiple-choice':
      return [...response.options];
    case 'matching':
      return response.pairs;
    case 'classification':
      return response.placement;
    case 'hotspot':
      return [...response.regions];
    case 'case':
      return [...response.path];
    case 'ordering':
      return [...response.order];
    case 'fill-in':
      return response.text;
    case 'numeric':
      return response.value;
    case 'rating':
      return response.option;
    case 'reflection':
      throw new Error('a reflection is told to nobody');
    default:
      return response satisfies never;
  }
}
