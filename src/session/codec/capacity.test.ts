import { expect } from '@open-wc/testing';
import { unitContent as content } from '../../../tests/fixtures/unit.js';
import type { UnitContent } from '../../model/content.js';
import type { Response } from '../../model/item.js';
import type { SessionEvent } from '../events.js';
import { reduce } from '../reduce.js';
import { startSession } from '../start.js';
import { worstCase } from './capacity.js';
import { encodeState } from './state-code.js';

describe('the most that suspend data of a unit can come to', () => {
  it('is not reached by a learner who does everything as unlikely as can be', () => {
    const wrong: Record<string, Response> = {
      'q-1': { kind: 'single-choice', option: 'red' },
      'q-2': { kind: 'multiple-choice', options: ['sock'] },
      'q-3': { kind: 'true-false', value: false },
      'q-4': { kind: 'matching', pairs: { monday: 'card', friday: 'food' } },
    };
    const practice = { screen: 'b-s04', item: 'CA-1' };
    const bins = (bottle: string, letter?: string): Response => ({
      kind: 'classification',
      placement: { bottle, jar: 'paper', ...(letter && { letter }) },
    });
    const events: SessionEvent[] = [
      ...['b-s01', 'b-s02', 'b-s03'].map((screen) => ({ type: 'screen-entered' as const, screen, at: 0 })),
      { type: 'part-opened', screen: 'b-s02', part: 'paper' },
      { type: 'part-opened', screen: 'b-s03', part: 'wash' },
      { type: 'response-changed', ...practice, response: bins('paper', 'glass') },
      ...Array.from({ length: 99 }, () => ({ type: 'response-checked' as const, ...practice, at: 0 })),
      { type: 'response-changed', ...practice, response: bins('glass') },
    ];
    let state = events.reduce((held, event) => reduce(content, held, event), startSession(content.unit, 0xabcdef12, 'cy'));
    for (let attempt = 1; attempt <= 99; attempt += 1) {
      state = reduce(content, state, { type: 'attempt-started', screen: 'b-s05', at: 0 });
      for (const item of state.screens['b-s05']?.attempt?.drawn ?? []) {
        // The first attempt is the best of all.
        const response = attempt === 1 && item === 'q-3' ? ({ kind: 'true-false', value: true } as const) : wrong[item];
        const answer = { screen: 'b-s05', item, at: 0 };
        state = reduce(content, state, { type: 'response-changed', ...answer, response });
        state = reduce(content, state, { type: 'response-checked', ...answer });
        state = reduce(content, state, { type: 'question-left', ...answer });
      }
    }
    for (const screen of Object.keys(state.screens)) {
      state = reduce(content, { ...state, location: screen }, { type: 'time-spent', seconds: 90_000 });
    }
    expect(state.screens['b-s04']?.answers['CA-1']?.tries).to.equal(99);
    const length = encodeState(content, { ...state, saves: 99_999 }).length;
    expect(length).to.be.at.most(worstCase(content));
    // Nor is it so far above that it would refuse what fits.
    expect(length).to.be.above(worstCase(content) / 3);
  });

  it('grows with the content by what the content needs at least', () => {
    const [lesson] = content.unit.lessons;
    const without: UnitContent = {
      ...content,
      unit: { ...content.unit, lessons: [{ ...lesson!, screens: lesson!.screens.filter(({ kind }) => kind !== 'check') }] },
    };
    // Four responses of 1.6, 3, 1 and 2 bits make more than one character of six.
    expect(worstCase(content)).to.be.at.least(worstCase(without) + 2);
  });
});
