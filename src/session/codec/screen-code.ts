import type { AnswerState, ScreenState } from '../state.js';
import { readAnswer, writeAnswer } from './answer-code.js';
import { readAttempt, writeAttempt, type AttemptPlace } from './attempt-code.js';
import type { ItemNumbers } from './item-numbers.js';
import type { OwnerLayout } from './layout.js';
import type { CodeReader } from './reader.js';
import { readSeconds, writeSeconds } from './time-code.js';
import type { Writer } from './writer.js';

/** What the screens of a lesson share. */
export type LessonPlace = Pick<AttemptPlace, 'items' | 'seed'>;

/** A screen that was shown: its time, its opened parts, its attempt, its other answers. */
export function writeScreen(writer: Writer, lesson: LessonPlace, screen: OwnerLayout, state: ScreenState): void {
  writeSeconds(writer, state.seconds);
  for (const part of screen.parts) writer.flag(state.opened.includes(part), 'opened');
  const { attempt, answers } = state;
  writer.flag(attempt !== undefined, 'attempt');
  if (attempt) writeAttempt(writer, { ...lesson, screen: screen.id }, attempt, answers);
  const others = Object.keys(answers).filter((id) => !attempt?.drawn.includes(id));
  writer.count(others.length, othersHabit(attempt !== undefined));
  for (const id of lesson.items.sorted(others)) writeOther(writer, lesson.items, id, answers[id]);
}

export function readScreen(reader: CodeReader, lesson: LessonPlace, screen: OwnerLayout): ScreenState {
  const seconds = readSeconds(reader);
  const opened = screen.parts.filter(() => reader.flag('opened'));
  const read = reader.flag('attempt') ? readAttempt(reader, { ...lesson, screen: screen.id }) : undefined;
  const answers: Record<string, AnswerState> = { ...read?.answers };
  for (let rest = reader.count(othersHabit(read !== undefined)); rest > 0; rest -= 1) {
    const id = lesson.items.read(reader);
    answers[id] = readAnswer(reader, lesson.items.item(id), 'practice');
  }
  return { seconds, opened, answers, ...(read && { attempt: read.attempt }) };
}

function writeOther(writer: Writer, items: ItemNumbers, id: string, answer: AnswerState | undefined): void {
  if (!answer) return;
  items.write(writer, id);
  writeAnswer(writer, items.item(id), answer, 'practice');
}

/** Beside an attempt there are hardly any, on other screens none or one. */
function othersHabit(attempt: boolean): string {
  return attempt ? 'answers beside an attempt' : 'answers';
}
