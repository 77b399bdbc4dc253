import { EXTENSIONS, isJudgedAtEnd } from '../model/assessment.js';
import { decidingScreens, findItem, screensOf, type CheckScreen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import { reachesCutScore } from '../model/points.js';
import type { CheckResult, CheckRules, CheckView, ObjectiveResult } from '../model/view.js';
import { isToRetry } from './answer.js';
import { askedAgain, attemptResult, isTimeUp, mayBegin, secondsLeft } from './attempt.js';
import { isPass, missedMarks, pointsOf } from './results.js';
import { itemView, openView, type ViewOptions } from './select-item.js';
import { objectiveView } from './select-reading.js';
import { stateOf } from './start.js';
import type { AttemptResult, AttemptState, SessionState } from './state.js';

/** An assessment as it stands: its rules, the question shown, or the result. */
export function checkView(content: UnitContent, state: SessionState, screen: CheckScreen, options: ViewOptions): CheckView {
  const held = stateOf(state, screen.id);
  const { attempt } = held;
  const { assessment } = screen;
  const view = {
    kind: 'check',
    id: screen.id,
    role: assessment.role,
    count: attempt?.drawn.length ?? assessment.draw,
    rules: rulesOf(content, screen, attempt, options),
    mayBegin: !options.review && mayBegin(assessment, held),
  } as const;
  if (!attempt) return { ...view, phase: 'start' };
  const current = attempt.drawn[attempt.position];
  if (current === undefined) {
    const result = checkResult(content, state, screen, attempt, options);
    return result ? { ...view, phase: 'result', result } : { ...view, count: assessment.draw, phase: 'start' };
  }
  const left = secondsLeft(assessment, attempt);
  return {
    ...view,
    phase: 'question',
    position: attempt.position + 1,
    item: itemView(content, state, screen.id, current, options),
    ...(left !== undefined && attempt.timing && { time: { left, extendable: attempt.timing.extended < EXTENSIONS } }),
  };
}

function rulesOf({ unit }: UnitContent, screen: CheckScreen, attempt: AttemptState | undefined, { cutScore }: ViewOptions): CheckRules {
  const { attempts, minutes, pool } = screen.assessment;
  const ownMarks = Object.entries(unit.objectiveCutScores ?? {}).filter(([objective]) => pool.some((id) => findItem(unit, id)?.objective === objective));
  return {
    judgedAtEnd: isJudgedAtEnd(screen.assessment),
    ...(cutScore !== undefined && decidingScreens(unit).includes(screen) && { cutScore, ownMarks }),
    ...(attempts !== undefined && { attempts: { of: attempts, left: Math.max(0, attempts - (attempt?.number ?? 0)) } }),
    ...(minutes !== undefined && { minutes }),
  };
}

function checkResult(
  content: UnitContent,
  state: SessionState,
  screen: CheckScreen,
  attempt: AttemptState,
  options: ViewOptions,
): CheckResult | undefined {
  const { unit } = content;
  const { assessment } = screen;
  const held = stateOf(state, screen.id);
  const result = attemptResult(content, screen.id, held, attempt);
  if (!result) return undefined;
  const best = attempt.best ?? result;
  const { cutScore } = rulesOf(content, screen, attempt, options);
  const another = mayBegin(assessment, held);
  const items = Object.values(result.items);
  const viewed = (ids: readonly string[]) => ids.map((id) => itemView(content, state, screen.id, id, options));
  return {
    attempt: attempt.number,
    points: result.points,
    right: items.filter(({ right, of }) => right === of).length,
    count: items.length,
    ...(isTimeUp(assessment, attempt) && { timeUp: true }),
    best: best.points,
    ...(cutScore !== undefined && { passed: isPass(unit, best.points, [best], cutScore), missed: missedMarks(unit, [best]) }),
    objectives: objectiveResults(content, state, result),
    ...(another && !options.review && { again: askedAgain(content, assessment, best)[0] ? 'wrong-only' : 'new-draw' }),
    ...((assessment.feedback !== 'after-last' || !another) && { review: viewed(attempt.drawn) }),
    // Who only looks sees them among the answers.
    retry: attempt.drawn.filter((id) => !options.review && isToRetry(content, held, id)).map((id) => openView(content, state, screen.id, id, options)),
  };
}

function objectiveResults(content: UnitContent, state: SessionState, result: AttemptResult): readonly ObjectiveResult[] {
  const { unit } = content;
  const asked = new Set(Object.keys(result.items).flatMap((id) => findItem(unit, id)?.objective ?? []));
  return [...asked].sort((a, b) => unit.objectives.indexOf(a) - unit.objectives.indexOf(b)).flatMap((id): ObjectiveResult[] => {
    const points = pointsOf(unit, [result], id);
    if (!points) return [];
    const mark = unit.objectiveCutScores?.[id];
    const revisit = points.earned < points.max || (mark !== undefined && !reachesCutScore(points, mark));
    return [{ ...objectiveView(content, state, id, screensOf(unit)), points, revisit }];
  });
}
