import type { Activity, Context, Result, Statement, StatementObject, Verb } from '@xapi/xapi';
import type { Course, Unit } from '../../model/course.js';
import { foldId } from '../../model/ids.js';
import { scaledScore, type Points } from '../../model/points.js';
import type { Language, Texts } from '../../model/text.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { Success } from '../../tracking/record.js';
import { itemDefinition, namedDefinition, responseOf } from './definitions.js';
import { isoDuration } from './duration.js';
import type { XapiLaunch } from './launch.js';
import type { StoredState } from './stored-state.js';
import { URL_NAMES, uuidOf } from './uuid.js';

/** What every statement of a launch depends on. */
export interface StatementSetting {
  readonly launch: Pick<XapiLaunch, 'actor' | 'registration' | 'grouping'>;
  /** IRI of the launched activity. */
  readonly activity: string;
  readonly course: Pick<Course, 'activityBase' | 'version'>;
  readonly unit: Pick<Unit, 'id'>;
  /** Of every language that is loaded. */
  readonly texts: readonly Texts[];
  /** What shows the course, for `context.platform`. */
  readonly platform: string;
  /** A UUID of this launch's own. */
  readonly session: string;
}

/** What the statements depend on at the moment. */
export interface Standing {
  /** What was on record when the unit was launched: it is not said again. */
  readonly prior: Pick<StoredState, 'completion' | 'success' | 'scaled' | 'progress'>;
  readonly success: Success;
  readonly points?: Points;
  readonly language: Language;
  /** Ms since 1970. */
  readonly at: number;
}

/**
 * The changes as statements, in order. The same changes give the same ids, so that what
 * is sent again is stored once: those about the registration as a whole (completed, passed)
 * have the same id in every launch, all others in this one.
 *
 * Clauses are of xAPI 1.0.3, Data; verbs are ADL's.
 */
export function toStatements(changes: TrackingChanges, standing: Standing, setting: StatementSetting): readonly Statement[] {
  return [
    ...(changes.interactions ?? []).map((report) => answered(report, standing, setting)),
    ...progressed(changes, standing, setting),
    ...completed(changes, standing, setting),
    ...judged(changes, standing, setting),
  ];
}

/** The first statement of a launch. */
export function initialized({ language, at }: Pick<Standing, 'language' | 'at'>, setting: StatementSetting): Statement {
  const course = { id: setting.course.activityBase, definition: namedDefinition('course', COURSE_TEXT, setting.texts) };
  return statementOf({ name: 'initialized', verb: 'initialized', language, at, grouping: course }, setting);
}

/** Id of the text that names the course, whatever its own id. */
const COURSE_TEXT = 'course';

/** The last statement of a launch, with the time that it took. */
export function terminated({ language, at }: Pick<Standing, 'language' | 'at'>, seconds: number, setting: StatementSetting): Statement {
  const result = { duration: isoDuration(seconds) };
  return statementOf({ name: 'terminated', verb: 'terminated', result, language, at }, setting);
}

/** 2.4.4.1: object and response; 2.5: result. The moment is that of the check, not of the sending. */
function answered(report: InteractionReport, { language }: Standing, setting: StatementSetting): Statement {
  const { activityBase } = setting.course;
  const { scaled, weight } = report;
  const objective = {
    id: `${activityBase}/objectives/${foldId(report.objective)}`,
    definition: namedDefinition('objective', report.objective, setting.texts),
  };
  return statementOf(
    {
      name: `answered ${report.sequence}`,
      verb: 'answered',
      object: {
        objectType: 'Activity',
        id: `${setting.activity}/${foldId(report.item)}`,
        definition: itemDefinition(report.item, report.interaction, setting.texts),
      },
      result: {
        response: responseOf(report.interaction),
        success: report.right,
        score: { scaled, raw: Math.min(weight, Number((scaled * weight).toFixed(4))), min: 0, max: weight },
        duration: isoDuration(report.seconds),
      },
      others: {
        contextActivities: { parent: [{ id: setting.activity }], other: [objective] },
        extensions: { [`${activityBase}/extensions/attempt`]: report.attempt, [`${activityBase}/extensions/check`]: report.check },
      },
      language,
      at: report.at,
    },
    setting,
  );
}

/** Whole hundredths, in the extension that cmi5 (9.5.5.1) defines. */
function progressed({ progress }: TrackingChanges, { prior, language, at }: Standing, setting: StatementSetting): readonly Statement[] {
  const percent = Math.floor((progress ?? 0) * 100 + 1e-9);
  if (percent <= Math.floor((prior.progress ?? 0) * 100 + 1e-9)) return [];
  const result = { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': percent } };
  return [statementOf({ name: `progressed ${percent}`, verb: 'progressed', result, language, at }, setting)];
}

/** No score: what was seen and done is another matter than how well. */
function completed(changes: TrackingChanges, { prior, language, at }: Standing, setting: StatementSetting): readonly Statement[] {
  if (changes.status?.completion !== 'completed' || prior.completion === 'completed') return [];
  const result = { completion: true, duration: isoDuration(changes.sessionSeconds) };
  return [statementOf({ name: 'completed', lasting: true, verb: 'completed', result, language, at }, setting)];
}

/** Passed or failed with the score; where no mark is set, the score alone. 2.5.1: scaled, raw, min, max. */
function judged(changes: TrackingChanges, standing: Standing, setting: StatementSetting): readonly Statement[] {
  if (!changes.status && !changes.points) return [];
  const success = changes.status?.success ?? standing.success;
  const points = changes.points ?? standing.points;
  if (success === 'unknown' && !points) return [];
  if (success === standing.prior.success && (!points || scaledScore(points) === standing.prior.scaled)) return [];

  const score = points && { scaled: scaledScore(points), raw: points.earned, min: 0, max: points.max };
  const verb = success === 'unknown' ? 'scored' : success;
  const { language, at } = standing;
  return [
    statementOf(
      {
        name: points ? `${verb} ${points.earned} of ${points.max}` : verb,
        lasting: verb === 'passed',
        verb,
        result: { ...(success !== 'unknown' && { success: success === 'passed' }), ...(score && { score }) },
        language,
        at,
      },
      setting,
    ),
  ];
}

interface Draft {
  /** Unique within the launch, or within the registration. */
  readonly name: string;
  readonly lasting?: boolean;
  readonly verb: keyof typeof VERBS;
  /** The unit's activity where absent. */
  readonly object?: StatementObject;
  readonly result?: Result;
  readonly grouping?: Activity;
  readonly others?: Context;
  readonly language: Language;
  readonly at: number;
}

/** 2.4.6: context. Revision and platform are allowed, since the object is always an activity. */
function statementOf(draft: Draft, setting: StatementSetting): Statement {
  const { actor, registration, grouping } = setting.launch;
  return {
    id: uuidOf(draft.lasting ? lastingSpace(setting) : setting.session, draft.name),
    actor,
    verb: VERBS[draft.verb],
    object: draft.object ?? {
      objectType: 'Activity',
      id: setting.activity,
      definition: namedDefinition('module', setting.unit.id, setting.texts),
    },
    ...(draft.result && { result: draft.result }),
    context: {
      ...draft.others,
      ...(registration && { registration }),
      revision: setting.course.version,
      platform: setting.platform,
      language: draft.language,
      contextActivities: {
        ...draft.others?.contextActivities,
        grouping: [draft.grouping ?? { id: setting.course.activityBase }, ...(grouping ? [{ id: grouping }] : [])],
      },
    },
    timestamp: new Date(draft.at).toISOString(),
  };
}

/** A name space that is the same in every launch of this activity by this learner and registration. */
function lastingSpace({ launch, activity }: StatementSetting): string {
  return uuidOf(launch.registration ?? URL_NAMES, `${activity} ${JSON.stringify({ ...launch.actor, name: '' })}`);
}

const VERBS = {
  initialized: verb('initialized'),
  answered: verb('answered'),
  progressed: verb('progressed'),
  completed: verb('completed'),
  passed: verb('passed'),
  failed: verb('failed'),
  scored: verb('scored'),
  terminated: verb('terminated'),
} as const;

function verb(name: string): Verb {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } };
}
