import type { Launch, Opened, Prior } from '../../tracking/port.js';
import type { Completion, Success } from '../../tracking/record.js';
import type { Call } from '../scorm/dialect.js';
import { modeOf } from '../scorm/mode.js';
import { openScorm, type Read, type ScormOptions, type ScormStandard } from '../scorm/open.js';
import { readingOrder } from '../scorm/reading-order.js';
import { Scorm12Adapter } from './adapter.js';
import { functionsOf, isScorm12Api, type Scorm12Api } from './api.js';
import { sessionCalls, statusCall } from './calls.js';

/**
 * Finds the LMS, opens the session and reads what the LMS knows. Never throws.
 *
 * @see SCORM 1.2 RTE 3.3 for the calls, 3.4 for the elements by their names
 */
export function openScorm12(window: Window, options: ScormOptions = {}): Opened {
  return openScorm(window, scorm12, options);
}

const scorm12: ScormStandard<Scorm12Api> = {
  name: 'SCORM 1.2',
  apiName: 'API',
  isApi: isScorm12Api,
  functionsOf,
  neverEmpty: 'cmi.core.lesson_status',
  interactionsAreReadable: false,
  launchOf,
  firstCalls,
  known,
  portOf: (api, session) => new Scorm12Adapter(api, session),
};

function launchOf(read: Read): Launch {
  const learnerName = readingOrder(read('cmi.core.student_name'));
  const identity = read('cmi.core.student_id');
  const language = read('cmi.student_preference.language');
  const mastery = percent(read('cmi.student_data.mastery_score'));
  const suspendData = read('cmi.suspend_data');
  return {
    mode: modeOf(read('cmi.core.lesson_mode')),
    ...(learnerName && { learnerName }),
    ...(identity && { identity, learnerId: identity }),
    ...(language && { language }),
    // 0 stands for "not set" in some LMSs, and as a pass mark it would say nothing.
    ...(mastery && { cutScore: mastery }),
    ...(suspendData && { suspendData }),
    prior: priorOf(read('cmi.core.lesson_status'), percent(read('cmi.core.score.raw'))),
  };
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

/** A verdict that is there is not set again: after a commit in doubt that would go by way of a lower one. */
function known(read: Read): readonly Call[] {
  const status = read('cmi.core.lesson_status').toLowerCase();
  return PRIOR.has(status) ? [['cmi.core.lesson_status', status]] : [];
}

/** A session that ends with no status set is made completed by the LMS (cmi.core.lesson_status). */
function firstCalls(read: Read, mode: 'normal' | 'browse'): readonly Call[] {
  const status = read('cmi.core.lesson_status').toLowerCase();
  const begun = PRIOR.has(status);
  // Browsing sets nothing else. Without this, Moodle 4.2 and 4.3 were seen to end a preview of an
  // activity not yet begun as completed; "browsed" is the standard's own word for it.
  if (mode === 'browse') return begun || status === 'browsed' ? [] : [['cmi.core.lesson_status', 'browsed']];
  return [...sessionCalls(0), ...(begun ? [] : [statusCall('incomplete', 'unknown')])];
}

/** A CMIDecimal from 0 to 100 as a fraction; anything else is absent. */
function percent(text: string): number | undefined {
  if (!/^\d{1,3}(\.\d*)?$/.test(text)) return undefined;
  const value = Number(text);
  return value <= 100 ? value / 100 : undefined;
}
