import type { JsonObject } from '../lrs/json.js';
import type { Attempt } from './attempt.js';
import { describeScorm12 } from './describe-scorm12.js';
import { describeScorm2004 } from './describe-scorm2004.js';
import { summarise } from './describe-xapi.js';
import type { Faults } from './faults.js';
import type { AttemptReport, DocumentReport, Learner } from './report.js';

/** What the LRS holds of an attempt. */
export interface XapiRecords {
  readonly statements: readonly JsonObject[];
  readonly documents: readonly DocumentReport[];
}

/** What a standard's records come to: what every report has of them, and what only some have. */
export type Outcome = Partial<Omit<AttemptReport, 'certificates'>> & Pick<AttemptReport, 'status' | 'score' | 'totalTime'>;

/**
 * The report of an attempt from what is kept of it. Pure.
 *
 * @param cmi5 - what the statements of a cmi5 course come to, which takes its structure to tell
 */
export function describe(attempt: Attempt, learner: Learner, faults: Faults, records: XapiRecords, cmi5?: Outcome): Omit<AttemptReport, 'certificates'> {
  const { elements, calls } = attempt;
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
    ...nothing,
    ...(cmi5 ?? outcomeOf(attempt, records)),
    elements,
    ...records,
    calls,
    refused: calls.filter((call) => call.refused),
    doubtful: calls.filter((call) => call.warnings.length > 0),
  };
}

const nothing = { sessionTime: '', exit: '', location: '', suspendData: '', comments: '', objectives: [], interactions: [], aus: [] };

function outcomeOf({ standard, elements }: Attempt, { statements }: XapiRecords): Outcome {
  switch (standard) {
    case 'scorm12':
      return describeScorm12(elements);
    case 'scorm2004':
      return describeScorm2004(elements);
    case 'cmi5':
    case 'xapi':
      return summarise(statements);
  }
}
