import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lock, unitContent as content, withLock } from '../../../tests/fixtures/unit.js';
import { CERTAINTIES, type Assessment } from '../../model/assessment.js';
import type { UnitContent } from '../../model/content.js';
import type { Item, Response } from '../../model/item.js';
import type { SessionEvent } from '../events.js';
import { fitState } from '../fit.js';
import { reduce } from '../reduce.js';
import { startSession } from '../start.js';
import type { SessionState } from '../state.js';
import { worstCase } from './capacity.js';
import { decodeState, encodeState } from './state-code.js';
import { keptSeconds } from './time-code.js';

/** Any response of each kind, complete or not. */
const responses: Record<string, fc.Arbitrary<Response>> = {
  'CA-1': fc
    .tuple(...['bottle', 'jar', 'letter'].map((token) => fc.constantFrom([], [[token, 'glass']], [[token, 'paper']])))
    .map((pairs) => ({ kind: 'classification', placement: Object.fromEntries(pairs.flat()) })),
  'q-1': fc.constantFrom('green', 'blue', 'red').map((option) => ({ kind: 'single-choice', option })),
  'q-2': fc.subarray(['tin', 'lid', 'sock']).map((options) => ({ kind: 'multiple-choice', options })),
  'q-3': fc.boolean().map((value) => ({ kind: 'true-false', value })),
  'q-4': fc
    .tuple(...['monday', 'friday'].map((source) => fc.constantFrom([], [[source, 'food']], [[source, 'card']])))
    .map((pairs) => ({ kind: 'matching', pairs: Object.fromEntries(pairs.flat()) })),
};

const screen = fc.constantFrom('b-s01', 'b-s02', 'b-s03', 'b-s04', 'b-s05');
const answered = fc
  .constantFrom(...Object.keys(responses))
  .chain((item) => fc.tuple(fc.constant(item), responses[item] as fc.Arbitrary<Response>))
  .map(([item, response]) => ({ item, response, screen: item === 'CA-1' ? 'b-s04' : 'b-s05' }));
const at = fc.nat(1e6);

/** Anything a learner can do, in any order. */
const story: fc.Arbitrary<SessionEvent[]> = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('screen-entered' as const), screen, at }),
    fc.record({ type: fc.constant('time-spent' as const), seconds: fc.oneof(fc.nat(90), fc.nat(90_000)) }),
    fc.record({ type: fc.constant('unit-finished' as const), day: fc.nat(64 ** 3 - 1) }),
    fc.record({ type: fc.constant('language-chosen' as const), language: fc.constantFrom('en', 'cy') }),
    fc.record({ type: fc.constant('part-opened' as const), screen, part: fc.constantFrom('glass', 'paper', 'look', 'sort') }),
    answered.map((answer) => ({ type: 'response-changed' as const, ...answer })),
    answered.map(({ item, screen: place }) => ({ type: 'response-checked' as const, item, screen: place, at: 1 })),
    fc.constant({ type: 'answers-revealed' as const, screen: 'b-s04', item: 'CA-1' }),
    fc.constant({ type: 'attempt-started' as const, screen: 'b-s05', at: 1 }),
    fc.constant({ type: 'question-left' as const, screen: 'b-s05', at: 1 }),
    fc.constant({ type: 'question-returned' as const, screen: 'b-s05', at: 1 }),
    fc.constant({ type: 'time-extended' as const, screen: 'b-s05' }),
    fc.nat(200).map((seconds) => ({ type: 'time-passed' as const, screen: 'b-s05', seconds, at: 1 })),
    fc
      .record({ item: fc.constantFrom('q-1', 'q-2', 'q-3', 'q-4'), certainty: fc.constantFrom(...CERTAINTIES) })
      .map((chosen) => ({ type: 'certainty-chosen' as const, screen: 'b-s05', ...chosen })),
  ),
  { maxLength: 60 },
);

function play(events: readonly SessionEvent[], seed = 7, unit = content): SessionState {
  return events.reduce((state, event) => reduce(unit, state, event), startSession(unit.unit, seed, 'en'));
}

/** The unit with an assessment that makes use of everything, and questions about people's safety. */
function withExam(others: Partial<Assessment>): UnitContent {
  const [lesson] = content.unit.lessons;
  const screens = lesson!.screens.map((held) =>
    held.kind === 'check' ? { ...held, assessment: { ...held.assessment, draw: 3, certainty: true, minutes: 3, ...others } } : held,
  );
  const items = Object.fromEntries(Object.entries(lesson!.items).map(([id, item]): [string, Item] => [id, { ...item, critical: true }]));
  return { ...content, unit: { ...content.unit, lessons: [{ ...lesson!, screens, items }] } };
}

/** What suspend data is meant to keep of a state. */
function kept(state: SessionState): SessionState {
  const screens = Object.entries(state.screens).map(([id, held]) => [id, { ...held, seconds: keptSeconds(held.seconds) }] as const);
  return { ...state, screens: Object.fromEntries(screens), log: [], shownAt: 0 };
}

describe('suspend data', () => {
  it('gives back whatever was done, in whatever order', () => {
    fc.assert(
      fc.property(story, fc.nat(0xffffffff), fc.nat(5000), (events, seed, saves) => {
        const state = { ...play(events, seed), saves };
        expect(decodeState(content, encodeState(content, state))).to.deep.equal({ kind: 'state', state: kept(state) });
      }),
      { numRuns: 300 },
    );
  });

  for (const feedback of ['at-once', 'at-end', 'after-last'] as const) {
    it(`keeps all of an assessment with feedback ${feedback}, a time limit, certainty and retries of what was not right`, () => {
      const unit = withExam({ feedback, retry: 'wrong-only' });
      fc.assert(
        fc.property(fc.array(story, { minLength: 1, maxLength: 4 }), fc.nat(0xffffffff), (stories, seed) => {
          const state = play(stories.flat(), seed, unit);
          const code = encodeState(unit, state);
          expect(decodeState(unit, code)).to.deep.equal({ kind: 'state', state: kept(state) });
          expect(code.length).to.be.at.most(worstCase(unit));
        }),
        { numRuns: 200 },
      );
    });
  }

  it('is letters, digits, hyphen and underscore alone, which no run-time alters', () => {
    fc.assert(
      fc.property(story, (events) => {
        expect(encodeState(content, play(events))).to.match(/^[A-Za-z0-9_-]+$/);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whether the screens that did not change are said again or described anew', () => {
    fc.assert(
      fc.property(story, fc.nat(0xffffffff), (events, seed) => {
        // A clone was never written before.
        const expectSame = (state: SessionState) => expect(encodeState(content, state)).to.equal(encodeState(content, structuredClone(state)));
        let state = startSession(content.unit, seed, 'en');
        for (const event of events) {
          state = reduce(content, state, event);
          expectSame(state);
        }
        expectSame({ ...state, seed: (seed ^ 1) >>> 0 });
        const decoded = decodeState(content, encodeState(content, state));
        if (decoded.kind === 'unreadable') throw new Error(decoded.reason);
        expectSame(decoded.state);
      }),
      { numRuns: 200 },
    );
  });

  it('says an unchanged screen anew where what is numbered before it was answered since', () => {
    const asked = play([{ type: 'attempt-started', screen: 'b-s05', at: 0 }]);
    encodeState(content, asked);
    const since = reduce(content, asked, { type: 'response-changed', screen: 'b-s04', item: 'CA-1', response: { kind: 'classification', placement: { bottle: 'glass' } } });
    expect(encodeState(content, since)).to.equal(encodeState(content, structuredClone(since)));
  });

  it('begins with the day on which the unit was finished, in three characters that need no decoding', () => {
    const state = startSession(content.unit, 7, 'en');
    // The alphabet is A-Z, a-z, 0-9, - and _: n is 39 and V is 21, and 39 * 64 + 21 is 2517.
    expect(encodeState(content, { ...state, finishedOn: 2517 })).to.match(/^BAnV/);
    // As it was before there was a day.
    expect(encodeState(content, state)).to.match(/^A/);
  });

  it('that lost or changed any one character is told apart from a state', () => {
    const code = encodeState(content, play([{ type: 'screen-entered', screen: 'b-s03', at: 0 }]));
    for (let place = 0; place < code.length; place += 1) {
      const other = code[place] === 'x' ? 'y' : 'x';
      const changed = code.slice(0, place) + other + code.slice(place + 1);
      const cut = code.slice(0, place);
      expect(decodeState(content, changed).kind, changed).to.equal('unreadable');
      expect(decodeState(content, cut).kind, cut).to.equal('unreadable');
    }
  });

  it('of any other origin never throws and is never taken for a state', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        expect(decodeState(content, text)).to.deep.equal({ kind: 'unreadable', reason: 'damaged' });
      }),
      { numRuns: 500 },
    );
  });

  it('of another unit is foreign', () => {
    const other: UnitContent = { ...content, unit: { ...content.unit, id: 'boxes' } };
    const code = encodeState(content, play([]));
    expect(decodeState(other, code)).to.deep.equal({ kind: 'unreadable', reason: 'damaged' });
  });

  it('of a later lock file than the package has is said to be newer', () => {
    const later = withLock(content, { ...lock, revision: 2 });
    expect(decodeState(content, encodeState(later, play([])))).to.deep.equal({ kind: 'unreadable', reason: 'newer' });
  });

  it('written before the content grew is read by the numbers of its own time', () => {
    fc.assert(
      fc.property(story, (events) => {
        const state = play(events);
        const grown = withLock(content, {
          revision: 2,
          screens: { ...lock.screens, 'b-s06': { number: 5, since: 2, parts: {} } },
          items: {
            ...lock.items,
            'q-1': {
              ...lock.items['q-1']!,
              parts: { ...lock.items['q-1']!.parts, brown: { number: 3, since: 2 }, grey: { number: 4, since: 2 } },
            },
            'q-5': { kind: 'true-false', number: 5, since: 2, parts: {}, places: {} },
          },
        });
        expect(decodeState(grown, encodeState(content, state))).to.deep.equal({ kind: 'state', state: kept(state) });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a state of an earlier content version', () => {
  const [lesson] = content.unit.lessons;
  const without = (item: string): UnitContent => ({
    ...content,
    unit: {
      ...content.unit,
      lessons: [
        {
          ...lesson!,
          screens: lesson!.screens.map((held) =>
            held.kind === 'check' ? { ...held, assessment: { ...held.assessment, pool: held.assessment.pool.filter((id) => id !== item), draw: 3 } } : held,
          ),
          items: Object.fromEntries(Object.entries(lesson!.items).filter(([id]) => id !== item)),
        },
      ],
    },
  });

  it('loses the removed question by id, and its result stays', () => {
    let state = play([{ type: 'attempt-started', screen: 'b-s05', at: 0 }]);
    for (const item of state.screens['b-s05']!.attempt!.drawn) {
      state = [
        { type: 'response-changed' as const, screen: 'b-s05', item, response: complete(item) },
        { type: 'response-checked' as const, screen: 'b-s05', item, at: 0 },
        { type: 'question-left' as const, screen: 'b-s05', at: 0 },
      ].reduce((held, event) => reduce(content, held, event), state);
    }
    const fitted = fitState(without('q-2'), state);
    expect(fitted.screens['b-s05']?.attempt?.drawn).not.to.include('q-2');
    expect(fitted.screens['b-s05']?.answers).not.to.have.property('q-2');
    expect(fitted.screens['b-s05']?.attempt?.best).to.deep.equal(state.screens['b-s05']?.attempt?.best);
  });

  it('can always be brought to an end', () => {
    fc.assert(
      fc.property(story, (events) => {
        const smaller = without('q-3');
        let state = fitState(smaller, play(events));
        for (let steps = 0; steps < 20 && !state.screens['b-s05']?.attempt?.best; steps += 1) {
          const { attempt } = state.screens['b-s05'] ?? {};
          const item = attempt?.drawn[attempt.position];
          const next: SessionEvent[] = item
            ? [
                { type: 'response-changed', screen: 'b-s05', item, response: complete(item) },
                { type: 'response-checked', screen: 'b-s05', item, at: 0 },
                { type: 'question-left', screen: 'b-s05', at: 0 },
              ]
            : [{ type: 'attempt-started', screen: 'b-s05', at: 0 }];
          state = next.reduce((held, event) => reduce(smaller, held, event), state);
        }
        expect(state.screens['b-s05']?.attempt?.best).not.to.equal(undefined);
      }),
      { numRuns: 100 },
    );
  });

  it('whose screen is gone begins at the first', () => {
    const state = { ...play([]), location: 'b-s99', language: 'fr' };
    expect(fitState(content, state)).to.include({ location: 'b-s01', language: 'en' });
  });

  it('goes on in its language, whose capitals suspend data does not keep (BCP 47, 2.1.1)', () => {
    const brazilian: UnitContent = { ...content, course: { ...content.course, languages: ['en', 'pt-BR'] } };
    const decoded = decodeState(brazilian, encodeState(brazilian, { ...play([]), language: 'pt-BR' }));
    if (decoded.kind !== 'state') throw new Error(decoded.kind);
    expect(fitState(brazilian, decoded.state).language).to.equal('pt-BR');
  });
});

function complete(item: string): Response | undefined {
  const all: Record<string, Response> = {
    'q-1': { kind: 'single-choice', option: 'green' },
    'q-2': { kind: 'multiple-choice', options: ['tin', 'lid'] },
    'q-3': { kind: 'true-false', value: true },
    'q-4': { kind: 'matching', pairs: { monday: 'food', friday: 'card' } },
  };
  return all[item];
}
