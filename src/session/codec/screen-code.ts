import type { NumberedOwner } from '../../model/numbering.js';
import type { AnswerState, ScreenState } from '../state.js';
import { codeAnswer } from './answer-code.js';
import { codeAttempt, type AttemptPlace } from './attempt-code.js';
import type { Coder } from './coder.js';
import { codeSeconds } from './time-code.js';

/** What the screens of a lesson share. */
export type LessonPlace = Pick<AttemptPlace, 'items' | 'seed'>;

/** What was said of a screen's state, and what it depended on. */
interface Said {
  readonly screen: NumberedOwner;
  readonly seed: number;
  /** The item number expected before and after. */
  readonly from: number;
  readonly to: number;
  readonly said: readonly number[];
}

// A state never changes, so that of all screens but one is as it was when the session was last saved.
const saidOf = new WeakMap<ScreenState, Said>();

/** A screen that was shown. */
export function codeScreen(coder: Coder, place: LessonPlace, screen: NumberedOwner, held?: ScreenState): ScreenState {
  const { items, seed } = place;
  const before = held && saidOf.get(held);
  if (held && before?.screen === screen && before.seed === seed && before.from === items.next) {
    coder.repeat(before.said);
    items.next = before.to;
    return held;
  }
  const start = coder.said.length;
  const from = items.next;
  const coded = codeAnew(coder, place, screen, held);
  saidOf.set(coded, { screen, seed, from, to: items.next, said: coder.said.slice(start) });
  return coded;
}

/** Its time, its opened parts, its attempt, its other answers. */
function codeAnew(coder: Coder, { items, seed }: LessonPlace, screen: NumberedOwner, held?: ScreenState): ScreenState {
  const seconds = codeSeconds(coder, held?.seconds);
  const opened = screen.parts.filter((part) => coder.flag('opened', held?.opened.includes(part)));
  const attempted = coder.flag('attempt', held && held.attempt !== undefined);
  const made = attempted ? codeAttempt(coder, { items, seed, screen: screen.id }, held?.attempt && { attempt: held.attempt, answers: held.answers }) : undefined;
  const answers: Record<string, AnswerState> = { ...made?.answers };
  const drawn = held?.attempt?.drawn;
  const ids = held && Object.keys(held.answers);
  const others = ids && items.sorted(drawn ? ids.filter((id) => !drawn.includes(id)) : ids);
  const count = coder.count(othersHabit(attempted), others?.length);
  for (let index = 0; index < count; index += 1) {
    const id = items.code(coder, others?.[index]);
    answers[id] = codeAnswer(coder, items.item(id), 'practice', held?.answers[id]);
  }
  return held ?? { seconds, opened, answers, ...(made && { attempt: made.attempt }) };
}

/** Beside an attempt there are hardly any, on other screens none or one. */
function othersHabit(attempt: boolean): string {
  return attempt ? 'answers beside an attempt' : 'answers';
}
