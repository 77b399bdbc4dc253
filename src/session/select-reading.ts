import { findItem, findLesson, screensOf, type Screen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import { sumPoints } from '../model/points.js';
import type { FigureScreen, SummaryScreen } from '../model/reading-screens.js';
import type { FigureView, ObjectiveView, OpenLesson, ResultView, SummaryView } from '../model/view.js';
import { creditedObjectives, decidingResults, isDone, neededScreens } from './progress.js';
import { isPass, pointsOf } from './results.js';
import type { ScreenState, SessionState } from './state.js';

export function figureView({ id, details }: FigureScreen, { opened }: ScreenState): FigureView {
  const regions = details.flatMap((detail) => (detail.region ? [[detail.id, detail.region] as const] : []));
  return { kind: 'figure', id, parts: details.map((detail) => detail.id), opened, regions: Object.fromEntries(regions) };
}

/** The objectives of the lesson that the screen is in, with the lesson's screens. */
export function summaryView(content: UnitContent, state: SessionState, { id, objectives }: SummaryScreen): SummaryView {
  const screens = findLesson(content.unit, id)?.screens ?? [];
  return { kind: 'summary', id, objectives: objectives.map((objective) => objectiveView(content, state, objective, screens)) };
}

/** @param cutScore - fraction that passes; absent where passing is not asked for */
export function resultView(content: UnitContent, state: SessionState, id: string, cutScore: number | undefined): ResultView {
  const { unit } = content;
  const results = decidingResults(content, state) ?? [];
  const points = sumPoints(results.map((result) => result.points));
  const open = neededScreens(content, state).filter((screen) => screen.id !== id && !isDone(content, screen, state.screens[screen.id]));
  return {
    kind: 'result',
    id,
    ...(points && { points }),
    ...(points && cutScore !== undefined && { passed: isPass(unit, points, results, cutScore) }),
    open: byLesson(content, open),
    objectives: unit.objectives.map((objective) => objectiveView(content, state, objective, screensOf(unit))),
  };
}

function byLesson({ unit }: UnitContent, screens: readonly Screen[]): readonly OpenLesson[] {
  return unit.lessons.flatMap(({ id, screens: own }) => {
    const open = own.filter((screen) => screens.includes(screen));
    return open.length === 0 ? [] : [{ lesson: id, screens: open.map((screen) => screen.id) }];
  });
}

/** What the learner has come to in an objective, and the screens among these that teach it and are not left out. */
export function objectiveView(content: UnitContent, state: SessionState, id: string, screens: readonly Screen[]): ObjectiveView {
  const points = pointsOf(content.unit, decidingResults(content, state) ?? [], id);
  const needed = neededScreens(content, state);
  return {
    id,
    ...(creditedObjectives(content, state).has(id) && { credited: true }),
    ...(points && { points }),
    screens: screens
      .filter((screen) => needed.includes(screen) && teaches(content, screen, id))
      .map((screen) => ({ id: screen.id, done: isDone(content, screen, state.screens[screen.id]) })),
  };
}

/** A screen teaches what its author says, and what it lets the learner practise; those that lead back here do not count. */
function teaches({ unit }: UnitContent, screen: Screen, objective: string): boolean {
  if (screen.kind === 'summary') return false;
  if (screen.objectives?.includes(objective)) return true;
  return screen.kind === 'activity' && screen.items.some((item) => findItem(unit, item)?.objective === objective);
}
