import type { UnitContent } from '../model/content.js';
import { isWholeCourse } from '../model/course.js';
import type { SaveState } from '../model/save-state.js';
import type { EvidenceView } from '../model/view.js';
import { isAllDone, isPassed } from './finish.js';
import { creditedObjectives, resultOf } from './progress.js';
import type { SessionState } from './state.js';

/** What the LMS said when it was launched. */
export interface Holder {
  readonly learnerId?: string;
  readonly learnerName?: string;
  readonly activity?: string;
  readonly prior: { readonly success: string; readonly scaled?: number };
}

/** What the learner can show. What an LMS holds once stays: a day that was noted, and a pass that it had. */
export function evidenceView(content: UnitContent, state: SessionState, holder: Holder, save: SaveState): EvidenceView {
  const { course, unit } = content;
  const { learnerId, learnerName, prior, activity = `${course.id}-${unit.id}` } = holder;
  const { finishedOn: day, seconds } = state;
  const passed = prior.success === 'passed' || isPassed(content, state);
  // Who only looks round has done nothing that is held.
  const done = day !== undefined || (save.kind !== 'review' && isAllDone(content, state));
  const credited = creditedObjectives(content, state);
  return {
    standing: !done || (unit.cutScore !== undefined && !passed) ? 'unfinished' : isTaken(save) ? 'ready' : 'unsaved',
    passed,
    points: resultOf(content, state),
    priorScaled: prior.scaled,
    day,
    seconds,
    objectives: unit.objectives.map((id) => ({ id, credited: credited.has(id) })),
    titles: isWholeCourse(course, unit) ? ['course'] : ['course', unit.id],
    version: course.version,
    activity,
    learnerId,
    learnerName,
  };
}

/** While it saves, nothing speaks against it; what has no place for the state takes the result. */
function isTaken(save: SaveState): boolean {
  return save.kind === 'not-recorded' ? save.why === 'no-state' : save.kind !== 'waiting';
}
