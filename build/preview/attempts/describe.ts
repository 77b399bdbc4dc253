import type { Attempt } from './attempt.js';
import { interactionsOf, objectivesOf, scoreOf } from './describe-scorm12.js';
import { summarise } from './describe-xapi.js';
import type { Faults } from './faults.js';
import type { AttemptReport, DocumentReport, Learner } from './report.js';

/** What the LRS holds of an attempt. */
export interface XapiRecords {
  readonly statements: readonly unknown[];
  readonly documents: readonly DocumentReport[];
}

/** The report of an attempt from what is kept of it. Pure. */
export function describe(attempt: Attempt, learner: Learner, faults: Faults, records: XapiRecords): AttemptReport {
  const { elements, calls } = attempt;
  const summary =
    attempt.standard === 'xapi'
      ? summarise(records.statements)
      : {
          status: elements['cmi.core.lesson_status'] ?? 'not attempted',
          score: scoreOf(elements, 'cmi.core'),
          totalTime: elements['cmi.core.total_time'] ?? '0000:00:00',
        };
  return {
    id: attempt.id,
    package: attempt.package,
    standard: attempt.standard,
    learner,
    number: attempt.number,
    createdAt: attempt.createdAt,
    updatedAt: attempt.updatedAt,
    revision: attempt.revision,
    faults,
    sessions: attempt.sessions,
    ...summary,
    sessionTime: elements['cmi.core.session_time'] ?? '',
    exit: elements['cmi.core.exit'] ?? '',
    location: elements['cmi.core.lesson_location'] ?? '',
    suspendData: elements['cmi.suspend_data'] ?? '',
    comments: elements['cmi.comments'] ?? '',
    objectives: objectivesOf(elements),
    interactions: interactionsOf(elements),
    elements,
    ...records,
    calls,
    refused: calls.filter((call) => call.refused),
    doubtful: calls.filter((call) => call.warnings.length > 0),
  };
}
