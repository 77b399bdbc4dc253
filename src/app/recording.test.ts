import { expect } from '@open-wc/testing';
import { unitContent } from '../../tests/fixtures/unit.js';
import type { UnitContent } from '../model/content.js';
import type { Response } from '../model/item.js';
import type { SaveState } from '../model/save-state.js';
import type { Launch, Opened, TrackingChanges, TrackingProblem } from '../tracking/port.js';
import { encodeState } from '../session/codec/state-code.js';
import { mergeStates } from '../session/merge.js';
import { Journal } from '../delivery/journal.js';
import { begin, beginUnrecorded, isNew, recordName, type Begun } from './recording.js';

interface Given {
  readonly content?: UnitContent;
  readonly suspendData?: string | undefined;
  readonly cutScore?: number;
  readonly endsAlone?: boolean;
  readonly prior?: Launch['prior'];
  /** What the device keeps. */
  readonly storage?: Storage;
}

/** A launch on a clock that the test moves. */
class Visit {
  readonly sent: TrackingChanges[] = [];
  /** To the next sendings; then all is saved. */
  readonly answers: TrackingProblem[][] = [];
  readonly told: SaveState[] = [];
  seconds = 0;
  readonly begun: Begun;

  constructor({ content = unitContent, suspendData, cutScore, endsAlone = false, storage, prior = { completion: 'incomplete', success: 'unknown' } }: Given = {}) {
    const keep = async (changes: TrackingChanges) => {
      this.sent.push(changes);
      return this.answers.shift() ?? [];
    };
    const launch: Launch = {
      mode: 'normal',
      ...(storage && { identity: 'ann' }),
      prior,
      ...(suspendData && { suspendData }),
      ...(cutScore !== undefined && { cutScore }),
    };
    const opened: Opened = { kind: 'connected', launch, port: { endsAlone, send: keep, close: keep } };
    this.begun = begin(content, opened, {
      seed: 7,
      languages: ['en'],
      ...(storage && { storage }),
      clock: { now: () => 0, sessionSeconds: () => this.seconds, afterPaint: (task) => task(), later: () => () => undefined },
      tell: (save) => this.told.push(save),
      warn: () => undefined,
      merge: mergeStates,
    });
  }

  /** After so many more seconds. */
  async enter(screen: string, after: number): Promise<void> {
    this.seconds += after;
    this.begun.store.dispatch({ type: 'screen-entered', screen, at: 0 });
    await Promise.resolve();
  }

  /** The check, with two of its four questions right. */
  async answerCheck(): Promise<void> {
    const { store } = this.begun;
    const screen = 'b-s05';
    store.dispatch({ type: 'attempt-started', screen, at: 0 });
    for (const item of store.state.screens[screen]?.attempt?.drawn ?? []) {
      store.dispatch({ type: 'response-changed', screen, item, response: answers[item] });
      store.dispatch({ type: 'response-checked', screen, item, at: 0 });
      store.dispatch({ type: 'question-left', screen, at: 0 });
      await Promise.resolve();
    }
  }

  get success() {
    return this.sent.map(({ status }) => status?.success).filter((told) => told !== undefined).at(-1);
  }

  get time() {
    return this.sent.at(-1)?.time;
  }

  get suspendData() {
    return this.sent.map(({ suspendData }) => suspendData).filter((text) => text !== undefined).at(-1);
  }
}

const answers: Readonly<Record<string, Response>> = {
  'q-1': { kind: 'single-choice', option: 'green' },
  'q-2': { kind: 'multiple-choice', options: ['tin', 'lid'] },
  'q-3': { kind: 'true-false', value: false },
  'q-4': { kind: 'matching', pairs: { monday: 'card', friday: 'card' } },
};

describe('the time on each screen', () => {
  it('is told with what is saved next, and goes to the screen that was shown', async () => {
    const visit = new Visit();
    await visit.enter('b-s01', 0);
    await visit.enter('b-s02', 30.6);
    await visit.enter('b-s01', 4.6);
    await visit.enter('b-s03', 10);
    expect(visit.time).to.deep.equal({ seconds: 45, screens: { 'b-s01': 40, 'b-s02': 5 } });
  });

  it('is kept when the page is hidden and when it is left, with nothing else to save', async () => {
    const visit = new Visit();
    await visit.enter('b-s01', 0);
    visit.seconds = 8;
    visit.begun.recording?.flush();
    expect(visit.time?.seconds).to.equal(8);
    visit.seconds = 12;
    visit.begun.recording?.leave();
    expect(visit.time?.seconds).to.equal(12);
  });

  it('does not hold up the end of a session in which nothing else is left to save', async () => {
    const visit = new Visit({ endsAlone: true });
    await visit.enter('b-s01', 0);
    visit.seconds = 8;
    visit.begun.recording?.leave();
    expect(visit.sent.at(-1)).to.deep.equal({ sessionSeconds: 8 });
  });

  it('is added up over launches: in all to the second', async () => {
    const first = new Visit();
    await first.enter('b-s01', 0);
    await first.enter('b-s02', 61);
    first.seconds += 3;
    await first.begun.recording?.close();
    const second = new Visit({ suspendData: first.suspendData });
    await second.enter('b-s02', 0);
    await second.enter('b-s01', 20);
    // 61 s are kept as 64: four steps to a doubling.
    expect(second.time).to.deep.equal({ seconds: 84, screens: { 'b-s01': 64, 'b-s02': 23 } });
  });

  it('alone is nothing to save while the learner goes on', async () => {
    const visit = new Visit();
    await visit.enter('b-s01', 0);
    const before = visit.sent.length;
    visit.seconds = 60;
    visit.begun.store.dispatch({ type: 'time-away', ms: 5000 });
    expect(visit.sent.length).to.equal(before);
  });
});

describe('the pass mark', () => {
  const marks = [
    // The fixture's unit has no mark of its own: its check is for practice.
    [undefined, undefined, undefined],
    [undefined, 0.75, 0.75],
    [0.8, undefined, 0.8],
    [0.8, 0.5, 0.5],
  ] as const;
  for (const [own, lms, mark] of marks) {
    it(`of a unit with ${own ?? 'none'} in an LMS that sets ${lms ?? 'none'} is ${mark ?? 'none'}`, async () => {
      const unit = { ...unitContent.unit, ...(own !== undefined && { cutScore: own }) };
      const visit = new Visit({ content: { ...unitContent, unit }, ...(lms !== undefined && { cutScore: lms }) });
      expect(visit.begun.cutScore).to.equal(mark);
      await visit.answerCheck();
      // Two of four questions right.
      const success = mark === undefined ? 'unknown' : mark <= 0.5 ? 'passed' : 'failed';
      expect(visit.success).to.equal(success);
    });
  }
});

describe('work saved by another window meanwhile', () => {
  const prior = { completion: 'incomplete', success: 'passed', scaled: 1 } as const;
  const overtaken = (suspendData: string): TrackingProblem[] => [{ kind: 'overtaken', call: 'PUT', theirs: { suspendData, prior } }];

  it('is on this screen too, and saved with what was done here', async () => {
    const elsewhere = new Visit();
    await elsewhere.enter('b-s02', 0);
    const here = new Visit();
    here.answers.push(overtaken(elsewhere.suspendData ?? ''));
    await here.enter('b-s03', 0);
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    const { state } = here.begun.store;
    expect(Object.keys(state.screens)).to.have.members(['b-s02', 'b-s03']);
    expect(state.location).to.equal('b-s03');
    const next = new Visit({ suspendData: here.suspendData });
    expect(Object.keys(next.begun.store.state.screens)).to.have.members(['b-s02', 'b-s03']);
    expect(here.success).to.equal('passed');
    expect(here.told.at(-1)?.kind).to.equal('saved');
  });

  it('of a form that cannot be read ends the recording, and the learner is told why', async () => {
    const here = new Visit();
    here.answers.push(overtaken('something else'));
    await here.enter('b-s03', 0);
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    expect(here.told.at(-1)).to.deep.equal({ kind: 'not-recorded', why: 'unreadable' });
    await here.enter('b-s02', 5);
    await here.begun.recording?.close();
    expect(here.sent).to.have.length(1);
  });
});

describe('what the device keeps', () => {
  const kept = () => Object.keys(sessionStorage).filter((name) => name.startsWith('course-journal:')).length;
  beforeEach(() => sessionStorage.clear());

  it('is thrown away once the LMS is seen to have it', async () => {
    const first = new Visit({ storage: sessionStorage });
    await first.enter('b-s02', 0);
    expect(kept()).to.equal(1);
    new Visit({ storage: sessionStorage, suspendData: first.suspendData });
    expect(kept()).to.equal(0);
  });

  it('stays where the LMS is seen to have lost it', async () => {
    const first = new Visit({ storage: sessionStorage });
    await first.enter('b-s02', 0);
    const before = first.suspendData;
    await first.enter('b-s03', 0);
    const next = new Visit({ storage: sessionStorage, suspendData: before });
    expect(kept()).to.equal(1);
    expect(next.begun.store.state.location).to.equal('b-s03');
  });

  it('has what was done after the LMS ended the session, for the next launch here', async () => {
    const first = new Visit({ storage: sessionStorage });
    await first.enter('b-s02', 0);
    const before = first.suspendData;
    first.answers.push([{ kind: 'session-ended', call: 'commit', message: '403' }]);
    await first.answerCheck();
    expect(first.told.at(-1)).to.deep.equal({ kind: 'not-recorded', why: 'ended' });
    const next = new Visit({ storage: sessionStorage, suspendData: before });
    expect(next.begun.store.state.log).to.have.length(4);
    await next.enter('b-s02', 0);
    expect(next.sent.flatMap(({ interactions = [] }) => interactions)).to.have.length(4);
  });

  it('is nothing where the LMS has no place for the state, so that it is told no answer again', async () => {
    const visit = new Visit({ storage: sessionStorage });
    const stateless: TrackingProblem = { kind: 'no-state', call: 'set', about: 'suspend_data' };
    visit.answers.push([stateless], [stateless]);
    await visit.enter('b-s02', 0);
    await visit.enter('b-s03', 0);
    expect(visit.told.at(-1)).to.deep.equal({ kind: 'not-recorded', why: 'no-state' });
    expect(kept()).to.equal(0);
  });
});

describe('the day on which a unit was finished', () => {
  const [lesson] = unitContent.unit.lessons;
  const screens = lesson?.screens.filter(({ id }) => id === 'b-s01' || id === 'b-s02') ?? [];
  const content: UnitContent = { ...unitContent, unit: { ...unitContent.unit, lessons: lesson ? [{ ...lesson, screens }] : [] } };
  const finish = async (visit: Visit): Promise<void> => {
    await visit.enter('b-s01', 0);
    await visit.enter('b-s02', 0);
    for (const part of ['glass', 'paper']) visit.begun.store.dispatch({ type: 'part-opened', screen: 'b-s02', part });
    visit.begun.recording?.flush();
    await Promise.resolve();
  };
  // The clock of these tests stands at the beginning of 1970, and no day is before the first one.
  const first = 0;

  it('is saved in one step with what finished it', async () => {
    const visit = new Visit({ content });
    await visit.enter('b-s01', 0);
    expect(visit.begun.store.state).not.to.have.property('finishedOn');
    await finish(visit);
    expect(visit.begun.store.state.finishedOn).to.equal(first);
    const completed = visit.sent.find(({ status }) => status?.completion === 'completed');
    expect(completed?.suspendData).to.match(/^BAAA/);
  });

  it('is not made up for what was finished before days were noted', async () => {
    const visit = new Visit({ content });
    await finish(visit);
    const { finishedOn: _, ...before } = visit.begun.store.state;
    const later = new Visit({ content, suspendData: encodeState(content, before), prior: { completion: 'completed', success: 'unknown' } });
    await later.enter('b-s01', 0);
    expect(later.begun.store.state).not.to.have.property('finishedOn');
    // Told for the first time, it is finished now.
    const told = new Visit({ content, suspendData: encodeState(content, before) });
    await told.enter('b-s01', 0);
    expect(told.begun.store.state.finishedOn).to.equal(first);
  });
});

describe('a learner begins', () => {
  const prior = { completion: 'incomplete', success: 'unknown' } as const;
  const clock = { now: () => 0, sessionSeconds: () => 0, afterPaint: () => undefined, later: () => () => undefined };
  const launched = (launch: Partial<Launch>): Opened => ({
    kind: 'connected',
    launch: { mode: 'normal', identity: 'begins', prior, ...launch },
    port: { send: async () => [], close: async () => [] },
  });
  const begins = (opened: Opened) => isNew(unitContent, opened, { clock, storage: localStorage });

  it('where neither the LMS nor this device has anything of them', () => {
    expect(begins(launched({}))).to.equal(true);
    expect(begins(launched({ suspendData: 'anything' }))).to.equal(false);
    expect(isNew(unitContent, launched({}), { clock })).to.equal(true);
    const journal = new Journal(localStorage, recordName(unitContent, launched({})) ?? '', clock.now);
    journal.write({ suspendData: 'anything', log: '', lineage: [] });
    expect(begins(launched({}))).to.equal(false);
    expect(begins(launched({ identity: 'another' }))).to.equal(true);
    journal.clear();
    expect(begins(launched({}))).to.equal(true);
  });

  it('where they come to work: not to look at what was done, nor where nothing is recorded', () => {
    expect(begins(launched({ mode: 'review' }))).to.equal(false);
    expect(begins(launched({ mode: 'browse' }))).to.equal(false);
    expect(begins({ kind: 'unconnected', problem: 'no API' })).to.equal(false);
  });
});

describe('a launch of which only the first screens have come', () => {
  const [lesson] = unitContent.unit.lessons;
  if (!lesson) throw new Error('the unit has no lesson');
  const screens = lesson.screens.slice(0, 2);
  /** As a package brings it. */
  const first: UnitContent = { ...unitContent, unit: { id: unitContent.unit.id, lessons: [{ ...lesson, screens, items: {} }], objectives: [] }, keys: {}, numbers: {}, rest: { script: 'unit.js', screens: 3 } };
  const clock = { now: () => 0, sessionSeconds: () => 9, afterPaint: () => undefined, later: () => () => undefined };
  const opened = (closed: unknown[]): Opened => ({
    kind: 'connected',
    launch: { mode: 'normal', identity: 'ann', suspendData: 'nothing that these can read', prior: { completion: 'completed', success: 'passed' } },
    port: {
      send: () => Promise.reject(new Error('there is nothing to send')),
      close: async (...how) => {
        closed.push(how);
        return [];
      },
    },
  });

  it('begins at the first, and goes where the learner goes, also to one that is still to come', () => {
    const { store } = beginUnrecorded(first, opened([]), 'cy', clock);
    expect([store.state.location, store.state.language]).to.deep.equal([screens[0]?.id, 'cy']);
    for (const screen of [screens[1]?.id ?? '', 'far']) {
      store.dispatch({ type: 'screen-entered', screen, at: 1 });
      expect(store.state.location).to.equal(screen);
    }
  });

  it('tells of all that is done, in order, and of no time, which the session counts itself', () => {
    const { store } = beginUnrecorded(first, opened([]), 'en', clock);
    const told: string[] = [];
    store.subscribe((_, event) => told.push(event.type));
    store.dispatch({ type: 'screen-entered', screen: 'far', at: 1 });
    store.dispatch({ type: 'setting-chosen', change: { setting: 'text', choice: 'large' } });
    store.dispatch({ type: 'language-chosen', language: 'cy' });
    store.countTime();
    expect(told).to.deep.equal(['screen-entered', 'setting-chosen', 'language-chosen']);
    expect(store.state.settings.text).to.equal('large');
  });

  it('can be ended, in a hurry by a page that goes away, and says nothing but that', async () => {
    const closed: unknown[] = [];
    const { store, recording } = beginUnrecorded(first, opened(closed), 'en', clock);
    store.dispatch({ type: 'screen-entered', screen: 'far', at: 1 });
    recording?.flush();
    recording?.retry();
    await recording?.close();
    recording?.leave();
    expect(closed).to.deep.equal([[{ sessionSeconds: 0 }, false], [{ sessionSeconds: 0 }, true]]);
  });

  it('has nothing to end where there is no LMS', () => {
    expect(beginUnrecorded(first, { kind: 'unconnected', problem: 'no API' }, 'en', clock).recording).to.equal(undefined);
  });
});
