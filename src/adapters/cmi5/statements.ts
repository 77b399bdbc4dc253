import type { Activity, Context, Extensions, Result, Statement } from '@xapi/xapi';
import type { Course, Unit } from '../../model/course.js';
import { scaledScore, type Points } from '../../model/points.js';
import type { Language, Texts } from '../../model/text.js';
import type { TrackingChanges } from '../../tracking/port.js';
import { answeredParts } from '../xapi/answered.js';
import { creditedParts } from '../xapi/credited.js';
import { namedDefinition } from '../xapi/definitions.js';
import { isoDuration } from '../xapi/duration.js';
import { lastingSpace } from '../xapi/lasting-space.js';
import { progressResult, wholePercent } from '../xapi/progress.js';
import { uuidOf } from '../xapi/uuid.js';
import { VERBS } from '../xapi/verbs.js';
import { contextFrom } from './context.js';
import type { Cmi5Launch } from './launch.js';
import type { Cmi5Stored, Verdict } from './stored.js';

/** What every statement of a session depends on. */
export interface Cmi5Setting {
  readonly launch: Pick<Cmi5Launch, 'actor' | 'registration' | 'activity'>;
  /** The LMS's context template, with the session's id. */
  readonly template: Context;
  /** The LMS's, a fraction from 0 to 1. */
  readonly masteryScore?: number;
  readonly course: Pick<Course, 'activityBase' | 'version'>;
  readonly unit: Pick<Unit, 'id'>;
  /** Of every language that is loaded. */
  readonly texts: readonly Texts[];
  /** What shows the course, for `context.platform`. */
  readonly platform: string;
  /** A UUID of this page's own. */
  readonly page: string;
}

export interface Moment {
  readonly language: Language;
  /** Ms since 1970. */
  readonly at: number;
}

/** A moment in a session that began before it. */
export interface SessionMoment extends Moment {
  /** Ms since 1970. 9.3: order goes by timestamps, so nothing is dated before the beginning. */
  readonly since: number;
}

/** What a verdict rests on. */
export interface Grounds extends Moment {
  /** Exact, where they are known since the launch. */
  readonly points?: Points;
  /** Fraction from 0 to 1 that the state remembers. */
  readonly scaled?: number;
  /** Of the session so far. */
  readonly seconds: number;
  /** Of all sessions so far; absent where only this one's is known. */
  readonly allSeconds?: number;
}

/** 9.3.2: the first statement of a session. */
export function initialized(moment: Moment, setting: Cmi5Setting): Statement {
  return defined({ name: 'initialized', ...moment }, 'initialized', [CMI5], setting);
}

/** 9.3.8, 9.5.4.1: the last statement of a session, with the time that it took. */
export function terminated(moment: Moment, seconds: number, setting: Cmi5Setting): Statement {
  return defined({ name: 'terminated', result: { duration: isoDuration(seconds) }, ...moment }, 'terminated', [CMI5], setting);
}

/** 9.3.3 to 9.3.5. What completed took is the time of all sessions (9.5.4.1). The same registration gives the same id: what an LMS has already it can tell. */
export function verdict(verb: Verdict, grounds: Grounds, setting: Cmi5Setting): Statement {
  const { language, at, seconds, allSeconds = seconds } = grounds;
  if (verb === 'completed') return defined({ name: verb, lasting: true, result: { completion: true, duration: isoDuration(allSeconds) }, language, at }, verb, [CMI5, MOVE_ON], setting);
  const { masteryScore } = setting;
  const score = scoreOf(verb, grounds, masteryScore);
  const draft: Draft = {
    name: verb === 'failed' ? `failed ${grounds.scaled ?? 0}` : verb,
    lasting: true,
    result: { success: verb === 'passed', ...(score && { score }), duration: isoDuration(seconds) },
    // 9.6.3.2
    ...(masteryScore !== undefined && { extensions: { [`${CONTEXT}/extensions/masteryscore`]: masteryScore } }),
    language,
    at,
  };
  return defined(draft, verb, [CMI5, MOVE_ON], setting);
}

/**
 * What is told at once and decides nothing: answers, progress, scores.
 *
 * @param prior - what was on record when the page was loaded: its progress is not told again
 * @see cmi5 7.1.3: allowed statements have the template and no cmi5 category
 */
export function toAllowed(
  changes: TrackingChanges,
  prior: Pick<Cmi5Stored, 'progress' | 'completion'>,
  { language, at, since }: SessionMoment,
  setting: Cmi5Setting,
): readonly Statement[] {
  const { activity } = setting.launch;
  return [
    ...(changes.interactions ?? []).map((report) => {
      const { object, result, context } = answeredParts(report, { ...setting, activity });
      // Named by the check itself, so that one carried over from an earlier session is stored once.
      const name = `answered ${report.item} ${report.attempt} ${report.check} ${report.at}`;
      // The moment is that of the check, not of the sending.
      const checked = Math.max(report.at, since);
      return statementOf({ name, lasting: true, result, language, at: checked }, 'answered', object, context, setting);
    }),
    ...creditedParts(changes, setting).map(({ name, object, result }) =>
      statementOf({ name, lasting: true, result, language, at }, 'mastered', object, {}, setting),
    ),
    ...progressed(changes, prior, { language, at }, setting),
    ...scored(changes, { language, at }, setting),
  ];
}

/** 9.5.5.1: none once it is completed. */
function progressed(
  { progress, status }: TrackingChanges,
  prior: Pick<Cmi5Stored, 'progress' | 'completion'>,
  moment: Moment,
  setting: Cmi5Setting,
): readonly Statement[] {
  const percent = wholePercent(progress);
  const completed = prior.completion === 'completed' || status?.completion === 'completed' || percent === 100;
  if (completed || percent <= wholePercent(prior.progress)) return [];
  return [statementOf({ name: `progressed ${percent}`, result: progressResult(percent), ...moment }, 'progressed', unitOf(setting), {}, setting)];
}

/** The result of each attempt that is better than those before, whatever the verdict will be. */
function scored({ points }: TrackingChanges, moment: Moment, setting: Cmi5Setting): readonly Statement[] {
  if (!points) return [];
  const result = { score: { scaled: scaledScore(points), raw: points.earned, min: 0, max: points.max } };
  return [statementOf({ name: `scored ${points.earned} of ${points.max}`, result, ...moment }, 'scored', unitOf(setting), {}, setting)];
}

/**
 * 9.5.1: raw, min and max are integers, and come together or not at all. A score that the
 * mastery score contradicts, which an LMS may have changed since, is left out.
 */
function scoreOf(verb: 'passed' | 'failed', { points, scaled }: Grounds, masteryScore: number | undefined): Result['score'] {
  const fraction = points ? scaledScore(points) : scaled;
  if (fraction === undefined) return undefined;
  if (masteryScore !== undefined && fraction >= masteryScore !== (verb === 'passed')) return undefined;
  const whole = points && Number.isInteger(points.earned) && Number.isInteger(points.max);
  return { scaled: fraction, ...(whole && { raw: points.earned, min: 0, max: points.max }) };
}

const CONTEXT = 'https://w3id.org/xapi/cmi5/context';
/** 9.6.2.1 */
const CMI5: Activity = { id: `${CONTEXT}/categories/cmi5` };
/** 9.6.2.2 */
const MOVE_ON: Activity = { id: `${CONTEXT}/categories/moveon` };

interface Draft extends Moment {
  /** Unique within the page, or within the registration. */
  readonly name: string;
  readonly lasting?: boolean;
  readonly result?: Result;
  readonly extensions?: Extensions;
}

/** 9.4: the object is the launched activity. */
function defined(draft: Draft, verb: keyof typeof VERBS, category: Activity[], setting: Cmi5Setting): Statement {
  const context: Context = { contextActivities: { category }, ...(draft.extensions && { extensions: draft.extensions }) };
  return statementOf(draft, verb, unitOf(setting), context, setting);
}

/** 9.1: id; 9.2: actor; 9.6: context; 9.7: timestamp in UTC. */
function statementOf(draft: Draft, verb: keyof typeof VERBS, object: Activity, context: Context, setting: Cmi5Setting): Statement {
  const { actor, registration, activity } = setting.launch;
  return {
    id: uuidOf(draft.lasting ? lastingSpace(registration, activity, actor) : setting.page, draft.name),
    actor,
    verb: VERBS[verb],
    object,
    ...(draft.result && { result: draft.result }),
    context: contextFrom(setting.template, registration, {
      revision: setting.course.version,
      platform: setting.platform,
      language: draft.language,
      ...context,
    }),
    timestamp: new Date(draft.at).toISOString(),
  };
}

function unitOf({ launch, unit, texts }: Cmi5Setting): Activity {
  return { objectType: 'Activity', id: launch.activity, definition: namedDefinition('module', unit.id, texts) };
}
