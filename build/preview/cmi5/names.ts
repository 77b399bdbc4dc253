import type { Attempt } from '../attempts/attempt.js';
import type { Learner } from '../attempts/report.js';
import { HOME_PAGE } from '../xapi-room.js';
import type { Cmi5Subject } from './lms-statements.js';

/** The actor has an account, and nothing that tells more of the learner (9.2, 8.1.3). */
export function subjectOf({ registration }: Attempt, learner: Learner, sessionId: string): Cmi5Subject {
  return { actor: { objectType: 'Agent', account: { homePage: HOME_PAGE, name: learner.id } }, registration, sessionId };
}

/** The LMS's own name for a course: never the publisher's, and the same in every registration (8.1.5, 9.4). */
export function courseIdOf(attempt: Attempt): string {
  return `${HOME_PAGE}/courses/${encodeURIComponent(attempt.package)}`;
}

/** @param au - index of the unit in the course */
export function activityIdOf(attempt: Attempt, au: number): string {
  return `${courseIdOf(attempt)}/au/${au}`;
}
