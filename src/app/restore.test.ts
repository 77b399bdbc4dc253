import { expect } from '@open-wc/testing';
import { unitContent as content } from '../../tests/fixtures/unit.js';
import { difference } from '../delivery/difference.js';
import { NOTHING_HELD } from '../delivery/journal.js';
import { encodeState } from '../session/codec/state-code.js';
import type { SessionEvent } from '../session/events.js';
import { writeLog } from '../session/log-text.js';
import { reduce } from '../session/reduce.js';
import { startSession } from '../session/start.js';
import type { SessionState } from '../session/state.js';
import { deriveRecord } from '../tracking/derive.js';
import type { Launch } from '../tracking/port.js';
import { markOf, restore } from './restore.js';

const prior = { completion: 'incomplete', success: 'unknown' } as const;
const launch: Launch = { mode: 'normal', prior };
const around = { seed: 99, languages: ['fr', 'cy-GB', 'en'] };

const place = (letter: string): SessionEvent => ({
  type: 'response-changed',
  screen: 'b-s04',
  item: 'CA-1',
  response: { kind: 'classification', placement: { bottle: 'glass', jar: 'glass', letter } },
});
const check: SessionEvent = { type: 'response-checked', screen: 'b-s04', item: 'CA-1', at: 5000 };
const enter: SessionEvent = { type: 'screen-entered', screen: 'b-s04', at: 1000 };

function played(saves: number, ...events: SessionEvent[]): SessionState {
  return events.reduce((state, event) => reduce(content, state, event), { ...startSession(content.unit, 7, 'en'), saves });
}

const one = played(3, enter, place('glass'), check);
const two = played(5, enter, place('glass'), check, place('paper'), check);

/** What a device has of work that began with these, the last of which it sent last. */
function kept(...states: (SessionState | undefined)[]) {
  const lineage = states.map((state) => (state ? markOf(encodeState(content, state)) : NOTHING_HELD));
  const last = states.at(-1) ?? one;
  return { suspendData: encodeState(content, last), log: writeLog(last.log), lineage };
}

describe('restoring', () => {
  it('begins anew where nothing is saved, in the first wished language that the course has', () => {
    const restored = restore(content, launch, { prior }, around);
    expect(restored).to.deep.include({ kind: 'state', held: {} });
    expect(restored.state).to.deep.include({ language: 'cy', location: 'b-s01', seed: 99 });
  });

  it('asks the LMS for the language before the browser', () => {
    expect(restore(content, { ...launch, language: 'en-GB' }, { prior }, around).state.language).to.equal('en');
  });

  it('goes on from what the LMS holds, with nothing left to tell', () => {
    const suspendData = encodeState(content, one);
    const restored = restore(content, { ...launch, suspendData }, { prior }, around);
    expect(restored.state.screens).to.deep.equal(one.screens);
    if (restored.kind !== 'state') throw new Error(restored.kind);
    const record = deriveRecord(content, restored.state, { prior });
    expect(difference(restored.held, record, 0)).to.deep.equal({ sessionSeconds: 0, time: { seconds: 0, screens: {} } });
  });

  it('does not touch what it cannot read', () => {
    const restored = restore(content, { ...launch, suspendData: 'something else' }, { prior }, around);
    expect(restored).to.deep.include({ kind: 'unreadable', reason: 'damaged' });
  });

  it('tells a result that the LMS lost once more, status and score together', () => {
    const right: Record<string, SessionEvent> = {
      'q-1': { type: 'response-changed', screen: 'b-s05', item: 'q-1', response: { kind: 'single-choice', option: 'green' } },
      'q-2': { type: 'response-changed', screen: 'b-s05', item: 'q-2', response: { kind: 'multiple-choice', options: ['tin', 'lid'] } },
      'q-3': { type: 'response-changed', screen: 'b-s05', item: 'q-3', response: { kind: 'true-false', value: true } },
      'q-4': { type: 'response-changed', screen: 'b-s05', item: 'q-4', response: { kind: 'matching', pairs: { monday: 'food', friday: 'card' } } },
    };
    let state = played(1, { type: 'attempt-started', screen: 'b-s05', at: 0 });
    for (const item of state.screens['b-s05']?.attempt?.drawn ?? []) {
      const change = right[item];
      if (!change) throw new Error(item);
      const events: SessionEvent[] = [
        change,
        { type: 'response-checked', screen: 'b-s05', item, at: 0 },
        { type: 'question-left', screen: 'b-s05', at: 0 },
      ];
      state = events.reduce((held, event) => reduce(content, held, event), state);
    }
    const restored = restore(content, { ...launch, suspendData: encodeState(content, state) }, { prior }, around);
    if (restored.kind !== 'state') throw new Error(restored.kind);
    expect(difference(restored.held, deriveRecord(content, restored.state, { prior }), 0)).to.deep.include({
      status: { completion: 'incomplete', success: 'unknown' },
      points: { earned: 4, max: 4 },
    });
    // A better attempt that did not get through leaves the score of an earlier one there.
    for (const [scaled, points] of [[0.75, { earned: 4, max: 4 }], [0.99995, undefined], [1, undefined]] as const) {
      const known = { ...prior, scaled };
      const again = restore(content, { ...launch, suspendData: encodeState(content, state), prior: known }, { prior: known }, around);
      if (again.kind !== 'state') throw new Error(again.kind);
      expect(difference(again.held, deriveRecord(content, again.state, { prior: known }), 0).points, String(scaled)).to.deep.equal(points);
    }
  });
});

describe('what a device kept', () => {
  const held = { ...launch, suspendData: encodeState(content, one) };

  it('is carried over where the LMS has an earlier state of the same attempt, with the answers it never got', () => {
    const restored = restore(content, held, { prior }, around, kept(one, two));
    expect(restored.state.screens).to.deep.equal(two.screens);
    expect(restored.state.saves).to.equal(5);
    expect(restored.state.log.map(({ number, result }) => [number, result.right])).to.deep.equal([[2, 3]]);
  });

  it('gives way where the LMS was written to from elsewhere, however seldom that was saved', () => {
    for (const saves of [4, 9]) {
      const elsewhere = { ...launch, suspendData: encodeState(content, { ...one, location: 'b-s02', saves }) };
      expect(restore(content, elsewhere, { prior }, around, kept(one, two)).state.saves).to.equal(saves);
    }
  });

  it('comes after whatever was sent before it, so far as the LMS may have lost it', () => {
    const between = { ...one, saves: 4 };
    for (const lost of [one, between]) {
      const fallen = { ...launch, suspendData: encodeState(content, lost) };
      expect(restore(content, fallen, { prior }, around, kept(one, between, two)).state.saves).to.equal(5);
    }
  });

  it('hands on what it comes after, for the LMS may still hold that when this is lost too', () => {
    const restored = restore(content, held, { prior }, around, kept(one, two));
    expect(restored).to.deep.include({ lineage: [one, two].map((state) => markOf(encodeState(content, state))) });
    expect(restore(content, held, { prior }, around)).to.deep.include({ lineage: [markOf(encodeState(content, one))] });
  });

  it('gives way where the LMS holds another attempt', () => {
    const other = { ...launch, suspendData: encodeState(content, { ...one, seed: 8 }) };
    expect(restore(content, other, { prior }, around, kept(one, two)).state.seed).to.equal(8);
  });

  it('is carried over to an LMS that has nothing, if it never said that it had', () => {
    const restored = restore(content, launch, { prior }, around, kept(undefined, two));
    expect(restored.state.screens).to.deep.equal(two.screens);
    expect(restored.state.log.length).to.equal(2);
  });

  it('does not leak into a new attempt, where the LMS had the old one', () => {
    expect(restore(content, launch, { prior }, around, kept(one, two)).state.screens).to.deep.equal({});
  });

  it('is left alone when it is damaged', () => {
    expect(restore(content, held, { prior }, around, { ...kept(one, two), suspendData: 'x' }).state.saves).to.equal(3);
  });
});
