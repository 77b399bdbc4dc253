import { parseJson, sameJson, type JsonObject } from '../../lrs/json.js';
import { unless, type Cmi5Launch, type Cmi5Problem } from './launch.js';
import { isDefined } from './words.js';

/** A request to the LRS but for its body. */
export interface Cmi5Request {
  readonly method: string;
  /** Below the endpoint, such as `/activities/state`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What the AU has read of what the LMS left for it. */
export interface Cmi5Reading {
  readonly launchData: boolean;
  readonly preferences: boolean;
}

export function isLaunchData({ path, query }: Cmi5Request): boolean {
  return path === '/activities/state' && query.get('stateId') === 'LMS.LaunchData';
}

export function isPreferences({ path, query }: Cmi5Request): boolean {
  return path === '/agents/profile' && query.get('profileId') === 'cmi5LearnerPreferences';
}

export function isWrite({ method }: Cmi5Request): boolean {
  return method === 'PUT' || method === 'POST' || method === 'DELETE';
}

/**
 * What a request may not be, whatever it carries. Pure.
 *
 * @param earlier - what is held under the registration
 */
export function requestProblems(request: Cmi5Request, reading: Cmi5Reading, earlier: readonly JsonObject[], launch: Cmi5Launch): readonly Cmi5Problem[] {
  const { path, query } = request;
  const says = (verb: 'abandoned' | 'terminated') => earlier.some((each) => isDefined(each, verb, launch.sessionId));
  const statements = path === '/statements' && isWrite(request);
  const state = path === '/activities/state';
  const agent = query.get('agent');
  return [
    // Statements have rules of their own: one that is sent again is no fault.
    ...unless(statements || !says('abandoned'), '9.3.6', 'the LMS gave the session up: nothing comes after abandoned'),
    ...unless(statements || !says('terminated'), '9.3.8', 'nothing comes after terminated, not even a state'),
    ...unless(!statements || reading.launchData, '10.2.1', 'LMS.LaunchData has to be read before the first statement'),
    ...unless(!statements || reading.preferences, '11.0', 'cmi5LearnerPreferences have to be read before the first statement'),
    ...unless(!isLaunchData(request) || !isWrite(request), '10.2.1', 'LMS.LaunchData is the LMS’s to write'),
    ...unless(agent === null || sameJson(parseJson(agent), launch.actor), '8.1.3', 'the agent is not exactly the actor of the launch'),
    ...unless(!state || query.get('activityId') === launch.activityId, '8.1.5', 'the activityId is not that of the launch'),
    ...unless(!state || query.get('registration') === launch.registration, '8.1.4', 'the registration is not that of the launch'),
  ];
}
