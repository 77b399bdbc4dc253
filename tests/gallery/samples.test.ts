import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ScreenView } from '../../src/model/view.js';
import type { ItemKind } from '../../src/model/item.js';
import type { NotRecordedWhy, SaveState } from '../../src/model/save-state.js';
import { groups, samples } from './samples.js';

/** What any kind of item can come to; what it says in a sample's name is the gallery's own affair. */
type ItemState = 'untouched' | 'checked too early' | 'in progress' | 'wrong' | 'partly right' | 'right' | 'changed after a check' | 'revealed' | 'locked' | 'judged at the end' | 'once more' | 'review';

/** A state that a kind cannot be in, and why. */
interface Never {
  readonly never: string;
}

type ItemStates = Readonly<Record<ItemState, string | Never>>;

/** Of a kind that is right or not as a whole. */
const whole: ItemStates = {
  untouched: 'untouched',
  'checked too early': 'checked too early',
  'in progress': 'answered',
  wrong: 'checked, not all right',
  'partly right': { never: 'it is right or not as a whole' },
  right: 'checked, all right',
  'changed after a check': 'changed after a check',
  revealed: 'answers shown',
  locked: 'question of a check, locked',
  'judged at the end': 'question of a check, judged at its end',
  'once more': 'question of a check, once more for safety',
  review: 'review, answered',
};

/** Of one with parts that are right or not. */
const inParts: ItemStates = { ...whole, wrong: 'checked, nothing right', 'partly right': 'checked, not all right' };

const unjudged: Never = { never: 'nothing about it is right or wrong' };

const itemStates: Readonly<Record<ItemKind, ItemStates>> = {
  'single-choice': whole,
  'multiple-choice': inParts,
  'true-false': whole,
  matching: { ...inParts, 'in progress': 'part answered' },
  classification: { ...inParts, 'in progress': 'part answered' },
  hotspot: inParts,
  ordering: { ...inParts, 'in progress': 'one taken up' },
  'fill-in': whole,
  numeric: whole,
  case: {
    ...whole,
    'checked too early': { never: 'its last choice checks it' },
    'in progress': 'best choice, the next step',
    wrong: 'unsafe choice, the same step again',
    'partly right': 'partly right choice, the next step',
    right: 'at its end, all right',
    'changed after a check': { never: 'what was chosen stands' },
    revealed: { never: 'each step says at once which choice was best' },
  },
  rating: { ...whole, wrong: unjudged, right: 'kept', 'changed after a check': { never: 'it is kept at once' }, revealed: unjudged, locked: unjudged, 'judged at the end': unjudged, 'once more': unjudged },
  reflection: {
    ...whole,
    'checked too early': { never: 'to write nothing is to answer, too' },
    'in progress': { never: 'what is being written is in no state' },
    wrong: unjudged,
    right: 'kept',
    'changed after a check': { never: 'nobody knows what is written' },
    revealed: unjudged,
    locked: unjudged,
    'judged at the end': unjudged,
    'once more': unjudged,
  },
};

/** Groups and states that each kind of screen is shown in, as ids of samples. */
const screenStates: Readonly<Record<ScreenView['kind'], readonly string[]>> = {
  text: ['text-everything-that-running-text-can-hold', 'text-a-definition-open', 'text-its-picture-cannot-be-loaded'],
  reveal: ['accordion-untouched', 'accordion-one-panel-open', 'accordion-all-opened-before', 'tabs-untouched', 'tabs-second-tab', 'cards-untouched', 'cards-one-card-open'],
  worked: ['worked-example-first-step', 'worked-example-second-step', 'worked-example-all-steps'],
  process: ['process-all-there-is'],
  figure: ['figure-untouched', 'figure-a-detail-open', 'figure-large', 'figure-its-picture-cannot-be-loaded'],
  media: ['recording-video', 'recording-video-described', 'recording-transcript-open', 'recording-sound', 'recording-cannot-be-played'],
  glossary: ['glossary-terms', 'glossary-empty'],
  summary: ['summary-with-what-is-left'],
  result: ['result-nothing-to-show-yet', 'result-no-pass-mark', 'result-passed', 'result-not-passed'],
  activity: ['several-activities-one-to-begin-with', 'several-activities-another-chosen', 'pictures-none-of-the-options-can-be-loaded'],
  check: ['assessment-start-without-limits', 'assessment-first-question', 'assessment-time-limit', 'assessment-time-nearly-over', 'assessment-result-time-is-up', 'assessment-result-all-right', 'assessment-result-review'],
};

/** What a learner is told of saving, beside "not recorded". */
const saveStates: Readonly<Record<Exclude<SaveState['kind'], 'not-recorded'>, string>> = {
  opening: 'loading',
  idle: 'nothing to save yet',
  saving: 'saving',
  saved: 'saved',
  waiting: 'offline, waiting to be saved',
  review: 'review',
};

const whys: Readonly<Record<NotRecordedWhy, true>> = { 'no-lms': true, ended: true, unreadable: true, elsewhere: true, 'no-storage': true, 'no-state': true };

const ids = new Set(samples.map(({ id }) => id));

describe('the gallery shows', () => {
  for (const [kind, states] of Object.entries(itemStates)) {
    it(`${kind} in every state that it can be in, and with its hint unfolded`, () => {
      const named = Object.values(states).filter((state) => typeof state === 'string');
      const shown = groups.get(kind)?.map(({ state }) => state) ?? [];
      assert.deepEqual(named.filter((state) => !shown.includes(state)), []);
      assert.ok(ids.has(`hint-unfolded-${kind}`));
    });
  }

  it('no kind of item that is not named here, and none twice', () => {
    assert.equal(Object.keys(itemStates).length, 12);
    assert.equal(ids.size, samples.length);
  });

  it('every kind of screen in every state', () => {
    assert.deepEqual(Object.values(screenStates).flat().filter((id) => !ids.has(id)), []);
  });

  it('everything that can be told of saving, with every reason why nothing is recorded; what is loading, and what cannot be loaded', () => {
    const shell = groups.get('shell') ?? [];
    const shown = shell.map(({ state }) => state);
    const wanted = [...Object.values(saveStates), 'the screen still loading', 'the screen cannot be loaded', 'left, all saved', 'left, not all saved', 'left, nothing recorded'];
    assert.deepEqual(wanted.filter((state) => !shown.includes(state)), []);
    const reasons = shell.flatMap(({ save, ended }) => (save?.kind === 'not-recorded' && !ended ? [save.why] : []));
    assert.deepEqual([...reasons].sort(), Object.keys(whys).sort());
  });

  it('an employer’s colours and logo, and a word of the glossary in an option', () => {
    assert.ok(groups.get('brand')?.every(({ brand, unit }) => brand?.second !== undefined && unit?.logo !== undefined));
    assert.ok(groups.get('term in an option')?.some(({ presses }) => presses?.length === 1));
  });
});
