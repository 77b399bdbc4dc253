import type { Points } from '../../model/points.js';
import { scaledScore } from '../../model/points.js';
import type { Prior, TrackingChanges } from '../../tracking/port.js';

/**
 * The state document: the learner's state, and beside it what was stated for good, so that
 * the next launch does not state it again. Flat, so that it can be compared member by member.
 */
export interface StoredState extends Prior {
  /** Of this form. */
  readonly v: 1;
  readonly suspendData?: string;
  readonly location?: string;
  /** Fraction from 0 to 1. */
  readonly progress?: number;
}

export const NOTHING_STORED: StoredState = { v: 1, completion: 'incomplete', success: 'unknown' };

/**
 * What a document says; a member of another form is as if it were not there. A document of another
 * form altogether is given as suspend data, which nobody will be able to read or write over.
 */
export function readStored(text: string): StoredState {
  const found = parsed(text);
  if (/^(|null|\{\}|\[\])$/.test(text.trim())) return NOTHING_STORED;
  if (found?.['v'] !== 1 || !['string', 'undefined'].includes(typeof found['suspendData'])) return { ...NOTHING_STORED, suspendData: text };
  const string = (name: string) => (typeof found[name] === 'string' ? found[name] : undefined);
  const fraction = (name: string) => {
    const value = found[name];
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
  };
  const [suspendData, location] = [string('suspendData'), string('location')];
  const [scaled, progress] = [fraction('scaled'), fraction('progress')];
  const success = found['success'];
  return {
    v: 1,
    completion: found['completion'] === 'completed' ? 'completed' : 'incomplete',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    ...(suspendData !== undefined && { suspendData }),
    ...(location !== undefined && { location }),
    ...(scaled !== undefined && { scaled }),
    ...(progress !== undefined && { progress }),
  };
}

/** The state with the changes in it. */
export function withChanges(state: StoredState, changes: TrackingChanges): StoredState {
  const { suspendData, location, progress, status, points } = changes;
  return {
    ...state,
    ...status,
    ...(suspendData !== undefined && { suspendData }),
    ...(location !== undefined && { location }),
    ...(progress !== undefined && { progress }),
    ...(points && { scaled: fractionOf(points) }),
  };
}

/** What two windows have on record, as one: the higher of each. */
export function withFloor<State extends StoredState>(state: State, { completion, success, scaled, progress }: StoredState): State {
  const higher = (one: number | undefined, other: number | undefined) => (one === undefined || other === undefined ? (one ?? other) : Math.max(one, other));
  const [points, share] = [higher(state.scaled, scaled), higher(state.progress, progress)];
  return {
    ...state,
    completion: completion === 'completed' ? completion : state.completion,
    success: state.success === 'passed' || success === 'unknown' ? state.success : success,
    ...(points !== undefined && { scaled: points }),
    ...(share !== undefined && { progress: share }),
  };
}

/** The learner's state of one, with the result that is stated of the other. */
export function withResultOf({ v, suspendData, location }: StoredState, { completion, success, scaled, progress }: StoredState): StoredState {
  return {
    v,
    completion,
    success,
    ...(suspendData !== undefined && { suspendData }),
    ...(location !== undefined && { location }),
    ...(scaled !== undefined && { scaled }),
    ...(progress !== undefined && { progress }),
  };
}

/** As text whose members are always in the same order, whatever a store does to them. */
export function writeStored(state: StoredState): string {
  return inOrder({ ...state });
}

/** Whether two documents say the same. */
export function sameStored(one: string, other: string): boolean {
  const [members, others] = [parsed(one), parsed(other)];
  return one === other || (members !== undefined && others !== undefined && inOrder(members) === inOrder(others));
}

function inOrder(members: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1))));
}

/** The members of a document; undefined where it has none. */
export function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function fractionOf(points: Points): number {
  return Math.min(1, Math.max(0, scaledScore(points)));
}
