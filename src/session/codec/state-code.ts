import { findLesson, type Lesson } from '../../model/course.js';
import type { UnitContent } from '../../model/content.js';
import { foldId } from '../../model/ids.js';
import type { Numbering } from '../../model/numbering.js';
import { hash32 } from '../shuffle.js';
import type { ScreenState, SessionState } from '../state.js';
import type { Coder } from './coder.js';
import { ItemNumbers } from './item-numbers.js';
import { layoutAt } from './layout.js';
import { DamagedError, digitsOf, numberIn } from './range-coder.js';
import { CodeReader } from './reader.js';
import { codeScreen } from './screen-code.js';
import { codeSettings } from './settings-code.js';
import { CodeWriter, CostMeter } from './writer.js';

/** First character of suspend data: the version of its form. In the second, the day on which the unit was finished follows. */
const UNFINISHED = 'A';
const FINISHED = 'B';

/** Digits of that day, in plain: whoever looks into a certificate can read it without this code. */
const DAY_LENGTH = 3;

/** Characters at the end that tell damaged or foreign data from ours. */
const CHECK_LENGTH = 4;

/**
 * The state as suspend data: `[A-Za-z0-9_-]` only. What it holds, bit by bit, is in this
 * folder's README.
 */
export function encodeState(content: UnitContent, state: SessionState): string {
  const writer = new CodeWriter();
  codeState(writer, content, state);
  const body = headOf(state) + writer.text();
  return body + checkOf(content, body);
}

/**
 * The most characters that any state with as many of everything can take: what the writer learns
 * from one state makes it shorter, but how much depends on the learner.
 */
export function longestCode(content: UnitContent, state: SessionState): number {
  const meter = new CostMeter();
  codeState(meter, content, state);
  return headOf(state).length + Math.ceil((meter.bits() + UNEVEN) / 6) + CHECK_LENGTH;
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
  const finished = body.startsWith(FINISHED);
  if (!finished && !body.startsWith(UNFINISHED)) return { kind: 'unreadable', reason: 'newer' };
  const head = finished ? FINISHED.length + DAY_LENGTH : UNFINISHED.length;
  try {
    const state = codeState(new CodeReader(body.slice(head)), content);
    return { kind: 'state', state: finished ? { ...state, finishedOn: numberIn(body.slice(FINISHED.length, head)) } : state };
  } catch (error) {
    if (error instanceof NewerContentError) return { kind: 'unreadable', reason: 'newer' };
    if (error instanceof DamagedError) return { kind: 'unreadable', reason: 'damaged' };
    throw error;
  }
}

/** Saved by a later version of the content than this package's. */
class NewerContentError extends Error {}

function headOf({ finishedOn }: SessionState): string {
  return finishedOn === undefined ? UNFINISHED : FINISHED + digitsOf(finishedOn, DAY_LENGTH);
}

function codeState(coder: Coder, content: UnitContent, held?: SessionState): SessionState {
  const { lessons } = content.unit;
  const saves = coder.count('saves', held?.saves);
  const seed = coder.whole32(held?.seed);
  const language = coder.word(held?.language.toLowerCase());
  const settings = codeSettings(coder, held?.settings);
  const seconds = coder.count('seconds', held?.seconds);
  const screens: Record<string, ScreenState> = {};
  let location = '';
  const count = coder.count('lessons', held && lessons.length);
  for (let index = 0; index < count; index += 1) {
    const name = coder.word(held && foldId(lessons[index]?.id ?? ''));
    const lesson = lessons.find(({ id }) => foldId(id) === name);
    const numbering = lesson && numberingOf(content, lesson);
    const revision = coder.count('revision', held && numbering?.revision);
    if (!numbering) throw new NewerContentError(`no lesson ${name}`);
    if (revision > numbering.revision) throw new NewerContentError(`revision ${revision} of ${name}`);
    const here = held && findLesson(content.unit, held.location) === lesson;
    location = codeLesson(coder, layoutAt(numbering, revision), { seed, screens }, here, held) ?? location;
  }
  return { saves, seed, language, settings, location, screens, seconds, log: [], shownAt: 0 };
}

/** Fills `screens`; gives the screen that the learner is at, if it is one of these. */
function codeLesson(
  coder: Coder,
  layout: Numbering,
  { seed, screens }: { readonly seed: number; readonly screens: Record<string, ScreenState> },
  here: boolean | undefined,
  held: SessionState | undefined,
): string | undefined {
  const location = coder.flag('here', here) ? coder.oneOf(layout.screens.map(({ id }) => id), held?.location) : undefined;
  const lesson = { items: new ItemNumbers(layout.items), seed };
  for (const screen of layout.screens) {
    const shown = held?.screens[screen.id];
    if (!coder.flag('shown', held && shown !== undefined)) continue;
    const coded = codeScreen(coder, lesson, screen, shown);
    // Whoever writes has them all.
    if (!held) screens[screen.id] = coded;
  }
  return location;
}

function numberingOf(content: UnitContent, lesson: Lesson): Numbering {
  const numbering = content.numbers[lesson.id];
  if (!numbering) throw new RangeError(`no numbers for lesson ${lesson.id}`);
  return numbering;
}

// 24 bits over text and unit: data of another module or course is as foreign as damaged data.
function checkOf(content: UnitContent, body: string): string {
  const hash = hash32(0, content.course.id, content.unit.id, body) >>> 8;
  return digitsOf(hash, CHECK_LENGTH);
}
