import type { NumberedOwner } from '../../model/numbering.js';
import type { AnswerState, ScreenState } from '../state.js';
import { codeAnswer } from './answer-code.js';
import { codeAttempt, type AttemptPlace } from './attempt-code.js';
import type { Coder } from './coder.js';
import { codeSeconds } from './time-code.js';

/** What the screens of a lesson share. */
export type LessonPlace = Pick<AttemptPlace, 'items' | 'seed'>;

/** A screen that was shown: its time, its opened parts, its attempt, its other answers. */
export function codeScreen(coder: Coder, { items, seed }: LessonPlace, screen: NumberedOwner, held?: ScreenState): ScreenState {
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
