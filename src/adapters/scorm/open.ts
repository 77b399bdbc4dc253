import type { Launch, Opened, TrackingPort } from '../../tracking/port.js';
import type { ScormSession } from './adapter.js';
import { outcomeOf, type Outcome } from './call.js';
import type { Call } from './dialect.js';
import { failedRequests } from './failed-requests.js';
import { findApi } from './find-api.js';
import type { ScormFunctions } from './functions.js';

/** An element's value; what is missing, refused or thrown at is the empty string. */
export type Read = (element: string) => string;

/** What opening a session has to know of a standard. */
export interface ScormStandard<Api> {
  readonly name: string;
  /** What windows call the API object. */
  readonly apiName: string;
  isApi(candidate: unknown): candidate is Api;
  functionsOf(api: Api): ScormFunctions;
  /** An element that is never empty in an open session. */
  readonly neverEmpty: string;
  /** In one standard the members of `cmi.interactions` are write-only. */
  readonly interactionsAreReadable: boolean;
  /** Any element may be missing. */
  launchOf(read: Read): Launch;
  /** What must stand from the first moment, since an LMS may end the session by itself; in review nothing. */
  firstCalls(read: Read, mode: 'normal' | 'browse'): readonly Call[];
  /** What is there and need not be told again, where telling it again could do harm. */
  known?(read: Read): readonly Call[];
  portOf(api: Api, session: ScormSession): TrackingPort;
}

export interface ScormOptions {
  /** Whether the browser believes that it is online. */
  readonly online?: () => boolean;
  /** Whether a request of the LMS's found no server since this was last asked. */
  readonly requestFailed?: () => boolean;
  /** Minutes that local time is ahead of UTC at a moment in ms since 1970. */
  readonly zoneMinutes?: (at: number) => number;
}

/** Finds the LMS, opens the session and reads what the LMS knows. Never throws. */
export function openScorm<Api>(window: Window, standard: ScormStandard<Api>, options: ScormOptions): Opened {
  const api = findApi(window, standard.apiName, (candidate) => standard.isApi(candidate));
  if (!api) return { kind: 'unconnected', problem: `no window holds a ${standard.name} API` };
  const functions = standard.functionsOf(api);
  const unread: string[] = [];
  const read = reader(functions, unread);
  const refused = initialize(functions, read, standard.neverEmpty);
  if (refused) return { kind: 'unconnected', problem: refused };

  const launch = standard.launchOf(read);
  const interactions = countOf(read, 'cmi.interactions', standard.interactionsAreReadable);
  const objectives = countOf(read, 'cmi.objectives', true);
  const session: ScormSession = {
    recorded: launch.mode === 'normal',
    firstInteraction: interactions ?? 0,
    // A stand-in that an LMS was left with differs from the id by its letter case.
    objectives: Array.from({ length: objectives ?? 0 }, (_, position) =>
      read(`cmi.objectives.${position}.id`).toLowerCase(),
    ),
    uncounted: [...(interactions === undefined ? ['cmi.interactions'] : []), ...(objectives === undefined ? ['cmi.objectives'] : [])],
    success: launch.prior.success,
    first: launch.mode === 'review' ? [] : standard.firstCalls(read, launch.mode),
    known: standard.known?.(read) ?? [],
    online: options.online ?? (() => navigator.onLine),
    requestFailed: options.requestFailed ?? failedRequests(holderOf(window, standard.apiName, api)),
    zoneMinutes: options.zoneMinutes ?? ((at) => -new Date(at).getTimezoneOffset()),
  };
  // A state, or a count, behind a call that throws would be written over as if it were not there.
  const lost = unread.find((element) => !OPTIONAL.test(element));
  if (lost !== undefined) return { kind: 'unconnected', problem: `${lost} could not be read` };
  return { kind: 'connected', port: standard.portOf(api, session), launch };
}

/** The window that the API was found in; in a page every window is a member of itself. */
function holderOf(start: Window, apiName: string, api: unknown): Window | undefined {
  return findApi(start, 'window', (candidate): candidate is Window => Object(candidate) === candidate && Reflect.get(Object(candidate), apiName) === api);
}

/** What an LMS may not have, so that its throwing says no more than that. */
const OPTIONAL = /^cmi\.(student_|learner_|core\.student_|scaled_passing_score)/;

function reader(functions: ScormFunctions, unread: string[]): Read {
  return (element) => {
    try {
      const text = String(functions.get(element) ?? '').trim();
      // Some LMSs say in a word that there is nothing.
      return text === 'null' || text === 'undefined' ? '' : text;
    } catch {
      unread.push(element);
      return '';
    }
  };
}

/**
 * Once only: a second call discards what was not committed in one run-time. What was left
 * open by a page that could not finish answers false, but its elements can be read.
 */
function initialize(functions: ScormFunctions, read: Read, neverEmpty: string): string | undefined {
  const outcome = outcomeOf(() => functions.initialize(), functions);
  if (outcome.kind === 'true' || read(neverEmpty) !== '') return undefined;
  return `${functions.names.initialize}: ${reason(outcome)}`;
}

function reason(outcome: Exclude<Outcome, { kind: 'true' }>): string {
  return outcome.kind === 'threw' ? outcome.message : `${outcome.code} ${outcome.message}`.trim();
}

/** Some LMSs keep an array and do not say how long it is: then its ids are counted, where they can be read. */
function countOf(read: Read, array: string, readable: boolean): number | undefined {
  const text = read(`${array}._count`);
  if (/^\d{1,5}$/.test(text)) return Number(text);
  let count = 0;
  while (readable && count < MOST_IDS && read(`${array}.${count}.id`) !== '') count += 1;
  return count > 0 && count < MOST_IDS ? count : undefined;
}

/** Whoever gives so many gives one to whatever is asked. */
const MOST_IDS = 1000;
