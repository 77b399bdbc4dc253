import type { Assessment } from '../../src/model/assessment.js';
import type { Screen } from '../../src/model/course.js';
import { rightFor } from '../elements/fixtures.js';
import { assessmentOf, stages, welcome } from './content.js';
import { answerTo, type AttemptOptions, type GalleryLearner } from './learner.js';
import { sampleIn, type Sample, type SampleOptions } from './sample.js';

const finalRules: Partial<Assessment> = { role: 'final', attempts: 3, feedback: 'after-last' };
const passMark: SampleOptions = { cutScore: 0.8, unit: { cutScore: 0.8 } };
const ownMark: SampleOptions = { cutScore: 0.6, unit: { cutScore: 0.6, objectiveCutScores: { 'LO-2': 1 } } };

function checkOf(state: string, rules: Partial<Assessment>, options: SampleOptions = {}): Sample {
  const screen: Screen = { kind: 'check', id: 'check', assessment: assessmentOf('check', rules) };
  return sampleIn('assessment', state, [welcome, stages, screen], screen.id, options);
}

/** After an attempt. */
function ended(state: string, rules: Partial<Assessment>, attempts: readonly AttemptOptions[], options: SampleOptions = {}): Sample {
  return checkOf(state, rules, {
    ...options,
    done: (learner) => {
      for (const each of attempts) learner.attempt(each);
    },
  });
}

/** In an attempt, at a question after the first ones. */
function asked(state: string, rules: Partial<Assessment>, done: (learner: GalleryLearner) => void, options: SampleOptions = {}): Sample {
  return checkOf(state, rules, { ...options, done });
}

const safetyAlone: Partial<Assessment> = { pool: ['safety'], draw: 1 };
const purposeAlone: Partial<Assessment> = { pool: ['purpose'], draw: 1, certainty: true };
const wrongButSafety: AttemptOptions = { right: ['safety'] };

/** Assessments of each role before, in and after an attempt. */
export const checkSamples: readonly Sample[] = [
  checkOf('start, without limits', {}),
  checkOf('start, pass mark, attempts and time limit', { ...finalRules, minutes: 10 }, passMark),
  checkOf('start, a goal with a mark of its own', finalRules, ownMark),
  checkOf('start, recall', { role: 'recall' }),
  checkOf('start, diagnostic', { role: 'diagnostic', certainty: true }),
  checkOf('start, review', {}, { review: true, save: { kind: 'review' } }),

  asked('first question', {}, (learner) => learner.begin()),
  asked('question answered and told', {}, (learner) => {
    learner.attempt({ answered: 1 });
    answerNext(learner, true);
  }),
  asked('second question, judged at the end', { feedback: 'at-end' }, (learner) => learner.attempt({ answered: 1 })),
  asked('how sure, not said yet', purposeAlone, (learner) => learner.begin()),
  asked('how sure, said', purposeAlone, (learner) => {
    learner.begin();
    learner.respond('purpose', rightFor['single-choice']);
    learner.tell({ type: 'certainty-chosen', screen: 'check', item: 'purpose', certainty: 2 });
  }),
  asked('sure and wrong', purposeAlone, (learner) => {
    learner.begin();
    learner.respond('purpose', { kind: 'single-choice', option: 'career' });
    learner.tell({ type: 'certainty-chosen', screen: 'check', item: 'purpose', certainty: 3 });
    learner.check('purpose');
  }),
  asked('time limit', { minutes: 10 }, (learner) => learner.begin()),
  asked('time nearly over', { minutes: 10 }, (learner) => {
    learner.begin();
    learner.tell({ type: 'time-passed', screen: 'check', seconds: 570, at: 0 });
  }),

  ended('result, all right', {}, [{}]),
  ended('result, some right', {}, [{ right: ['purpose', 'safety'] }]),
  ended('result, none right', { pool: ['purpose', 'online'], draw: 2 }, [{ right: [] }]),
  ended('result, passed', { ...finalRules, feedback: 'at-end' }, [{}], passMark),
  ended('result, not passed, attempts left', finalRules, [wrongButSafety], passMark),
  ended('result, not passed, attempts used up', { ...finalRules, attempts: 1 }, [wrongButSafety], passMark),
  ended('result, not passed by the mark of one goal', finalRules, [{ right: ['purpose', 'online'] }], ownMark),
  ended('result, second attempt', { retry: 'wrong-only' }, [{ right: ['purpose', 'safety'] }, { right: [] }]),
  ended('result, answers looked at', {}, [{ right: ['purpose', 'safety'] }], { presses: ['[aria-controls=review]'] }),
  ended('result, recall', { role: 'recall' }, [{ right: ['purpose', 'safety'] }]),
  ended('result, diagnostic that credits', { role: 'diagnostic', certainty: true, feedback: 'at-end' }, [{ certainty: 3 }]),
  asked('result, time is up', { minutes: 10, feedback: 'at-end' }, (learner) => {
    learner.attempt({ answered: 2 });
    learner.tell({ type: 'time-passed', screen: 'check', seconds: 600, at: 0 });
  }),
  ended('safety question once more', safetyAlone, [{ right: [] }]),
  asked('safety question once more, right now', safetyAlone, (learner) => {
    learner.attempt({ right: [] });
    learner.respond('safety', answerTo('safety', 'true-false', true));
    learner.check('safety');
  }),
  ended('result, review', {}, [{ right: ['purpose'] }], { review: true, save: { kind: 'review' }, presses: ['[aria-controls=review]'] }),
];

/** Answers what is asked now and stays there. */
function answerNext(learner: GalleryLearner, right: boolean): void {
  const attempt = learner.state.screens['check']?.attempt;
  const item = attempt?.drawn[attempt.position];
  if (item === undefined) throw new Error('nothing is asked');
  const kinds = { purpose: 'single-choice', online: 'multiple-choice', safety: 'true-false' } as const;
  const kind = Object.entries(kinds).find(([id]) => id === item)?.[1];
  if (!kind) throw new Error(`no answer to ${item}`);
  learner.respond(item, answerTo(item, kind, right));
  learner.check(item);
}
