import type { Interaction, InteractionReport } from '../../tracking/interaction.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { Completion, Success } from '../../tracking/record.js';

/** What a browser keeps of one learner's work at one unit: JSON that a person can read, too. */
export interface LocalRecord {
  /** Version of this form. */
  readonly form: 1;
  readonly course: string;
  readonly unit: string;
  /** Of the content that wrote last. */
  readonly version: string;
  readonly completion: Completion;
  readonly success: Success;
  /** Of the best submitted attempt. */
  readonly best?: { readonly earned: number; readonly max: number };
  /** Fraction from 0 to 1. */
  readonly progress: number;
  /** Of all launches, whole. */
  readonly seconds: number;
  /** Of all launches by screen id, whole; the size of it, like `keptSeconds`. */
  readonly screens?: Readonly<Record<string, number>>;
  readonly location?: string;
  readonly suspendData?: string;
  /** Every checked answer of every launch, in order. */
  readonly answers: readonly LocalAnswer[];
}

export interface LocalAnswer {
  /** `YYYY-MM-DDThh:mm:ss.sssZ`. */
  readonly at: string;
  readonly item: string;
  /** Attempt at the assessment and check within it, both from 1. */
  readonly attempt: number;
  readonly check: number;
  /** By id: options chosen, entries in order, target by source; what was typed as it is. */
  readonly response: Interaction['response'];
  /** Absent where nothing is right or wrong. */
  readonly right?: boolean;
  readonly points: number;
  readonly of: number;
  /** How sure the learner said to be: 1 guessed, 2 fairly sure, 3 sure; absent where that was not asked or not said. */
  readonly certainty?: number;
  /** From being shown to being checked, whole. */
  readonly seconds: number;
}

export function newRecord(course: string, unit: string, version: string): LocalRecord {
  return { form: 1, course, unit, version, completion: 'incomplete', success: 'unknown', progress: 0, seconds: 0, answers: [] };
}

/**
 * The record with what a launch has told so far.
 *
 * @param start - the record as it was at launch; answers and time are counted on from it
 * @param reports - all of this launch, in order
 */
export function withLaunch(
  start: LocalRecord,
  before: LocalRecord,
  changes: TrackingChanges,
  reports: readonly InteractionReport[],
): LocalRecord {
  const { status, points, progress, location, suspendData, sessionSeconds, time } = changes;
  return {
    ...before,
    ...status,
    ...(points && { best: points }),
    ...(progress !== undefined && { progress }),
    ...(location !== undefined && { location }),
    ...(suspendData !== undefined && { suspendData }),
    ...(time && { screens: time.screens }),
    seconds: start.seconds + Math.round(sessionSeconds),
    answers: [...start.answers, ...reports.map(answerOf)],
  };
}

function answerOf({ at, item, attempt, check, interaction, certainty, right, scaled, weight, seconds }: InteractionReport): LocalAnswer {
  return {
    at: new Date(at).toISOString(),
    item,
    attempt,
    check,
    response: interaction.response,
    ...(right !== undefined && { right }),
    points: scaled * weight,
    of: weight,
    ...(certainty && { certainty }),
    seconds: Math.round(seconds),
  };
}

export function writeRecord(record: LocalRecord): string {
  return JSON.stringify(record, undefined, 1);
}

/** The record that was written; `undefined` for anything that is none, or of a later form. */
export function readRecord(text: string): LocalRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is LocalRecord {
  return (
    isObject(value) &&
    value['form'] === 1 &&
    ['course', 'unit', 'version'].every((name) => typeof value[name] === 'string') &&
    ['progress', 'seconds'].every((name) => isAmount(value[name])) &&
    (value['screens'] === undefined || isTimes(value['screens'])) &&
    ['location', 'suspendData'].every((name) => value[name] === undefined || typeof value[name] === 'string') &&
    ['incomplete', 'completed'].some((known) => value['completion'] === known) &&
    ['unknown', 'passed', 'failed'].some((known) => value['success'] === known) &&
    (value['best'] === undefined || isPoints(value['best'])) &&
    Array.isArray(value['answers']) &&
    value['answers'].every(isAnswer)
  );
}

function isAnswer(value: unknown): value is LocalAnswer {
  return (
    isObject(value) &&
    typeof value['item'] === 'string' &&
    typeof value['at'] === 'string' &&
    Number.isFinite(Date.parse(value['at'])) &&
    ['attempt', 'check', 'points', 'of', 'seconds'].every((name) => isAmount(value[name])) &&
    ['undefined', 'boolean'].includes(typeof value['right']) &&
    (value['certainty'] === undefined || isAmount(value['certainty'])) &&
    isResponse(value['response'])
  );
}

function isResponse(value: unknown): boolean {
  if (['boolean', 'string', 'number'].includes(typeof value)) return true;
  return isObject(value) && Object.values(value).every((id) => typeof id === 'string');
}

function isTimes(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isAmount);
}

function isPoints(value: unknown): boolean {
  return isObject(value) && isAmount(value['earned']) && isAmount(value['max']) && value['max'] !== 0;
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Arrays, too: their entries are looked at like any others. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
