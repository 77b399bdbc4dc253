import type { JsonObject } from '../lrs/json.js';
import type { Cmi5Au, Cmi5Block } from '../packages/package.js';
import type { LaunchMode } from '../strict/cmi5/launch.js';
import { categories, extensions, verbs, type Verb } from '../strict/cmi5/words.js';

/** Whose statement, and in which session. */
export interface Cmi5Subject {
  readonly actor: JsonObject;
  readonly registration: string;
  readonly sessionId: string;
}

/** @param launchUrl - without the parameters that the LMS adds; 9.3.1 */
export function launched(subject: Cmi5Subject, au: Cmi5Au, activityId: string, mode: LaunchMode, launchUrl: string): JsonObject {
  return statement('launched', subject, activity(activityId, 'http://adlnet.gov/expapi/activities/lesson', au.title), au.id, {
    [extensions.launchMode]: mode,
    [extensions.launchUrl]: launchUrl,
    [extensions.moveOn]: au.moveOn,
    ...(au.masteryScore !== undefined && { [extensions.masteryScore]: au.masteryScore }),
    ...(au.launchParameters !== undefined && { [extensions.launchParameters]: au.launchParameters }),
  });
}

/** @param milliseconds - from launched to the last statement of the session; 9.3.6, 9.5.4.2 */
export function abandoned(subject: Cmi5Subject, au: Cmi5Au, activityId: string, milliseconds: number): JsonObject {
  const duration = `PT${(milliseconds / 1000).toFixed(2)}S`;
  return { ...statement('abandoned', subject, { objectType: 'Activity', id: activityId }, au.id), result: { duration } };
}

/** @param kind - what the object is, which is never the publisher's own; 9.3.9, 9.4 */
export function satisfied(subject: Cmi5Subject, part: Cmi5Block, kind: 'course' | 'block', activityId: string): JsonObject {
  return statement('satisfied', subject, activity(activityId, `https://w3id.org/xapi/cmi5/activitytype/${kind}`, part.title), part.id);
}

function statement(verb: Verb, subject: Cmi5Subject, object: JsonObject, publisherId: string, more: JsonObject = {}): JsonObject {
  const { actor, registration, sessionId } = subject;
  return {
    actor,
    verb: { id: verbs[verb], display: { en: verb } },
    object,
    context: {
      registration,
      contextActivities: { category: [{ objectType: 'Activity', id: categories.cmi5 }], grouping: [{ objectType: 'Activity', id: publisherId }] },
      extensions: { [extensions.sessionId]: sessionId, ...more },
    },
  };
}

function activity(id: string, type: string, name: string): JsonObject {
  return { objectType: 'Activity', id, definition: { type, name: { en: name } } };
}
