import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../lrs/json.js';
import type { Cmi5Launch, LaunchMode } from '../strict/cmi5/launch.js';
import { categories, extensions, verbs } from '../strict/cmi5/words.js';

const actor = { objectType: 'Agent', account: { homePage: 'http://localhost/preview', name: 'sian' } };
const registration = '6f1e1b5c-6f1a-4d6b-9a55-0d4f7d7f2f10';
const activityId = 'http://localhost/preview/courses/m1/au/0';

/** Session `s1` with a masteryScore of 0.8, and a platform and an extension of the LMS's own in its template. */
export function testLaunch(mode: LaunchMode = 'Normal'): Cmi5Launch {
  return { actor, registration, activityId, sessionId: 's1', mode, masteryScore: 0.8, contextTemplate: templateOf('s1') };
}

function templateOf(session: string): JsonObject {
  return {
    platform: 'preview',
    contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://example.org/m1' }] },
    extensions: { [extensions.sessionId]: session, 'https://example.org/lms': 'x' },
  };
}

export type AuVerb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated' | 'answered';

const results: Readonly<Record<AuVerb, JsonObject | undefined>> = {
  initialized: undefined,
  completed: { completion: true, duration: 'PT1M' },
  passed: { success: true, duration: 'PT1M' },
  failed: { success: false, duration: 'PT1M' },
  terminated: { duration: 'PT1M' },
  answered: { success: true, response: 'a' },
};

/** A statement as cmi5 wants it of an AU that was launched as `launch` says. */
export function auStatement(verb: AuVerb, score?: JsonObject, session = 's1', launch: Cmi5Launch = testLaunch()): JsonObject {
  const defined = verb !== 'answered';
  const judged = verb === 'passed' || verb === 'failed';
  const template = session === launch.sessionId ? launch.contextTemplate : templateOf(session);
  const { contextActivities, extensions: own } = template as { contextActivities: JsonObject; extensions: JsonObject }; // as templates are made here and by the LMS
  const category = [...(defined ? [{ id: categories.cmi5 }] : []), ...(judged || verb === 'completed' ? [{ id: categories.moveOn }] : [])];
  return {
    id: randomUUID(),
    timestamp: verb === 'initialized' ? '2026-05-04T13:00:00Z' : '2026-05-04T13:05:00Z',
    actor: launch.actor,
    verb: { id: verb === 'answered' ? 'http://adlnet.gov/expapi/verbs/answered' : verbs[verb] },
    object: { objectType: 'Activity', id: defined ? launch.activityId : `${launch.activityId}/q1` },
    context: {
      ...template,
      registration: launch.registration,
      contextActivities: { ...contextActivities, ...(category.length > 0 && { category }) },
      extensions: { ...own, ...(judged && launch.masteryScore !== undefined && { [extensions.masteryScore]: launch.masteryScore }) },
    },
    ...(results[verb] && { result: { ...results[verb], ...(score && { score }) } }),
  };
}

/** A statement of the LMS in a session. */
export function lmsStatement(verb: 'launched' | 'abandoned', session = 's1'): JsonObject {
  const { context } = auStatement('initialized', undefined, session);
  return { id: randomUUID(), timestamp: '2026-05-04T13:00:00Z', actor, verb: { id: verbs[verb] }, object: { objectType: 'Activity', id: activityId }, ...(context !== undefined && { context }) };
}
