import { expect } from '@open-wc/testing';
import { unitContent } from '../../tests/fixtures/unit.js';
import type { UnitContent } from '../model/content.js';
import type { Response } from '../model/item.js';
import type { SaveState } from '../model/save-state.js';
import { reduce } from './reduce.js';
import { evidenceView, type Holder } from './select-evidence.js';
import { startSession } from './start.js';
import type { SessionState } from './state.js';

const [lesson] = unitContent.unit.lessons;
if (!lesson) throw new Error('the unit has no lesson');

/** A screen to read and the check, with this pass mark. */
function contentWith(cutScore?: number): UnitContent {
  const screens = lesson!.screens.filter(({ kind }) => kind === 'text' || kind === 'check');
  return { ...unitContent, unit: { ...unitContent.unit, lessons: [{ ...lesson!, screens }], ...(cutScore !== undefined && { cutScore }) } };
}

const answers: Readonly<Record<string, Response>> = {
  'q-1': { kind: 'single-choice', option: 'red' },
  'q-2': { kind: 'multiple-choice', options: ['sock'] },
  'q-3': { kind: 'true-false', value: true },
  'q-4': { kind: 'matching', pairs: { monday: 'card', friday: 'food' } },
};

/** With one of its four questions right: 25 per cent. */
function done(content: UnitContent): SessionState {
  let state = reduce(content, startSession(content.unit, 42, 'en'), { type: 'screen-entered', screen: 'b-s01', at: 0 });
  state = reduce(content, state, { type: 'screen-entered', screen: 'b-s05', at: 0 });
  state = reduce(content, state, { type: 'attempt-started', screen: 'b-s05', at: 0 });
  for (const item of state.screens['b-s05']?.attempt?.drawn ?? []) {
    state = reduce(content, state, { type: 'response-changed', screen: 'b-s05', item, response: answers[item] });
    state = reduce(content, state, { type: 'response-checked', screen: 'b-s05', item, at: 0 });
    state = reduce(content, state, { type: 'question-left', screen: 'b-s05', at: 0 });
  }
  return state;
}

const holder: Holder = { prior: { success: 'unknown' } };
const saved: SaveState = { kind: 'saved', at: 0 };
const standing = (cutScore: number | undefined, state: (content: UnitContent) => SessionState, save: SaveState = saved, by = holder) => {
  const content = contentWith(cutScore);
  return evidenceView(content, state(content), by, save).standing;
};

describe('a certificate', () => {
  it('is there where all is done, and no mark is set or it is reached', () => {
    expect(standing(undefined, done)).to.equal('ready');
    expect(standing(0.25, done)).to.equal('ready');
    expect(standing(0.26, done)).to.equal('unfinished');
  });

  it('is not there while a screen is left', () => {
    expect(standing(undefined, (content) => ({ ...done(content), screens: { 'b-s05': done(content).screens['b-s05']! } }))).to.equal('unfinished');
  });

  it('stays where the LMS has a pass and the day was noted, though new content asks for more', () => {
    const earlier = (content: UnitContent) => ({ ...startSession(content.unit, 42, 'en'), finishedOn: 2517 });
    const passed: Holder = { prior: { success: 'passed', scaled: 0.9 } };
    expect(standing(0.8, earlier, saved, passed)).to.equal('ready');
    expect(standing(undefined, earlier)).to.equal('ready');
    // Passed before there was a mark is not passed.
    expect(standing(0.8, earlier)).to.equal('unfinished');
  });

  it('waits for the LMS to take the result, and is not there where nobody does', () => {
    const kinds: readonly (readonly [SaveState, string])[] = [
      [{ kind: 'waiting' }, 'unsaved'],
      [{ kind: 'not-recorded', why: 'ended' }, 'unsaved'],
      [{ kind: 'not-recorded', why: 'no-lms' }, 'unsaved'],
      // The result has its place, the state has none.
      [{ kind: 'not-recorded', why: 'no-state' }, 'ready'],
      [{ kind: 'saving' }, 'ready'],
      [{ kind: 'idle' }, 'ready'],
    ];
    for (const [save, expected] of kinds) expect(standing(undefined, done, save)).to.equal(expected);
  });

  it('is there again for who looks back, and never for who only looks round', () => {
    expect(standing(undefined, done, { kind: 'review' })).to.equal('unfinished');
    expect(standing(undefined, (content) => ({ ...done(content), finishedOn: 1 }), { kind: 'review' })).to.equal('ready');
  });

  it('is about the package’s own id where the LMS has no other', () => {
    const content = contentWith();
    expect(evidenceView(content, done(content), holder, saved)).to.deep.include({
      activity: `${content.course.id}-${content.unit.id}`,
      titles: ['course', content.unit.id],
      version: content.course.version,
      points: { earned: 1, max: 4 },
      passed: false,
    });
    expect(evidenceView(content, done(content), { ...holder, activity: 'https://lms.example/7' }, saved).activity).to.equal('https://lms.example/7');
  });
});
