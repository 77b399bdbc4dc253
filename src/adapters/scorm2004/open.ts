import type { Launch, Opened, Prior } from '../../tracking/port.js';
import type { Call } from '../scorm/dialect.js';
import { modeOf } from '../scorm/mode.js';
import { openScorm, type Read, type ScormOptions, type ScormStandard } from '../scorm/open.js';
import { readingOrder } from '../scorm/reading-order.js';
import { Scorm2004Adapter } from './adapter.js';
import { functionsOf, isScorm2004Api, type Scorm2004Api } from './api.js';
import { completionCall, sessionCalls } from './calls.js';

/**
 * Finds the LMS, opens the session and reads what the LMS knows. Never throws.
 *
 * @see SCORM 2004 RTE 3 for the API and how it is found, 4.2 for the elements
 */
export function openScorm2004(window: Window, options: ScormOptions = {}): Opened {
  return openScorm(window, scorm2004, options);
}

const scorm2004: ScormStandard<Scorm2004Api> = {
  name: 'SCORM 2004',
  apiName: 'API_1484_11',
  isApi: isScorm2004Api,
  functionsOf,
  // 4.2.4: `unknown` until it is set
  neverEmpty: 'cmi.completion_status',
  interactionsAreReadable: true,
  launchOf,
  firstCalls,
  portOf: (api, session) => new Scorm2004Adapter(api, session),
};

/**
 * `cmi.entry` (4.2.7) is not asked: it says whether there is suspend data, and so does the
 * suspend data. Neither is `cmi.credit` (4.2.6): without credit, state is saved all the same.
 */
function launchOf(read: Read): Launch {
  const learnerName = readingOrder(read('cmi.learner_name'));
  const identity = read('cmi.learner_id');
  const language = read('cmi.learner_preference.language');
  const passing = fraction(read('cmi.scaled_passing_score'));
  const suspendData = read('cmi.suspend_data');
  return {
    mode: modeOf(read('cmi.mode')),
    ...(learnerName && { learnerName }),
    ...(identity && { identity, learnerId: identity }),
    ...(language && { language }),
    // 0 stands for "not set" in some LMSs, and as a pass mark it would say nothing.
    ...(passing && { cutScore: passing }),
    ...(suspendData && { suspendData }),
    prior: priorOf(read),
  };
}

function priorOf(read: Read): Prior {
  const success = read('cmi.success_status').toLowerCase();
  const scaled = fraction(read('cmi.score.scaled'));
  return {
    completion: completionIn(read) === 'completed' ? 'completed' : 'incomplete',
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    ...(scaled !== undefined && { scaled }),
  };
}

/** 4.2.4: where nothing was said of completion, an LMS may make up its own mind at the end. */
function firstCalls(read: Read, mode: 'normal' | 'browse'): readonly Call[] {
  if (mode === 'browse') return [];
  const begun = ['completed', 'incomplete'].includes(completionIn(read));
  return [...sessionCalls(0), ...(begun ? [] : [completionCall('incomplete')])];
}

function completionIn(read: Read): string {
  return read('cmi.completion_status').toLowerCase();
}

/** A real from 0 to 1; anything else is absent, a score below nothing too. */
function fraction(text: string): number | undefined {
  if (!/^\d+(\.\d*)?$/.test(text)) return undefined;
  const value = Number(text);
  return value <= 1 ? value : undefined;
}
