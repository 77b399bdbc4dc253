import { isJsonObject, sameJson, type JsonObject, type JsonValue } from '../../lrs/json.js';
import { isDuration } from '../../lrs/validation/values.js';
import { unless, type Cmi5Launch, type Cmi5Problem } from './launch.js';
import { activitiesIn, activityOf, at, extensions, hasCategory, sessionOf, verbOf, verbs, type Verb } from './words.js';

/** What one statement has to be like, whatever came before it. */
export function formProblems(statement: JsonObject, launch: Cmi5Launch): readonly Cmi5Problem[] {
  const verb = verbOf(statement);
  const defined = hasCategory(statement, 'cmi5');
  return [
    ...everyStatement(statement, launch),
    ...unless(at(statement, 'verb', 'id') !== voided, '6.3', 'an AU voids nothing'),
    ...(defined ? definedStatement(statement, verb, launch) : unless(!hasCategory(statement, 'moveOn'), '9.6.2.2', 'the moveon category is for cmi5 defined statements')),
  ];
}

const voided = 'http://adlnet.gov/expapi/verbs/voided';

function everyStatement(statement: JsonObject, { actor, registration, sessionId, contextTemplate }: Cmi5Launch): readonly Cmi5Problem[] {
  const { timestamp } = statement;
  return [
    ...unless(typeof statement['id'] === 'string', '9.1', 'the AU has to give each statement its id'),
    ...unless(sameJson(statement['actor'], actor), '9.2', 'the actor is not exactly the one of the launch'),
    ...unless(at(statement, 'context', 'registration') === registration, '9.6.1', 'the registration is not that of the launch'),
    ...unless(sessionOf(statement) === sessionId, '9.6.3.1', 'the session id is not that of LMS.LaunchData'),
    ...unless(typeof timestamp === 'string' && /(Z|[+]00:?00)$/.test(timestamp), '9.7', `the timestamp is ${JSON.stringify(timestamp) ?? 'missing'}, not one in UTC`),
    ...templateProblems(statement, contextTemplate),
  ];
}

/** 10.2.1: nothing of the context template is left out or changed. */
function templateProblems(statement: JsonObject, template: JsonObject): readonly Cmi5Problem[] {
  const context = at(statement, 'context');
  return Object.entries(template).flatMap(([name, value]) => {
    if (name === 'contextActivities') return activityProblems(context, value);
    if (name !== 'extensions') return unless(sameJson(at(context, name), value), '10.2.1', `context.${name} is not that of the context template`);
    return Object.entries(isJsonObject(value) ? value : {}).flatMap(([iri, wanted]) =>
      // The session id has a rule of its own.
      iri === extensions.sessionId ? [] : unless(sameJson(at(context, 'extensions', iri), wanted), '10.2.1', `context.extensions has not the template’s ${iri}`),
    );
  });
}

function activityProblems(context: JsonValue | undefined, template: JsonValue): readonly Cmi5Problem[] {
  return Object.keys(isJsonObject(template) ? template : {}).flatMap((kind) => {
    const found = activitiesIn(context, kind).map((activity) => at(activity, 'id'));
    const wanted = activitiesIn({ contextActivities: template }, kind).map((activity) => at(activity, 'id'));
    return wanted.flatMap((id) => unless(found.includes(id), '9.6.2', `context.contextActivities.${kind} has not the template’s ${String(id)}`));
  });
}

const byAu: readonly (Verb | undefined)[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/** 9.3 to 9.6 for statements with the cmi5 category. */
function definedStatement(statement: JsonObject, verb: Verb | undefined, launch: Cmi5Launch): readonly Cmi5Problem[] {
  if (!verb) return [{ clause: '7.1.3', reason: 'a statement with the cmi5 category has a verb that cmi5 does not define' }];
  if (!byAu.includes(verb)) return [{ clause: '9.3', reason: `${verb} is the LMS’s to say` }];
  const judged = verb === 'passed' || verb === 'failed';
  const result = at(statement, 'result');
  const duration = at(result, 'duration');
  const mastery = at(statement, 'context', 'extensions', extensions.masteryScore);
  return [
    ...unless(activityOf(statement) === launch.activityId, '9.4', 'the object is not the activityId of the launch'),
    ...unless((at(result, 'success') ?? null) === (judged ? verb === 'passed' : null), '9.5.2', `success has to be ${judged ? String(verb === 'passed') : 'left out'} in ${verb}`),
    ...unless((at(result, 'completion') ?? null) === (verb === 'completed' ? true : null), '9.5.3', `completion has to be ${verb === 'completed' ? 'true' : 'left out'} in ${verb}`),
    ...unless(verb === 'initialized' || (typeof duration === 'string' && isDuration(duration)), '9.5.4.1', `${verb} has to have a duration`),
    ...unless(hasCategory(statement, 'moveOn') === (judged || verb === 'completed'), '9.6.2.2', 'the moveon category goes with success and completion, and only with them'),
    ...unless(!judged || launch.masteryScore === undefined || mastery === launch.masteryScore, '9.6.3.2', `${verb} has to have the masteryScore of the launch in its context`),
    ...scoreProblems(at(result, 'score'), verb, launch),
    ...progressProblems(at(result, 'extensions', extensions.progress)),
  ];
}

function scoreProblems(score: JsonValue | undefined, verb: Verb, { masteryScore }: Cmi5Launch): readonly Cmi5Problem[] {
  if (score === undefined) return [];
  if (verb !== 'passed' && verb !== 'failed') return [{ clause: '9.5.1', reason: `${verb} has a score` }];
  const [scaled, raw, min, max] = ['scaled', 'raw', 'min', 'max'].map((name) => at(score, name));
  const whole = [raw, min, max].filter((value) => value !== undefined).every(Number.isInteger);
  return [
    ...unless(scaled === undefined || within(scaled, 0, 1), '9.5.1', `scaled is ${String(scaled)}, not from 0 to 1`),
    ...unless(whole, '9.5.1', 'raw, min and max are whole numbers'),
    ...unless(raw === undefined || (min !== undefined && max !== undefined), '9.5.1', 'raw has to come with min and max'),
    ...unless(raw === undefined || typeof min !== 'number' || typeof max !== 'number' || within(raw, min, max), '9.5.1', 'raw is not from min to max'),
    ...(masteryScore === undefined || typeof scaled !== 'number'
      ? []
      : verb === 'passed'
        ? unless(scaled >= masteryScore, '9.3.4', `passed with ${scaled}, below the masteryScore ${masteryScore}`)
        : unless(scaled < masteryScore, '9.3.5', `failed with ${scaled}, not below the masteryScore ${masteryScore}`)),
  ];
}

function progressProblems(progress: JsonValue | undefined): readonly Cmi5Problem[] {
  return unless(progress === undefined || (Number.isInteger(progress) && within(progress, 0, 100)), '9.5.5.1', 'progress is a whole number from 0 to 100');
}

function within(value: JsonValue, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to;
}

/** What an LRS takes, but which helps nobody. */
export function formDoubts(statement: JsonObject, { activityId }: Cmi5Launch): readonly string[] {
  const verb = verbOf(statement);
  const object = activityOf(statement);
  const doubts: string[] = [];
  if (!hasCategory(statement, 'cmi5') && verb !== undefined && object === activityId)
    doubts.push(`${verbs[verb]} without the cmi5 category counts for nothing`);
  // An objective is the course's own, whichever of its units it is learned in.
  const own = at(statement, 'object', 'definition', 'type') === 'http://adlnet.gov/expapi/activities/objective';
  if (!own && object !== '' && object !== activityId && !object.startsWith(`${activityId}/`) && !object.startsWith(`${activityId}#`))
    doubts.push(`the object ${object} does not lie under the activityId`);
  if (verb === 'completed' && at(statement, 'result', 'extensions', extensions.progress) !== undefined)
    doubts.push('completed is 100 %: it needs no progress (9.5.5.1)');
  return doubts;
}
