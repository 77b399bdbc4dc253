import { lessonOf, type Lesson } from '../../model/course.js';
import type { UnitContent } from '../../model/content.js';
import { foldId } from '../../model/ids.js';
import { hash32 } from '../shuffle.js';
import type { ScreenState, SessionState } from '../state.js';
import { ItemNumbers } from './item-numbers.js';
import { layoutAt, type Layout } from './layout.js';
import { DamagedError, digitsOf } from './range-coder.js';
import { CodeReader } from './reader.js';
import { readScreen, writeScreen } from './screen-code.js';
import { readSettings, writeSettings } from './settings-code.js';
import { CodeWriter, CostMeter, type Writer } from './writer.js';

/** First character of suspend data: the version of its form. */
const VERSION = 'A';

/** Characters at the end that tell damaged or foreign data from ours. */
const CHECK_LENGTH = 4;

/**
 * The state as suspend data: `[A-Za-z0-9_-]` only. What it holds, bit by bit, is in this
 * folder's README.
 */
export function encodeState(content: UnitContent, state: SessionState): string {
  const writer = new CodeWriter();
  writeState(writer, content, state);
  const body = VERSION + writer.text();
  return body + checkOf(content, body);
}

/**
 * The most characters that any state with as many of everything can take: what the writer learns
 * from one state makes it shorter, but how much depends on the learner.
 */
export function longestCode(content: UnitContent, state: SessionState): number {
  const meter = new CostMeter();
  writeState(meter, content, state);
  return VERSION.length + Math.ceil((meter.bits() + UNEVEN) / 6) + CHECK_LENGTH;
}

/** Bits that the range coder's uneven shares may cost; far below this even for a thousand items. */
const UNEVEN = 2;

/** What suspend data gave: a state, or the reason why it is none of ours. */
export type Decoded =
  | { readonly kind: 'state'; readonly state: SessionState }
  | { readonly kind: 'unreadable'; readonly reason: 'damaged' | 'newer' };

/**
 * The state that was encoded, with every id that the content had then: fit it to
 * today's content with `fitState`.
 */
export function decodeState(content: UnitContent, code: string): Decoded {
  const body = code.slice(0, -CHECK_LENGTH);
  if (body === '' || checkOf(content, body) !== code.slice(-CHECK_LENGTH)) {
    return { kind: 'unreadable', reason: 'damaged' };
  }
  if (!body.startsWith(VERSION)) return { kind: 'unreadable', reason: 'newer' };
  try {
    return { kind: 'state', state: readState(content, new CodeReader(body.slice(VERSION.length))) };
  } catch (error) {
    if (error instanceof NewerContentError) return { kind: 'unreadable', reason: 'newer' };
    if (error instanceof DamagedError) return { kind: 'unreadable', reason: 'damaged' };
    throw error;
  }
}

/** Saved by a later version of the content than this package's. */
class NewerContentError extends Error {}

function writeState(writer: Writer, content: UnitContent, state: SessionState): void {
  writer.count(state.saves, 'saves');
  writer.whole32(state.seed);
  writer.word(state.language.toLowerCase());
  writeSettings(writer, state.settings);
  writer.count(state.seconds, 'seconds');
  writer.count(content.unit.lessons.length, 'lessons');
  for (const lesson of content.unit.lessons) {
    const lock = lockOf(content, lesson);
    writer.word(foldId(lesson.id));
    writer.count(lock.revision, 'revision');
    writeLesson(writer, layoutAt(lock, lock.revision), state, lessonOf(content.unit, state.location) === lesson);
  }
}

function readState(content: UnitContent, reader: CodeReader): SessionState {
  const saves = reader.count('saves');
  const seed = reader.whole32();
  const language = reader.word();
  const settings = readSettings(reader);
  const seconds = reader.count('seconds');
  const screens: Record<string, ScreenState> = {};
  let location = '';
  for (let rest = reader.count('lessons'); rest > 0; rest -= 1) {
    const name = reader.word();
    const revision = reader.count('revision');
    const lesson = content.unit.lessons.find((candidate) => foldId(candidate.id) === name);
    if (!lesson) throw new NewerContentError(`no lesson ${name}`);
    const lock = lockOf(content, lesson);
    if (revision > lock.revision) throw new NewerContentError(`revision ${revision} of ${name}`);
    const read = readLesson(reader, layoutAt(lock, revision), seed);
    Object.assign(screens, read.screens);
    location = read.location ?? location;
  }
  return { saves, seed, language, settings, location, screens, seconds, log: [], shownAt: 0 };
}

function writeLesson(writer: Writer, layout: Layout, state: SessionState, here: boolean): void {
  writer.flag(here, 'here');
  if (here) {
    writer.choice(
      layout.screens.findIndex((screen) => screen.id === state.location),
      layout.screens.length,
    );
  }
  const lesson = { items: new ItemNumbers(layout.items), seed: state.seed };
  for (const screen of layout.screens) {
    const held = state.screens[screen.id];
    writer.flag(held !== undefined, 'shown');
    if (held) writeScreen(writer, lesson, screen, held);
  }
}

function readLesson(
  reader: CodeReader,
  layout: Layout,
  seed: number,
): { screens: Record<string, ScreenState>; location?: string } {
  const place = reader.flag('here') ? layout.screens[reader.choice(layout.screens.length)] : undefined;
  const lesson = { items: new ItemNumbers(layout.items), seed };
  const screens: Record<string, ScreenState> = {};
  for (const screen of layout.screens) {
    if (reader.flag('shown')) screens[screen.id] = readScreen(reader, lesson, screen);
  }
  return { screens, ...(place && { location: place.id }) };
}

function lockOf(content: UnitContent, lesson: Lesson) {
  const lock = content.locks[lesson.id];
  if (!lock) throw new RangeError(`no lock for lesson ${lesson.id}`);
  return lock;
}

// 24 bits over text and unit: data of another module or course is as foreign as damaged data.
function checkOf(content: UnitContent, body: string): string {
  const hash = hash32(0, content.course.id, content.unit.id, body) >>> 8;
  return digitsOf(hash, CHECK_LENGTH);
}
