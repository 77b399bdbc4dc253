import type { Launch, Opened, Prior } from '../../tracking/port.js';
import type { Completion, Success } from '../../tracking/record.js';
import { outcomeOf, textOf, type Outcome } from '../scorm/call.js';
import { findApi } from '../scorm/find-api.js';
import { Scorm12Adapter } from './adapter.js';
import { isScorm12Api, type Scorm12Api } from './api.js';
import { sessionCalls, statusCall, type Call } from './calls.js';

export interface Scorm12Options {
  /** Whether the browser believes that it is online. */
  readonly online?: () => boolean;
  /** Minutes that local time is ahead of UTC at a moment in ms since 1970. */
  readonly zoneMinutes?: (at: number) => number;
}

/**
 * Finds the LMS, opens the session and reads what the LMS knows. Never throws.
 *
 * @see SCORM 1.2 RTE 3.3 for the calls, 3.4 for the elements by their names
 */
export function openScorm12(window: Window, options: Scorm12Options = {}): Opened {
  const api = findApi(window, 'API', isScorm12Api);
  if (!api) return { kind: 'unconnected', problem: 'no window holds a SCORM 1.2 API' };
  const refused = initialize(api);
  if (refused) return { kind: 'unconnected', problem: refused };

  const launch = launchOf(api);
  const port = new Scorm12Adapter(api, {
    recorded: launch.mode === 'normal',
    firstInteraction: countOf(api, 'cmi.interactions._count'),
    objectives: Array.from({ length: countOf(api, 'cmi.objectives._count') }, (_, position) =>
      read(api, `cmi.objectives.${position}.id`),
    ),
    success: launch.prior.success,
    first: firstCalls(api),
    online: options.online ?? (() => navigator.onLine),
    zoneMinutes: options.zoneMinutes ?? ((at) => -new Date(at).getTimezoneOffset()),
  });
  return { kind: 'connected', port, launch };
}

/**
 * Once only: a second LMSInitialize discards what was not committed in one run-time. What
 * was left open by a page that could not finish answers false, but its elements can be read.
 */
function initialize(api: Scorm12Api): string | undefined {
  const outcome = outcomeOf(() => api.LMSInitialize(''), {
    lastError: () => api.LMSGetLastError(),
    errorString: (code) => api.LMSGetErrorString(code),
    diagnostic: (code) => api.LMSGetDiagnostic(code),
  });
  if (outcome.kind === 'true' || read(api, 'cmi.core.lesson_status') !== '') return undefined;
  return `LMSInitialize: ${reason(outcome)}`;
}

function reason(outcome: Exclude<Outcome, { kind: 'true' }>): string {
  return outcome.kind === 'threw' ? outcome.message : `${outcome.code} ${outcome.message}`.trim();
}

/** Any element may be missing: what cannot be read is as if it were not there. */
function launchOf(api: Scorm12Api): Launch {
  const learnerName = read(api, 'cmi.core.student_name');
  const language = read(api, 'cmi.student_preference.language');
  const mastery = percent(read(api, 'cmi.student_data.mastery_score'));
  const suspendData = read(api, 'cmi.suspend_data');
  return {
    mode: modeOf(read(api, 'cmi.core.lesson_mode')),
    ...(learnerName && { learnerName }),
    ...(language && { language }),
    // 0 stands for "not set" in some LMSs, and as a pass mark it would say nothing.
    ...(mastery && { cutScore: mastery }),
    ...(suspendData && { suspendData }),
    prior: priorOf(read(api, 'cmi.core.lesson_status'), percent(read(api, 'cmi.core.score.raw'))),
  };
}

/** cmi.core.lesson_mode: credit is another matter; without it, state is saved all the same. */
function modeOf(lessonMode: string): Launch['mode'] {
  const mode = lessonMode.toLowerCase();
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** cmi.core.lesson_status: passed counts as completed, failed leaves open whether all was seen. */
function priorOf(status: string, scaled: number | undefined): Prior {
  const { completion, success } = PRIOR.get(status.toLowerCase()) ?? NOT_BEGUN;
  return { completion, success, ...(scaled !== undefined && { scaled }) };
}

interface Unfolded {
  readonly completion: Completion;
  readonly success: Success;
}

const NOT_BEGUN: Unfolded = { completion: 'incomplete', success: 'unknown' };

const PRIOR: ReadonlyMap<string, Unfolded> = new Map<string, Unfolded>([
  ['passed', { completion: 'completed', success: 'passed' }],
  ['completed', { completion: 'completed', success: 'unknown' }],
  ['failed', { completion: 'incomplete', success: 'failed' }],
  ['incomplete', NOT_BEGUN],
]);

/** A session that ends with no status set is made completed by the LMS (cmi.core.lesson_status). */
function firstCalls(api: Scorm12Api): readonly Call[] {
  const begun = PRIOR.has(read(api, 'cmi.core.lesson_status').toLowerCase());
  return [...sessionCalls(0), ...(begun ? [] : [statusCall('incomplete', 'unknown')])];
}

/** A CMIDecimal from 0 to 100 as a fraction; anything else is absent. */
function percent(text: string): number | undefined {
  if (!/^\d{1,3}(\.\d*)?$/.test(text)) return undefined;
  const value = Number(text);
  return value <= 100 ? value / 100 : undefined;
}

function countOf(api: Scorm12Api, element: string): number {
  const text = read(api, element);
  return /^\d{1,5}$/.test(text) ? Number(text) : 0;
}

function read(api: Scorm12Api, element: string): string {
  return textOf(() => api.LMSGetValue(element)).trim();
}
