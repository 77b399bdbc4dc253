import { membersOf, present, scoreOf, type Elements } from './elements.js';
import type { AttemptReport, InteractionReport, ObjectiveReport } from './report.js';

/** What SCORM 1.2 elements come to. */
export function describeScorm12(elements: Elements): Partial<AttemptReport> & Pick<AttemptReport, 'status' | 'score' | 'totalTime'> {
  return {
    status: elements['cmi.core.lesson_status'] ?? 'not attempted',
    score: scoreOf(elements, 'cmi.core'),
    totalTime: elements['cmi.core.total_time'] ?? '0000:00:00',
    sessionTime: elements['cmi.core.session_time'] ?? '',
    exit: elements['cmi.core.exit'] ?? '',
    location: elements['cmi.core.lesson_location'] ?? '',
    suspendData: elements['cmi.suspend_data'] ?? '',
    comments: elements['cmi.comments'] ?? '',
    objectives: objectivesOf(elements),
    interactions: interactionsOf(elements),
  };
}

/** Objectives in the order of their index. */
function objectivesOf(elements: Elements): readonly ObjectiveReport[] {
  return membersOf(elements, 'cmi.objectives').map((path) => ({
    id: elements[`${path}.id`] ?? '',
    ...present('status', elements[`${path}.status`]),
    score: scoreOf(elements, path),
  }));
}

/** Interactions in the order of their index. */
function interactionsOf(elements: Elements): readonly InteractionReport[] {
  return membersOf(elements, 'cmi.interactions').map((path) => ({
    id: elements[`${path}.id`] ?? '',
    ...present('type', elements[`${path}.type`]),
    ...present('time', elements[`${path}.time`]),
    ...present('studentResponse', elements[`${path}.student_response`]),
    correctResponses: membersOf(elements, `${path}.correct_responses`).map((member) => elements[`${member}.pattern`] ?? ''),
    objectives: membersOf(elements, `${path}.objectives`).map((member) => elements[`${member}.id`] ?? ''),
    ...present('result', elements[`${path}.result`]),
    ...present('weighting', elements[`${path}.weighting`]),
    ...present('latency', elements[`${path}.latency`]),
  }));
}
