import { Delivery } from '../delivery/delivery.js';
import type { DeliveryClock, Urgency } from '../delivery/delivery-options.js';
import { Journal, type JournalStorage } from '../delivery/journal.js';
import type { UnitContent } from '../model/content.js';
import { itemOf } from '../model/course.js';
import { dayOf, type Day } from '../model/day.js';
import type { SaveState } from '../model/save-state.js';
import type { Language } from '../model/text.js';
import { mayFollow } from '../scoring/judge.js';
import { decodeState } from '../session/codec/state-code.js';
import type { SessionEvent } from '../session/events.js';
import { isFinished } from '../session/finish.js';
import { fitState } from '../session/fit.js';
import type { SessionState } from '../session/state.js';
import { writeLog } from '../session/log-text.js';
import { hash32 } from '../session/shuffle.js';
import { deriveRecord, type Terms } from '../tracking/derive.js';
import type { Launch, Opened, TrackingProblem } from '../tracking/port.js';
import { markOf, restore, type Restored, type Surroundings } from './restore.js';
import { SessionStore } from './session-store.js';

/** What a launch needs from the page beside its content and its LMS. */
export interface Page extends Surroundings {
  readonly clock: DeliveryClock;
  /** Where this device may keep what the LMS might lose; absent where it refuses. */
  readonly storage?: JournalStorage;
  /** Tells the learner how it stands with saving. */
  readonly tell: (state: SaveState) => void;
  /** For the log. */
  readonly warn: (message: string, problems?: readonly TrackingProblem[]) => void;
  /** Joins what was done in another window; absent where the standard has no way to find out. */
  readonly merge?: Merge;
}

/** Two states of one learner as one, `mine` being the one before their eyes. */
export type Merge = (content: UnitContent, mine: SessionState, theirs: SessionState) => SessionState;

/** A launch, ready to be drawn and recorded. */
export interface Begun {
  readonly store: SessionStore;
  /** Opened to look at only: nothing can be changed. */
  readonly review: boolean;
  /** Fraction that passes; the LMS's own where it gave one. */
  readonly cutScore?: number;
  /** Absent when there is no LMS. */
  readonly recording?: Recording;
}

/** What the page's comings and goings mean for the record. */
export interface Recording {
  /** Perhaps seen for the last time: saves what is left. */
  flush(): void;
  /** The network is back. */
  retry(): void;
  /** Saves what is left and ends the session. */
  close(): Promise<unknown>;
  /** As `close`, on a page that is going away and waits for nothing. */
  leave(): void;
  /** Another window has the record: nothing is sent from here, not even an end of the session. */
  abandon(): void;
}

const nothing = (): void => undefined;

const NOT_LAUNCHED: Launch = { mode: 'normal', prior: { completion: 'incomplete', success: 'unknown' } };

/**
 * Names the learner's record on this device, as a hash; `undefined` where nothing tells it
 * from another learner's.
 */
export function recordName({ course, unit }: UnitContent, opened: Opened): string | undefined {
  const identity = opened.kind === 'connected' ? opened.launch.identity : undefined;
  if (identity === undefined) return undefined;
  return [1, 2].map((seed) => hash32(seed, identity, course.activityBase, unit.id).toString(36)).join('-');
}

/** Whether the learner begins, and there is nothing to go on from: neither has the LMS a state, nor this device. */
export function isNew(content: UnitContent, opened: Opened, page: Pick<Page, 'storage' | 'clock'>): boolean {
  if (opened.kind === 'unconnected') return false;
  const { mode, suspendData } = opened.launch;
  return mode === 'normal' && !suspendData && !journalOf(content, opened, page)?.read();
}

function journalOf(content: UnitContent, opened: Opened, { storage, clock }: Pick<Page, 'storage' | 'clock'>): Journal | undefined {
  const name = recordName(content, opened);
  return name === undefined || !storage ? undefined : new Journal(storage, name, () => clock.now());
}

/**
 * A launch until all of the unit is there: as for those who come to look at what they did, nothing is recorded, and nothing
 * told of that either.
 *
 * @param language - that it speaks
 */
export function beginUnrecorded(first: UnitContent, opened: Opened, language: Language, clock: DeliveryClock): Begun {
  return begin(first, opened.kind === 'connected' ? { ...opened, launch: { ...NOT_LAUNCHED, mode: 'review' } } : opened, {
    seed: 0,
    languages: [language],
    clock: { ...clock, sessionSeconds: () => 0 },
    tell: nothing,
    warn: nothing,
  });
}

/** Restores the state, and connects the session to the LMS. Without DOM, so that it runs anywhere. */
export function begin(packaged: UnitContent, opened: Opened, page: Page): Begun {
  const launch = opened.kind === 'connected' ? opened.launch : NOT_LAUNCHED;
  // A mark set in the LMS is meant, for a unit whose check is else only practice too.
  const cutScore = launch.cutScore ?? packaged.unit.cutScore;
  // Which attempt is the best hangs on the mark too.
  const content: UnitContent = launch.cutScore === undefined ? packaged : { ...packaged, unit: { ...packaged.unit, cutScore: launch.cutScore } };
  const terms: Terms = { prior: launch.prior, ...(cutScore !== undefined && { cutScore }) };
  const journal = journalOf(content, opened, page);
  const restored = restore(content, launch, terms, page, journal?.read());
  const store = new SessionStore(content, restored.state, wholeSeconds(page.clock), finishDay(content, opened, restored.state, page.clock));
  const recording = recordingOf(store, opened, restored, terms, page, journal);
  return {
    store,
    review: launch.mode === 'review',
    ...(cutScore !== undefined && { cutScore }),
    ...(recording && { recording }),
  };
}

/** The way to the LMS, or, after telling the learner why, none. */
function recordingOf(
  store: SessionStore,
  opened: Opened,
  restored: Restored,
  terms: Terms,
  page: Page,
  journal: Journal | undefined,
): Recording | undefined {
  if (opened.kind === 'unconnected') {
    page.warn(`Nothing is recorded: ${opened.problem}`);
    page.tell({ kind: 'not-recorded', why: opened.why ?? 'no-lms' });
    return undefined;
  }
  const { port, launch } = opened;
  if (launch.mode !== 'normal' || restored.kind === 'unreadable') {
    // Saving over an unreadable state would destroy what a later package, or a person, could still read.
    if (restored.kind === 'unreadable') page.warn(`Nothing is recorded: the saved state is ${restored.reason}.`);
    page.tell(launch.mode === 'normal' ? { kind: 'not-recorded', why: 'unreadable' } : { kind: 'review' });
    const close = (inHurry = false) => port.close({ sessionSeconds: 0 }, inHurry);
    return { flush: nothing, retry: nothing, abandon: nothing, close: () => close(), leave: () => void close(true) };
  }
  // Nothing was carried over: the LMS has what the device kept, or was written to from elsewhere since.
  if (launch.suspendData && restored.lineage.length === 1) journal?.clear();
  let floor = launch.prior;
  const lineage = [...restored.lineage];
  /** The LMS has no place for the state: nothing is kept to go on from, here neither. */
  let stateless = false;
  const delivery = new Delivery({
    port,
    clock: page.clock,
    held: restored.held,
    saves: restored.state.saves,
    onSaveState: (save) => {
      if (save.kind === 'saved') stateless = false;
      if (save.kind === 'not-recorded' && save.why === 'no-state' && !launch.suspendData) {
        stateless = true;
        // The next launch finds no state once more, and must not tell the LMS these answers again.
        journal?.clear();
      }
      page.tell(save);
    },
    onWanted: ({ suspendData }, goesOut) => {
      lineage.push(markOf(suspendData));
      if (stateless) return;
      const entry = { suspendData, log: writeLog(store.state.log), lineage };
      if (goesOut) journal?.write(entry);
      else journal?.continue(entry, markOf);
    },
    onHeld: ({ suspendData }) => {
      if (suspendData !== undefined) journal?.acknowledge(markOf(suspendData));
    },
    onOvertaken: ({ suspendData, prior }) => {
      floor = prior;
      if (!suspendData) return 0;
      if (!page.merge) return undefined;
      const decoded = decodeState(store.content, suspendData);
      if (decoded.kind === 'unreadable') {
        page.warn(`Nothing is recorded: the saved state is ${decoded.reason}.`);
        return undefined;
      }
      // What is done from now on comes after it.
      lineage.push(markOf(suspendData));
      // The time up to now belongs to this window's own work.
      store.countTime();
      store.dispatch({ type: 'done-elsewhere', state: page.merge(store.content, store.state, fitState(store.content, decoded.state)) });
      return decoded.state.saves;
    },
    onProblems: (problems) => page.warn('Not saved:', problems),
  });
  store.subscribe((state, event) => {
    // Time away changes what is told of the next answer; by itself it is nothing to save.
    if (event.type === 'time-away') return;
    const derive = (saves: number) => deriveRecord(store.content, { ...state, saves }, { ...terms, prior: floor });
    delivery.update(derive, urgencyOf(store.content, state, event));
  });
  return {
    flush: () => {
      store.countTime();
      delivery.flush();
    },
    retry: () => delivery.retry(),
    close: () => {
      store.countTime();
      return delivery.close();
    },
    leave: () => {
      store.countTime();
      void delivery.close(true);
    },
    abandon: () => delivery.abandon(),
  };
}

/**
 * Today, where the learner is. Nothing where it would be a guess: what was finished before days were noted; nor where
 * nothing is kept.
 */
function finishDay(content: UnitContent, opened: Opened, state: SessionState, clock: DeliveryClock): () => Day | undefined {
  if (opened.kind === 'unconnected' || opened.launch.mode !== 'normal') return () => undefined;
  const { completion, success } = opened.launch.prior;
  const before = isFinished(content, state) && completion === 'completed' && (content.unit.cutScore === undefined || success === 'passed');
  return () => {
    const now = new Date(clock.now());
    return before ? undefined : dayOf(now.getFullYear(), now.getMonth(), now.getDate());
  };
}

/** Whole seconds of active time since it was last asked; what is left over counts the next time. */
function wholeSeconds(clock: DeliveryClock): () => number {
  let counted = 0;
  return () => {
    const seconds = Math.floor(clock.sessionSeconds() - counted);
    counted += seconds;
    return seconds;
  };
}

/** A result or a step is saved at once; what can still be changed waits for a pause. */
function urgencyOf({ unit }: UnitContent, state: SessionState, event: SessionEvent): Urgency {
  // Delivery asks for work done elsewhere, and knows when it goes out again.
  if (event.type === 'time-spent' || event.type === 'done-elsewhere') return 'aside';
  if (event.type === 'response-changed') return mayFollow(itemOf(unit, event.item), event.response, undefined) ? 'draft' : 'now';
  // Until it ends an attempt.
  if (event.type === 'time-passed') return state.screens[event.screen]?.attempt?.submitted ? 'now' : 'aside';
  return event.type === 'part-opened' || event.type === 'certainty-chosen' ? 'draft' : 'now';
}
