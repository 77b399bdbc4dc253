import type { Package } from '../packages/package.js';
import type { Attempt } from './attempt.js';
import type { Faults } from './faults.js';
import type { Learner, SessionReport } from './report.js';

/** What the launch page gets to begin with: `POST /api/attempts/<id>/sessions`. */
export interface Boot {
  readonly session: string;
  readonly standard: Attempt['standard'];
  readonly faults: Faults;
  /** What goes into the frame. */
  readonly src: string;
  /** SCORM 1.2: what the LMS holds and tells at launch, by element. */
  readonly elements: Readonly<Record<string, string>>;
}

/** A session as it begins. In browse and review nothing is for credit (RTE 3.4.4, credit). */
export function beginSession(attempt: Attempt, faults: Faults, id: string, now: number): SessionReport {
  const exit = attempt.elements['cmi.core.exit'];
  return {
    id,
    startedAt: now,
    mode: faults.mode,
    credit: faults.mode === 'normal' ? faults.credit : 'no-credit',
    entry: attempt.sessions.length === 0 ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
  };
}

/** The data model at launch (RTE 3.4.4). `exit` and `session_time` are of one session and never handed back. */
export function elementsAtLaunch(attempt: Attempt, session: SessionReport, learner: Learner, entry: Package): Readonly<Record<string, string>> {
  const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...kept } = attempt.elements;
  return {
    ...kept,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': familyNameFirst(learner.name),
    'cmi.core.credit': session.credit,
    'cmi.core.lesson_mode': session.mode,
    'cmi.core.entry': session.entry,
    ...(entry.masteryScore !== undefined && { 'cmi.student_data.mastery_score': entry.masteryScore }),
    ...(entry.launchData !== undefined && { 'cmi.launch_data': entry.launchData }),
  };
}

/** `Llŷr, Siân Ŵyn` (RTE 3.4.4, student_name); a single word stays as it is. */
function familyNameFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return words.length === 0 ? family : `${family}, ${words.join(' ')}`;
}
