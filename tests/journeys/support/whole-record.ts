import assert from 'node:assert/strict';
import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import type { LocalRecord } from '../../../src/adapters/local/record.js';
import type { Content } from '../../../src/model/content.js';
import { screensOf } from '../../../src/model/course.js';
import { expectedKept, keptIn } from './local-record.js';
import { outcomeOf, share, unitOf, type Account, type Earned, type Outcome } from './outcome.js';
import { shownPercent } from './shown-percent.js';
import { expectedInteractions, toldInteractions } from './scorm12-record.js';
import { toldAnswers } from './scorm2004-record.js';
import type { Watched } from './watched-page.js';
import { activitiesOf, answersIn, expectedAnswers, resultsOf, stateIn, verbsIn } from './xapi-record.js';

/** Nothing refused, nothing doubtful; the page complained of nothing and asked nobody else for anything. */
export function expectClean(watched: Watched, { refused, doubtful }: AttemptReport): void {
  expectNoComplaints(watched);
  assert.deepEqual(refused, []);
  // The first change of an objective in a launch says all of it, with what has not changed.
  assert.deepEqual(doubtful.flatMap(({ warnings }) => warnings).filter((warning) => !warning.startsWith('redundant: cmi.objectives.')), []);
}

export function expectNoComplaints({ complaints, strays }: Watched): void {
  assert.deepEqual([complaints, strays], [[], []]);
}

/** All that the LMS should hold of a unit that was gone through in one launch to its end: every answer, what it came to, and every objective. */
export function expectWhole(content: Content, unit: string, report: AttemptReport, account: Account): void {
  const outcome = outcomeOf(content, unit, account);
  const last = screensOf(unitOf(content, unit)).at(-1)?.id;
  switch (report.standard) {
    case 'scorm12':
      assert.deepEqual(toldInteractions(report), expectedInteractions(content, unit, account.done));
      return expectScorm12(report, outcome, last);
    case 'scorm2004':
      assert.deepEqual(toldAnswers(report), expectedAnswers(content, account.done));
      return expectScorm2004(report, outcome, last);
    case 'xapi':
    case 'cmi5':
      assert.deepEqual(answersIn(report), expectedAnswers(content, account.done));
      return expectStatements(report, outcome, last);
    default:
      return report.standard satisfies never;
  }
}

/** The same of a browser that keeps the record itself; it keeps none of objectives, which follow from the answers. */
export function expectKept(content: Content, unit: string, record: LocalRecord, account: Account): void {
  assert.deepEqual(keptIn(content, record), expectedKept(content, account.done));
  const { bests, success } = outcomeOf(content, unit, account);
  assert.deepEqual(
    [record.completion, record.success, record.progress, record.best, record.location],
    ['completed', success, 1, bests.at(-1), screensOf(unitOf(content, unit)).at(-1)?.id],
  );
}

/** SCORM 1.2 RTE 3.4: one word for both, of the unit and of each objective; a score from 0 to 100. */
function expectScorm12(report: AttemptReport, { bests, success, objectives }: Outcome, location?: string): void {
  assert.deepEqual([report.status, report.score, report.location], [success === 'unknown' ? 'completed' : success, percents(success, bests.at(-1)), location]);
  assert.deepEqual(
    report.objectives.map(({ id, status, score }) => [id, status, score]),
    objectives.map(({ id, success: own, verdict, points, left }) => [id, own === 'unknown' ? 'completed' : own, percents(verdict, points ?? left)]),
  );
}

/** SCORM 2004 RTE 4.2.4, 4.2.17, 4.2.18, 4.2.20, 4.2.22. */
function expectScorm2004(report: AttemptReport, { bests, success, objectives }: Outcome, location?: string): void {
  assert.deepEqual([report.completion, report.success, report.progress, report.location], ['completed', success, '1', location]);
  assert.deepEqual(report.score, scaled(success, bests.at(-1)));
  assert.deepEqual(
    // The manifest's own objective, which sequencing wants, is nobody's.
    report.objectives.filter(({ id }) => /^lo\d/.test(id)).map(({ id, completion, success: own, score }) => [id, completion, own, score]),
    objectives.map(({ id, success: own, verdict, points, left }) => [id, 'completed', own, scaled(verdict, points ?? left)]),
  );
}

/** xAPI, and cmi5 9.3: completed once, one verdict; what a diagnostic credits is mastered. */
function expectStatements(report: AttemptReport, outcome: Outcome, location?: string): void {
  const { bests, success, objectives } = outcome;
  const cmi5 = report.standard === 'cmi5';
  const verbs = verbsIn(report);
  const times = (verb: string): number => verbs.filter((each) => each === verb).length;
  assert.deepEqual([times('initialized'), times('completed'), times('terminated')], [1, 1, 1]);
  assert.equal(stateIn(report)['location'], location);
  const results = bests.map((points) => ({ score: { scaled: share(points), raw: points.earned, min: 0, max: points.max } }));
  const verdicts = (['passed', 'failed'] as const).flatMap((verb) => resultsOf(report, verb)).map(withoutDuration);
  const scored = resultsOf(report, 'scored').map(withoutDuration);
  if (success === 'unknown') assert.deepEqual([scored, verdicts], [results, []]);
  // A failed is held for the end of a session, which has come to a pass by then (cmi5 9.3.5); its score is told as such.
  else if (cmi5) assert.deepEqual([scored, verdicts], [results, results.slice(-1).map((result) => ({ success: success === 'passed', ...result }))]);
  else {
    const told = results.map((result, index) => ({ success: success === 'passed' && index === results.length - 1, ...result }));
    assert.deepEqual([scored, verdicts], [[], [...told].sort((one, other) => Number(other.success) - Number(one.success))]);
  }
  const credited = objectives.filter((objective) => objective.credited).map(({ id }) => id);
  assert.deepEqual(activitiesOf(report, 'mastered').map((id) => id.split('/').at(-1)), credited);
  assert.equal(report.status, success === 'unknown' ? 'completed' : success);
  if (cmi5) assert.ok(report.aus.every(({ satisfied, completion, success: own }) => satisfied && completion === 'completed' && own === success));
}

function withoutDuration(result: unknown): unknown {
  // As `resultsOf` gives it: an object whose duration has been taken away.
  const { duration: _, ...rest } = result as { readonly duration?: undefined };
  return rest;
}

function percents(success: Outcome['success'], points?: Earned): AttemptReport['score'] {
  return points ? { raw: String(shownPercent(points, success)), min: '0', max: '100' } : {};
}

/** SCORM 2004 has the same as a fraction, too. */
function scaled(success: Outcome['success'], points?: Earned): AttemptReport['score'] {
  return points ? { ...percents(success, points), scaled: String(Number((shownPercent(points, success) / 100).toFixed(4))) } : {};
}
