import type { Screen } from '../../src/model/course.js';
import type { Holder } from '../../src/session/select-evidence.js';
import { assessmentOf, stages, welcome } from './content.js';
import type { GalleryLearner } from './learner.js';
import { sampleIn, type Sample, type SampleOptions } from './sample.js';

const check: Screen = { kind: 'check', id: 'check', assessment: assessmentOf('check') };
const diagnostic: Screen = { kind: 'check', id: 'check', assessment: assessmentOf('check', { role: 'diagnostic', certainty: true }) };
const result: Screen = { kind: 'result', id: 'r7' };

const holder: Holder = { learnerId: 's42', learnerName: 'Siân Ŵyn Llŷr', prior: { success: 'unknown' } };
const { learnerName: _, ...nameless } = holder;

/** Days since the beginning of 2020: 22 November 2026. */
const DAY = 2517;

const passMark: SampleOptions = { cutScore: 0.6, unit: { cutScore: 0.6 } };
const right = ['purpose', 'online', 'safety'];

/** At a unit's last screen, with all of it done. */
const finished = (state: string, screens: readonly Screen[], attempt: Parameters<GalleryLearner['attempt']>[0], options: SampleOptions = {}): Sample => {
  const last = screens.at(-1)?.id ?? '';
  return sampleIn('certificate', state, screens, last, {
    holder,
    ...options,
    done: (learner) => {
      learner.enter(...screens.map(({ id }) => id), 'check');
      learner.attempt(attempt);
      learner.tell({ type: 'time-spent', seconds: 5100 });
      learner.tell({ type: 'unit-finished', day: DAY });
      learner.enter(last);
    },
  });
};

const withResult = [welcome, stages, check, result];

/** What a learner can show of a unit, in every state. */
export const evidenceSamples: readonly Sample[] = [
  finished('completed', [welcome, stages, check], { right: ['purpose'] }),
  finished('passed', withResult, { right }, passMark),
  finished('known already', [welcome, diagnostic, result], { right, certainty: 3 }, passMark),
  finished('no name', withResult, { right }, { ...passMark, holder: nameless }),
  finished('note copied or selected', withResult, { right }, { ...passMark, presses: ['textarea + .button'] }),
  finished('not saved yet', withResult, { right }, { ...passMark, save: { kind: 'waiting' } }),
  sampleIn('certificate', 'not finished', withResult, result.id, { holder }),
];
