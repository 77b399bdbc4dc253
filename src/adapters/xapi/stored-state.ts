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

/** What a document says; a member of another form is as if it were not there. */
export function readStored(text: string): StoredState {
  const found = parsed(text);
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
  return inOrder(parsed(one)) === inOrder(parsed(other));
}

function inOrder(members: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1))));
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function fractionOf(points: Points): number {
  return Math.min(1, Math.max(0, scaledScore(points)));
}
