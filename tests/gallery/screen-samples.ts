import type { Screen } from '../../src/model/course.js';
import { assessmentOf, nothingThere, stages, welcome } from './content.js';
import { sampleIn, sampleOf, type Sample } from './sample.js';

const panels = { kind: 'reveal', id: 'r1', panels: ['online', 'formal', 'informal'], objectives: ['LO-1', 'LO-2'] } as const;
const worked: Screen = { kind: 'worked', id: 'w1', steps: ['one', 'two', 'three'] };
const figure: Screen = {
  kind: 'figure',
  id: 'r3',
  details: [
    { id: 'middle', region: { x: 40, y: 40, width: 20, height: 20 } },
    { id: 'edge', region: { x: 5, y: 10, width: 30, height: 25 } },
    { id: 'whole' },
  ],
};
const recording = { en: 'm1/visit.mp4', cy: 'm1/visit.mp4' };
const video: Screen = { kind: 'media', id: 'r4', medium: 'video', recording, described: { en: 'm1/visit-described.mp4', cy: 'm1/visit-described.mp4' } };
const audio: Screen = { kind: 'media', id: 'r4', medium: 'audio', recording };
const glossary: Screen = { kind: 'glossary', id: 'r5', terms: ['t-trust', 't-whistle', 't-dignity', 't-rights', 't-confid'] };
const summary: Screen = { kind: 'summary', id: 'r6', objectives: ['LO-1', 'LO-2'] };
const result: Screen = { kind: 'result', id: 'r7' };
const check: Screen = { kind: 'check', id: 'check', assessment: assessmentOf('check') };
const several: Screen = { kind: 'activity', id: 'several', items: ['purpose', 'falls', 'gift'] };

/** What the result screen stands behind. */
const unitWithResult: readonly Screen[] = [welcome, panels, stages, check, result];
const withResult = (state: string, right: readonly string[] | undefined, options = {}) =>
  sampleIn('result', state, unitWithResult, result.id, {
    done: (learner) => {
      if (right === undefined) return;
      learner.enter(check.id);
      learner.attempt({ right });
      learner.enter(result.id);
    },
    ...options,
  });

/** Every kind of screen to read and look through, in every state. */
export const screenSamples: readonly Sample[] = [
  sampleOf('text', 'everything that running text can hold', welcome),
  sampleOf('text', 'a definition open', welcome, { presses: ['course-term >>> [role=button]'] }),
  sampleOf('text', 'its picture cannot be loaded', welcome, { unit: { media: { 'm1/rings.svg': nothingThere } } }),

  sampleOf('accordion', 'untouched', panels),
  sampleOf('accordion', 'one panel open', panels, { presses: ['#button-online'] }),
  sampleOf('accordion', 'all opened before', panels, { done: (learner) => learner.open('online', 'formal', 'informal') }),
  sampleOf('tabs', 'untouched', { ...panels, layout: 'tabs' }),
  sampleOf('tabs', 'second tab', { ...panels, layout: 'tabs' }, { presses: ['[role=tab][aria-selected=false]'] }),
  sampleOf('cards', 'untouched', { ...panels, layout: 'cards' }),
  sampleOf('cards', 'one card open', { ...panels, layout: 'cards' }, { presses: ['#button-online'] }),
  sampleOf('worked example', 'first step', worked),
  sampleOf('worked example', 'second step', worked, { done: (learner) => learner.open('one', 'two') }),
  sampleOf('worked example', 'all steps', worked, { done: (learner) => learner.open('one', 'two', 'three') }),
  sampleOf('process', 'all there is', stages),

  sampleOf('figure', 'untouched', figure),
  sampleOf('figure', 'a detail open', figure, { presses: ['#button-middle'] }),
  sampleOf('figure', 'large', figure, { presses: ['figure .button'] }),
  sampleOf('figure', 'its picture cannot be loaded', figure, { unit: { media: { 'm1/rings.svg': nothingThere } } }),
  sampleOf('recording', 'video', video),
  sampleOf('recording', 'video described', video, { presses: ['.way-on .button'] }),
  sampleOf('recording', 'transcript open', video, { presses: ['summary'] }),
  sampleOf('recording', 'sound', audio),
  sampleOf('recording', 'cannot be played', video, { unit: { media: { 'm1/visit.mp4': nothingThere } } }),

  sampleOf('glossary', 'terms', glossary),
  sampleOf('glossary', 'empty', { ...glossary, terms: [] }),
  sampleOf('summary', 'with what is left', summary),
  withResult('nothing to show yet', undefined),
  withResult('no pass mark', ['purpose', 'online']),
  withResult('passed', ['purpose', 'online', 'safety'], { cutScore: 0.8, unit: { cutScore: 0.8 } }),
  withResult('not passed', ['purpose'], { cutScore: 0.8, unit: { cutScore: 0.8 } }),

  sampleOf('several activities', 'one to begin with', several),
  sampleOf('several activities', 'another chosen', several, { presses: ['.others button'] }),
];
