import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { unitContent as content } from '../../tests/fixtures/unit.js';
import { screensOf } from '../model/course.js';
import type { Response } from '../model/item.js';
import { scaledScore } from '../model/points.js';
import { decodeState, encodeState } from './codec/state-code.js';
import { keptSeconds } from './codec/time-code.js';
import type { SessionEvent } from './events.js';
import { mergeStates } from './merge.js';
import { isDone, resultOf } from './progress.js';
import { reduce } from './reduce.js';
import { startSession } from './start.js';
import type { SessionState } from './state.js';

const responses: Record<string, readonly Response[]> = {
  'CA-1': ['glass', 'paper'].map((letter) => ({ kind: 'classification', placement: { bottle: 'glass', jar: 'glass', letter } })),
  'q-1': ['green', 'blue', 'red'].map((option) => ({ kind: 'single-choice', option })),
  'q-2': [['tin', 'lid'], ['tin']].map((options) => ({ kind: 'multiple-choice', options })),
  'q-3': [true, false].map((value) => ({ kind: 'true-false', value })),
  'q-4': ['card', 'food'].map((friday) => ({ kind: 'matching', pairs: { monday: 'food', friday } })),
};
const screen = fc.constantFrom('b-s01', 'b-s02', 'b-s03', 'b-s04', 'b-s05');

/** Answers are given and checked in one, so that random stories get somewhere. */
const answered = fc
  .constantFrom(...Object.keys(responses))
  .chain((item) => fc.tuple(fc.constant(item), fc.constantFrom(...(responses[item] ?? [])), fc.boolean()))
  .map(([item, response, checked]): SessionEvent[] => {
    const place = { screen: item === 'CA-1' ? 'b-s04' : 'b-s05', item };
    return [{ type: 'response-changed', ...place, response }, ...(checked ? [{ type: 'response-checked' as const, ...place, at: 1 }] : [])];
  });

const story: fc.Arbitrary<SessionEvent[]> = fc
  .array(
    fc.oneof(
      screen.map((id): SessionEvent[] => [{ type: 'screen-entered', screen: id, at: 0 }]),
      fc.tuple(screen, fc.constantFrom('glass', 'paper', 'look', 'sort')).map(([id, part]): SessionEvent[] => [{ type: 'part-opened', screen: id, part }]),
      { weight: 4, arbitrary: answered },
      fc.constantFrom<SessionEvent[]>(
        [{ type: 'answers-revealed', screen: 'b-s04', item: 'CA-1' }],
        [{ type: 'attempt-started', screen: 'b-s05', at: 1 }],
        [{ type: 'question-left', screen: 'b-s05', at: 1 }],
        [{ type: 'question-left', screen: 'b-s05', at: 1 }],
        [{ type: 'language-chosen', language: 'cy' }],
        [{ type: 'time-spent', seconds: 40 }],
        [{ type: 'unit-finished', day: 2517 }],
        [{ type: 'unit-finished', day: 2518 }],
      ),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.flat());

const seed = fc.nat(3);

function play(events: readonly SessionEvent[], from: SessionState): SessionState {
  return events.reduce((state, event) => reduce(content, state, event), from);
}

/** Two windows that went on apart from what both began with. */
const apart = fc
  .tuple(story, story, story, seed, seed, fc.nat(9), fc.nat(9))
  .map(([both, one, other, seedOne, seedOther, savesOne, savesOther]) => {
    const begun = (number: number) => play(both, startSession(content.unit, number, 'en'));
    return [
      { ...play(one, begun(seedOne)), saves: savesOne },
      { ...play(other, begun(seedOther)), saves: savesOther },
    ] as const;
  });

/** Without what belongs to one window: its log, and what its learner has before their eyes. */
function shared({ screens, saves, seed: drawn, seconds }: SessionState): unknown {
  const answers = Object.values(screens).map((held) => Object.entries(held.answers).map(([item, { response: _, ...rest }]) => [item, rest] as const));
  const rest = Object.entries(screens).map(([id, { answers: _, ...others }]) => [id, others] as const);
  return { saves, drawn, seconds, screens: Object.fromEntries(rest), answers: Object.fromEntries(answers.flat()) };
}

describe('two windows’ states, brought together', () => {
  it('are the same whichever comes first, but for place, language and answers not yet checked', () => {
    fc.assert(
      fc.property(apart, ([one, other]) => {
        expect(shared(mergeStates(content, one, other))).to.deep.equal(shared(mergeStates(content, other, one)));
      }),
      { numRuns: 400 },
    );
  });

  it('are a state that was merged already', () => {
    fc.assert(
      fc.property(apart, ([one, other]) => {
        const merged = mergeStates(content, one, other);
        expect(mergeStates(content, merged, other)).to.deep.equal(merged);
        expect(mergeStates(content, merged, one)).to.deep.equal(merged);
        expect(mergeStates(content, one, one)).to.deep.equal(one);
      }),
      { numRuns: 400 },
    );
  });

  it('are the later one where it followed from the other', () => {
    fc.assert(
      fc.property(story, story, (before, since) => {
        const earlier = play(before, startSession(content.unit, 7, 'en'));
        const later = play(since, earlier);
        expect(mergeStates(content, later, earlier)).to.deep.equal(later);
      }),
      { numRuns: 400 },
    );
  });

  it('have all that was done in either, and no lower a result', () => {
    fc.assert(
      fc.property(apart, ([one, other]) => {
        const merged = mergeStates(content, one, other);
        for (const side of [one, other]) {
          for (const each of screensOf(content.unit)) {
            if (isDone(content, each, side.screens[each.id])) expect(isDone(content, each, merged.screens[each.id]), each.id).to.equal(true);
          }
          const before = resultOf(content, side);
          const after = resultOf(content, merged);
          if (before) expect(after && scaledScore(after)).to.be.at.least(scaledScore(before));
          expect(merged.screens['b-s05']?.attempt?.number ?? 0).to.be.at.least(side.screens['b-s05']?.attempt?.number ?? 0);
        }
        expect(merged).to.include({ location: one.location, language: one.language, log: one.log });
      }),
      { numRuns: 400 },
    );
  });

  it('were finished on the first of their days, whichever has it', () => {
    const state = startSession(content.unit, 1, 'en');
    const day = (mine: object, theirs: object) => mergeStates(content, { ...state, ...mine }, { ...state, ...theirs }).finishedOn;
    expect(day({ finishedOn: 7 }, { finishedOn: 5 })).to.equal(5);
    expect(day({ finishedOn: 5 }, { finishedOn: 7 })).to.equal(5);
    expect(day({}, { finishedOn: 7 })).to.equal(7);
    expect(day({ finishedOn: 7 }, {})).to.equal(7);
    expect(day({}, {})).to.equal(undefined);
  });

  it('can be saved and gone on with', () => {
    fc.assert(
      fc.property(apart, story, ([one, other], since) => {
        const merged = { ...mergeStates(content, one, other), log: [], shownAt: 0 };
        const decoded = decodeState(content, encodeState(content, merged));
        const screens = Object.entries(merged.screens).map(([id, held]) => [id, { ...held, seconds: keptSeconds(held.seconds) }] as const);
        const kept = { ...merged, screens: Object.fromEntries(screens) };
        expect(decoded.kind === 'state' && shared(decoded.state)).to.deep.equal(shared(kept));
        play(since, merged);
      }),
      { numRuns: 400 },
    );
  });
});

describe('an answer given in two windows', () => {
  const fresh = startSession(content.unit, 7, 'en');
  const practised = (letter: string, ...more: SessionEvent[]) =>
    play(
      [
        { type: 'screen-entered', screen: 'b-s04', at: 0 },
        { type: 'response-changed', screen: 'b-s04', item: 'CA-1', response: { kind: 'classification', placement: { bottle: 'glass', jar: 'glass', letter } } },
        { type: 'response-checked', screen: 'b-s04', item: 'CA-1', at: 0 },
        ...more,
      ],
      fresh,
    );
  const answerIn = (state: SessionState) => state.screens['b-s04']?.answers['CA-1'];

  it('that is right in one of them is right, though the other tried more often', () => {
    const again = practised('glass', { type: 'response-checked', screen: 'b-s04', item: 'CA-1', at: 1 });
    const right = practised('paper');
    expect(answerIn(mergeStates(content, again, right))).to.deep.include({ checked: answerIn(right)?.checked, tries: 2, first: { right: 3, of: 3 } });
  });

  it('and changed since, in an attempt that is submitted, stays as this window has it', () => {
    const done: SessionEvent[] = [
      { type: 'attempt-started', screen: 'b-s05', at: 0 },
      ...(play([{ type: 'attempt-started', screen: 'b-s05', at: 0 }], fresh).screens['b-s05']?.attempt?.drawn ?? []).flatMap((item): SessionEvent[] => [
        ...(responses[item] ?? []).slice(0, 1).map((response): SessionEvent => ({ type: 'response-changed', screen: 'b-s05', item, response })),
        { type: 'response-checked', screen: 'b-s05', item, at: 1 },
        { type: 'question-left', screen: 'b-s05', at: 1 },
      ]),
    ];
    const submitted = play(done, fresh);
    const screen = submitted.screens['b-s05'];
    if (!screen?.attempt?.submitted) throw new Error('not submitted');
    // As new content may leave it, which takes away a question and leads back to the one before.
    const drafted = (option: string): SessionState => {
      const answers = { ...screen.answers, 'q-1': { ...screen.answers['q-1'], tries: 1, revealed: false, response: { kind: 'single-choice', option } as const } };
      return { ...submitted, screens: { ...submitted.screens, 'b-s05': { ...screen, answers } } };
    };
    for (const [mine, theirs] of [['blue', 'red'], ['red', 'blue']] as const) {
      expect(mergeStates(content, drafted(mine), drafted(theirs))).to.deep.equal(drafted(mine));
    }
  });

  it('and not yet checked stays as this window has it', () => {
    const place = { type: 'response-changed', screen: 'b-s04', item: 'CA-1', response: { kind: 'classification', placement: { bottle: 'paper' } } } as const;
    const drafted = play([place], fresh);
    expect(answerIn(mergeStates(content, drafted, practised('glass')))?.response).to.deep.equal(place.response);
  });
});
