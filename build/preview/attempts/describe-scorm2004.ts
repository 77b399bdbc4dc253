import { membersOf, present, scoreOf, type Elements } from './elements.js';
import type { AttemptReport, InteractionReport, ObjectiveReport } from './report.js';

/** What SCORM 2004 elements come to. */
export function describeScorm2004(elements: Elements): Partial<AttemptReport> & Pick<AttemptReport, 'status' | 'score' | 'totalTime'> {
  const completion = elements['cmi.completion_status'] ?? 'unknown';
  const success = elements['cmi.success_status'] ?? 'unknown';
  return {
    status: oneWord(completion, success, Object.keys(elements).length > 0),
    completion,
    success,
    ...present('progress', elements['cmi.progress_measure']),
    score: scoreOf(elements, 'cmi'),
    totalTime: elements['cmi.total_time'] ?? 'PT0S',
    sessionTime: elements['cmi.session_time'] ?? '',
    exit: elements['cmi.exit'] ?? '',
    location: elements['cmi.location'] ?? '',
    suspendData: elements['cmi.suspend_data'] ?? '',
    comments: membersOf(elements, 'cmi.comments_from_learner')
      .map((path) => elements[`${path}.comment`] ?? '')
      .join('\n'),
    objectives: objectivesOf(elements),
    interactions: interactionsOf(elements),
  };
}

/** Two facts in one word, for a list. */
export function oneWord(completion: string, success: string, begun: boolean): string {
  if (success === 'passed' || success === 'failed') return success;
  if (completion === 'completed') return completion;
  return begun ? 'incomplete' : 'not attempted';
}

function objectivesOf(elements: Elements): readonly ObjectiveReport[] {
  return membersOf(elements, 'cmi.objectives').map((path) => ({
    id: elements[`${path}.id`] ?? '',
    ...present('completion', elements[`${path}.completion_status`]),
    ...present('success', elements[`${path}.success_status`]),
    ...present('progress', elements[`${path}.progress_measure`]),
    ...present('description', elements[`${path}.description`]),
    score: scoreOf(elements, path),
  }));
}

function interactionsOf(elements: Elements): readonly InteractionReport[] {
  return membersOf(elements, 'cmi.interactions').map((path) => ({
    id: elements[`${path}.id`] ?? '',
    ...present('type', elements[`${path}.type`]),
    ...present('time', elements[`${path}.timestamp`]),
    ...present('studentResponse', elements[`${path}.learner_response`]),
    correctResponses: membersOf(elements, `${path}.correct_responses`).map((member) => elements[`${member}.pattern`] ?? ''),
    objectives: membersOf(elements, `${path}.objectives`).map((member) => elements[`${member}.id`] ?? ''),
    ...present('result', elements[`${path}.result`]),
    ...present('weighting', elements[`${path}.weighting`]),
    ...present('latency', elements[`${path}.latency`]),
    ...present('description', elements[`${path}.description`]),
  }));
}
