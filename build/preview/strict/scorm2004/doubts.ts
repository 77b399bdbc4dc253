import type { DoubtWords } from '../doubts.js';
import type { HeldValues } from '../held-values.js';

/** Where SCORM 2004 keeps what makes a call doubtful. */
export const doubtWords: DoubtWords = {
  mode: 'cmi.mode',
  sessionTime: 'cmi.session_time',
  exit: 'cmi.exit',
  preferences: 'cmi.learner_preference.',
  scores: ['cmi.score.raw', 'cmi.score.scaled', 'cmi.progress_measure'],
  downgrades: {
    'cmi.completion_status': (before, after) => before === 'completed' && after !== 'completed',
    'cmi.success_status': (before, after) => (before === 'passed' && after !== 'passed') || (before === 'failed' && after === 'unknown'),
  },
};

/** A score that one system or another would not show as it was meant; asked at the end of a session. */
export function doubtsAboutScore(held: HeldValues): readonly string[] {
  const score = (part: string) => held.get(`cmi.score.${part}`);
  const doubts: string[] = [];
  if (score('scaled') !== undefined && score('raw') === undefined)
    doubts.push('score.scaled without score.raw: some systems grade by raw alone');
  if (score('raw') !== undefined && (score('min') === undefined || score('max') === undefined))
    doubts.push('score.raw without score.min and score.max: nobody can tell what it is out of');
  if (score('scaled') !== undefined && held.get('cmi.success_status') === undefined && held.get('cmi.scaled_passing_score') !== undefined)
    doubts.push('success_status was not set: only some systems work it out from the score');
  return doubts;
}
