import type { DoubtWords } from '../doubts.js';

const finished = ['completed', 'passed'];

/** Where SCORM 1.2 keeps what makes a call doubtful. */
export const doubtWords: DoubtWords = {
  mode: 'cmi.core.lesson_mode',
  sessionTime: 'cmi.core.session_time',
  exit: 'cmi.core.exit',
  preferences: 'cmi.student_preference.',
  scores: ['cmi.core.score.raw'],
  downgrades: {
    'cmi.core.lesson_status': (before, after) =>
      before === 'passed' ? after !== 'passed' : finished.includes(before) && !finished.includes(after) && after !== 'failed',
  },
};
