import { isJsonObject, type JsonObject, type JsonValue } from '../json.js';
import { activity } from './activity.js';
import { actor, authority } from './actor.js';
import { attachment } from './attachment.js';
import { arrayOf, oneOf, problem, record, text, type Check, type StatementProblem } from './check.js';
import { iri, languageMap, timestamp, uuid } from './common.js';
import { context, contextFitsObject, statementReference } from './context.js';
import { result } from './result.js';
import { isVersion } from './values.js';

/** The verb that takes a statement back. @see xAPI 1.0.3 Data 2.3.2 */
export const voidedVerb = 'http://adlnet.gov/expapi/verbs/voided';

const verb: Check = record({ required: { id: iri('Data 2.4.3') }, optional: { display: languageMap } }, 'Data 2.4.3');
const shared = { result, context, timestamp, attachments: arrayOf(attachment, 'Data 2.4.11') };

const subStatement: Check = record(
  {
    required: { objectType: oneOf(['SubStatement'], 'Data 2.4.4.3'), actor, verb, object: objectOf(false) },
    optional: shared,
  },
  'Data 2.4.4.3',
  contextFitsObject,
);

const statement: Check = record(
  {
    required: { actor, verb, object: objectOf(true) },
    optional: {
      ...shared,
      id: uuid('Data 2.4.1'),
      stored: timestamp,
      authority,
      version: text(isVersion, '1.0 or 1.0.x', 'Data 2.4.10'),
    },
  },
  'Data 2.4',
  (value, path) => [...contextFitsObject(value, path), ...voidsStatement(value)],
);

/** Everything about a statement that xAPI 1.0.3 does not allow; nothing if an LRS has to take it. */
export function statementProblems(value: JsonValue): readonly StatementProblem[] {
  return statement(value, '');
}

/** What a statement, or a statement within it, may be about. @see xAPI 1.0.3 Data 2.4.4 */
function objectOf(outermost: boolean): Check {
  const byType: Readonly<Record<string, Check>> = {
    Activity: activity,
    Agent: actor,
    Group: actor,
    StatementRef: statementReference,
    // A SubStatement holds no other; looked up late, as it is defined by means of this.
    ...(outermost ? { SubStatement: (value: JsonValue, path: string) => subStatement(value, path) } : {}),
  };
  return (value, path) => {
    if (!isJsonObject(value)) return [problem(path, value, 'an object', 'Data 2.4.4')];
    const type = value['objectType'] ?? 'Activity';
    const check = typeof type === 'string' && Object.hasOwn(byType, type) ? byType[type] : undefined;
    return (
      check?.(value, path) ?? [
        problem(`${path}.objectType`, type, `one of ${Object.keys(byType).join(', ')}`, 'Data 2.4.4'),
      ]
    );
  };
}

function voidsStatement({ verb: given, object }: JsonObject): readonly StatementProblem[] {
  if (!isJsonObject(given) || given['id'] !== voidedVerb) return [];
  return isJsonObject(object) && object['objectType'] === 'StatementRef'
    ? []
    : [problem('object', object, 'a StatementRef, as the verb is voided', 'Data 2.3.2')];
}
