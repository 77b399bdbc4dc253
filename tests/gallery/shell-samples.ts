import type { NotRecordedWhy } from '../../src/model/save-state.js';
import { stages, welcome } from './content.js';
import { sampleIn, sampleOf, type Sample, type SampleOptions } from './sample.js';

const shell = (state: string, options: SampleOptions) => sampleOf('shell', state, stages, options);
/** 14:05 wherever the gallery is looked at: minutes are shown, and the hours are the place's own. */
const saved = { kind: 'saved', at: new Date(2026, 0, 5, 14, 5).getTime() } as const;

/** Why nothing is kept, as ids of samples say it. */
const whys: Readonly<Record<NotRecordedWhy, string>> = {
  'no-lms': 'no LMS',
  ended: 'the LMS ended it',
  unreadable: 'what is saved cannot be read',
  elsewhere: 'open in another window',
  'no-storage': 'the browser refuses',
  'no-state': 'the LMS has no place for it',
};

/** What stands around a screen, and what stands there when the learner has left. */
export const shellSamples: readonly Sample[] = [
  shell('loading', { save: { kind: 'opening' } }),
  shell('the screen still loading', { pending: 'loading' }),
  shell('the screen cannot be loaded', { pending: 'failed' }),
  shell('the other language still loading', { wish: 'loading' }),
  shell('the other language cannot be loaded', { wish: 'failed' }),
  shell('an organisation with a name', { organisation: 'Hafod Home Care' }),
  shell('an organisation with a logo', { organisation: 'Hafod Home Care', unit: { logo: 'm1/rings.svg' } }),
  shell('nothing to save yet', { save: { kind: 'idle' } }),
  shell('saving', { save: { kind: 'saving' } }),
  shell('saved', { save: saved }),
  shell('offline, waiting to be saved', { save: { kind: 'waiting' } }),
  // Keys of a table by reason.
  ...(Object.keys(whys) as NotRecordedWhy[]).map((why) => shell(`not recorded, ${whys[why]}`, { save: { kind: 'not-recorded', why } })),
  shell('review', { review: true, save: { kind: 'review' } }),
  shell('menu open', { presses: ['[data-panel=menu]'] }),
  shell('display settings open', { presses: ['[data-panel=display]'], voiced: true }),
  shell('to be read aloud', { voiced: true, done: (learner) => learner.tell({ type: 'setting-chosen', change: { setting: 'reading', choice: 'on' } }) }),
  shell('being read aloud', { voiced: true, speaking: true, done: (learner) => learner.tell({ type: 'setting-chosen', change: { setting: 'reading', choice: 'on' } }) }),
  shell('wide spacing and distinct letters', {
    done: (learner) => {
      learner.tell({ type: 'setting-chosen', change: { setting: 'spacing', choice: 'wide' } });
      learner.tell({ type: 'setting-chosen', change: { setting: 'letters', choice: 'distinct' } });
    },
  }),
  shell('the record can be taken away', { takeable: true, save: saved }),
  shell('all is done, on the last screen', { save: saved }),
  sampleIn('shell', 'a lesson of one screen', [welcome], welcome.id, {}),
  shell('left, all saved', { ended: true, save: saved }),
  shell('left, not all saved', { ended: true, save: { kind: 'waiting' } }),
  shell('left, nothing recorded', { ended: true, save: { kind: 'not-recorded', why: 'no-lms' }, takeable: true }),
];
