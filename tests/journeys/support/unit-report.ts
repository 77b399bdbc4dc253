import type { AttemptReport } from '../../../build/preview/attempts/report.js';

/** cmi5 9.6.3.1. */
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/**
 * What the LMS holds of one unit of a cmi5 course, in the form of a report on a package with that unit alone. Each
 * unit was launched once, in their order.
 */
export function unitReport(report: AttemptReport, au: number): AttemptReport {
  const unit = report.aus[au];
  const session = report.sessions[au];
  if (!unit || session?.au !== au) throw new Error(`unit ${au} was not launched in its turn`);
  return {
    ...report,
    sessions: [session],
    status: unit.success === 'unknown' ? unit.completion : unit.success,
    completion: unit.completion,
    success: unit.success,
    score: unit.score,
    aus: [unit],
    statements: report.statements.filter((statement) => sessionOf(statement) === session.id),
    documents: report.documents.filter(({ activity }) => activity === unit.activityId),
  };
}

function sessionOf(statement: unknown): unknown {
  const { context } = statement as { readonly context?: { readonly extensions?: Readonly<Record<string, unknown>> } }; // the LRS has validated each
  return context?.extensions?.[SESSION];
}
