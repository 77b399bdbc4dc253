import { textOf, type JsonObject } from '../../lrs/json.js';
import { unless, type Cmi5Launch, type Cmi5Problem } from './launch.js';
import { activityOf, hasCategory, isDefined, sessionOf, verbOf } from './words.js';

/**
 * What one statement may not be, after those that came before it under the registration.
 *
 * @param earlier - in the order in which they were stored
 */
export function orderProblems(statement: JsonObject, earlier: readonly JsonObject[], launch: Cmi5Launch): readonly Cmi5Problem[] {
  const session = launch.sessionId;
  if (earlier.some((each) => isDefined(each, 'abandoned', session))) return [{ clause: '9.3.6', reason: 'the LMS gave the session up: nothing comes after abandoned' }];
  if (earlier.some((each) => isDefined(each, 'terminated', session))) return [{ clause: '9.3.8', reason: 'nothing comes after terminated' }];
  const begun = earlier.find((each) => isDefined(each, 'initialized', session));
  const first = isDefined(statement, 'initialized');
  const time = Date.parse(textOf(statement['timestamp']));
  return [
    ...unless(first || begun !== undefined, '9.3.2', 'initialized has to be the first statement of the session'),
    ...unless(begun === undefined || !(time < Date.parse(textOf(begun['timestamp']))), '9.3', 'its timestamp is before that of initialized'),
    ...unless(!isDefined(statement, 'terminated') || !earlier.some((each) => ofContent(each, session) && Date.parse(textOf(each['timestamp'])) > time), '9.3.8', 'terminated has to have the last timestamp of the session'),
    ...modeProblems(statement, launch),
    ...(hasCategory(statement, 'cmi5') ? repeatProblems(statement, earlier, launch) : []),
  ];
}

function ofContent(statement: JsonObject, session: string): boolean {
  return sessionOf(statement) === session && !isDefined(statement, 'launched') && !isDefined(statement, 'satisfied');
}

/** 10.2.2: in Browse and Review nothing about the learner is recorded. */
function modeProblems(statement: JsonObject, { mode }: Cmi5Launch): readonly Cmi5Problem[] {
  const allowed = mode === 'Normal' || isDefined(statement, 'initialized') || isDefined(statement, 'terminated');
  return unless(allowed, '10.2.2', `in ${mode} mode an AU sends initialized and terminated, and nothing else`);
}

/** 9.3: what is said once in a session, and what once in a registration. */
function repeatProblems(statement: JsonObject, earlier: readonly JsonObject[], { sessionId, activityId }: Cmi5Launch): readonly Cmi5Problem[] {
  const verb = verbOf(statement);
  const said = earlier.filter((each) => hasCategory(each, 'cmi5') && activityOf(each) === activityId);
  const inSession = said.filter((each) => sessionOf(each) === sessionId).map(verbOf);
  const inRegistration = said.map(verbOf);
  return [
    ...unless(verb === undefined || !inSession.includes(verb), '9.3', `${verb} was said in this session already`),
    ...unless(!isJudged(verb) || !inSession.some((each) => isJudged(each) && each !== verb), '9.3', 'passed and failed are not both said in one session'),
    ...unless(verb !== 'completed' || !inRegistration.includes(verb), '9.3.3', 'completed was said in this registration already'),
    ...unless(verb !== 'passed' || !inRegistration.includes(verb), '9.3.4', 'passed was said in this registration already'),
    ...unless(verb !== 'failed' || !inRegistration.includes('passed'), '9.3', 'failed does not come after passed in a registration'),
  ];
}

function isJudged(verb: string | undefined): boolean {
  return verb === 'passed' || verb === 'failed';
}
