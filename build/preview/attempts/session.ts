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
  /** SCORM: what the LMS holds and tells at launch, by element. */
  readonly elements: Readonly<Record<string, string>>;
}

/** A session as it begins. In browse and review nothing is for credit (1.2 RTE 3.4.4; 2004 4th ed. RTE 4.2.5). */
export function beginSession(attempt: Attempt, faults: Faults, id: string, now: number): SessionReport {
  return {
    id,
    startedAt: now,
    mode: faults.mode,
    credit: faults.mode === 'normal' ? faults.credit : 'no-credit',
    entry: attempt.standard === 'scorm2004' ? entryOf2004(attempt, faults) : entryOf12(attempt),
  };
}

function entryOf12({ sessions, elements }: Attempt): SessionReport['entry'] {
  if (sessions.length === 0) return 'ab-initio';
  return elements['cmi.core.exit'] === 'suspend' ? 'resume' : '';
}

/**
 * Only a suspended attempt goes on; any other exit ended it, and a new one begins (4th ed. RTE
 * 4.2.8, 4.2.7). Who looks round or back sees what there is, and begins nothing.
 */
function entryOf2004({ elements }: Attempt, { mode }: Faults): SessionReport['entry'] {
  if (elements['cmi.exit'] === 'suspend') return 'resume';
  return mode === 'normal' ? 'ab-initio' : '';
}

/**
 * What an attempt holds as a session begins. Of a SCORM 2004 attempt that was not suspended nothing
 * is left but the objectives of the manifest, which stand before any of the content's own (4th ed. RTE 4.2.17).
 */
export function elementsToBeginWith({ standard, elements }: Attempt, { entry }: SessionReport, { scorm2004 }: Package): Attempt['elements'] {
  if (standard !== 'scorm2004' || entry !== 'ab-initio') return elements;
  return Object.fromEntries((scorm2004?.objectives ?? []).map((id, n) => [`cmi.objectives.${n}.id`, id]));
}

/** The data model at launch. `exit` and `session_time` are of one session and never handed back. */
export function elementsAtLaunch(attempt: Attempt, session: SessionReport, learner: Learner, entry: Package): Readonly<Record<string, string>> {
  const begun = elementsToBeginWith(attempt, session, entry);
  const kept = Object.fromEntries(Object.entries(begun).filter(([element]) => !ofOneSession.includes(element)));
  const facts = attempt.standard === 'scorm2004' ? scorm2004Facts : scorm12Facts;
  return { ...kept, ...facts(session, learner, entry) };
}

const ofOneSession = ['cmi.core.exit', 'cmi.core.session_time', 'cmi.exit', 'cmi.session_time'];

/** 1.2 RTE 3.4.4. */
function scorm12Facts(session: SessionReport, learner: Learner, { masteryScore, launchData }: Package): Readonly<Record<string, string>> {
  return {
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': familyNameFirst(learner.name),
    'cmi.core.credit': session.credit,
    'cmi.core.lesson_mode': session.mode,
    'cmi.core.entry': session.entry,
    ...(masteryScore !== undefined && { 'cmi.student_data.mastery_score': masteryScore }),
    ...(launchData !== undefined && { 'cmi.launch_data': launchData }),
  };
}

/** 4th ed. RTE 4.2. */
function scorm2004Facts(session: SessionReport, learner: Learner, { scorm2004, launchData }: Package): Readonly<Record<string, string>> {
  return {
    'cmi.learner_id': learner.id,
    'cmi.learner_name': familyNameFirst(learner.name),
    'cmi.credit': session.credit,
    'cmi.mode': session.mode,
    'cmi.entry': session.entry,
    ...(scorm2004?.completionThreshold !== undefined && { 'cmi.completion_threshold': scorm2004.completionThreshold }),
    ...(scorm2004?.scaledPassingScore !== undefined && { 'cmi.scaled_passing_score': scorm2004.scaledPassingScore }),
    ...(launchData !== undefined && { 'cmi.launch_data': launchData }),
  };
}

/** `Llŷr, Siân Ŵyn` (1.2 RTE 3.4.4, student_name); a single word stays as it is. */
export function familyNameFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? '';
  return words.length === 0 ? family : `${family}, ${words.join(' ')}`;
}
