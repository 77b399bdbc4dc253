import type { Attempt } from '../attempts/attempt.js';
import type { Outcome } from '../attempts/describe.js';
import { oneWord } from '../attempts/describe-scorm2004.js';
import type { AuReport } from '../attempts/report.js';
import type { JsonObject } from '../lrs/json.js';
import type { Cmi5Au, Cmi5Course } from '../packages/package.js';
import { isDefined } from '../strict/cmi5/words.js';
import { activityIdOf } from './names.js';
import { auOutcome, isSatisfied, lastDuration } from './outcome.js';

/**
 * What the statements of a registration come to. The course is completed or passed if every unit
 * is, and failed if one is; a score is told where there is one unit only.
 */
export function courseOutcome(attempt: Attempt, course: Cmi5Course, statements: readonly JsonObject[]): Outcome {
  const aus = course.aus.map((au, index) => auReport(au, activityIdOf(attempt, index), statements));
  const completion = aus.every((au) => au.completion === 'completed') ? 'completed' : 'incomplete';
  const success = aus.every((au) => au.success === 'passed') ? 'passed' : aus.some((au) => au.success === 'failed') ? 'failed' : 'unknown';
  const begun = statements.some((each) => isDefined(each, 'initialized'));
  const [only] = aus;
  return {
    status: oneWord(completion, success, begun),
    completion,
    success,
    score: aus.length === 1 && only ? only.score : {},
    totalTime: lastDuration(statements),
    aus,
  };
}

function auReport(au: Cmi5Au, activityId: string, statements: readonly JsonObject[]): AuReport {
  const outcome = auOutcome(statements, activityId);
  return {
    id: au.id,
    title: au.title,
    activityId,
    moveOn: au.moveOn,
    ...(au.masteryScore !== undefined && { masteryScore: au.masteryScore }),
    ...outcome,
    satisfied: isSatisfied(au.moveOn, outcome),
  };
}
