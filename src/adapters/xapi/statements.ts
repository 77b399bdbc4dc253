import type { Activity, Context, Result, Statement, StatementObject } from '@xapi/xapi';
import type { Course, Unit } from '../../model/course.js';
import { scaledScore, type Points } from '../../model/points.js';
import type { Language, Texts } from '../../model/text.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { Completion, Success } from '../../tracking/record.js';
import { answeredParts } from './answered.js';
import { creditedParts } from './credited.js';
import { namedDefinition } from './definitions.js';
import { isoDuration } from './duration.js';
import { lastingSpace } from './lasting-space.js';
import type { XapiLaunch } from './launch.js';
import { progressResult, wholePercent } from './progress.js';
import type { StoredState } from './stored-state.js';
import { uuidOf } from './uuid.js';
import { VERBS } from './verbs.js';

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
  /** What is on record: it is not said again. */
  readonly told: Pick<StoredState, 'completion' | 'success' | 'scaled' | 'progress'>;
  readonly language: Language;
  /** Ms since 1970. */
  readonly at: number;
}

/** What there is to be on record. */
export interface Outcome {
  readonly completion: Completion;
  readonly success: Success;
  /** Of the best attempt. */
  readonly points?: Points;
  /** Time of all launches. */
  readonly seconds: number;
}

/**
 * What the changes say of answers and progress, in order. The same changes give the same ids,
 * so that what is sent again is stored once: answers have the same id in every launch of a
 * registration, all others in this one.
 *
 * Clauses are of xAPI 1.0.3, Data; verbs are ADL's.
 */
export function toStatements(changes: TrackingChanges, standing: Standing, setting: StatementSetting): readonly Statement[] {
  const { language, at } = standing;
  return [
    ...(changes.interactions ?? []).map((report) => answered(report, standing, setting)),
    ...creditedParts(changes, setting).map((parts) => statementOf({ ...parts, lasting: true, verb: 'mastered', language, at }, setting)),
    ...progressed(changes, standing, setting),
  ];
}

/** What the outcome says beyond what is on record. Ids are the same in every launch of a registration. */
export function toVerdicts(outcome: Outcome, standing: Standing, setting: StatementSetting): readonly Statement[] {
  return [...completed(outcome, standing, setting), ...judged(outcome, standing, setting)];
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

/** The moment is that of the check, not of the sending. */
function answered(report: InteractionReport, { language }: Standing, setting: StatementSetting): Statement {
  const { object, result, context } = answeredParts(report, setting);
  // Named by the check itself and not by its place in this launch, so that one carried over from an earlier launch is stored once.
  const name = `answered ${report.item} ${report.attempt} ${report.check} ${report.at}`;
  return statementOf({ name, lasting: true, verb: 'answered', object, result, others: context, language, at: report.at }, setting);
}

function progressed({ progress }: TrackingChanges, { told, language, at }: Standing, setting: StatementSetting): readonly Statement[] {
  const percent = wholePercent(progress);
  if (percent <= wholePercent(told.progress)) return [];
  return [statementOf({ name: `progressed ${percent}`, verb: 'progressed', result: progressResult(percent), language, at }, setting)];
}

/** No score: what was seen and done is another matter than how well. The time is that of all launches (2.4.5). */
function completed({ completion, seconds }: Outcome, { told, language, at }: Standing, setting: StatementSetting): readonly Statement[] {
  if (completion !== 'completed' || told.completion === 'completed') return [];
  const result = { completion: true, duration: isoDuration(seconds) };
  return [statementOf({ name: 'completed', lasting: true, verb: 'completed', result, language, at }, setting)];
}

/** Passed or failed with the score; where no mark is set, the score alone. 2.4.5.1: scaled, raw, min, max. */
function judged({ success, points }: Outcome, { told, language, at }: Standing, setting: StatementSetting): readonly Statement[] {
  const better = points !== undefined && scaledScore(points) > (told.scaled ?? -1);
  if (!better && (success === 'unknown' || success === told.success)) return [];
  if (told.success === 'passed' && success !== 'passed') return [];

  const score = points && { scaled: scaledScore(points), raw: points.earned, min: 0, max: points.max };
  const verb = success === 'unknown' ? 'scored' : success;
  const result = { ...(success !== 'unknown' && { success: success === 'passed' }), ...(score && { score }) };
  return [statementOf({ name: points ? `${verb} ${points.earned} of ${points.max}` : verb, lasting: true, verb, result, language, at }, setting)];
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
    id: uuidOf(draft.lasting ? lastingSpace(registration, setting.activity, actor) : setting.session, draft.name),
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
