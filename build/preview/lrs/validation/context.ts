import { isJsonArray, isJsonObject, type JsonObject } from '../json.js';
import { activity } from './activity.js';
import { actor, group } from './actor.js';
import { anyText, arrayOf, oneOf, problem, record, text, type Check, type StatementProblem } from './check.js';
import { extensions, uuid } from './common.js';
import { isLanguageTag } from './values.js';

/** The four kinds of context activities. @see xAPI 1.0.3 Data 2.4.6.2 */
export const contextKinds = ['parent', 'grouping', 'category', 'other'] as const;

/** @see xAPI 1.0.3 Data 2.4.4.3 */
export const statementReference: Check = record(
  { required: { objectType: oneOf(['StatementRef'], 'Data 2.4.4.3'), id: uuid('Data 2.4.4.3') } },
  'Data 2.4.4.3',
);

// A single Activity in place of an array is taken, and kept as an array.
const activities: Check = (value, path) =>
  isJsonArray(value) ? arrayOf(activity, 'Data 2.4.6.2')(value, path) : activity(value, path);

/** @see xAPI 1.0.3 Data 2.4.6 */
export const context: Check = record(
  {
    optional: {
      registration: uuid('Data 2.4.6.1'),
      instructor: actor,
      team: group,
      contextActivities: record(
        { optional: Object.fromEntries(contextKinds.map((kind) => [kind, activities])) },
        'Data 2.4.6.2',
      ),
      revision: anyText('Data 2.4.6'),
      platform: anyText('Data 2.4.6'),
      language: text(isLanguageTag, 'an RFC 5646 language tag', 'Data 2.4.6'),
      statement: statementReference,
      extensions,
    },
  },
  'Data 2.4.6',
);

/** Revision and platform speak of an Activity; with another object they are refused. @see xAPI 1.0.3 Data 2.4.6 */
export function contextFitsObject(statement: JsonObject, path: string): readonly StatementProblem[] {
  const { object, context: given } = statement;
  if (!isJsonObject(object) || !isJsonObject(given)) return [];
  if ((object['objectType'] ?? 'Activity') === 'Activity') return [];
  return ['revision', 'platform']
    .filter((name) => Object.hasOwn(given, name))
    .map((name) =>
      problem(
        `${path === '' ? '' : `${path}.`}context.${name}`,
        given[name],
        'nothing, as the object is no Activity',
        'Data 2.4.6',
      ),
    );
}
